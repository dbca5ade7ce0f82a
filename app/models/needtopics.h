// The parts of a plan's need that are told as one text each, beside the numbers of `needfields.h`: their name on the
// pages and what a plan says there. Pure.
#pragma once

#include "planner/plan/plan.h"

#include <vector>

namespace cw::app {

template <typename Thing>
struct Topic {
    const char *key;                ///< place in the plan; what lies under it belongs to it too
    const char *label;              ///< English, of the context "NeedWords"
    QString (*told)(const Thing &); ///< empty = nothing stated
};

/// By JSON pointer: "/need/minimise".
[[nodiscard]] const std::vector<Topic<planner::Plan>> &planTopics();
/// By key of a workload: "users".
[[nodiscard]] const std::vector<Topic<planner::Workload>> &workloadTopics();

} // namespace cw::app
