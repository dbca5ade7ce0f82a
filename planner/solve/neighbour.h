// A need solved before that differs from the one at hand by a limit alone: points of a front. Values.
#pragma once

#include "planner/search/lastdesign.h"

namespace cw::planner {

struct Neighbour {
    const LastDesign *design = nullptr; ///< it keeps the limit, and the search begins from it; null = none is known
    double objective = 0; ///< of that design, in the plan's unit: where nothing is better, ranks below are not solved
    /// Of the quantity second in rank: all that designs worth having can differ by; and the least of the first. Then
    /// the second is a share of the first in one solve, small enough to stay within the gap; 0 = solved one after the
    /// other.
    double spanOfSecond = 0, leastOfFirst = 0;
};

} // namespace cw::planner
