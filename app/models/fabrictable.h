// The cables between the boxes of a fabric drawing as a table: one row for each pair of boxes, cable and length. Pure.
#pragma once

#include "app/export/topologygraph.h"
#include "app/models/celltable.h"
#include "planner/plan/planresult.h"

namespace cw::app {

/// What is chosen in a fabric: a box with all its cables, or the cables of one bundle; both -1 = nothing.
struct FabricPick {
    int box = -1, bundle = -1;
    [[nodiscard]] bool isEmpty() const { return box < 0 && bundle < 0; }
    bool operator==(const FabricPick &) const = default;
};

/// The name of a device, or how many share the box.
[[nodiscard]] QString boxTitle(const TopologyBox &box);
/// Rows of what is picked, of all where nothing is. The id of a row is "upper-lower-…": see `bundleOfRow`.
[[nodiscard]] CellTable fabricTable(const planner::CablePlan &plan, const TopologyGraph &graph, const FabricPick &pick);
/// Passports of the run, the length to order and the number of every row of that table.
[[nodiscard]] std::vector<planner::Figure> cableFigures(const planner::CablePlan &plan, const TopologyGraph &graph,
                                                        const FabricPick &pick, const planner::Plan &asked);
/// The bundle a row's cables belong to; -1 when there is none.
[[nodiscard]] int bundleOfRow(const TopologyGraph &graph, const QString &id);
/// "24 cables of 400 Gbit/s between leaf-001 and smc-0001": what is picked, in words.
[[nodiscard]] QString pickText(const TopologyGraph &graph, const FabricPick &pick);

} // namespace cw::app
