// Hours of an average month as energy is billed and demand spread over it: the catalog's planning value, which a team
// may set to its own. Durations in days keep the calendar (monthdays.h).
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/monthdays.h"

namespace cw::planner {

/// `hours_per_month`; the calendar's where the catalog lacks it.
[[nodiscard]] inline double hoursOfMonth(const catalog::CatalogSnapshot &catalog)
{
    constexpr double hoursPerDay = 24;
    const catalog::Assumption *row = catalog.assumption(QStringLiteral("hours_per_month"));
    return row ? row->value.likely : daysPerMonth * hoursPerDay;
}

} // namespace cw::planner
