// Anytime search: a design with its bound first, then better ones, then the proof. Small programs go straight to the
// solver. Large ones get a design from the linear relaxation (what it does not use is closed), neighbourhoods around
// the best design (some groups of columns free, the others held), and at last the whole program with that design to
// begin from. Deterministic unless the time limit strikes: each step is bounded by simplex iterations.
#pragma once

#include "planner/solve/solver.h"

namespace cw::planner {

[[nodiscard]] Solution search(const Program &program, Solver &solver, const SolveOptions &options,
                              const ProgressCallback &progress, const std::atomic_bool *cancel);

} // namespace cw::planner
