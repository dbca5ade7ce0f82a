// How the catalog rates a hall of the planner's own: by the country it stands in and by who controls the organisation
// (`org.parent_country`, else `org.country`, as stated under need.rules.facts). Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/plan.h"

namespace cw::planner {

/// The catalog's row for such halls; nullptr where it has none: outside the Union, or under a parent it does not rate.
/// Without a word about the owner the hall counts as run under control of the Union, and a finding says so.
[[nodiscard]] const catalog::Provider *ownHallOperator(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                                       const QString &country);

} // namespace cw::planner
