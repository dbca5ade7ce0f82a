// What one bought unit is, wherever it stands: price, power, racks, weight, lead time, embodied carbon, with passports;
// and what it costs at a site, as cost items. Used for own halls and colocation alike.
#pragma once

#include "planner/cost/siteprofile.h"
#include "planner/sustain/embodied.h"

namespace cw::planner {

struct HardwareUnit {
    const catalog::System *system = nullptr;
    std::optional<Known> price;     ///< plan currency
    std::optional<Known> nameplate; ///< kW
    std::optional<Known> planning;  ///< kW under load: stated typical, else nameplate x typical_power_share
    std::optional<Known> leadTime;  ///< weeks
    std::optional<Known> embodied;  ///< kg CO2e
    std::optional<Known> weight; ///< kg: as published, else by height (`server_weight_kg_per_u`); none for racks, pods
};

[[nodiscard]] HardwareUnit hardwareUnit(const catalog::System &system, Passports &passports);

/// Kilograms CO2e of `accelerators` chips and what stands `around` them (planner/sustain/embodied.h); absent when a
/// planning value is missing.
[[nodiscard]] std::optional<Known> embodiedOf(const QString &acceleratorId, int accelerators,
                                              const std::vector<EmbodiedPiece> &around, const QString &method,
                                              const QString &name, Passports &passports);

/// Units of this system one rack may hold by the floor's load: floor (kg/m2) x `rack_floor_area_m2`, less
/// `rack_weight_kg`. Absent: the hall states no load or the weight is not known. Workstations count as their own stand.
[[nodiscard]] std::optional<int> unitsByFloor(const HardwareUnit &unit, const SiteProfile &site, Passports &passports);

/// Units of this system one rack of the site takes by nameplate power, height and floor load; 0 = not even one. Absent
/// = racks are no matter (a workstation) or the system's size is not stated.
[[nodiscard]] std::optional<int> unitsPerRack(const HardwareUnit &unit, const SiteProfile &site, Passports &passports);

/// Purchase, installation, rack share, support, energy, rent: in this order.
[[nodiscard]] std::vector<UnitCostItem> hardwareCosts(const HardwareUnit &unit, const SiteProfile &site,
                                                      double rackShare, Passports &passports);

/// Energy of `itKw` for one month at a site, as a cost item of `part`; its price may be unknown.
[[nodiscard]] std::optional<UnitCostItem> energyItem(const QString &part, const QString &name, double itKw,
                                                     const SiteProfile &site, Passports &passports);

/// A rack with its power strips at this site; absent when a planning value is missing.
[[nodiscard]] std::optional<Known> rackPrice(const SiteProfile &site, Passports &passports);

/// "Dell XE9680, 8 x H200".
[[nodiscard]] QString systemDescription(const catalog::System &system, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
