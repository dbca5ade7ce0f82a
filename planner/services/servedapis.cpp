#include "planner/services/servedapis.h"

#include <algorithm>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    QString product, kind, from, before, version, needs;
};

/// Rows of a group, oldest release first.
std::vector<Row> rowsOf(const QString &group, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Row> rows;
    const catalog::FactTable *table = catalog.table(u"manifest_apis"_s);
    if (!table)
        return rows;
    const auto cell = [&](const QStringList &row, const char *name) {
        const int at = table->column(QLatin1String(name));
        return at < 0 ? QString() : row.value(at);
    };
    for (const QStringList &row : table->rows)
        if (cell(row, "api_group") == group)
            rows.push_back({cell(row, "product"), cell(row, "kind"), cell(row, "from_version"),
                            cell(row, "before_version"), cell(row, "api_version"), cell(row, "needs")});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row &a, const Row &b) { return compareVersions(a.from, b.from) < 0; });
    return rows;
}

} // namespace

std::optional<ServedApi> servedApi(const QString &group, const QString &kind, const std::vector<StackPart> &stack,
                                   const catalog::CatalogSnapshot &catalog)
{
    const std::vector<Row> rows = rowsOf(group, catalog);
    const bool hasOwn = std::any_of(rows.begin(), rows.end(), [&](const Row &row) { return row.kind == kind; });
    for (const Row &row : rows) {
        if (row.kind != (hasOwn ? kind : QString()))
            continue;
        const auto part = std::find_if(stack.begin(), stack.end(),
                                       [&](const StackPart &each) { return each.product == row.product; });
        const bool isServed = part == stack.end()
                                  ? row.before.isEmpty()
                                  : compareVersions(part->version, row.from) >= 0 &&
                                        (row.before.isEmpty() || compareVersions(part->version, row.before) < 0);
        if (isServed)
            return ServedApi{group, row.version, part == stack.end() ? StackPart{row.product, {}, {}} : *part,
                             row.needs};
    }
    return std::nullopt;
}

StackPart firstServing(const QString &group, const catalog::CatalogSnapshot &catalog)
{
    const std::vector<Row> rows = rowsOf(group, catalog);
    return rows.empty() ? StackPart() : StackPart{rows.front().product, rows.front().from, {}};
}

} // namespace cw::planner
