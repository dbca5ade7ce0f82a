// What no real need exceeds: a value beyond these ends is a slip of the pen (a unit, a zero), not a plan. The ends are
// wide on purpose: several times the largest system known in public. Pure, safe between threads.
#pragma once

#include "catalog/base/result.h"
#include "planner/plan/plan.h"

#include <vector>

namespace cw::planner {

/// One sentence per absurd value, with its JSON pointer.
[[nodiscard]] std::vector<Error> absurdValues(const Plan &plan);

} // namespace cw::planner
