#include "planner/fabric/switchfilter.h"

#include "planner/fabric/cableprice.h"
#include "planner/plan/suppliers.h"
#include "planner/plan/topologywords.h"

#include <algorithm>

namespace cw::planner {

bool takesLinks(const catalog::Switch &model, Bandwidth speed)
{
    const Bandwidth management = Bandwidth::fromGigabitsPerSecond(managementGigabits);
    return model.ports >= 2 && model.portOneWay && *model.portOneWay >= speed &&
           !(speed <= management && *model.portOneWay > management);
}

bool isLeftOut(const Need &need, const QString &vendor, const QString &part)
{
    return std::any_of(need.constraints.begin(), need.constraints.end(), [&](const Constraint &rule) {
        // What all workloads share is left out by a rule for all of them, however it names them.
        const bool namesAll = !need.workloads.empty() &&
                              std::all_of(need.workloads.begin(), need.workloads.end(), [&](const Workload &workload) {
                                  return rule.workloads.contains(workload.id);
                              });
        const bool ofAll = rule.workloads.isEmpty() || rule.workloads.contains(QStringLiteral("*")) || namesAll;
        return rule.kind == ConstraintKind::Exclude && ofAll &&
               (isMakerExcluded(rule.vendors, vendor) || rule.parts.contains(part));
    });
}

SwitchFilter allowedSwitches(const Need &need)
{
    return [&need](const catalog::Switch &model) { return !isLeftOut(need, model.vendor, model.id); };
}

CableFilter allowedCables(const Need &need)
{
    const bool excludes = std::any_of(need.constraints.begin(), need.constraints.end(),
                                      [](const Constraint &rule) { return rule.kind == ConstraintKind::Exclude; });
    if (!excludes)
        return {};
    return [&need](const catalog::Cable &part) { return !isLeftOut(need, part.vendor, part.id); };
}

QStringList namedModels(const Need &need, const QString &topology)
{
    QStringList models;
    for (const QString &text : need.topology)
        if (const TopologyEntry entry = topologyEntry(text); entry.word == topology && !entry.model.isEmpty())
            models.append(entry.model);
    return models;
}

} // namespace cw::planner
