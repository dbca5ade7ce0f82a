// The number a rule holds, as people read it: shares such as availability and recall in percent, money in the plan's
// currency. Pure.
#pragma once

#include "planner/plan/plan.h"

namespace cw::app {

/// `value` in the unit that the plan's rule is kept in.
[[nodiscard]] QString ruleAmount(const QString &rule, double value, const QString &unit, const planner::Plan &plan);
/// What the rule says: "at most 6.00 M EUR", "95 %"; empty for one without a number or words.
[[nodiscard]] QString ruleHeld(const QString &rule, const planner::Plan &plan);

} // namespace cw::app
