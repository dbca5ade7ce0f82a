// Stops 1 to 3 for a need: every offer x workload x deployment, the rules each breaks, and what could not be
// considered. Depends on workloads, places, procurement, pins, rules that filter, and the catalog; limits and objective
// do not enter. Pure; the same input gives the same set in the same order (candidate ids).
#pragma once

#include "planner/candidates/candidate.h"
#include "planner/search/progress.h"

namespace cw::planner {

/// Beyond rooms: also what only rules of its room keep out (planner/cost/roomlacks.h), for conflicts and ways out; each
/// such candidate `breaks` them, and the set's key is another. Errors: cancelled; the catalog lacks a planning share.
[[nodiscard]] Result<CandidateSet> candidatesBeyondRooms(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                                         const std::atomic_bool *cancel);
[[nodiscard]] Result<CandidateSet> enumerateCandidates(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                                       const ProgressCallback &progress,
                                                       const std::atomic_bool *cancel);

} // namespace cw::planner
