#include "planner/plan/wholeresult.h"

namespace cw::planner {

Result<PlanResult> wholeResult(const Plan &plan)
{
    Result<PlanResult> result = resultFromJson(plan.result, plan.currency);
    if (result && !result->seal.isEmpty() && result->seal != sealOf(plan.result))
        return Error::invalid(QStringLiteral("The result was changed after it was made"),
                              QStringLiteral("/result/seal"),
                              QStringLiteral("the result as `plan` wrote it; `check` says what differs"));
    return result;
}

} // namespace cw::planner
