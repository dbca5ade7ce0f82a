// Factors of a place and power of a unit, for the footprint. Internal to planner/sustain.
#pragma once

#include "planner/sustain/footprint.h"

namespace cw::planner {

struct UnitPower {
    double loadKw = 0; ///< under sustained load
    double idleKw = 0; ///< without work
};

/// Absent where the catalog states neither the system's power nor its chips'.
[[nodiscard]] std::optional<UnitPower> unitPower(const catalog::CatalogSnapshot &catalog, const QString &system);
/// Making of one unit, kg CO2e by the likely values of the catalog; what the catalog does not tell counts nothing, for
/// it only divides a sum between units.
[[nodiscard]] double unitEmbodiedKg(const catalog::CatalogSnapshot &catalog, const QString &system);
/// Everything that hangs on the place, without its energy.
[[nodiscard]] SiteFootprint siteFactors(const Plan &plan, const catalog::CatalogSnapshot &catalog, const QString &site);

} // namespace cw::planner
