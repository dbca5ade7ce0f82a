// The search of programs too large for one proof at once: a design from the linear relaxation (what it does not use is
// closed), then the whole program for a while; with several periods the bound then comes from the periods one by one,
// and designs from what they choose; at last the whole program with the time that is left.
#pragma once

#include "planner/search/searchcontext.h"

namespace cw::planner {

[[nodiscard]] Solution searchLarge(const Program &program, SearchContext &context, const ProgressCallback &progress);

} // namespace cw::planner
