// Stop 4 and what follows for one need: the program, its design, the figures, the prices of rules, or the conflict and
// the ways out; at last the certificate. One run, one thread (independent solves inside take more).
#pragma once

#include "planner/solve/designsearch.h"

namespace cw::planner {

[[nodiscard]] Result<SolvedPlan> solveRun(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                          std::shared_ptr<const CandidateSet> set, const SolveOptions &options,
                                          const ProgressCallback &progress, const std::atomic_bool *cancel,
                                          const KnownNeeds &known = {});

} // namespace cw::planner
