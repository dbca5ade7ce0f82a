#include "catalog/store/catalogsearch.h"

#include <algorithm>
#include <string_view>

namespace cw::catalog {

namespace {
constexpr int idIsWord = 8;
constexpr int idHolds = 4;
constexpr int nameHolds = 2;
constexpr int rowHolds = 1;

constexpr char textEnd = '\n'; // no word holds it
/// What a column says of its row, in the low bits of a use.
enum ColumnKind : std::uint32_t { Rest, Name, Id };
constexpr std::uint32_t columnKinds = 4;

/// Columns that name the thing; the rest only describes it.
std::vector<ColumnKind> columnKindsOf(const FactTable &table)
{
    std::vector<ColumnKind> kinds(std::size_t(table.columns.size()), Rest);
    for (const char *name :
         {"name", "model", "product", "item", "vendor", "provider", "instance_type", "zone", "iso2", "short"})
        if (const int index = table.column(QLatin1String(name)); index >= 0)
            kinds[std::size_t(index)] = Name;
    if (!kinds.empty())
        kinds.front() = Id;
    return kinds;
}

std::vector<std::string> wordsOf(const QString &query)
{
    std::vector<std::string> words;
    for (const QString &word : query.simplified().toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.push_back(word.toUtf8().toStdString());
    return words;
}

/// Shares ownership with nobody: for a snapshot that outlives the index.
SnapshotPtr borrowed(const CatalogSnapshot &snapshot)
{
    return SnapshotPtr(SnapshotPtr(), &snapshot);
}
} // namespace

/// Numbers the texts. Cells that share their characters, as the reader makes equal ones do, are recognised by them.
class CatalogSearch::Builder {
public:
    explicit Builder(CatalogSearch &search) : search_(search) {}

    void addTable(const FactTable &table, int firstRow)
    {
        const std::vector<ColumnKind> kinds = columnKindsOf(table);
        std::vector<std::pair<const QChar *, std::uint32_t>> last(kinds.size()); // neighbours are often equal
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const QStringList &row = table.rows[r];
            const std::size_t cells = std::min(kinds.size(), std::size_t(row.size()));
            for (std::size_t c = 0; c < cells; ++c) {
                const QString &cell = row[qsizetype(c)];
                if (cell.isEmpty())
                    continue;
                if (last[c].first != cell.constData())
                    last[c] = {cell.constData(), numberOf(cell)};
                texts_.push_back(last[c].second);
                uses_.push_back((std::uint32_t(firstRow) + std::uint32_t(r)) * columnKinds + kinds[c]);
            }
        }
    }

    void finish()
    {
        search_.textStarts_.push_back(std::uint32_t(search_.text_.size()));
        search_.text_.shrink_to_fit();
        std::vector<std::uint32_t> &starts = search_.useStarts_;
        starts.assign(search_.textStarts_.size(), 0);
        for (const std::uint32_t text : texts_)
            ++starts[text + 1];
        for (std::size_t i = 1; i < starts.size(); ++i)
            starts[i] += starts[i - 1];
        search_.uses_.resize(uses_.size());
        std::vector<std::uint32_t> next(starts.begin(), starts.end() - 1);
        for (std::size_t i = 0; i < uses_.size(); ++i)
            search_.uses_[next[texts_[i]]++] = uses_[i];
    }

private:
    std::uint32_t numberOf(const QString &cell)
    {
        const auto known = numbers_.constFind(cell.constData());
        if (known != numbers_.constEnd())
            return *known;
        const auto number = std::uint32_t(search_.textStarts_.size());
        numbers_.insert(cell.constData(), number);
        search_.textStarts_.push_back(std::uint32_t(search_.text_.size()));
        const QByteArray text = cell.toLower().toUtf8();
        search_.text_.append(text.constData(), std::size_t(text.size()));
        search_.text_.push_back(textEnd);
        return number;
    }

    CatalogSearch &search_;
    QHash<const QChar *, std::uint32_t> numbers_;
    std::vector<std::uint32_t> texts_, uses_; ///< of every cell, in the order they are read
};

CatalogSearch::CatalogSearch(SnapshotPtr snapshot) : snapshot_(std::move(snapshot))
{
    Builder builder(*this);
    int first = 0;
    for (const FactTable &table : snapshot_->tables) {
        firstRows_.push_back(first);
        builder.addTable(table, first);
        first += int(table.rows.size());
    }
    firstRows_.push_back(first);
    builder.finish();
}

void CatalogSearch::scoreWord(const std::string &word, std::vector<std::uint8_t> &scores,
                              std::vector<std::uint8_t> &found) const
{
    std::fill(found.begin(), found.end(), std::uint8_t(0));
    for (std::size_t t = 0; t < snapshot_->tables.size(); ++t)
        if (snapshot_->tables[t].kind.toLower().toUtf8().toStdString().find(word) != std::string::npos)
            std::fill(found.begin() + firstRows_[t], found.begin() + firstRows_[t + 1], std::uint8_t(rowHolds));
    const std::string_view all = text_;
    std::size_t text = 0;
    for (std::size_t at = all.find(word); at != std::string_view::npos;
         at = all.find(word, textStarts_[text + 1] - 1)) {
        while (textStarts_[text + 1] <= at)
            ++text;
        const bool isWhole = textStarts_[text] == at && textStarts_[text + 1] - 1 == at + word.size();
        const int worth[] = {rowHolds, nameHolds, isWhole ? idIsWord : idHolds};
        for (std::uint32_t use = useStarts_[text]; use < useStarts_[text + 1]; ++use) {
            std::uint8_t &score = found[uses_[use] / columnKinds];
            score = std::max(score, std::uint8_t(worth[uses_[use] % columnKinds]));
        }
    }
    for (std::size_t row = 0; row < scores.size(); ++row)
        scores[row] = scores[row] > 0 && found[row] > 0
                          ? std::uint8_t(std::min(scores[row] + found[row], int(UINT8_MAX)))
                          : std::uint8_t(0);
}

std::vector<std::uint8_t> CatalogSearch::scores(const QString &query) const
{
    std::vector<std::uint8_t> scores(std::size_t(firstRows_.back()), 1), found(scores.size());
    for (const std::string &word : wordsOf(query))
        scoreWord(word, scores, found);
    return scores;
}

std::vector<int> CatalogSearch::rows(const QString &query) const
{
    const std::vector<std::uint8_t> scores = this->scores(query);
    std::vector<int> rows;
    for (std::size_t row = 0; row < scores.size(); ++row)
        if (scores[row] > 0)
            rows.push_back(int(row));
    return rows;
}

std::vector<SearchHit> CatalogSearch::find(const QString &query, const QString &kind, int limit) const
{
    std::vector<SearchHit> hits;
    if (wordsOf(query).empty() || limit <= 0)
        return hits;
    const std::vector<std::uint8_t> scores = this->scores(query);
    std::vector<int> rows;
    for (std::size_t t = 0; t < snapshot_->tables.size(); ++t)
        if (kind.isEmpty() || snapshot_->tables[t].kind == kind)
            for (int row = firstRows_[t]; row < firstRows_[t + 1]; ++row)
                if (scores[std::size_t(row)] > 0)
                    rows.push_back(row);
    const auto precedes = [&](int a, int b) {
        const int left = scores[std::size_t(a)], right = scores[std::size_t(b)];
        return left != right ? left > right : a < b;
    };
    const auto end = rows.begin() + std::min(qsizetype(limit), qsizetype(rows.size()));
    std::partial_sort(rows.begin(), end, rows.end(), precedes);
    for (auto row = rows.begin(); row != end; ++row) {
        const auto after = std::upper_bound(firstRows_.begin(), firstRows_.end(), *row);
        const auto t = std::size_t(after - firstRows_.begin() - 1);
        const QStringList &cells = snapshot_->tables[t].rows[std::size_t(*row - firstRows_[t])];
        hits.push_back({snapshot_->tables[t].kind, cells.value(0), &cells, scores[std::size_t(*row)]});
    }
    return hits;
}

std::vector<SearchHit> searchCatalog(const CatalogSnapshot &snapshot, const QString &query, const QString &kind,
                                     int limit)
{
    return CatalogSearch(borrowed(snapshot)).find(query, kind, limit);
}

} // namespace cw::catalog
