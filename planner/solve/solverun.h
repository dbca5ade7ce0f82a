// Stop 4 and what follows for one need: the program, its design, the figures, the prices of rules, or the conflict and
// the ways out; at last the certificate. One run, one thread (independent solves inside take more).
#pragma once

#include "planner/search/lastdesign.h"
#include "planner/search/looserproof.h"
#include "planner/solve/pipeline.h"

namespace cw::planner {

/// For a need that differs from one solved before by a limit alone: points of a front.
struct Neighbour {
    const LastDesign *design = nullptr; ///< it keeps the limit, and the search begins from it; null = none is known
    double objective = 0; ///< of that design, in the plan's unit: where nothing is better, ranks below are not solved
    /// Of the quantity second in rank: all that designs worth having can differ by; and the least of the first. Then
    /// the second is a share of the first in one solve, small enough to stay within the gap; 0 = solved one after the
    /// other.
    double spanOfSecond = 0, leastOfFirst = 0;
};

/// `looser` spares the search where it settles the need; `proof` takes what this run proved, for tighter needs.
[[nodiscard]] Result<SolvedPlan> solveRun(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                          std::shared_ptr<const CandidateSet> set, const SolveOptions &options,
                                          const ProgressCallback &progress, const std::atomic_bool *cancel,
                                          LastDesign *last = nullptr, const LooserProof *looser = nullptr,
                                          LooserProof *proof = nullptr, const Neighbour *neighbour = nullptr);

} // namespace cw::planner
