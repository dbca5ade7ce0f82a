#include "app/models/ruleamount.h"

#include "app/models/numbers.h"
#include "app/models/pinwords.h"
#include "app/models/words.h"
#include "planner/argue/relaxation.h"

namespace cw::app {

QString ruleAmount(const QString &rule, double value, const QString &unit, const planner::Plan &plan)
{
    constexpr double hundred = 100;
    constexpr int decimals = 3;
    const auto held = unit.isEmpty() ? planner::valueOfRule(plan, rule) : std::nullopt;
    if (held && held->unit.isEmpty() && !held->isWhole)
        return plain(value * hundred, decimals) + QChar(0x202F) + QLatin1Char('%');
    return withUnit(value, unit);
}

QString ruleHeld(const QString &rule, const planner::Plan &plan)
{
    for (const planner::Constraint &stated : plan.need.constraints)
        if (stated.id == rule)
            return ruleLimit(stated, plan);
    if (const planner::Pin *pin = pinOf(rule, plan))
        return pinHeld(*pin);
    const auto held = planner::valueOfRule(plan, rule);
    return held ? ruleAmount(rule, held->value, held->unit, plan) : QString();
}

} // namespace cw::app
