// Ids of the rules that a need states without writing a constraint. Pure.
#pragma once

#include "planner/plan/workload.h"

namespace cw::planner {

/// "chat.availability".
[[nodiscard]] QString availabilityRule(const Workload &workload);

/// The rule a pin stands for: "pin-1" for the first.
[[nodiscard]] QString pinRule(int index);

/// The rule that a month of ordering stands for: what is not there cannot serve.
[[nodiscard]] QString ordersRule();

/// The rule that `"pools": "separate"` stands for.
[[nodiscard]] QString poolsRule();

} // namespace cw::planner
