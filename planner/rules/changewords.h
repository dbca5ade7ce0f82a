// What a change did to a plan, in the words of the plan file: "budget.max 12000000 -> 10000000; chat.ttft_ms 800 ->
// 600". Things with an id (workloads, rules, own sites) are called by it. Pure.
#pragma once

#include "planner/plan/plan.h"

namespace cw::planner {

/// Empty when both plans ask the same and are called the same. Long values are shortened, many changes counted.
[[nodiscard]] QString changeInWords(const Plan &before, const Plan &after);

} // namespace cw::planner
