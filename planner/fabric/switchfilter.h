// Which switches a plan may buy: all but those that a rule of exclusion names by vendor or part. A rule for some
// workloads alone leaves the switches in, which serve all. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/plan.h"

#include <functional>

namespace cw::planner {

using SwitchFilter = std::function<bool(const catalog::Switch &)>;
[[nodiscard]] inline bool anySwitch(const catalog::Switch &)
{
    return true;
}
/// Holds a reference to the need.
[[nodiscard]] SwitchFilter allowedSwitches(const Need &need);

} // namespace cw::planner
