// One rule of a need made softer: by an amount where it has one, else dropped. Pure.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::planner {

/// A limit may have a ceiling and a floor; every other rule has one number, whichever end is asked for.
enum class RuleEnd { Ceiling, Floor };

/// The number a rule holds, its unit, and which way it gives: +1 upwards, -1 downwards. Absent for rules without a
/// number.
struct RuleValue {
    double value = 0;
    QString unit;
    int direction = 1;
    bool isWhole = false;           ///< counted: racks, sites
    RuleEnd end = RuleEnd::Ceiling; ///< floor only of a limit that has both
};
[[nodiscard]] std::optional<RuleValue> valueOfRule(const Plan &plan, const QString &rule,
                                                   RuleEnd end = RuleEnd::Ceiling);
/// Both ends of a limit that has two, else the one number; empty for rules without.
[[nodiscard]] std::vector<RuleValue> valuesOfRule(const Plan &plan, const QString &rule);

/// The plan with the rule's number replaced.
[[nodiscard]] Plan withValue(Plan plan, const QString &rule, double value, RuleEnd end = RuleEnd::Ceiling);

/// What turns one plan into another, as JSON Patch (RFC 6902) of the plan file without its design and result.
[[nodiscard]] Json changesBetween(const Plan &before, const Plan &after);
/// The plan with a relaxation applied, without design and result. Errors: it was made for another plan.
[[nodiscard]] Result<Plan> applyRelaxation(const Plan &plan, const Relaxation &relaxation);

/// Rounded to three digits towards the softer side.
[[nodiscard]] double softened(double value, int direction);

} // namespace cw::planner
