// A program in which what is chosen for one period of a block holds for all of it: one copy of the columns of each
// block, and everything that acts over several periods (what is begun for a term, sums) as it was. Every design of it
// is one of the whole program, so its optimum is never better; it is as many times smaller as its blocks are long.
#pragma once

#include "planner/search/periodlayout.h"

namespace cw::planner {

/// A smaller program, and where the columns of the whole stand in it.
struct Shortened {
    Program program;
    std::vector<int> placeOf; ///< by column of the whole program; -1 = it is 0

    [[nodiscard]] std::vector<double> expanded(const std::vector<double> &values) const;
    /// The row with the columns of one place summed up.
    [[nodiscard]] Row rowOf(const Row &row) const;
};

/// First periods of blocks, and the end: the groups of periods that are alike, cut where a term ends that begins with
/// its group, and where one begins that ends with it, so that terms can serve a group from end to end.
[[nodiscard]] std::vector<int> blocksFor(const PeriodLayout &layout, const Program &program);

enum class TermColumns { Kept, LeftOut };
/// Columns alone, without rows: one for those of a block, their costs summed up.
[[nodiscard]] Shortened columnsOfBlocks(const Program &program, const PeriodLayout &layout,
                                        const std::vector<int> &starts, TermColumns terms);
/// `starts` as `blocksFor` returns them: no block reaches beyond a group.
[[nodiscard]] Shortened heldInBlocks(const Program &program, const PeriodLayout &layout,
                                     const std::vector<int> &starts);

} // namespace cw::planner
