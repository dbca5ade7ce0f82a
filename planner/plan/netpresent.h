// How much of the net present cost comes from paying what runs on the first day of its period, as lines do. Pure.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::planner {

/// Net present cost if what runs in a period were paid in equal parts at the beginning of each of its months; all else
/// as its line says. To the minor unit.
[[nodiscard]] Money netPresentPaidMonthly(const PlanResult &result, const Need &need, Currency currency);

} // namespace cw::planner
