#include "planner/cost/roomsums.h"

#include "planner/facility/devices.h"
#include "planner/facility/halllimits.h"
#include "planner/facility/rooms.h"

#include <algorithm>

namespace cw::planner {

namespace {

constexpr double wattsPerKilowatt = 1000;

/// The counts as a design, for the rooms.
Design designOf(const CostCase &c)
{
    Design design;
    for (int period = 0; period < c.horizon().periods(); ++period) {
        for (const CountedUnits &counted : c.units) {
            const Offer &offer = c.offerOf(counted);
            if (const int n = countIn(counted.active, period); n > 0)
                design.units.push_back(
                    {offer.id, offer.system, offer.site, toText(offer.procurement), period, n, 0, 0});
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
    double racks = 0, fullest = 0;
    for (const SiteDevices &site : devicesOf(designOf(c), c.catalog))
        if (const std::optional<HallLimits> limits = hallLimits(c.plan, c.catalog, site.site)) {
            const HallLayout layout = layoutHall(site, *limits, c.catalog);
            racks += double(layout.racks.size());
            for (const Rack &rack : layout.racks)
                fullest = std::max(fullest, nameplateOf(rack, layout));
        }
    RoomSums sums;
    sums.racks.value = Band::exact(racks);
    sums.racks.method =
        QStringLiteral("Racks as they are drawn: everything that stands at a site at its fullest, packed "
                       "by height, nameplate power, weight and heat");
    sums.rackPower.value = Band::exact(fullest / wattsPerKilowatt);
    sums.rackPower.method = QStringLiteral("Nameplate power of everything in the fullest rack, as it is drawn");
    for (PhysicalSum *sum : {&sums.racks, &sums.rackPower}) {
        sum->any = true;
        sum->passports = nameplatesOf(c);
    }
    return sums;
}

} // namespace cw::planner
