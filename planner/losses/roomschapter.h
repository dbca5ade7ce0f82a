// The report's chapter on rooms: racks, the power chain with capacity and load apart, heat and what carries it away,
// and what the loss of each part does ("pull the plug"). Content only; no painter. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/report/reportmodel.h"

namespace cw::planner {

/// Adds the chapter behind the one on power; nothing for a plan without a design.
void addRoomsChapter(ReportModel &model, const Plan &plan, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
