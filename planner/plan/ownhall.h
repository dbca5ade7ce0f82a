// What follows from what the need says of a hall of the planner's own: how the catalog rates it, by the country it
// stands in and by who controls the organisation (`org.parent_country`, else `org.country`, as stated under
// need.rules.facts), whether its power survives the loss of a feed, and what its cooling closes. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/plan.h"

namespace cw::planner {

/// The catalog's row for such halls; nullptr where it has none: outside the Union, or under a parent it does not rate.
/// Without a word about the owner the hall counts as run under control of the Union, and a finding says so.
[[nodiscard]] const catalog::Provider *ownHallOperator(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                                       const QString &country);

/// 2N and N+1 have a feed to spare. A hall that states nothing is taken to have two feeds of which one carries all;
/// feeds that are counted and not said to be spare are all needed.
[[nodiscard]] bool hasSpareFeed(const OwnSite &own);

/// Air and rear doors cannot take what is cooled by liquid; where nothing is stated it may be connected.
[[nodiscard]] bool closesLiquid(const QString &cooling);

} // namespace cw::planner
