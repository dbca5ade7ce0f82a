// The plans that come with the program, in the order the start page shows them.
#pragma once

#include "planner/plan/plan.h"

namespace cw::app {

struct Sample {
    QString file; ///< resource path
    planner::Plan plan;
};
/// Broken ones are left out with a warning: they are our own.
[[nodiscard]] const std::vector<Sample> &samples();

} // namespace cw::app
