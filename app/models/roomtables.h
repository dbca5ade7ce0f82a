// What the room and network pages say beside their drawings: the head in words and the table. Pure; any thread.
#pragma once

#include "app/models/celltable.h"
#include "planner/fabric/cableplan.h"
#include "planner/facility/powerchain.h"

namespace cw::app {

struct PageAnswer {
    QString first, second;
};

[[nodiscard]] PageAnswer roomsAnswer(const planner::Rooms &rooms);
/// Every stage of the way of the power, room by room: pieces, what one may carry, what it carries, and after the loss
/// of a feed.
[[nodiscard]] CellTable powerChainTable(const planner::Rooms &rooms, const std::vector<planner::PowerChain> &chains);

/// Of what is shown; of sites whose servers are replaced it says in which months that stands there.
[[nodiscard]] PageAnswer networkAnswer(const std::vector<planner::CablePlan> &plans, const planner::Horizon &horizon);
/// One row per fabric: switches by tier, cables by kind, and what does not fit.
[[nodiscard]] CellTable networkTable(const std::vector<planner::SiteFabric> &fabrics,
                                     const std::vector<planner::CablePlan> &plans,
                                     const catalog::CatalogSnapshot &catalog);

} // namespace cw::app
