#include "planner/uncertainty/pricescenarios.h"

#include "planner/uncertainty/randomcolumns.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {
constexpr double daysPerYear = 365.25;

/// Columns of the random numbers behind the scenarios.
enum Column { Market = 0, Rate = priceGroupCount, Use, Drift, Columns };

double wandered(double z, double spread, double years)
{
    const double sigma = spread * std::sqrt(years);
    return std::exp(z * sigma - sigma * sigma / 2); // mean one
}

struct Spreads {
    double rate = 0, electricity = 0, hardware = 0, cloud = 0, validYears = 0;
    Band use{1, 1, 1};
};

Result<Spreads> spreadsOf(const catalog::CatalogSnapshot &catalog)
{
    QString missing;
    const auto band = [&](const char *id) {
        const catalog::Assumption *found = catalog.assumption(QLatin1String(id));
        if (!found && missing.isEmpty())
            missing = QLatin1String(id);
        return found ? found->value : Band::exact(1);
    };
    Spreads spreads;
    spreads.rate = band("exchange_rate_spread_per_year").likely;
    spreads.electricity = band("electricity_price_spread_per_year").likely;
    spreads.hardware = band("hardware_price_spread_per_year").likely;
    spreads.cloud = band("cloud_price_spread_per_year").likely;
    spreads.validYears = band("price_age_days").likely / daysPerYear;
    const Band power = band("typical_power_share");
    if (power.likely > 0)
        spreads.use = {power.low / power.likely, 1, power.high / power.likely};
    if (!missing.isEmpty())
        return Error::absent(u"the catalog lacks the assumption “%1”"_s.arg(missing));
    return spreads;
}
} // namespace

PriceGroup priceGroupOf(const QString &category, bool isCloud, LineKind kind)
{
    if (category == u"energy"_s)
        return PriceGroup::Energy;
    if (category == u"rent"_s)
        return PriceGroup::Rent;
    if (category == u"people"_s || category == u"software"_s)
        return PriceGroup::Work;
    if (isCloud && kind == LineKind::Recurring)
        return PriceGroup::Cloud;
    if (category == u"labour"_s || category == u"maintenance"_s)
        return PriceGroup::Work;
    return PriceGroup::Hardware;
}

SpreadMoney spreadOf(double planned, const Band &price)
{
    if (!(price.likely > 0))
        return {planned, 0, 0};
    return {planned, planned * std::max(0.0, price.high / price.likely - 1),
            planned * std::max(0.0, 1 - price.low / price.likely)};
}

Result<PriceScenarios> priceScenarios(const Plan &plan, const catalog::CatalogSnapshot &catalog, int scenarios)
{
    const auto spreads = spreadsOf(catalog);
    if (!spreads.ok())
        return spreads.error();
    const Horizon &horizon = plan.need.horizon;
    const bool hasRate = plan.currency != Currency(u"USD");
    PriceScenarios out(scenarios, horizon.periods());
    // Each draw and its mirror image: the scenarios then lie evenly around the plan, however few they are.
    const int draws = (scenarios + 1) / 2;
    std::array<Eigen::ArrayXd, Columns> random;
    for (int column = 0; column < Columns; ++column) {
        random[std::size_t(column)].resize(draws);
        fillNormal(0, std::uint64_t(column), 0, random[std::size_t(column)]);
    }
    for (int s = 0; s < scenarios; ++s) {
        const double sign = s % 2 == 0 ? 1 : -1;
        const auto z = [&](int column) { return sign * random[std::size_t(column)][s / 2]; };
        const double useStep = z(Use) < 0 ? 1 - spreads->use.low : spreads->use.high - 1;
        const double use = std::max(0.0, 1 + z(Use) * useStep / normalAtP90);
        for (int p = 0; p < horizon.periods(); ++p) {
            const Month month = horizon.periodStart(p);
            const QDate day(month.year(), month.month(), 1);
            const double years = std::max(0.0, double(plan.asOf.daysTo(day)) / daysPerYear);
            const double rate = hasRate ? wandered(z(Rate), spreads->rate, years) : 1;
            for (int g = 0; g < priceGroupCount; ++g) {
                const auto group = PriceGroup(g);
                PriceScenarios::Outcome &outcome = out.at(s, group, p);
                const double market = z(Market + g);
                outcome.above = std::max(0.0, market) / normalAtP90;
                outcome.below = std::max(0.0, -market) / normalAtP90;
                if (group == PriceGroup::Hardware)
                    outcome.level =
                        rate * (years > spreads->validYears ? wandered(z(Drift), spreads->hardware, years) : 1);
                else if (group == PriceGroup::Cloud)
                    outcome.level = rate * wandered(market, spreads->cloud, years);
                else if (group == PriceGroup::Energy)
                    outcome.level = use * wandered(market, spreads->electricity, years);
            }
        }
    }
    return out;
}

double tailMean(std::vector<double> costs, double share)
{
    if (costs.empty())
        return 0;
    std::sort(costs.begin(), costs.end(), std::greater<>());
    const double tail = (1 - share) * double(costs.size());
    double sum = 0, left = tail;
    for (const double cost : costs) {
        const double part = std::min(1.0, left);
        if (part <= 0)
            break;
        sum += part * cost;
        left -= part;
    }
    return sum / tail;
}

Result<std::optional<RobustCost>> robustCost(const Plan &plan, const std::vector<Line> &lines,
                                             const catalog::CatalogSnapshot &catalog)
{
    if (!plan.need.robust)
        return std::optional<RobustCost>();
    const auto scenarios = priceScenarios(plan, catalog, plan.need.robust->scenarios);
    if (!scenarios.ok())
        return scenarios.error();
    const Horizon &horizon = plan.need.horizon;
    std::vector<double> costs(std::size_t(scenarios->count()), 0);
    for (const Line &line : lines) {
        if (!line.total || !line.unitPrice)
            continue;
        const double planned = line.total->toUnits() * line.discount;
        const int period =
            std::clamp((line.period - horizon.start) / std::max(1, horizon.periodMonths), 0, horizon.periods() - 1);
        if (planned <= 0) { // what is sold again is not bought at these prices
            for (double &cost : costs)
                cost += planned;
            continue;
        }
        const double likely = line.unitPrice->toUnits();
        const Band price{line.unitPriceLow ? line.unitPriceLow->toUnits() : likely, likely,
                         line.unitPriceHigh ? line.unitPriceHigh->toUnits() : likely};
        const SpreadMoney money = spreadOf(planned, price);
        const PriceGroup group = priceGroupOf(line.category, line.procurement == u"cloud"_s, line.kind);
        for (int s = 0; s < scenarios->count(); ++s)
            costs[std::size_t(s)] += scenarios->at(s, group, period).costOf(money);
    }
    RobustCost robust;
    robust.tail = tailMean(costs, plan.need.robust->cvar);
    for (const double cost : costs)
        robust.mean += cost / double(costs.size());
    return std::optional(robust);
}

} // namespace cw::planner
