// Which step of the window a finding belongs to, and the badge that step wears. Pure.
#pragma once

#include "app/models/shape.h"
#include "planner/plan/planresult.h"

#include <map>

namespace cw::app {

/// Keys of the pages it stands on: that of its group first ("law", "rooms", "cost", "constraints", "design", …), then
/// where it can be mended too ("catalog", "candidates", "sustainability").
[[nodiscard]] QStringList stepsOf(const planner::Finding &finding);
/// Open: neither satisfied nor approved, and more than a note or what comes one day.
[[nodiscard]] bool isOpen(const planner::Finding &finding);

struct StepBadge {
    Shape worst = Shape::None;
    int count = 0; ///< of open findings
    bool operator==(const StepBadge &) const = default;
};
/// By step; steps without an open finding are not in it. A need that excludes itself puts its conflict on the rules.
[[nodiscard]] std::map<QString, StepBadge> stepBadges(const planner::PlanResult &result);

} // namespace cw::app
