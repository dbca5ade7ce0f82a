// Candidates side by side: a row per property, a column per candidate, the best of each row marked. Pure.
#pragma once

#include "app/models/candidatelist.h"

namespace cw::app {

[[nodiscard]] CellTable compareTable(const std::vector<CandidateItem> &items, const planner::Plan &plan);

} // namespace cw::app
