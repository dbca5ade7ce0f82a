// Passports of the Network page: switches and cables of a fabric down to what it must join, and round trips of the
// routes on the map. Ids begin with "net/". Pure; any thread.
#pragma once

#include "planner/fabric/cableplan.h"
#include "planner/fabric/widearea.h"
#include "planner/plan/planresult.h"

namespace cw::app {

/// `what`: leaves, spines, cores, node_cables, trunk_cables.
[[nodiscard]] QString fabricFigure(const QString &site, const QString &fabric, const char *what);
/// Cables of one kind and length between two boxes of the drawing.
[[nodiscard]] QString cableFigure(const QString &site, const QString &fabric, const QString &row);
[[nodiscard]] QString routeFigure(const QString &metro, const QString &site);
[[nodiscard]] QString linkFigure(const QString &siteA, const QString &siteB);
/// What a place of the map stands for: the plan's accelerators there.
[[nodiscard]] QString placeFigure(const QString &site);

[[nodiscard]] std::vector<planner::Figure> fabricFigures(const std::vector<planner::SiteFabric> &fabrics,
                                                         const planner::Plan &plan);
[[nodiscard]] std::vector<planner::Figure> mapFigures(const planner::WideAreaView &view,
                                                      const planner::PlanResult &result, const planner::Plan &plan);

} // namespace cw::app
