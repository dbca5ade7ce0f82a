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
    if (!total || !total->value)
        return false;
    const QString id = unknownPartsId(quantity);
    return std::any_of(result.findings.begin(), result.findings.end(), [&](const Finding &finding) {
        return finding.id == id || (quantity == PlanQuantity::LeadTime && finding.id.startsWith(laterCompanions));
    });
}

} // namespace cw::planner
