// The places the users of a workload are at, with shares that always add up to one: when one share changes, the others
// keep their proportions. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/workload.h"

namespace cw::app {

using UserGroups = std::vector<planner::UserGroup>;

/// Group `index` gets `share` (0 to 1); the others divide the rest as before, evenly where they had nothing.
[[nodiscard]] UserGroups withShare(UserGroups groups, std::size_t index, double share);
/// A further group with an even part. The first one has all.
[[nodiscard]] UserGroups withGroup(UserGroups groups, const QString &metro);
[[nodiscard]] UserGroups withoutGroup(UserGroups groups, std::size_t index);

/// Names of places the catalog knows a position for, sorted.
[[nodiscard]] QStringList knownMetros(const catalog::CatalogSnapshot &catalog);
/// Whether the catalog can place the name: those above, and names of sites ("Berlin" of a region there).
[[nodiscard]] bool isKnownPlace(const QString &metro, const catalog::CatalogSnapshot &catalog);

} // namespace cw::app
