// topology.svg: each fabric of the plan as layers of systems, leaves, spines and cores with the cables between them,
// sized for a printed page. Where servers are replaced it shows the fullest state, and topology-2032-01.svg the one
// that begins in that month. Needs a QGuiApplication (glyph outlines). Pure; the same plan and catalog give the same
// bytes.
#pragma once

#include "app/export/outputfile.h"
#include "planner/fabric/cableplan.h"

namespace cw::app {

[[nodiscard]] Result<QByteArray> drawTopology(const planner::Plan &plan, const std::vector<planner::CablePlan> &plans);
/// One fabric for a printed page: few boxes a layer, without a title.
[[nodiscard]] Result<QByteArray> topologyPicture(const planner::Plan &plan, const planner::CablePlan &fabric);
[[nodiscard]] Result<std::vector<OutputFile>> topologySvg(const planner::Plan &plan, const planner::PlanResult &result,
                                                          const catalog::CatalogSnapshot &catalog);

} // namespace cw::app
