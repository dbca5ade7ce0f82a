// A design that a limit cut short may hold what nothing in it needs: a search that has just begun buys in whole steps
// and has had no time to give back. With the placements held, everything around them is counted anew.
#pragma once

#include "planner/search/solver.h"

namespace cw::planner {

/// The solution with every column but those that are `kept` (by column, not 0) chosen anew for the least cost, within
/// a limit of work: threads, seed and time are those of `options`, but a few seconds where no time is left. Proven
/// ones, those without values and those that nothing is saved of come back as they are; bound and ending stay.
[[nodiscard]] Solution trimmed(const Program &program, const std::vector<char> &kept, Solution solution, Solver &solver,
                               const SolveOptions &options, const std::atomic_bool *cancel);

} // namespace cw::planner
