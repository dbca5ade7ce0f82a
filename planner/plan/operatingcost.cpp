#include "planner/plan/operatingcost.h"

namespace cw::planner {

int opexPeriod(const Horizon &horizon)
{
    for (int period = horizon.periods() - 1; period >= 0; --period)
        if (horizon.monthsIn(period) == horizon.periodMonths)
            return period;
    return horizon.periods() - 1;
}

bool isOperatingCost(const Line &line)
{
    return line.kind == LineKind::Recurring && line.category != QLatin1String(resaleCategory);
}

std::vector<MonthlyCost> monthlyCosts(const std::vector<Line> &lines, const Horizon &horizon, Currency currency)
{
    std::vector<MonthlyCost> costs;
    const Money zero = Money::zero(currency);
    for (int period = 0; period < horizon.periods(); ++period) {
        MonthlyCost cost{horizon.periodStart(period), zero, zero, zero};
        const Month next = horizon.periodStart(period + 1);
        for (const Line &line : lines) {
            if (!line.total || !isOperatingCost(line) || line.period < cost.from || line.period >= next)
                continue;
            const auto at = [&line](const std::optional<Money> &price) {
                return price ? price->timesQuantity(line.quantity).toMinorUnit() : *line.total;
            };
            cost.likely += *line.total;
            cost.low += at(line.unitPriceLow);
            cost.high += at(line.unitPriceHigh);
        }
        for (Money *money : {&cost.likely, &cost.low, &cost.high})
            *money = money->scaledBy(1.0 / horizon.monthsIn(period)).toMinorUnit();
        costs.push_back(cost);
    }
    return costs;
}

} // namespace cw::planner
