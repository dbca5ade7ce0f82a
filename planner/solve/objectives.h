// Objectives in order of rank: each is minimised among the designs that are best for all before it. The order is
// fixed, so equal input gives an equal design. Pure but for the solver.
#pragma once

#include "planner/solve/solver.h"
#include "planner/solve/variants.h"

namespace cw::planner {

/// Solves `program` for its own costs, then for each linear form of `then` in turn, keeping what came before within a
/// millionth. Objective, bound and gap of the answer are those of the first; nodes and work are of all. A stage that
/// ends at a limit keeps the best design so far and ends the loop: ranks below it are then not proven.
[[nodiscard]] Solution solveInOrder(const Program &program, const std::vector<std::vector<Entry>> &then, Solver &solver,
                                    const SolveOptions &options, const ProgressCallback &progress,
                                    const std::atomic_bool *cancel);

} // namespace cw::planner
