#include "app/cli/catalogtext.h"

#include "catalog/import/csv.h"
#include "catalog/store/catalogsearch.h"

#include <algorithm>

namespace cw::app {

namespace {
constexpr qsizetype cellsPerLine = 4;
constexpr qsizetype longestCell = 60;
constexpr int columnWidth = 24;
} // namespace

QStringList kindLines(const catalog::CatalogSnapshot &catalog)
{
    QStringList lines{QStringLiteral("snapshot %1, as of %2").arg(catalog.hash, catalog.asOf)};
    for (const catalog::FactTable &table : catalog.tables)
        lines << QStringLiteral("%1 %2 rows").arg(table.kind.leftJustified(columnWidth)).arg(table.rows.size());
    return lines;
}

planner::Json kindsToJson(const catalog::CatalogSnapshot &catalog)
{
    planner::Json json = planner::Json::object();
    json["snapshot"] = catalog.hash.toStdString();
    json["as_of"] = catalog.asOf.toStdString();
    planner::Json &kinds = json["kinds"] = planner::Json::object();
    for (const catalog::FactTable &table : catalog.tables)
        kinds[table.kind.toStdString()] = table.rows.size();
    return json;
}

QString rowLine(const catalog::FactTable &table, const QStringList &row)
{
    QStringList cells;
    for (qsizetype i = 0; i < std::min(table.columns.size(), cellsPerLine); ++i)
        if (!row.value(i).isEmpty())
            cells << row.value(i).left(longestCell);
    return cells.join(QStringLiteral("  "));
}

QStringList rowPage(const catalog::FactTable &table, const QStringList &row)
{
    QStringList lines{QStringLiteral("%1 %2").arg(table.kind, row.value(0))};
    for (qsizetype i = 1; i < table.columns.size(); ++i)
        if (!row.value(i).isEmpty())
            lines << QStringLiteral("  %1 %2").arg(table.columns[i].leftJustified(columnWidth), row.value(i));
    return lines;
}

planner::Json rowToJson(const catalog::FactTable &table, const QStringList &row)
{
    planner::Json json = planner::Json::object();
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        json[table.columns[i].toStdString()] =
            row.value(i).isEmpty() ? planner::Json(nullptr) : planner::Json(row.value(i).toStdString());
    return json;
}

QByteArray tableAsCsv(const catalog::FactTable &table)
{
    const auto line = [](const QStringList &cells, qsizetype count) {
        QStringList quoted;
        for (qsizetype i = 0; i < count; ++i)
            quoted << catalog::csvField(cells.value(i), true);
        return quoted.join(QLatin1Char(',')).toUtf8() + '\n';
    };
    QByteArray text = line(table.columns, table.columns.size());
    for (const QStringList &row : table.rows)
        text += line(row, table.columns.size());
    return text;
}

std::vector<CatalogHit> searchCatalog(const catalog::CatalogSnapshot &catalog, const QStringList &words)
{
    const catalog::CatalogSearch search(catalog::SnapshotPtr(catalog::SnapshotPtr(), &catalog)); // borrowed
    std::vector<CatalogHit> hits;
    std::size_t t = 0;
    for (const int row : search.rows(words.join(QLatin1Char(' ')))) {
        while (search.firstRow(t + 1) <= row)
            ++t;
        const catalog::FactTable &table = catalog.tables[t];
        hits.push_back({&table, &table.rows[std::size_t(row - search.firstRow(t))]});
    }
    return hits;
}

} // namespace cw::app
