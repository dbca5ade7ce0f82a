// What is leased or reserved for a term that does not end with a period of the plan (planner/plan/termperiods.h): why
// it is no offer, and one finding that says so. Pure.
#pragma once

#include "planner/plan/plan.h"
#include "planner/plan/planresult.h"

#include <set>

namespace cw::planner {

/// The reason, as the lists of what was considered show it.
[[nodiscard]] QString termRefusal(const Horizon &horizon, int termMonths);

/// The terms, in months, for which nothing is offered; not empty.
[[nodiscard]] Finding closedTerms(const Horizon &horizon, const std::set<int> &termsMonths);

} // namespace cw::planner
