// Energy, carbon and water of a solved plan by place and by unit of work, in the terms of ISO/IEC 30134 (PUE, REF, ERF,
// CUE, WUE) and ISO/IEC 21031 (SCI). Two methods stand side by side where they differ: power under load in every hour
// against power by utilisation; location- against market-based carbon; average against marginal. Every factor names its
// year, region and source; what is not known is absent. Compute units only: switches and storage are in the totals of
// the result. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/design.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

/// A factor with everything needed to judge it.
struct Factor {
    std::optional<Band> value;
    QString unit, source, year, region;
    bool needsVerification = false;
};

struct SiteFootprint {
    QString site, country;
    Factor pue, wue, gridCarbon, gridCarbonOperational, gridCarbonMarginal, gridWater;
    std::optional<double> renewableShare, reuseShare; ///< REF and ERF, as stated
    // Over the horizon
    double itKwhLoad = 0;     ///< power under load in every hour in service
    double itKwhUtilised = 0; ///< idle power plus the part that follows the demand
    double spareKwh = 0;      ///< of it what units without work take
    double keptIdleKwh = 0;   ///< of it what units kept for runs take while no run computes on them
    double hours = 0;         ///< unit-hours in service
    /// Mean share of capacity that demand uses, weighted by energy; absent where no demand is bound to capacity.
    std::optional<double> utilisation;
};

struct WorkFootprint {
    QString workload;
    QString unit;                     ///< "million tokens", "training run"
    double amount = 0;                ///< of the unit, over the horizon
    double itKwh = 0;                 ///< over the horizon; of runs their own energy, as their placements predict it
    double keptIdleKwh = 0;           ///< of units kept for its runs, between and after them: no energy of a run
    std::optional<double> locationKg; ///< operation, over the horizon
    std::optional<double> embodiedKg; ///< its share of what is amortised within the horizon
};

struct Footprint {
    std::vector<SiteFootprint> sites; ///< by id
    std::vector<WorkFootprint> work;  ///< by workload
    double years = 0;
    std::optional<double> lifeYears;
    /// Made for the plan, of rented units their months; the part of it within the horizon.
    std::optional<double> embodiedTonnes, amortisedTonnes;
};

[[nodiscard]] Footprint footprintOf(const Plan &plan, const PlanResult &result,
                                    const catalog::CatalogSnapshot &catalog);
/// As `result.sustainability`.
[[nodiscard]] Json footprintJson(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
