#include "planner/solve/program.h"

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

} // namespace cw::planner
