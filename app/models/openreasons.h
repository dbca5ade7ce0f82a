// Why a way that breaks no rule was not chosen: what it is beside the chosen one of the same workload, by speed and by
// cost.
#pragma once

#include "app/models/candidatelist.h"

namespace cw::app {

/// Gives every open item a reason and what it costs more or less than the cheapest chosen one. An item without a cost,
/// or of a workload for which nothing is chosen, could be chosen: no more can be said.
void explainOpen(std::vector<CandidateItem> &items, const planner::Plan &plan);

} // namespace cw::app
