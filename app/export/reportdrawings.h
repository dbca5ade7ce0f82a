// The drawings of a plan in its report: rack elevations and networks in the chapter on rooms, the map of sites in the
// chapter on places. Vectors, sized for the page. Needs a QGuiApplication. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/report/reportmodel.h"

namespace cw::app {

/// Chapters that the report leaves out stay out; a drawing that cannot be made is left out too.
void addDrawings(planner::ReportModel &model, const planner::Plan &plan, const planner::PlanResult &result,
                 const catalog::CatalogSnapshot &catalog);

} // namespace cw::app
