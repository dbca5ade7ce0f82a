#include "planner/cost/roomlacks.h"

#include "planner/plan/ownhall.h"
#include "planner/plan/rackpower.h"

#include <algorithm>

namespace cw::planner {

namespace {

/// A room as far as it keeps something out.
struct Room {
    QString site;
    bool isColocation = false;
    std::optional<double> rackPowerKw; ///< its own, no ceiling of the plan; in colocation a planning value
    std::optional<int> rackUnits;
    bool isHeightStated = false;
    std::optional<double> floorKgPerM2;
    QString cooling;
};

Room roomOf(const QString &site, bool isColocation, Passports &passports)
{
    const std::vector<OwnSite> &halls = passports.plan().need.ownSites;
    const auto hall = std::find_if(halls.begin(), halls.end(), [&](const OwnSite &own) { return own.id == site; });
    Room room{site, isColocation, {}, {}, false, {}, {}};
    if (isColocation) {
        if (const auto usual = passports.assumed(QStringLiteral("colocation_rack_power")))
            room.rackPowerKw = usual->value.likely;
    } else if (hall != halls.end()) {
        room.rackPowerKw = hall->rackPowerKw;
        room.rackUnits = hall->rackUnits;
        room.floorKgPerM2 = hall->floorKgPerM2;
        room.cooling = hall->cooling;
    }
    room.isHeightStated = room.rackUnits.has_value();
    if (!room.rackUnits)
        if (const auto usual = passports.assumed(QStringLiteral("rack_units_usable")))
            room.rackUnits = int(usual->value.likely);
    return room;
}

/// The floor that one unit needs, with the empty rack around it; one that is a rack brings its own, a workstation has
/// none.
std::optional<double> leastFloor(const HardwareUnit &unit, Passports &passports)
{
    const auto area = passports.assumed(QStringLiteral("rack_floor_area_m2"));
    const auto rack = passports.assumed(QStringLiteral("rack_weight_kg"));
    if (!area || !rack)
        return std::nullopt;
    const QString &kind = unit.system->kind;
    const bool isMounted = kind == QLatin1String("server") || kind == QLatin1String("cpu_node");
    const double alone = kind == QLatin1String("workstation") ? 0 : rack->value.likely;
    const double loaded = unit.weight ? unit.weight->value.likely + (isMounted ? alone : 0) : 0;
    return std::max(alone, loaded) / area->value.likely;
}

/// Ceilings of the plan and the room's own figure that one unit breaks; absent: a planning value is too little as well.
std::optional<std::vector<RoomLack>> powerLacks(const HardwareUnit &unit, const Room &room, const Need &need)
{
    std::vector<RoomLack> lacks;
    const double nameplate = unit.nameplate ? unit.nameplate->value.likely : 0;
    const auto isTooLittle = [nameplate](double kilowatts) {
        return nameplate > 0 && kilowatts / nameplate < 1 - 1e-9;
    };
    for (const RackPowerCeiling &ceiling : rackPowerCeilings(need, room.site))
        if (isTooLittle(ceiling.kilowatts))
            lacks.push_back({ceiling.rule, nameplate});
    if (!room.rackPowerKw || !isTooLittle(*room.rackPowerKw))
        return lacks;
    if (room.isColocation)
        return std::nullopt;
    lacks.push_back({room.site + QStringLiteral(".rack_power_kw"), nameplate});
    return lacks;
}

} // namespace

std::vector<RoomLack> roomLacks(const HardwareUnit &unit, const SiteProfile &site, Passports &passports)
{
    const catalog::System &system = *unit.system;
    const bool isWorkstation = system.kind == QLatin1String("workstation");
    const Room room = roomOf(site.id, site.procurement == Procurement::Colocation, passports);
    if (room.isColocation && isWorkstation)
        return {};
    std::vector<RoomLack> lacks;
    if (closesLiquid(room.cooling) && system.cooling.startsWith(QLatin1String("liquid")))
        lacks.push_back({site.id + QStringLiteral(".cooling"), std::nullopt});
    const auto floor = room.floorKgPerM2 ? leastFloor(unit, passports) : std::nullopt;
    if (floor && *room.floorKgPerM2 / *floor < 1 - 1e-9)
        lacks.push_back({site.id + QStringLiteral(".floor_kg_m2"), floor});
    if (isWorkstation)
        return lacks; // racks are no matter
    const auto power = powerLacks(unit, room, passports.plan().need);
    if (!power)
        return {};
    lacks.insert(lacks.end(), power->begin(), power->end());
    if (system.kind != QLatin1String("rack") && system.rackUnits && room.rackUnits &&
        *system.rackUnits > *room.rackUnits) {
        if (!room.isHeightStated)
            return {};
        lacks.push_back({site.id + QStringLiteral(".rack_units"), double(*system.rackUnits)});
    }
    return lacks;
}

std::vector<RoomLack> roomLacks(const Offer &offer, const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    const catalog::System *system = offer.isRented() ? nullptr : catalog.system(offer.system);
    if (!system)
        return {};
    FigureBook book; // not asked for its passports
    Passports passports(plan, catalog, book);
    SiteProfile site;
    site.id = offer.site;
    site.procurement = offer.rentPerKwMonth ? Procurement::Colocation : Procurement::Buy;
    return roomLacks(hardwareUnit(*system, passports), site, passports);
}

} // namespace cw::planner
