#pragma once

#include "planner/cost/offer.h"
#include "planner/plan/plan.h"

namespace cw::planner {

/// First period that begins on or after the arrival of what is ordered in `Horizon::ordersFrom`; 0 where orders are in
/// time or the lead time is unknown, `periods()` when it comes too late for all of them.
[[nodiscard]] int arrivalPeriod(const Horizon &horizon, const Offer &offer);

} // namespace cw::planner
