// The cables of a solved plan for its exports: fabrics of the design, racks of its rooms, every run numbered in one
// order. Lists hold every cable with the month from which it lies and the month in which it goes; drawings and
// cabling.dot what lies in the state they show, by the same numbers (cabling-2032-01.dot: the one that begins then).
// Pure; the same plan and catalog give the same.
#pragma once

#include "app/export/outputfile.h"
#include "planner/fabric/cableplan.h"

namespace cw::app {

/// All links over the horizon; empty for a plan that joins nothing.
[[nodiscard]] Result<std::vector<planner::CablePlan>> cablePlansOf(const planner::Plan &plan,
                                                                   const catalog::CatalogSnapshot &catalog);

/// "c00017": number of a cable, counted through all fabrics of the plan from 1.
[[nodiscard]] QString cableName(int number);
/// "node to leaf", …
[[nodiscard]] QString linkName(planner::FabricLayer layer);
/// "A03 U12 dgx-h100-0004 nic3": what stands on a label.
[[nodiscard]] QString endLabel(const planner::CablePlan &plan, const planner::CableRun &run, bool ofA);

/// Months of a link, ISO: from which it lies, and in which it goes; the second empty where it stays.
[[nodiscard]] std::pair<QString, QString> monthsOf(const planner::CablePlan &plan, const planner::CableRun &run,
                                                   const planner::Horizon &horizon);

[[nodiscard]] QByteArray cablingCsv(const planner::Horizon &horizon, const std::vector<planner::CablePlan> &plans);
/// What each plan shows; its first lines name the months of sites whose servers are replaced.
[[nodiscard]] QByteArray cablingDot(const planner::Horizon &horizon, const std::vector<planner::CablePlan> &plans);
[[nodiscard]] Result<QByteArray> cablingXlsx(const planner::Plan &plan, const std::vector<planner::CablePlan> &plans,
                                             const catalog::CatalogSnapshot &catalog);

[[nodiscard]] Result<std::vector<OutputFile>> cablingFiles(const planner::Plan &plan, const planner::PlanResult &result,
                                                           const catalog::CatalogSnapshot &catalog);

} // namespace cw::app
