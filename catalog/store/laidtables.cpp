#include "catalog/store/laidtables.h"

#include "catalog/store/snapshotbuilder.h"

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRounds = 20; // each leaves out all rows one check refuses; what refers to them follows
}

LaidTables::LaidTables(const CatalogSnapshot &base)
{
    for (const FactTable &table : base.tables)
        tables_.push_back({table, {}});
    places_.resize(tables_.size());
}

int LaidTables::indexOf(const QString &kind) const
{
    for (std::size_t t = 0; t < tables_.size(); ++t)
        if (tables_[t].table.kind == kind)
            return int(t);
    return -1;
}

LaidTables::Places &LaidTables::placesOf(std::size_t table)
{
    Places &places = places_[table];
    const auto &rows = tables_[table].table.rows;
    if (places.isEmpty())
        for (std::size_t i = rows.size(); i-- > 0;)
            places.insert(rows[i].value(0), i);
    return places;
}

bool LaidTables::hasRow(int table, const QString &id)
{
    return placesOf(std::size_t(table)).contains(id);
}

QStringList &LaidTables::cellsOf(int table, const QString &id)
{
    Places &places = placesOf(std::size_t(table));
    FactTable &target = tables_[std::size_t(table)].table;
    auto found = places.constFind(id);
    if (found == places.constEnd()) {
        QStringList empty(target.columns.size());
        empty[0] = id;
        found = places.insert(id, target.rows.size());
        target.rows.push_back(std::move(empty));
    }
    return target.rows[*found];
}

void LaidTables::place(int table, const QString &id, const std::vector<int> &targets, const QStringList &cells)
{
    QStringList &row = cellsOf(table, id);
    for (std::size_t i = 0; i < targets.size(); ++i)
        if (targets[i] > 0)
            row[targets[i]] = cells[qsizetype(i)];
}

void LaidTables::place(const ImportedRow &row)
{
    const int index = indexOf(row.kind);
    if (index < 0)
        return;
    QStringList &cells = cellsOf(index, row.id);
    for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell)
        if (const int column = table(index).column(cell.key()); column > 0)
            cells[column] = cell.value();
}

std::vector<SourceTable> LaidTables::take()
{
    for (SourceTable &source : tables_)
        sortRows(source);
    places_.clear();
    return std::move(tables_);
}

QString rowPlace(const QString &kind, const QString &id)
{
    return u"%1 row %2"_s.arg(kind, id);
}

Result<SnapshotPtr> layUntilSound(const SnapshotPtr &base,
                                  const std::function<Result<bool>(LaidTables &, const QSet<QString> &)> &fill,
                                  const std::function<bool(const QString &, const QString &)> &refuse)
{
    QSet<QString> refused;
    for (int round = 0;; ++round) {
        LaidTables tables(*base);
        const auto filled = fill(tables, refused);
        if (!filled.ok())
            return filled.error();
        if (!filled.value())
            return base;
        std::vector<Error> problems;
        auto built = buildSnapshot(tables.take(), &problems);
        if (built.ok() || round == mostRounds)
            return built;
        bool hasRefused = false;
        QSet<QString> told; // one reason for each row
        for (const Error &problem : problems) {
            const qsizetype column = problem.place.lastIndexOf(u" column "_s);
            const QString place = column < 0 ? problem.place : problem.place.left(column);
            const QString why = (column < 0 ? QString() : problem.place.mid(column + 1) + u": "_s) + problem.message +
                                (problem.expected.isEmpty() ? QString() : u"; expected "_s + problem.expected);
            if (!told.contains(place) && refuse(place, why)) {
                told.insert(place);
                refused.insert(place);
                hasRefused = true;
            }
        }
        if (!hasRefused)
            return built.error();
    }
}

} // namespace cw::catalog
