// A program taken apart by period: columns and rows of one period alone, and what links periods. With a price on every
// linking row the periods stand for themselves, and the sum of their optima is a bound of the whole (Lagrangian
// relaxation, Geoffrion 1974): at least the linear relaxation's where the prices are its duals, and better because each
// period is whole in itself. Values.
#pragma once

#include "planner/search/program.h"

namespace cw::planner {

struct PeriodSplit {
    std::vector<std::vector<int>> columns; ///< by period
    std::vector<std::vector<int>> rows;    ///< by period: rows that hold columns of this period alone
    std::vector<int> shared;               ///< columns that act in several periods
    std::vector<int> linking;              ///< every other row
    [[nodiscard]] std::size_t periods() const { return columns.size(); }
};

[[nodiscard]] PeriodSplit splitByPeriod(const Program &program);

/// The columns' costs less what the prices of linking rows pay for.
[[nodiscard]] std::vector<double> pricedCosts(const Program &program, const PeriodSplit &split,
                                              const std::vector<double> &rowPrices);

/// What the linking rows' sides and the shared columns add to the sum of the periods' optima. Shared columns may be at
/// any value between their bounds; a cost within the solver's tolerance of 0 counts as 0.
[[nodiscard]] double constantOf(const Program &program, const PeriodSplit &split, const std::vector<double> &rowPrices,
                                const std::vector<double> &costs);

/// A part of a program, and where its columns and rows stand in the whole.
struct PartProgram {
    Program program;
    std::vector<int> columns, rows;
};
/// The given columns and rows alone, with other costs. Rows must hold no other columns.
[[nodiscard]] PartProgram partOf(const Program &program, const std::vector<int> &columns, const std::vector<int> &rows,
                                 const std::vector<double> &costs);

} // namespace cw::planner
