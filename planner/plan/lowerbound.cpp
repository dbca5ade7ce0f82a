#include "planner/plan/lowerbound.h"

#include <algorithm>

namespace cw::planner {

QString unknownPartsId(PlanQuantity quantity)
{
    return QStringLiteral("cost.total.%1").arg(QLatin1String(info(quantity).word));
}

bool isLowerBound(const PlanResult &result, PlanQuantity quantity)
{
    const Total *total = result.total(quantity);
    return total && total->value &&
           std::any_of(result.findings.begin(), result.findings.end(),
                       [id = unknownPartsId(quantity)](const Finding &finding) { return finding.id == id; });
}

} // namespace cw::planner
