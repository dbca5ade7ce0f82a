// What the Law page shows, as tables: findings, the scorecard of sovereignty, how full the dossier is. Pure functions
// of what the planner found.
#pragma once

#include "app/models/celltable.h"
#include "planner/rules/dossier.h"

namespace cw::app {

/// Heaviest first; the row id is the finding's.
[[nodiscard]] CellTable lawTable(const std::vector<planner::LawFinding> &findings);
[[nodiscard]] CellTable sovereigntyTable(const planner::Json &sovereignty);
[[nodiscard]] CellTable dossierTable(const std::vector<planner::DossierPart> &parts);
/// Key figures of places, and of units of work, from `result.sustainability`.
[[nodiscard]] CellTable footprintTable(const planner::Json &sustainability);
[[nodiscard]] CellTable workTable(const planner::Json &sustainability);

} // namespace cw::app
