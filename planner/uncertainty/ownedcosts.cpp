#include "planner/uncertainty/ownedcosts.h"

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

class CostReader {
public:
    CostReader(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog,
               const QString &accelerator)
        : plan_(plan), result_(result), months_(std::size_t(std::max(0, plan.need.horizon.months)))
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
        for (Months *list :
             {&costs_.hardware, &costs_.beside, &costs_.running, &costs_.sold, &costs_.rooms, &costs_.kilowattHours})
            list->assign(months_, 0);
        Months all(months_, 0);
        for (const Line &line : result_.lines) {
            if (line.procurement == u"cloud"_s)
                continue;
            if (line.category == u"energy"_s)
                spread(all, line, line.quantity);
            if (line.total && isOfMachines(line))
                add(line);
        }
        costs_.mostKilowattHours = all.empty() ? 0 : *std::max_element(all.begin(), all.end());
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
    std::size_t months_;
    std::set<QString> offers_, parts_;
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
    if (life_ <= 0)
        return 0;
    double value = 0;
    for (std::size_t bought = 0; bought < hardware.size(); ++bought)
        if (const double age = double(hardware.size() - bought) / life_; age <= 1)
            value += hardware[bought] * (1 - (1 - share_) * age);
    return std::max(0.0, value);
}

double HardwareValue::depreciation(const Months &purchases, std::size_t month) const
{
    double sum = 0;
    for (std::size_t bought = 0; bought <= month && bought < purchases.size(); ++bought)
        if (life_ > 0 && double(month - bought) < life_)
            sum += purchases[bought] / life_;
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
