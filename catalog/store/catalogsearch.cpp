#include "catalog/store/catalogsearch.h"

#include <algorithm>
#include <tuple>

namespace cw::catalog {

namespace {
constexpr int idIsWord = 8;
constexpr int idHolds = 4;
constexpr int nameHolds = 2;
constexpr int rowHolds = 1;

/// Columns that name the thing; the rest only describes it.
std::vector<int> nameColumns(const FactTable &table)
{
    std::vector<int> columns;
    for (const char *name :
         {"name", "model", "product", "item", "vendor", "provider", "instance_type", "zone", "iso2", "short"})
        if (const int index = table.column(QLatin1String(name)); index >= 0)
            columns.push_back(index);
    return columns;
}

int wordScore(const QStringList &row, const std::vector<int> &names, const QString &word)
{
    const auto holds = [&](const QString &cell) { return cell.contains(word, Qt::CaseInsensitive); };
    if (row.first().compare(word, Qt::CaseInsensitive) == 0)
        return idIsWord;
    if (holds(row.first()))
        return idHolds;
    if (std::any_of(names.begin(), names.end(), [&](int index) { return holds(row[index]); }))
        return nameHolds;
    return std::any_of(row.begin(), row.end(), holds) ? rowHolds : 0;
}
} // namespace

std::vector<SearchHit> searchCatalog(const CatalogSnapshot &snapshot, const QString &query, const QString &kind,
                                     int limit)
{
    const QStringList words = query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<SearchHit> hits;
    for (const FactTable &table : snapshot.tables) {
        if (words.isEmpty() || (!kind.isEmpty() && table.kind != kind))
            continue;
        const std::vector<int> names = nameColumns(table);
        for (const QStringList &row : table.rows) {
            int score = 0;
            const bool all = std::all_of(words.begin(), words.end(), [&](const QString &word) {
                const int found = wordScore(row, names, word);
                score += found;
                return found > 0;
            });
            if (all)
                hits.push_back({table.kind, row.first(), &row, score});
        }
    }
    std::sort(hits.begin(), hits.end(), [](const SearchHit &a, const SearchHit &b) {
        return std::tie(b.score, a.kind, a.id) < std::tie(a.score, b.kind, b.id);
    });
    if (qsizetype(hits.size()) > limit)
        hits.resize(std::size_t(std::max(0, limit)));
    return hits;
}

} // namespace cw::catalog
