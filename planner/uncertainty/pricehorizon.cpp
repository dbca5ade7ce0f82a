#include "planner/uncertainty/pricehorizon.h"

#include "planner/uncertainty/randomcolumns.h"

#include <cmath>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {
constexpr double daysPerYear = 365.25;

/// Lognormal around the plan's price; the spread grows with the square root of time, as in the sampled model.
Band wandered(double spread, double years)
{
    const double reach = normalAtP90 * spread * std::sqrt(years);
    return {std::exp(-reach), 1, std::exp(reach)};
}
} // namespace

Result<std::vector<PricePeriod>> priceHorizon(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    QString missing;
    const auto assumption = [&](const char *id) {
        const catalog::Assumption *found = catalog.assumption(QLatin1String(id));
        if (!found && missing.isEmpty())
            missing = QLatin1String(id);
        return found ? found->value.likely : 0;
    };
    const double held = assumption("price_age_days");
    const double hardware = assumption("hardware_price_spread_per_year");
    const double cloud = assumption("cloud_price_spread_per_year");
    const double electricity = assumption("electricity_price_spread_per_year");
    if (!missing.isEmpty())
        return Error::absent(u"the catalog lacks the assumption “%1”"_s.arg(missing));
    std::vector<PricePeriod> periods;
    for (int p = 0; p < plan.need.horizon.periods(); ++p) {
        PricePeriod period;
        period.start = plan.need.horizon.periodStart(p);
        const QDate day(period.start.year(), period.start.month(), 1);
        const double days = std::max(0.0, double(plan.asOf.daysTo(day)));
        period.isHeld = days <= held;
        if (!period.isHeld)
            period.hardware = wandered(hardware, days / daysPerYear);
        period.cloud = wandered(cloud, days / daysPerYear);
        period.electricity = wandered(electricity, days / daysPerYear);
        periods.push_back(period);
    }
    return periods;
}

} // namespace cw::planner
