#include "planner/search/partranking.h"

#include <algorithm>

namespace cw::planner {

namespace {

/// Whether all columns of a row are of one part in one period: what is in it is paid for within the part.
bool isWithinPart(const Program &program, const Row &row)
{
    if (row.entries.empty())
        return false;
    const Column &first = program.columns[std::size_t(row.entries.front().column)];
    return first.part >= 0 && std::all_of(row.entries.begin(), row.entries.end(), [&](const Entry &entry) {
               const Column &column = program.columns[std::size_t(entry.column)];
               return column.part == first.part && column.period == first.period;
           });
}

} // namespace

std::vector<double> costForWorth(const Program &program, const std::vector<double> &rowPrices)
{
    std::vector<double> cost, worth(program.columns.size(), 0);
    cost.reserve(program.columns.size());
    for (const Column &column : program.columns)
        cost.push_back(column.cost);
    std::vector<const Row *> within;
    for (std::size_t r = 0; r < program.rows.size(); ++r) {
        const Row &row = program.rows[r];
        if (isWithinPart(program, row)) {
            within.push_back(&row);
            continue;
        }
        for (const Entry &entry : row.entries) {
            const double paid = rowPrices[r] * entry.value;
            (row.low > 0 && paid > 0 ? worth : cost)[std::size_t(entry.column)] +=
                row.low > 0 && paid > 0 ? paid : -paid;
        }
    }
    std::vector<double> carried(program.columns.size(), 0); // what carries a piece, at its cost
    for (const Row *row : within) {
        double cheapest = unlimited; // of what one of the row is carried by
        for (const Entry &entry : row->entries) {
            if (entry.value < 0 && cost[std::size_t(entry.column)] > 0)
                cheapest = std::min(cheapest, cost[std::size_t(entry.column)] / -entry.value);
        }
        for (const Entry &entry : row->entries) {
            if (entry.value > 0 && cheapest < unlimited)
                carried[std::size_t(entry.column)] =
                    std::max(carried[std::size_t(entry.column)], cheapest * entry.value);
        }
    }
    std::vector<double> ratio;
    ratio.reserve(program.columns.size());
    for (std::size_t c = 0; c < program.columns.size(); ++c)
        ratio.push_back(worth[c] > 0 ? (cost[c] + carried[c]) / worth[c] : unlimited);
    return ratio;
}

} // namespace cw::planner
