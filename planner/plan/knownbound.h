// Whether anything is known of how far a design is from the best one. Pure.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::planner {

/// A gap of all of the objective says nothing: the time was over before any bound.
[[nodiscard]] inline bool isBoundKnown(double gap)
{
    return gap < 1;
}
[[nodiscard]] inline bool isBoundKnown(const PlanResult &result)
{
    return isBoundKnown(result.gap);
}

} // namespace cw::planner
