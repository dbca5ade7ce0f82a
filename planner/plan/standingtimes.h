// When the units of an order stand there: how many come first, when all of them do, and what is given up before the
// horizon ends, whole or in part. What an answer in words tells behind a number of units. Pure.
#pragma once

#include "planner/plan/plan.h"

#include <optional>
#include <vector>

namespace cw::planner {

struct StandingTimes {
    std::optional<Month> from; ///< first month of any, where none stands there in the horizon's first
    int first = 0;             ///< units that come first
    std::optional<Month> full; ///< first month of all, where fewer come first
    /// What stands there after the first period that has fewer than all again, and from when on; ends before nothing
    /// does any more.
    std::vector<std::pair<int, Month>> then;
    std::optional<Month> end; ///< last month of any, where the horizon goes on without
    Month start;              ///< first month of any
    /// Last month of all, where some go on.
    [[nodiscard]] Month lastOfAll() const { return then.front().second + -1; }
};

/// `active`: units by period, from the horizon's first; some stand there.
[[nodiscard]] StandingTimes standingTimes(const std::vector<int> &active, const Horizon &horizon);

} // namespace cw::planner
