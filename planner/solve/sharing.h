// Inference and training on the same units or on units of their own, and what the one saves against the other. Pure but
// for the solver.
#pragma once

#include "planner/model/planmodel.h"
#include "planner/search/solver.h"

namespace cw::planner {

/// What sharing saves, as a finding with a sentence and the amount: the need is solved once more with the other choice,
/// within limits that strike at the same place on every machine. Absent where the need has only one of the two kinds,
/// or the other choice was not proven. `objective` is that of the design, in the program's scale;
/// `rows` are those of its program.
[[nodiscard]] std::optional<Finding> sharingFinding(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                                    const CandidateSet &set, Solver &solver,
                                                    const SolveOptions &options, double objective,
                                                    const ModelOptions &rows, const std::atomic_bool *cancel);

} // namespace cw::planner
