#include "planner/uncertainty/ownedcosts.h"

#include "planner/cost/hardwareunit.h"
#include "planner/facility/powerchain.h"
#include "planner/facility/switchwatts.h"
#include "planner/plan/operatingcost.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

bool isHardware(const QString &category)
{
    return category == u"compute"_s || category == u"network"_s || category == u"storage"_s ||
           category == u"services"_s;
}

/// What colocations bill (nameplate) over what is drawn under load. Of switches one of the two is often published
/// alone; the planning value then stands between them, as in their bill (planner/fabric/switchchoice.cpp).
double nameplateOverLoad(const QString &part, const catalog::CatalogSnapshot &catalog, Passports &passports)
{
    if (const catalog::System *system = catalog.system(part)) {
        const HardwareUnit unit = hardwareUnit(*system, passports);
        return unit.nameplate && unit.planning && unit.planning->value.likely > 0
                   ? unit.nameplate->value.likely / unit.planning->value.likely
                   : 1;
    }
    for (const catalog::Switch &each : catalog.switches) {
        if (each.id != part)
            continue;
        const SwitchWatts watts = switchWatts(each, catalog);
        return watts.typical > 0 ? watts.nameplate / watts.typical : 1;
    }
    return 1;
}

class CostReader {
public:
    CostReader(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog,
               const QString &accelerator)
        : plan_(plan), result_(result), catalog_(catalog), months_(std::size_t(std::max(0, plan.need.horizon.months))),
          passports_(plan, catalog, book_)
    {
        for (const Line &line : result.lines) {
            const catalog::System *system = catalog.system(line.part);
            const bool isOwned = line.procurement == u"buy"_s || line.procurement == u"colocation"_s;
            if (system && system->acceleratorId == accelerator && isOwned)
                (line.offer.isEmpty() ? parts_ : offers_).insert(line.offer.isEmpty() ? line.part : line.offer);
            else if (line.category == u"network"_s && line.kind == LineKind::OneOff)
                parts_.insert(line.part);
        }
    }

    OwnedCosts read()
    {
        for (Months *list : {&costs_.hardware, &costs_.beside, &costs_.running, &costs_.sold, &costs_.rooms,
                             &costs_.kilowattHours, &costs_.nameplateKw})
            list->assign(months_, 0);
        for (const Line &line : result_.lines) {
            if (line.procurement == u"cloud"_s || !isOfMachines(line))
                continue;
            if (line.category == u"energy"_s) // also of a hall whose electricity has no price
                addPower(line);
            if (line.total)
                add(line);
        }
        return std::move(costs_);
    }

private:
    /// By its offer; what stands beside all offers of a site, by its part.
    [[nodiscard]] bool isOfMachines(const Line &line) const
    {
        return line.offer.isEmpty() ? parts_.count(line.part) > 0 : offers_.count(line.offer) > 0;
    }

    void add(const Line &line)
    {
        const double total = line.total->toUnits();
        if (line.kind == LineKind::OneOff) {
            (isHardware(line.category) ? costs_.hardware : costs_.beside)[monthOf(line)] += total;
        } else if (line.category == QLatin1String(resaleCategory)) { // paid on the day it leaves
            costs_.isResold = true;
            costs_.sold[monthOf(line)] += total;
        } else {
            spread(line.category == u"rent"_s ? costs_.rooms : costs_.running, line, total);
        }
        if (line.category == u"energy"_s) {
            spread(costs_.kilowattHours, line, line.quantity);
            costs_.energyCost += total;
        }
    }

    /// Power at the meter / PUE is what the machines draw; energy lines are kW x PUE x hours of a month.
    void addPower(const Line &line)
    {
        const catalog::Assumption *hours = catalog_.assumption(u"hours_per_month"_s);
        const std::optional<double> pue = pueOf(plan_, catalog_, line.site);
        if (hours && hours->value.likely > 0 && pue && *pue > 0)
            spread(costs_.nameplateKw, line,
                   line.quantity / hours->value.likely / *pue * nameplateOverLoad(line.part, catalog_, passports_));
    }

    void spread(Months &list, const Line &line, double amount) const
    {
        const std::size_t first = monthOf(line);
        const std::size_t span = std::min(std::size_t(std::max(1, plan_.need.horizon.periodMonths)), months_ - first);
        for (std::size_t m = first; m < first + span; ++m)
            list[m] += amount / double(span);
    }

    [[nodiscard]] std::size_t monthOf(const Line &line) const
    {
        return std::size_t(std::clamp(line.period - plan_.need.horizon.start, 0, int(months_) - 1));
    }

    const Plan &plan_;
    const PlanResult &result_;
    const catalog::CatalogSnapshot &catalog_;
    std::size_t months_;
    std::set<QString> offers_, parts_;
    FigureBook book_; // passports nobody reads: only their values count here
    Passports passports_;
    OwnedCosts costs_;
};
} // namespace

Months OwnedCosts::purchases() const
{
    return plus(hardware, beside);
}

OwnedCosts ownedCostsOf(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog,
                        const QString &accelerator)
{
    return CostReader(plan, result, catalog, accelerator).read();
}

double HardwareValue::residual(const Months &hardware) const
{
    if (life_.months < 1)
        return 0;
    double value = 0;
    for (std::size_t bought = 0; bought < hardware.size(); ++bought)
        value += hardware[bought] * life_.shareAt(int(hardware.size() - bought));
    return std::max(0.0, value);
}

double HardwareValue::depreciation(const Months &purchases, std::size_t month) const
{
    double sum = 0;
    for (std::size_t bought = 0; bought <= month && bought < purchases.size(); ++bought)
        if (int(month - bought) < life_.months)
            sum += purchases[bought] / life_.months;
    return sum;
}

double HardwareValue::book(const Months &purchases) const
{
    double left = std::accumulate(purchases.begin(), purchases.end(), 0.0);
    for (std::size_t month = 0; month < purchases.size(); ++month)
        left -= depreciation(purchases, month);
    return left;
}

Months summedUp(Months list)
{
    std::partial_sum(list.begin(), list.end(), list.begin());
    return list;
}

Months plus(Months a, const Months &b)
{
    for (std::size_t m = 0; m < a.size(); ++m)
        a[m] += b[m];
    return a;
}

} // namespace cw::planner
