// The search of programs too wide for one relaxation: the relaxation by parts (partrelaxation.h), a design period by
// period (rollinghorizon.h), neighbourhoods around it, then the bounds of the periods.
#pragma once

#include "planner/search/searchcontext.h"

namespace cw::planner {

[[nodiscard]] Solution searchWide(const Program &program, SearchContext &context, const ProgressCallback &progress);

} // namespace cw::planner
