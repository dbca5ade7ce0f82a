#include "planner/plan/currencychange.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr double cents = 100, priceSteps = 1e5;

void convert(std::optional<double> &amount, double rate, double steps)
{
    if (amount)
        amount = std::round(*amount * rate * steps) / steps;
}

} // namespace

Plan inCurrency(Plan plan, Currency currency, double rate)
{
    for (Constraint &rule : plan.need.constraints) {
        if (rule.kind != ConstraintKind::Limit || !info(rule.quantity).isMoney)
            continue;
        convert(rule.min, rate, cents);
        convert(rule.max, rate, cents);
    }
    for (OwnSite &site : plan.need.ownSites)
        convert(site.electricityPerKwh, rate, priceSteps);
    std::vector<ObjectiveWeight> &weights = plan.need.minimise.weights;
    const auto isMoney = [](const ObjectiveWeight &each) { return info(each.quantity).isMoney; };
    if (std::any_of(weights.begin(), weights.end(), isMoney))
        for (ObjectiveWeight &each : weights) // so much money for a tonne: more of a weaker currency
            if (!isMoney(each))
                each.weight *= rate;
    plan.currency = currency;
    return plan;
}

} // namespace cw::planner
