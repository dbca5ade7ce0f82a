// A program taken apart by period or by place: columns and rows of one block alone, and what links blocks. With a price
// on every linking row the blocks stand for themselves, and the sum of their optima is a bound of the whole (Lagrangian
// relaxation, Geoffrion 1974): at least the linear relaxation's where the prices are its duals, and better because each
// block is whole in itself. Values.
#pragma once

#include "planner/search/program.h"

namespace cw::planner {

struct Block {
    std::vector<int> columns;
    std::vector<int> rows; ///< that hold columns of this block alone
};

struct BlockSplit {
    std::vector<Block> blocks; ///< by period or place
    std::vector<int> shared;   ///< columns of no block, or of several
    std::vector<int> linking;  ///< every other row
};

[[nodiscard]] BlockSplit splitByPeriod(const Program &program);
[[nodiscard]] BlockSplit splitByPlace(const Program &program);

/// The columns' costs less what the prices of linking rows pay for.
[[nodiscard]] std::vector<double> pricedCosts(const Program &program, const BlockSplit &split,
                                              const std::vector<double> &rowPrices);

/// What the linking rows' sides and the shared columns add to the sum of the blocks' optima. Shared columns may be at
/// any value between their bounds; a cost within the solver's tolerance of 0 counts as 0.
[[nodiscard]] double constantOf(const Program &program, const BlockSplit &split, const std::vector<double> &rowPrices,
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
