// The planner's own halls: IT power, rack power, rack count, from nameplates and heights in the catalog.
#include "planner/certify/certificate_facts.h"
#include "planner/facility/rooms.h"

#include <cmath>

namespace cw::planner::certificate {

namespace {

constexpr double slack = 1e-6;

struct HallLoad {
    double planningKw = 0, nameplateKw = 0;
    double racks = 0, ports = 0;
    double heaviestKw = 0;
    double heaviestFloor = 0; ///< kg/m2 below the fullest rack
    bool known = true;
};

HallLoad loadOf(const Case &c, const OwnSite &hall, int period)
{
    HallLoad load;
    for (const DesignUnits &units : c.design.units) {
        if (units.site != hall.id || units.period != period || units.active == 0)
            continue;
        const UnitFacts facts = unitOf(c, units);
        if (!facts.planningKw || !facts.nameplateKw) {
            load.known = false;
            continue;
        }
        load.planningKw += units.active * *facts.planningKw;
        load.nameplateKw += units.active * *facts.nameplateKw;
        load.ports += units.active * facts.networkPorts.value_or(0);
        load.heaviestKw = std::max(load.heaviestKw, *facts.nameplateKw);
        const std::optional<int> fit = unitsPerRack(c, units, facts);
        if (fit)
            load.racks += std::ceil(double(units.active) / std::max(1, *fit) - slack);
        const auto area = planned(c, "rack_floor_area_m2"), empty = planned(c, "rack_weight_kg");
        if (facts.weightKg && area && empty) {
            const double rack =
                facts.kind == QLatin1String("rack") || facts.kind == QLatin1String("workstation") ? 0 : *empty;
            load.heaviestFloor = std::max(load.heaviestFloor, (rack + fit.value_or(1) * *facts.weightKg) / *area);
        }
    }
    double extraRacks = 0;
    for (const DesignExtra &extra : c.design.extras) {
        if (extra.site != hall.id || extra.period != period)
            continue;
        const double kw = extra.active * extraKw(c, extra).value_or(0);
        load.planningKw += kw;
        load.nameplateKw += kw;
        extraRacks += extra.active * extraRackShare(c, extra);
    }
    load.racks = std::ceil(load.racks + extraRacks - slack);
    return load;
}

/// What is left of the feeds when as many have failed as their arrangement allows for.
double usableKw(const OwnSite &hall)
{
    if (hall.powerFeeds == QLatin1String("2N")) {
        const int oneSide = hall.feeds.value_or(2) / 2;
        return *hall.feedPowerKw * oneSide;
    }
    return *hall.feedPowerKw *
           (hall.powerFeeds == QLatin1String("N+1") ? hall.feeds.value_or(2) - 1 : hall.feeds.value_or(1));
}

/// The racks of the drawing are a proof that so many are enough; shares added up may say more, never for nothing less.
double racksNeeded(const Case &c, const OwnSite &hall, double sharesAddedUp)
{
    if (sharesAddedUp <= *hall.racks)
        return sharesAddedUp;
    const Result<Rooms> rooms = roomsOf(c.plan, c.catalog);
    const Room *room = rooms ? rooms->at(hall.id) : nullptr;
    return room ? std::min(sharesAddedUp, double(mostRacks(*room))) : sharesAddedUp;
}

} // namespace

void checkRooms(const Case &c, Findings &out)
{
    for (const OwnSite &hall : c.plan.need.ownSites) {
        HallLoad peak;
        for (int period = 0; period < c.plan.need.horizon.periods(); ++period) {
            const HallLoad load = loadOf(c, hall, period);
            peak.planningKw = std::max(peak.planningKw, load.planningKw);
            peak.nameplateKw = std::max(peak.nameplateKw, load.nameplateKw);
            peak.racks = std::max(peak.racks, load.racks);
            peak.ports = std::max(peak.ports, load.ports);
            peak.heaviestFloor = std::max(peak.heaviestFloor, load.heaviestFloor);
            peak.heaviestKw = std::max(peak.heaviestKw, load.heaviestKw);
            peak.known = peak.known && load.known;
        }
        const auto place = [&](const char *key) {
            return QStringLiteral("/need/sites/own/%1/%2").arg(hall.id, QLatin1String(key));
        };
        const auto rule = [&](const char *key) { return hall.id + QLatin1Char('.') + QLatin1String(key); };
        if (!peak.known)
            out.untested(hall.id, QStringLiteral("the power of a part is not known; its load is not re-tested"),
                         place("id"));
        if (hall.itPowerKw)
            out.state(peak.planningKw <= *hall.itPowerKw * (1 + slack), rule("it_power_kw"),
                      QStringLiteral("%1 of %2 kW").arg(peak.planningKw, 0, 'f', 1).arg(*hall.itPowerKw),
                      place("it_power_kw"));
        if (hall.rackPowerKw)
            out.state(peak.heaviestKw <= *hall.rackPowerKw * (1 + slack), rule("rack_power_kw"),
                      QStringLiteral("the largest unit draws %1 of %2 kW").arg(peak.heaviestKw).arg(*hall.rackPowerKw),
                      place("rack_power_kw"));
        if (hall.feedPowerKw)
            out.state(peak.nameplateKw <= usableKw(hall) * (1 + slack), rule("feed_power_kw"),
                      QStringLiteral("%1 of %2 kW that the feeds carry with one side gone")
                          .arg(peak.nameplateKw, 0, 'f', 1)
                          .arg(usableKw(hall)),
                      place("feed_power_kw"));
        if (hall.networkPorts)
            out.state(peak.ports <= *hall.networkPorts + slack, rule("network_ports"),
                      QStringLiteral("%1 of %2 ports").arg(peak.ports).arg(*hall.networkPorts), place("network_ports"));
        if (hall.floorKgPerM2)
            out.state(peak.heaviestFloor <= *hall.floorKgPerM2 * (1 + slack), rule("floor_kg_m2"),
                      QStringLiteral("the fullest rack of known weight puts %1 of %2 kg on a square metre")
                          .arg(peak.heaviestFloor, 0, 'f', 0)
                          .arg(*hall.floorKgPerM2),
                      place("floor_kg_m2"));
        if (hall.racks) {
            const double racks = racksNeeded(c, hall, peak.racks);
            out.state(racks <= *hall.racks, rule("racks"), QStringLiteral("%1 of %2 racks").arg(racks).arg(*hall.racks),
                      place("racks"));
        }
    }
}

} // namespace cw::planner::certificate
