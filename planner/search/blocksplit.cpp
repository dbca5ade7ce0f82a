#include "planner/search/blocksplit.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw::planner {

namespace {

constexpr double dualTolerance = 1e-7; // HiGHS calls a dual solution feasible within this

/// The block all columns of a row are of, or -1.
int blockOf(const Program &program, const Row &row, int Column::*label)
{
    int block = -1;
    for (const Entry &entry : row.entries) {
        const int own = program.columns[std::size_t(entry.column)].*label;
        if (own < 0 || (block >= 0 && own != block))
            return -1;
        block = own;
    }
    return block;
}

BlockSplit splitBy(const Program &program, int Column::*label)
{
    BlockSplit split;
    int blocks = 0;
    for (const Column &column : program.columns)
        blocks = std::max(blocks, column.*label + 1);
    split.blocks.resize(std::size_t(blocks));
    for (std::size_t c = 0; c < program.columns.size(); ++c) {
        const int block = program.columns[c].*label;
        (block < 0 ? split.shared : split.blocks[std::size_t(block)].columns).push_back(int(c));
    }
    for (std::size_t r = 0; r < program.rows.size(); ++r) {
        const int block = blockOf(program, program.rows[r], label);
        (block < 0 ? split.linking : split.blocks[std::size_t(block)].rows).push_back(int(r));
    }
    return split;
}

/// A price pays for the side that holds; a side that is not there has none.
double usablePrice(const Row &row, double price)
{
    const double side = price > 0 ? row.low : row.high;
    return std::isfinite(side) ? price : 0;
}

} // namespace

BlockSplit splitByPeriod(const Program &program)
{
    return splitBy(program, &Column::period);
}

BlockSplit splitByPlace(const Program &program)
{
    return splitBy(program, &Column::place);
}

std::vector<double> pricedCosts(const Program &program, const BlockSplit &split, const std::vector<double> &rowPrices)
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

double constantOf(const Program &program, const BlockSplit &split, const std::vector<double> &rowPrices,
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
