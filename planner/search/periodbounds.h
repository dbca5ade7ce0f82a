// What the periods one by one (perioddecomposition.h) do for a search: its bound, and designs from what they choose.
#pragma once

#include "planner/search/neighbourhoods.h"

namespace cw::planner {

/// In rounds of more work each, until the search has ended. `relaxed`: values and row duals of the relaxation.
void workOnPeriods(const Program &program, const Solution &relaxed, SearchContext &context, SearchState &state);

} // namespace cw::planner
