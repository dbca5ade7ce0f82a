// The planner's own halls: IT power, rack power, rack count, from nameplates and heights in the catalog.
#include "planner/solve/certificate_facts.h"

#include <cmath>

namespace cw::planner::certificate {

namespace {

constexpr double slack = 1e-6;

struct HallLoad {
    double planningKw = 0;
    double racks = 0;
    double heaviestKw = 0;
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
        load.heaviestKw = std::max(load.heaviestKw, *facts.nameplateKw);
        if (hall.rackPowerKw && facts.rackUnits && *facts.rackUnits > 0) {
            int perRack = int(std::floor(*hall.rackPowerKw / *facts.nameplateKw + slack));
            perRack = std::min(perRack, hall.rackUnits.value_or(42) / *facts.rackUnits);
            load.racks += std::ceil(double(units.active) / std::max(1, perRack) - slack);
        }
    }
    return load;
}

} // namespace

void checkRooms(const Case &c, Findings &out)
{
    for (const OwnSite &hall : c.plan.need.ownSites) {
        HallLoad peak;
        for (int period = 0; period < c.plan.need.horizon.periods(); ++period) {
            const HallLoad load = loadOf(c, hall, period);
            peak.planningKw = std::max(peak.planningKw, load.planningKw);
            peak.racks = std::max(peak.racks, load.racks);
            peak.heaviestKw = std::max(peak.heaviestKw, load.heaviestKw);
            peak.known = peak.known && load.known;
        }
        const auto place = [&](const char *key) {
            return QStringLiteral("/need/sites/own/%1/%2").arg(hall.id, QLatin1String(key));
        };
        const auto rule = [&](const char *key) { return hall.id + QLatin1Char('.') + QLatin1String(key); };
        if (!peak.known)
            out.state(true, hall.id, QStringLiteral("the power of a part is not known; its load is not re-tested"),
                      place("id"));
        if (hall.itPowerKw)
            out.state(peak.planningKw <= *hall.itPowerKw * (1 + slack), rule("it_power_kw"),
                      QStringLiteral("%1 of %2 kW").arg(peak.planningKw, 0, 'f', 1).arg(*hall.itPowerKw),
                      place("it_power_kw"));
        if (hall.rackPowerKw)
            out.state(peak.heaviestKw <= *hall.rackPowerKw * (1 + slack), rule("rack_power_kw"),
                      QStringLiteral("the largest unit draws %1 of %2 kW").arg(peak.heaviestKw).arg(*hall.rackPowerKw),
                      place("rack_power_kw"));
        if (hall.racks)
            out.state(peak.racks <= *hall.racks, rule("racks"),
                      QStringLiteral("%1 of %2 racks").arg(peak.racks).arg(*hall.racks), place("racks"));
    }
}

} // namespace cw::planner::certificate
