// Lays a report out on A4 pages: cover, then chapters. The same model gives the same pages everywhere: own fonts, no
// locale, no clock. Needs loaded fonts and a QGuiApplication; GUI thread.
#pragma once

#include "app/export/pagelist.h"
#include "planner/report/reportmodel.h"

namespace cw::app {

[[nodiscard]] PageList layoutReport(const planner::ReportModel &model);

} // namespace cw::app
