#include "planner/plan/rackpower.h"

namespace cw::planner {

bool isRackPowerCeiling(const Constraint &rule)
{
    return rule.kind == ConstraintKind::Limit && rule.quantity == PlanQuantity::RackPower && rule.max &&
           rule.workload.isEmpty();
}

std::optional<RackPowerCeiling> rackPowerCeiling(const Need &need, const QString &site)
{
    std::optional<RackPowerCeiling> lowest;
    for (const Constraint &rule : need.constraints)
        if (isRackPowerCeiling(rule) && (rule.site.isEmpty() || rule.site == site) &&
            (!lowest || *rule.max < lowest->kilowatts))
            lowest = {*rule.max, rule.id};
    return lowest;
}

} // namespace cw::planner
