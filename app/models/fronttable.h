// A trade-off as the window shows it: the points on the chart, the rows of the table, the answer in words. Pure.
#pragma once

#include "app/models/celltable.h"
#include "planner/solve/front.h"

namespace cw::app {

/// The id of a point, the same in chart and table: its place on the front. "p1" is the best in the first quantity.
[[nodiscard]] QString frontPointId(std::size_t index);
[[nodiscard]] CellTable frontTable(const planner::Front &front, const planner::Plan &plan);
struct FrontWords {
    QString first, second;
};
[[nodiscard]] FrontWords frontWords(const planner::Front &front, const planner::Plan &plan, bool isRunning);
/// The name a point has as a plan of its own: "Sovereign chat, IT power at most 82.1 kW".
[[nodiscard]] QString frontPointTitle(const planner::Front &front, std::size_t index, const planner::Plan &plan);

} // namespace cw::app
