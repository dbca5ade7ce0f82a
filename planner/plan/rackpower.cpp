#include "planner/plan/rackpower.h"

#include <algorithm>

namespace cw::planner {

bool isRackPowerCeiling(const Constraint &rule)
{
    return rule.kind == ConstraintKind::Limit && rule.quantity == PlanQuantity::RackPower && rule.max &&
           rule.workload.isEmpty();
}

std::vector<RackPowerCeiling> rackPowerCeilings(const Need &need, const QString &site)
{
    std::vector<RackPowerCeiling> ceilings;
    for (const Constraint &rule : need.constraints)
        if (isRackPowerCeiling(rule) && (rule.site.isEmpty() || rule.site == site))
            ceilings.push_back({*rule.max, rule.id});
    std::stable_sort(ceilings.begin(), ceilings.end(),
                     [](const RackPowerCeiling &a, const RackPowerCeiling &b) { return a.kilowatts < b.kilowatts; });
    return ceilings;
}

std::optional<RackPowerCeiling> rackPowerCeiling(const Need &need, const QString &site)
{
    const std::vector<RackPowerCeiling> ceilings = rackPowerCeilings(need, site);
    return ceilings.empty() ? std::nullopt : std::optional(ceilings.front());
}

} // namespace cw::planner
