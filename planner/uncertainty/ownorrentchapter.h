// The report's chapter on owning and renting: the same machines bought, leased or rented, by the end of each year, and
// when owning has cost less. Content only; no painter. Pure.
#pragma once

#include "planner/report/reportmodel.h"
#include "planner/uncertainty/ownorrent.h"

namespace cw::planner {

/// Adds the chapter behind the one on cost; nothing for a plan that owns no accelerators.
void addOwnOrRentChapter(ReportModel &model, const Plan &plan, const PlanResult &result,
                         const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
