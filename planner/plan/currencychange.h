// A plan in another currency: the amounts its need states, converted at one rate. Pure.
#pragma once

#include "planner/plan/plan.h"

namespace cw::planner {

/// `rate`: units of `currency` for one of the plan's own. Limits of money are rounded to cents, prices of electricity
/// to five digits behind the point. Weights of an objective against money keep their meaning. Design and result stay.
[[nodiscard]] Plan inCurrency(Plan plan, Currency currency, double rate);

} // namespace cw::planner
