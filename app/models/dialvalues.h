// The seven dials in their fixed order, worked out from plan and result: budget, total cost, IT power, racks, network
// ports, cost of a million tokens (of carbon where the plan serves none), lead time. Pure; without a result every dial
// says so.
#pragma once

#include "app/models/shape.h"
#include "planner/plan/planresult.h"

namespace cw::app {

struct DialValue {
    QString name;
    QString value; ///< "4.46", empty without a result
    QString of;    ///< "of 5.00 M EUR" or the unit
    QString unit;  ///< "M EUR": where there is no room for the limit
    QString share; ///< "89 %"; empty without a limit
    QString passport;
    QString sentence; ///< threshold and source, for hover and screen readers
    Shape shape = Shape::None;
    /// On a scale where 1 is the limit; without a limit the upper end of the band lies at 0.8.
    std::optional<double> fill, low, high;
    bool hasLimit = false;
    /// The answer edits are compared with, on the same scale, where it differs: "+84,000 EUR".
    std::optional<double> ghost;
    QString delta;
    QString shortDelta; ///< "+0.084": in the unit of the value, where there is no room for both units
};

/// Share of a limit from which on a dial warns.
inline constexpr double dialWarnsFrom = 0.85;

/// `reference` is the answer edits are compared with; nullptr = none.
[[nodiscard]] std::vector<DialValue> dialValues(const planner::Plan &plan, const planner::PlanResult *result,
                                                const planner::PlanResult *reference = nullptr);
/// The answer's figures and the one a dial works out itself: total cost over all tokens served.
[[nodiscard]] planner::PlanResult dialFigures(const planner::Plan &plan, const planner::PlanResult &result);
/// The limit a plan sets on a quantity as a whole: its own rule, or for power and racks the sum over its own sites,
/// when nothing may stand elsewhere or nothing of `result` that takes of it does.
[[nodiscard]] std::optional<double> limitOf(const planner::Plan &plan, planner::PlanQuantity quantity,
                                            const planner::PlanResult *result = nullptr);

} // namespace cw::app
