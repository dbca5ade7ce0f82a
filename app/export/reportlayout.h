// Lays a report out on A4 pages: cover, then chapters. The same model gives the same pages everywhere: own fonts, no
// locale, no clock. Needs loaded fonts and a QGuiApplication; GUI thread.
#pragma once

#include "app/export/pagelist.h"
#include "planner/report/reportmodel.h"

#include <functional>
#include <optional>

namespace cw::app {

[[nodiscard]] PageList layoutReport(const planner::ReportModel &model);
/// Asks before each chapter, from 0, whether to go on; absent: it was told to stop.
[[nodiscard]] std::optional<PageList> layoutReport(const planner::ReportModel &model,
                                                   const std::function<bool(int chapter)> &goesOn);

} // namespace cw::app
