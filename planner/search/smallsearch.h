// The search for programs of a few sites: a good design first, from the offers that the relaxation uses or nearly uses,
// then the proof, which is several times faster from there. Deterministic: every step is bounded by simplex iterations.
#pragma once

#include "planner/search/searchcontext.h"

namespace cw::planner {

/// The best design and its bound, as `Solver::solve` would end. `report` hears of designs on the way.
[[nodiscard]] Solution searchSmall(const Program &program, SearchContext &context, const ProgressCallback &report);

} // namespace cw::planner
