// What sets one way out of a conflict apart from the others: the cheapest, the fastest, one that asks for no new money.
#pragma once

#include "planner/plan/plan.h"
#include "planner/plan/planresult.h"

namespace cw::app {

enum class WayTag { Cheapest, Fastest, NoNewMoney };

/// The tags of each of `ways`, in their order. A tag that all of them would bear tells nothing and is left out; so is
/// the cheapest where a way's cost is not known.
[[nodiscard]] std::vector<std::vector<WayTag>> wayTags(const std::vector<planner::Relaxation> &ways,
                                                       const planner::Plan &plan);
[[nodiscard]] QString wayTagText(WayTag tag);
/// "Move “Budget” and “Lead time”", "Give up “No operator under US law”".
[[nodiscard]] QString wayTitle(const planner::Relaxation &way, const planner::Plan &plan);

} // namespace cw::app
