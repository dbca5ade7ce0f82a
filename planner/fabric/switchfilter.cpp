#include "planner/fabric/switchfilter.h"

#include <algorithm>

namespace cw::planner {

SwitchFilter allowedSwitches(const Need &need)
{
    return [&need](const catalog::Switch &model) {
        return std::none_of(need.constraints.begin(), need.constraints.end(), [&](const Constraint &rule) {
            const bool ofAll = rule.workloads.isEmpty() || rule.workloads.contains(QStringLiteral("*"));
            return rule.kind == ConstraintKind::Exclude && ofAll &&
                   (rule.vendors.contains(model.vendor, Qt::CaseInsensitive) || rule.parts.contains(model.id));
        });
    };
}

} // namespace cw::planner
