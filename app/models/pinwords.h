// Pins as rules of the plan: which one an id names, and how it is told. Pure.
#pragma once

#include "planner/plan/plan.h"

namespace cw::app {

/// "pin-1", … in the plan's order.
[[nodiscard]] QStringList pinRules(const planner::Plan &plan);
/// Which of the plan's pins stands for the rule; absent when the id names none.
[[nodiscard]] std::optional<std::size_t> pinIndex(const QString &rule, const planner::Plan &plan);
/// nullptr when the id names none.
[[nodiscard]] const planner::Pin *pinOf(const QString &rule, const planner::Plan &plan);
/// "Pin: chat on dgx-h100-8, hall-1".
[[nodiscard]] QString pinTitle(const planner::Pin &pin);
/// "4 units", or "as many as needed".
[[nodiscard]] QString pinHeld(const planner::Pin &pin);

} // namespace cw::app
