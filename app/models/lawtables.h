// What the Law page shows, as tables: findings, the scorecard of sovereignty, how full the dossier is. Pure functions
// of what the planner found.
#pragma once

#include "app/models/celltable.h"
#include "planner/rules/auditmap.h"
#include "planner/rules/dossier.h"
#include "planner/rules/lawchange.h"

namespace cw::app {

/// Heaviest first; the row id is the finding's.
[[nodiscard]] CellTable lawTable(const std::vector<planner::LawFinding> &findings);
[[nodiscard]] CellTable sovereigntyTable(const planner::Json &sovereignty);
[[nodiscard]] CellTable dossierTable(const std::vector<planner::DossierPart> &parts);
/// What stands differently in two readings of the law.
[[nodiscard]] CellTable lawChangeTable(const std::vector<planner::LawChange> &changes);
/// Newest first; the row id is the entry's hash.
[[nodiscard]] CellTable logTable(const std::vector<planner::ChangeEntry> &changes);
/// Approvals and how they stand with the findings of today; the row id is the finding's.
[[nodiscard]] CellTable approvalTable(const std::vector<planner::Approval> &approvals,
                                      const std::vector<planner::LawFinding> &findings);
/// What touches a part is named by the titles of its findings; copied as ids.
[[nodiscard]] CellTable auditTable(const planner::AuditMap &map, const std::vector<planner::LawFinding> &findings);
/// Key figures of places, and of units of work, from `result.sustainability`.
[[nodiscard]] CellTable footprintTable(const planner::Json &sustainability);
[[nodiscard]] CellTable workTable(const planner::Json &sustainability);

} // namespace cw::app
