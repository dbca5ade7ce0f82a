#include "planner/facility/halllimits.h"

#include "planner/plan/ownhall.h"
#include "planner/plan/rackpower.h"

#include <algorithm>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr double wattsPerKilowatt = 1000;

std::optional<double> smaller(const std::optional<double> &a, const std::optional<double> &b)
{
    return a && b ? std::optional(std::min(*a, *b)) : a ? a : b;
}

/// Fills what the statement leaves open from planning values, and says so.
class Filling {
public:
    Filling(HallLimits &hall, const catalog::CatalogSnapshot &catalog) : hall_(hall), catalog_(catalog) {}

    std::optional<double> assume(const char *id, double scale = 1)
    {
        const catalog::Assumption *found = catalog_.assumption(QString::fromLatin1(id));
        if (!found)
            return std::nullopt;
        hall_.assumed.append(u"%1: %2 %3"_s.arg(found->sentence, QString::number(found->value.likely), found->unit));
        return found->value.likely * scale;
    }

    void common()
    {
        if (hall_.rackUnits == 0)
            hall_.rackUnits = int(assume("rack_units_usable").value_or(0));
        hall_.emptyRackKg = planningValue(catalog_, "rack_weight_kg");
        hall_.rackStaticKg = planningValue(catalog_, "rack_static_load_kg");
        hall_.rackAreaM2 = planningValue(catalog_, "rack_floor_area_m2");
        const char *heat = hall_.cooling == "rear_door"_L1 ? "rear_door_rack_heat_kw"
                           : hall_.cooling == "air"_L1     ? "air_rack_heat_kw"
                                                           : nullptr;
        if (heat)
            if (const auto limit = planningValue(catalog_, heat))
                hall_.rackHeatW = *limit * wattsPerKilowatt;
    }

private:
    HallLimits &hall_;
    const catalog::CatalogSnapshot &catalog_;
};

HallLimits ofOwnHall(const OwnSite &own, const catalog::CatalogSnapshot &catalog)
{
    HallLimits hall;
    hall.site = hall.name = own.id;
    hall.isOwn = true;
    hall.cooling = own.cooling;
    hall.feeds = own.feeds.value_or(own.powerFeeds == "N"_L1 ? 1 : 2);
    if (own.feedPowerKw)
        hall.feedPowerW = *own.feedPowerKw * wattsPerKilowatt;
    hall.feedsCarryEachOther = own.powerFeeds == "2N"_L1;
    hall.hasSpareFeed = hasSpareFeed(own);
    if (own.itPowerKw)
        hall.itPowerW = *own.itPowerKw * wattsPerKilowatt;
    if (own.rackPowerKw)
        hall.rackPowerW = *own.rackPowerKw * wattsPerKilowatt;
    hall.rackUnits = own.rackUnits.value_or(0);
    hall.racks = own.racks;
    hall.floorKgPerM2 = own.floorKgPerM2;
    Filling(hall, catalog).common();
    return hall;
}

HallLimits ofColocation(const catalog::Site &site, const catalog::CatalogSnapshot &catalog)
{
    HallLimits hall;
    hall.site = site.id;
    hall.name = site.name;
    hall.feedsCarryEachOther = true;
    Filling filling(hall, catalog);
    hall.rackPowerW = filling.assume("colocation_rack_power", wattsPerKilowatt);
    filling.common();
    return hall;
}

} // namespace

std::optional<double> HallLimits::deviceKgPerRack() const
{
    const std::optional<double> floor = wholeRackKg();
    const std::optional<double> byFloor =
        floor && emptyRackKg ? std::optional(std::max(0.0, *floor - *emptyRackKg)) : std::nullopt;
    return smaller(rackStaticKg, byFloor);
}

std::optional<double> HallLimits::wholeRackKg() const
{
    return floorKgPerM2 && rackAreaM2 ? std::optional(*floorKgPerM2 * *rackAreaM2) : std::nullopt;
}

std::optional<HallLimits> hallLimits(const Plan &plan, const catalog::CatalogSnapshot &catalog, const QString &site)
{
    std::optional<HallLimits> hall;
    for (const OwnSite &own : plan.need.ownSites)
        if (!hall && own.id == site)
            hall = ofOwnHall(own, catalog);
    if (const catalog::Site *found = hall ? nullptr : catalog.site(site); found && found->kind == "colo"_L1)
        hall = ofColocation(*found, catalog);
    if (const auto ceiling = rackPowerCeiling(plan.need, site); hall && ceiling)
        hall->rackPowerW = smaller(hall->rackPowerW, ceiling->kilowatts * wattsPerKilowatt);
    return hall;
}

std::optional<double> planningValue(const catalog::CatalogSnapshot &catalog, const char *id)
{
    const catalog::Assumption *found = catalog.assumption(QString::fromLatin1(id));
    return found ? std::optional(found->value.likely) : std::nullopt;
}

} // namespace cw::planner
