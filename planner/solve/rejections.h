// Considered, and why not: one entry for each workload, system and way of procurement that lost for one reason,
// whatever the number of places; `candidate` is the first by id, `name` says it for people. Pure.
#pragma once

#include "planner/model/planmodel.h"

namespace cw::planner {

[[nodiscard]] QString procurementInWords(Procurement procurement); ///< "bought", "leased"

/// Sorted by candidate id. A candidate stands for its offer: what still has an open deployment there is not rejected.
[[nodiscard]] std::vector<Rejected> rejectionsOf(const CandidateSet &set, const PlanModel &model);

} // namespace cw::planner
