#include "planner/uncertainty/ownorrent.h"

#include "planner/cost/closedterms.h"
#include "planner/cost/cloudoffers.h"
#include "planner/plan/termperiods.h"
#include "planner/uncertainty/ownedcosts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {
constexpr int monthsPerYear = 12;
constexpr int steps = 9; // of each side of the map

class Comparer {
public:
    Comparer(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog,
             const OwnOrRentOptions &options)
        : plan_(plan), result_(result), catalog_(catalog), options_(options), months_(plan.need.horizon.months)
    {
    }

    OwnOrRent compare()
    {
        answer_.currency = plan_.currency.code();
        answer_.options = options_;
        use_ = machineUseOf(plan_, result_, catalog_, assumption("cloud_billing_hours").value_or(0));
        if (use_.most() <= 0) {
            answer_.unknown = whyNothingIsOwned();
            return answer_;
        }
        answer_.accelerator = use_.accelerator;
        answer_.accelerators = int(std::lround(use_.most()));
        answer_.hasJobs = use_.hasJobs;
        owned_ = ownedCostsOf(plan_, result_, catalog_, use_.accelerator);
        answer_.kilowattHours = std::accumulate(owned_.kilowattHours.begin(), owned_.kilowattHours.end(), 0.0);
        if (answer_.kilowattHours > 0)
            answer_.electricityPrice = owned_.energyCost / answer_.kilowattHours;
        addBuy();
        addLease();
        addColocation();
        for (const char *term : {"reserved_3y", "reserved_1y", "on_demand"})
            addRent(QLatin1String(term), false);
        addRent(u"on_demand"_s, true);
        for (const WayToPay &way : answer_.ways)
            if (way.id != u"buy"_s && !way.cumulative.empty())
                addBreakEven(way);
        return answer_;
    }

private:
    [[nodiscard]] std::optional<double> assumption(const char *id) const
    {
        const catalog::Assumption *found = catalog_.assumption(QLatin1String(id));
        return found ? std::optional(found->value.likely) : std::nullopt;
    }

    /// What owning would cost is known only of a design that owns.
    [[nodiscard]] QString whyNothingIsOwned() const
    {
        const bool rents = std::any_of(result_.lines.begin(), result_.lines.end(), [](const Line &line) {
            return line.procurement == u"cloud"_s && line.category == u"compute"_s;
        });
        if (!rents)
            return u"the plan owns no accelerators, so there is nothing to compare renting with"_s;
        const std::vector<Procurement> &ways = plan_.need.procurement;
        const bool mayOwn = std::any_of(ways.begin(), ways.end(), [](Procurement way) {
            return way == Procurement::Buy || way == Procurement::Colocation || way == Procurement::Lease;
        });
        const bool wantsCheapest =
            plan_.need.minimise.weights.empty() && plan_.need.minimise.quantity == PlanQuantity::TotalCost;
        if (!mayOwn)
            return u"the plan rents all its machines and may not buy; what owning would cost is answered by a variant "
                   "that may"_s;
        return result_.status == Status::Optimal && wantsCheapest
                   ? u"renting everything is cheapest: the plan may buy, and no design with machines of its own that keeps the rules costs less"_s
                   : u"the plan rents all its machines, though it may buy; what owning would cost is answered by a "
                     "variant that may not rent"_s;
    }

    /// Running costs save tax at once; purchases by straight-line depreciation over the hardware's life.
    [[nodiscard]] Months afterTax(Months costs, const Months &depreciated) const
    {
        if (!options_.taxRate)
            return costs;
        for (std::size_t m = 0; m < costs.size(); ++m)
            costs[m] -= *options_.taxRate * (costs[m] - depreciated[m] + value().depreciation(depreciated, m));
        return costs;
    }

    [[nodiscard]] HardwareValue value() const
    {
        return HardwareValue(HardwareLife{int(std::lround(assumption("hardware_life_months").value_or(0))),
                                          assumption("residual_share").value_or(0)});
    }

    /// What the hardware still fetches at the end; what the plan's own lines sell is in them. Tax falls on what exceeds
    /// the books, and is saved on what stays below them.
    [[nodiscard]] double worthAtEnd() const
    {
        if (!options_.countsResidual || !assumption("residual_share"))
            return 0;
        const double fetched = owned_.isResold ? 0 : value().residual(owned_.hardware);
        return fetched - options_.taxRate.value_or(0) * (fetched - value().book(owned_.purchases()));
    }

    [[nodiscard]] Months owning(const Months &purchases) const
    {
        return plus(plus(purchases, owned_.running), owned_.sold);
    }

    void addBuy()
    {
        WayToPay way{u"buy"_s,
                     u"Buy"_s,
                     owned_.isResold           ? u"lines of this plan, resale among them"_s
                     : options_.countsResidual ? u"lines of this plan, residual value by assumption residual_share"_s
                                               : u"lines of this plan"_s,
                     {},
                     {}};
        const Months purchases = owned_.purchases();
        way.cumulative = summedUp(afterTax(plus(owning(purchases), owned_.rooms), purchases));
        way.worthAtEnd = worthAtEnd();
        answer_.countsResidual = !owned_.isResold && way.worthAtEnd > 0;
        answer_.ways.push_back(way);
    }

    /// Hardware as a level payment over its life, or to the end of the horizon if that is earlier; what is paid once
    /// beside it (installation, freight, spares, tax) is paid once here too.
    void addLease()
    {
        WayToPay way{u"lease"_s,
                     u"Lease"_s,
                     u"lines of this plan, hardware as an annuity by assumption lease_rate_per_year"_s,
                     {},
                     {}};
        const auto rate = assumption("lease_rate_per_year");
        const auto life = assumption("hardware_life_months");
        if (!rate || !life || *life < 1) {
            way.unknown = u"the catalog has no lease rate or hardware life"_s;
            answer_.ways.push_back(way);
            return;
        }
        const double monthly = *rate / monthsPerYear;
        const double annuity = monthly > 0 ? monthly / (1 - std::pow(1 + monthly, -*life)) : 1 / *life;
        Months costs = plus(plus(owned_.beside, owned_.running), owned_.rooms);
        for (int bought = 0; bought < months_; ++bought)
            for (int m = bought; m < std::min(months_, bought + int(*life)); ++m)
                costs[std::size_t(m)] += owned_.hardware[std::size_t(bought)] * annuity;
        way.cumulative = summedUp(afterTax(costs, owned_.beside));
        answer_.ways.push_back(way);
    }

    /// Bought machines in a rented hall: the plan's own lines plus the cheapest rent per kW in its countries, for the
    /// nameplate power of these machines alone, as a plan in that hall is billed.
    void addColocation()
    {
        WayToPay way{u"colocation"_s, u"Buy, in a colocation"_s, {}, {}, {}};
        const catalog::Site *best = nullptr;
        double bestRent = 0;
        for (const catalog::Site &site : catalog_.sites) {
            const auto rate = catalog_.exchangeRate(Currency(site.colocationCurrency), plan_.currency);
            if (site.kind != u"colo"_s || !site.colocationPerKwMonth || !rate || !isOfPlan(site.country))
                continue;
            const double rent = site.colocationPerKwMonth->likely * *rate;
            if (!best || rent < bestRent) {
                best = &site;
                bestRent = rent;
            }
        }
        const double already = summedUp(owned_.rooms).back();
        const bool hasPower = std::any_of(owned_.nameplateKw.begin(), owned_.nameplateKw.end(),
                                          [](double kilowatts) { return kilowatts > 0; });
        if (already > 0 || !best || !hasPower) {
            way.unknown = already > 0 ? u"the plan rents its rooms already"_s
                          : !best     ? u"the catalog has no colocation rent in the plan's countries"_s
                                      : u"the power of the machines is not known"_s;
            answer_.ways.push_back(way);
            return;
        }
        way.source = u"lines of this plan, rent of %1: %2 %3 per kW and month (%4)"_s.arg(
            best->name, QString::number(bestRent, 'f', 2), answer_.currency, best->colocationSource);
        Months rents = owned_.nameplateKw;
        for (double &rent : rents)
            rent *= bestRent;
        const Months purchases = owned_.purchases();
        way.cumulative = summedUp(afterTax(plus(owning(purchases), rents), purchases));
        way.worthAtEnd = worthAtEnd();
        answer_.ways.push_back(way);
    }

    [[nodiscard]] bool isOfPlan(const QString &country) const
    {
        for (const OwnSite &own : plan_.need.ownSites)
            if (own.country == country)
                return true;
        for (const Line &line : result_.lines)
            if (const catalog::Site *site = catalog_.site(line.site); site && site->country == country)
                return true;
        return false;
    }

    void addRent(const QString &term, bool isSpot)
    {
        static const std::map<QString, QString> labels = {{u"reserved_3y"_s, u"Reserved for three years"_s},
                                                          {u"reserved_1y"_s, u"Reserved year by year"_s},
                                                          {u"on_demand"_s, u"On demand"_s}};
        WayToPay way{isSpot ? u"spot"_s : term, isSpot ? u"Spot, interruptible"_s : labels.at(term), {}, {}, {}};
        if (commitmentOf(term) > months_) { // nor does a plan take it
            way.unknown = u"the commitment is longer than the horizon"_s;
            answer_.ways.push_back(way);
            return;
        }
        if (commitmentOf(term) > 0 && !fitsPeriods(plan_.need.horizon, commitmentOf(term))) { // neither
            way.unknown = termRefusal(plan_.need.horizon, commitmentOf(term));
            answer_.ways.push_back(way);
            return;
        }
        const catalog::CloudOffer *best = nullptr;
        double bestPrice = 0;
        for (const catalog::CloudOffer &offer : catalog_.cloudOffers) {
            const auto price = isSpot ? offer.spotUsdPerHour : offer.priceUsdPerHour;
            if (offer.acceleratorId != answer_.accelerator || offer.term != term || !price || offer.accelerators < 1)
                continue;
            const double each = *price / offer.accelerators;
            if (!best || each < bestPrice) {
                best = &offer;
                bestPrice = each;
            }
        }
        const auto rate = catalog_.exchangeRate(Currency(u"USD"), plan_.currency);
        const auto hours = assumption("cloud_billing_hours");
        const auto lost = isSpot ? assumption("spot_lost_share") : std::optional(0.0);
        if (!best || !rate || !hours || !lost || *lost >= 1) {
            const catalog::Accelerator *chip = catalog_.accelerator(answer_.accelerator);
            way.unknown = !best ? u"the catalog has no such offer of %1"_s.arg(chip ? chip->name : answer_.accelerator)
                                : u"the catalog lacks an exchange rate, billed hours or the share of lost hours"_s;
            answer_.ways.push_back(way);
            return;
        }
        const Provenance &from = best->provenance;
        way.source = u"%1 %2 in %3, %4 USD per accelerator and hour (%5)"_s.arg(
            best->provider, best->instanceType, best->region, QString::number(bestPrice, 'f', 3),
            from.sourceTitle.isEmpty() ? from.sourceUrl : from.sourceTitle);
        // Reserved hours are paid used or not; lost spot hours are paid twice.
        const bool paysByUse = term == u"on_demand"_s;
        const double use = paysByUse ? options_.use / (1 - *lost) : 1;
        Months payments = paysByUse ? use_.atWork : use_.inService;
        for (double &payment : payments)
            payment *= *hours * bestPrice * *rate * use;
        way.cumulative = summedUp(afterTax(payments, Months(payments.size(), 0)));
        answer_.ways.push_back(way);
    }

    void addBreakEven(const WayToPay &rent)
    {
        const WayToPay &own = *answer_.way(u"buy"_s);
        if (rent.id == u"lease"_s || rent.id == u"colocation"_s)
            return; // ways of owning
        BreakEven even{rent.id, std::nullopt, std::nullopt, std::nullopt};
        for (std::size_t m = 0; m < own.cumulative.size() && !even.month; ++m) {
            const bool isEnd = m + 1 == own.cumulative.size();
            if ((isEnd ? own.total() : own.cumulative[m]) <= rent.cumulative[m])
                even.month = int(m) + 1;
        }
        const bool paysByUse = rent.id == u"on_demand"_s || rent.id == u"spot"_s;
        if (paysByUse && rent.total() > 0 && options_.use > 0) {
            const double share = own.total() / (rent.total() / options_.use);
            if (share <= 1)
                even.use = share;
        }
        const double kept = options_.taxRate ? 1 - *options_.taxRate : 1;
        if (answer_.electricityPrice && answer_.kilowattHours > 0) {
            const double price =
                *answer_.electricityPrice + (rent.total() - own.total()) / (answer_.kilowattHours * kept);
            if (price > 0)
                even.electricity = price;
        }
        answer_.breakEvens.push_back(even);
    }

    const Plan &plan_;
    const PlanResult &result_;
    const catalog::CatalogSnapshot &catalog_;
    const OwnOrRentOptions &options_;
    int months_;
    OwnOrRent answer_;
    MachineUse use_;
    OwnedCosts owned_;
};
} // namespace

const WayToPay *OwnOrRent::way(const QString &id) const
{
    const auto found = std::find_if(ways.begin(), ways.end(), [&](const WayToPay &w) { return w.id == id; });
    return found == ways.end() ? nullptr : &*found;
}

const WayToPay *cheapestRent(const OwnOrRent &comparison)
{
    const WayToPay *best = nullptr;
    for (const BreakEven &even : comparison.breakEvens) {
        const WayToPay *way = comparison.way(even.way);
        if (!way || way->cumulative.empty())
            continue;
        const bool isSafer = best && best->id == u"spot"_s, isSpot = way->id == u"spot"_s;
        if (!best || isSafer || (!isSpot && way->total() < best->total()))
            best = way;
    }
    return best;
}

const BreakEven *breakEvenWith(const OwnOrRent &comparison, const QString &way)
{
    const auto found = std::find_if(comparison.breakEvens.begin(), comparison.breakEvens.end(),
                                    [&](const BreakEven &even) { return even.way == way; });
    return found == comparison.breakEvens.end() ? nullptr : &*found;
}

OwnOrRent ownOrRent(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog,
                    const OwnOrRentOptions &options)
{
    return Comparer(plan, result, catalog, options).compare();
}

std::optional<BreakEvenMap> breakEvenMap(const OwnOrRent &comparison)
{
    const WayToPay *own = comparison.way(u"buy"_s);
    const WayToPay *rent = comparison.way(u"on_demand"_s);
    if (!own || !rent || own->cumulative.empty() || rent->cumulative.empty() || !comparison.electricityPrice)
        return std::nullopt;
    BreakEvenMap map;
    const double paid = *comparison.electricityPrice;
    const double atFullUse = rent->total() / comparison.options.use; // it is paid by the hour
    const double kept = 1 - comparison.options.taxRate.value_or(0);
    for (int i = 0; i < steps; ++i) {
        map.electricity.push_back(paid * 2 * i / (steps - 1)); // nothing to twice the plan's price
        map.use.push_back(double(i + 1) / steps);
    }
    for (const double price : map.electricity) {
        std::vector<bool> row;
        const double owned = own->total() + (price - paid) * comparison.kilowattHours * kept;
        for (const double use : map.use)
            row.push_back(owned <= atFullUse * use);
        map.owningWins.push_back(row);
    }
    const BreakEven *even = breakEvenWith(comparison, u"on_demand"_s);
    QStringList conditions;
    if (even && even->use)
        conditions << (comparison.hasJobs
                           ? u"the machines are used more than %1 % of the hours the plan has work for them"_s
                           : u"the machines are used more than %1 % of the hours"_s)
                          .arg(*even->use * 100, 0, 'f', 0);
    if (even && even->electricity)
        conditions << (comparison.options.use < 1
                           ? u"electricity costs less than %1 %2 per kWh at a use of %3 %"_s.arg(
                                 QString::number(*even->electricity, 'f', 3), comparison.currency,
                                 QString::number(comparison.options.use * 100, 'f', 0))
                           : u"electricity costs less than %1 %2 per kWh at full use"_s.arg(
                                 QString::number(*even->electricity, 'f', 3), comparison.currency));
    map.sentence = conditions.isEmpty()
                       ? u"Renting on demand is cheaper at any use and electricity price shown."_s
                       : u"Owning is cheaper than renting on demand if %1."_s.arg(conditions.join(u" and "_s));
    return map;
}

} // namespace cw::planner
