#include "planner/cost/roomsums.h"

#include "planner/facility/devices.h"
#include "planner/facility/halllimits.h"
#include "planner/facility/rooms.h"

#include <algorithm>

namespace cw::planner {

namespace {

constexpr double wattsPerKilowatt = 1000;

/// Units that leave at the start of a period.
int retiredIn(const CountedUnits &counted, int period)
{
    int units = 0;
    for (const UnitSale &sale : counted.sales)
        units += sale.retired == period ? sale.count : 0;
    return units;
}

/// The counts as a design, for the rooms.
Design designOf(const CostCase &c)
{
    Design design;
    for (const CountedUnits &counted : c.units)
        for (const UnitSale &sale : counted.sales)
            design.sales.push_back({c.offerOf(counted).id, sale.bought, sale.retired, sale.count});
    for (int period = 0; period < c.horizon().periods(); ++period) {
        for (const CountedUnits &counted : c.units) {
            const Offer &offer = c.offerOf(counted);
            const int n = countIn(counted.active, period), retired = retiredIn(counted, period);
            if (n > 0 || retired > 0)
                design.units.push_back(
                    {offer.id, offer.system, offer.site, toText(offer.procurement), period, n, 0, retired});
        }
        for (const CountedExtra &extra : c.extras)
            if (const int n = countIn(extra.active, period); n > 0)
                design.extras.push_back({extra.site, extra.part, extra.category, extra.role, period, n, 0});
    }
    return design;
}

double nameplateOf(const Rack &rack, const HallLayout &layout)
{
    double watts = 0;
    for (const RackSlot &slot : rack.slots)
        watts += layout.devices[std::size_t(slot.device)].nameplateW;
    return watts;
}

/// Passports of the nameplate power of what stands in racks, each once.
std::vector<QString> nameplatesOf(const CostCase &c)
{
    std::vector<QString> passports;
    for (const CountedUnits &counted : c.units) {
        const Offer &offer = c.offerOf(counted);
        const auto found = offer.passports.find(QStringLiteral("nameplate"));
        if (offer.rackShare > 0 && found != offer.passports.end() && !found->second.isEmpty() &&
            std::any_of(counted.active.begin(), counted.active.end(), [](int n) { return n > 0; }) &&
            std::find(passports.begin(), passports.end(), found->second) == passports.end())
            passports.push_back(found->second);
    }
    return passports;
}

} // namespace

RoomSums roomSumsOf(const CostCase &c)
{
    const Horizon &horizon = c.horizon();
    std::vector<double> racksIn(std::size_t(std::max(1, horizon.periods())), 0); // by period
    double fullest = 0;
    bool isRenewed = false;
    const auto add = [&](const HallLayout &layout, const ServiceSpan &span) {
        for (std::size_t period = 0; period < racksIn.size(); ++period)
            racksIn[period] += span.contains(int(period)) ? double(layout.racks.size()) : 0;
        for (const Rack &rack : layout.racks)
            fullest = std::max(fullest, nameplateOf(rack, layout));
    };
    for (const SiteDevices &site : devicesOf(designOf(c), c.catalog))
        if (const std::optional<HallLimits> limits = hallLimits(c.plan, c.catalog, site.site)) {
            if (!site.isRenewed()) {
                add(layoutHall(site, *limits, c.catalog), {});
                continue;
            }
            isRenewed = true;
            const HallLayout layout = layoutHall(standingIn(site, site.shown.from), *limits, c.catalog);
            for (const HallState &state : hallStates(site, layout, *limits, c.catalog).states)
                add(state.layout, state.span);
        }
    const auto most = std::max_element(racksIn.begin(), racksIn.end());
    RoomSums sums;
    sums.racks.value = Band::exact(*most);
    sums.racks.method =
        isRenewed
            ? QStringLiteral("Racks in the period with the most of them, from %1: what stands at a site then, packed "
                             "by height, nameplate power, weight and heat")
                  .arg(horizon.periodStart(int(most - racksIn.begin())).toIso())
            : QStringLiteral("Racks as the plan packs them: everything that stands at a site at its fullest, "
                             "by height, nameplate power, weight and heat; moves by hand change no figure");
    sums.rackPower.value = Band::exact(fullest / wattsPerKilowatt);
    sums.rackPower.method =
        isRenewed
            ? QStringLiteral("Nameplate power of what stands in the fullest rack, in the period with the most of it")
            : QStringLiteral("Nameplate power of everything in the fullest rack as the plan packs it; moves by "
                             "hand change no figure");
    for (PhysicalSum *sum : {&sums.racks, &sums.rackPower}) {
        sum->any = true;
        sum->passports = nameplatesOf(c);
    }
    return sums;
}

} // namespace cw::planner
