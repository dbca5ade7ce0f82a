#include "planner/plan/netpresent.h"

#include "planner/plan/operatingcost.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

Money netPresentPaidMonthly(const PlanResult &result, const Need &need, Currency currency)
{
    constexpr double monthsPerYear = 12;
    const Horizon &horizon = need.horizon;
    Money sum = Money::zero(currency);
    for (const Line &line : result.lines) {
        if (!line.total)
            continue;
        double factor = line.discount;
        const int first = line.period - horizon.start;
        if (isOperatingCost(line) && horizon.periodMonths > 0 && first >= 0 && first < horizon.months) {
            const int period = first / horizon.periodMonths;
            const int end = period * horizon.periodMonths + horizon.monthsIn(period);
            factor = 0;
            for (int month = first; month < end; ++month)
                factor += std::pow(1 + need.discountRate, -month / monthsPerYear) / (end - first);
        }
        sum += line.total->scaledBy(factor);
    }
    return sum.toMinorUnit();
}

} // namespace cw::planner
