// What hardware is worth when it is given up, and how long it may serve. Value falls in a straight line from the price
// to `residual_share` of it over `hardware_life_months`, both planning values of the catalog. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"

namespace cw::planner {

struct HardwareLife {
    int months = 0;      ///< of service, whole months
    double endShare = 0; ///< of the price that is left then, and stays
    /// Share of the price after so many months of service; not for a life of no months.
    [[nodiscard]] double shareAt(int age) const;
    /// Whole periods a unit may serve; at least one.
    [[nodiscard]] int periods(int periodMonths) const;
};

/// Absent when the catalog lacks a planning value: then hardware serves to the end and fetches nothing.
[[nodiscard]] std::optional<HardwareLife> hardwareLife(const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
