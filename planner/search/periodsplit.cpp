#include "planner/search/periodsplit.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw::planner {

namespace {

constexpr double dualTolerance = 1e-7; // HiGHS calls a dual solution feasible within this

/// The period all columns of a row are of, or -1.
int periodOf(const Program &program, const Row &row)
{
    int period = -1;
    for (const Entry &entry : row.entries) {
        const int own = program.columns[std::size_t(entry.column)].period;
        if (own < 0 || (period >= 0 && own != period))
            return -1;
        period = own;
    }
    return period;
}

/// A price pays for the side that holds; a side that is not there has none.
double usablePrice(const Row &row, double price)
{
    const double side = price > 0 ? row.low : row.high;
    return std::isfinite(side) ? price : 0;
}

} // namespace

PeriodSplit splitByPeriod(const Program &program)
{
    PeriodSplit split;
    int periods = 0;
    for (const Column &column : program.columns)
        periods = std::max(periods, column.period + 1);
    split.columns.resize(std::size_t(periods));
    split.rows.resize(std::size_t(periods));
    for (std::size_t c = 0; c < program.columns.size(); ++c) {
        const int period = program.columns[c].period;
        (period < 0 ? split.shared : split.columns[std::size_t(period)]).push_back(int(c));
    }
    for (std::size_t r = 0; r < program.rows.size(); ++r) {
        const int period = periodOf(program, program.rows[r]);
        (period < 0 ? split.linking : split.rows[std::size_t(period)]).push_back(int(r));
    }
    return split;
}

std::vector<double> pricedCosts(const Program &program, const PeriodSplit &split, const std::vector<double> &rowPrices)
{
    std::vector<double> costs;
    costs.reserve(program.columns.size());
    for (const Column &column : program.columns)
        costs.push_back(column.cost);
    for (const int r : split.linking) {
        const Row &row = program.rows[std::size_t(r)];
        const double price = usablePrice(row, rowPrices[std::size_t(r)]);
        if (price == 0)
            continue;
        for (const Entry &entry : row.entries)
            costs[std::size_t(entry.column)] -= price * entry.value;
    }
    return costs;
}

double constantOf(const Program &program, const PeriodSplit &split, const std::vector<double> &rowPrices,
                  const std::vector<double> &costs)
{
    double constant = program.offset;
    for (const int r : split.linking) {
        const Row &row = program.rows[std::size_t(r)];
        const double price = usablePrice(row, rowPrices[std::size_t(r)]);
        if (price != 0)
            constant += price * (price > 0 ? row.low : row.high);
    }
    for (const int c : split.shared) {
        const Column &column = program.columns[std::size_t(c)];
        const double cost = costs[std::size_t(c)];
        const double side = cost > 0 ? column.low : column.high;
        if (std::isfinite(side))
            constant += cost * side;
        else if (std::abs(cost) > dualTolerance)
            return -std::numeric_limits<double>::infinity();
    }
    return constant;
}

PartProgram partOf(const Program &program, const std::vector<int> &columns, const std::vector<int> &rows,
                   const std::vector<double> &costs)
{
    PartProgram part;
    part.columns = columns;
    part.rows = rows;
    std::vector<int> place(program.columns.size(), -1);
    for (const int c : columns) {
        Column column = program.columns[std::size_t(c)];
        column.cost = costs[std::size_t(c)];
        place[std::size_t(c)] = part.program.addColumn(std::move(column));
    }
    for (const int r : rows) {
        Row row = program.rows[std::size_t(r)];
        for (Entry &entry : row.entries)
            entry.column = place[std::size_t(entry.column)];
        part.program.addRow(std::move(row));
    }
    return part;
}

} // namespace cw::planner
