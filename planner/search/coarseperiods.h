// A program over many periods made small: consecutive periods become one block, whose columns hold for all of it and
// which asks for and allows what the period in its middle does. Unlike periodblocks.h it takes periods that differ. It
// proves nothing and its values need not be a design: it says which parts are worth looking at over all periods and
// which of them a design keeps (a coarse program solved and then refined: Rogers, Plante, Wong and Evans 1991,
// "Aggregation and disaggregation techniques and methodology in optimization").
#pragma once

#include "planner/search/periodblocks.h"

namespace cw::planner {

/// How many periods the columns of a program act in.
[[nodiscard]] int periodsOf(const Program &program);

/// Consecutive periods in blocks of about equal length: by period, its block. No more blocks than periods.
[[nodiscard]] std::vector<int> evenBlocks(int periods, int blocks);

/// A period each for the `whole` ones from `first` on, then blocks of twice the length each, from two on, as what is
/// far off weighs in less detail. Earlier periods share block 0.
[[nodiscard]] std::vector<int> growingBlocks(int first, int whole, int periods);

/// The columns that are open (by column, not 0): one copy of each group (searchcontext.h) for each block, costs summed
/// up. The rows of the middle periods, and those over several periods. Blocks are consecutive and begin at 0.
[[nodiscard]] Shortened coarsened(const Program &program, const std::vector<int> &blockOf,
                                  const std::vector<char> &isOpen);

} // namespace cw::planner
