#include "planner/search/program.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace cw::planner {

int Program::addColumn(Column column)
{
    columns.push_back(std::move(column));
    return int(columns.size()) - 1;
}

int Program::addRow(Row row)
{
    rows.push_back(std::move(row));
    return int(rows.size()) - 1;
}

double Program::objectiveOf(const std::vector<double> &values) const
{
    double objective = offset;
    for (std::size_t c = 0; c < columns.size(); ++c)
        objective += columns[c].cost * values[c];
    return objective;
}

bool Program::hasWholeColumns() const
{
    return std::any_of(columns.begin(), columns.end(), [](const Column &column) { return column.integer; });
}

bool isSame(const Program &a, const Program &b)
{
    const auto sameColumn = [](const Column &one, const Column &other) {
        return one.cost == other.cost && one.low == other.low && one.high == other.high && one.integer == other.integer;
    };
    const auto sameEntry = [](const Entry &one, const Entry &other) {
        return one.column == other.column && one.value == other.value;
    };
    const auto sameRow = [&](const Row &one, const Row &other) {
        return one.low == other.low && one.high == other.high &&
               std::equal(one.entries.begin(), one.entries.end(), other.entries.begin(), other.entries.end(),
                          sameEntry);
    };
    return a.offset == b.offset &&
           std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(), sameColumn) &&
           std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(), sameRow);
}

bool holds(const Program &program, const std::vector<double> &values)
{
    for (std::size_t c = 0; c < program.columns.size(); ++c) {
        const Column &column = program.columns[c];
        const bool isBetween = values[c] >= column.low - rowTolerance && values[c] <= column.high + rowTolerance;
        if (!isBetween || (column.integer && values[c] != std::round(values[c])))
            return false;
    }
    return std::all_of(program.rows.begin(), program.rows.end(), [&](const Row &row) {
        double activity = 0, size = 1;
        for (const Entry &entry : row.entries) {
            const double term = entry.value * values[std::size_t(entry.column)];
            activity += term;
            size = std::max(size, std::abs(term));
        }
        return activity >= row.low - rowTolerance * size && activity <= row.high + rowTolerance * size;
    });
}

std::vector<double> carriedOver(const Program &from, const std::vector<double> &values, const Program &to)
{
    QHash<QString, double> byName;
    byName.reserve(qsizetype(values.size()));
    for (std::size_t c = 0; c < values.size(); ++c) {
        if (values[c] != 0)
            byName.insert(from.columns[c].name, values[c]);
    }
    std::vector<double> carried;
    carried.reserve(to.columns.size());
    for (const Column &column : to.columns)
        carried.push_back(std::clamp(byName.value(column.name, 0), column.low, column.high));
    return carried;
}

} // namespace cw::planner
