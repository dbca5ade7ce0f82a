#include "app/session/answer.h"

namespace cw::app {

Question questionOf(const planner::Plan &plan)
{
    return {plan.asOf, plan.currency, plan.need, plan.pins};
}

void putQuestion(planner::Plan &plan, const Question &question)
{
    plan.asOf = question.asOf;
    plan.currency = question.currency;
    plan.need = question.need;
    plan.pins = question.pins;
}

bool asksTheSame(const planner::Plan &a, const planner::Plan &b)
{
    return a.asOf == b.asOf && a.currency == b.currency && a.need == b.need && a.pins == b.pins;
}

} // namespace cw::app
