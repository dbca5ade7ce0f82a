#include "planner/solve/program.h"

#include <QHash>

#include <algorithm>

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
