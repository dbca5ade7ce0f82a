// Places as the window calls them: by the name the catalog gives them, a hall of one's own as it was typed. The catalog
// that the window shows is told once; tables and charts know only ids. Safe on any thread.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/planresult.h"

namespace cw::app {

void namePlacesFrom(const catalog::SnapshotPtr &catalog);
/// The name of a model of that catalog; an id it does not know as it is.
[[nodiscard]] QString modelName(const QString &id);
/// The name of a system with its maker, likewise.
[[nodiscard]] QString systemName(const QString &id);
[[nodiscard]] QString placeName(const QString &id);
/// A sentence about a result, its places by their names.
[[nodiscard]] QString withNamesOf(const planner::PlanResult &result, const QString &text);

} // namespace cw::app
