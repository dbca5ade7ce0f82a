// Draws a report chart as vectors: stacked bars, lines, points. Horizontal grid only, unit in the caption, patterns and
// markers beside colour, so that it reads in grey. The table beside a chart holds its numbers. GUI thread.
#pragma once

#include "app/export/pageflow.h"

namespace cw::app {

void setChart(PageFlow &flow, const planner::ReportChart &chart);

/// Ticks of an axis from 0 (or below) to at least `high`: steps of 1, 2, 2.5 or 5 times a power of ten, four to six of
/// them.
[[nodiscard]] std::vector<double> niceTicks(double low, double high);

} // namespace cw::app
