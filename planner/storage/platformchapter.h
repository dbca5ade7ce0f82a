// The report's chapter on storage beside the design, control plane and software versions. These nodes are not in the
// totals: the chapter says so and gives their price. Content only. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/report/reportmodel.h"

namespace cw::planner {

/// Adds the chapter before the last one (the sources); nothing for a plan without a design.
void addPlatformChapter(ReportModel &model, const Plan &plan, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
