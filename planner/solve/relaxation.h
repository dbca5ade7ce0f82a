// One rule of a need made softer: by an amount where it has one, else dropped. Pure.
#pragma once

#include "planner/solve/planmodel.h"

namespace cw::planner {

/// The number a rule holds, its unit, and which way it gives: +1 upwards, -1 downwards. Absent for rules without a
/// number.
struct RuleValue {
    double value = 0;
    QString unit;
    int direction = 1;
};
[[nodiscard]] std::optional<RuleValue> valueOfRule(const Plan &plan, const QString &rule);

/// The plan with the rule's number replaced.
[[nodiscard]] Plan withValue(Plan plan, const QString &rule, double value);

/// Rounded to three digits towards the softer side.
[[nodiscard]] double softened(double value, int direction);

} // namespace cw::planner
