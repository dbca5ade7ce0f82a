// A program over periods solved through the one in which periods that are alike are merged (periodmerge.h), by whatever
// solves one program. Where the merged design breaks a row that was left out, what it proved is a bound, and the whole
// program is solved from the best merged design.
#pragma once

#include "planner/search/solver.h"

namespace cw::planner {

using SolveOne = std::function<Solution(const Program &, const SolveOptions &, const ProgressCallback &)>;

[[nodiscard]] Solution solveMerged(const Program &program, const SolveOptions &options,
                                   const ProgressCallback &progress, const SolveOne &solveOne);
/// With the solver alone, without a search around it.
[[nodiscard]] Solution solveMerged(const Program &program, const SolveOptions &options, Solver &solver,
                                   const std::atomic_bool *cancel);

} // namespace cw::planner
