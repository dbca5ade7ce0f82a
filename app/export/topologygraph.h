// A fabric as boxes and bundles for a drawing: few devices stand each in a box of their own, many of a tier share one
// with their number. Cables between two boxes are one bundle with their number, so the sums are those of the cable
// list. Pure.
#pragma once

#include "planner/fabric/cableplan.h"

namespace cw::app {

struct TopologyBox {
    QString role;  ///< system, leaf, spine, core
    QString part;  ///< catalog id
    QString title; ///< first line
    QString text;  ///< second line: part, or "pod 3"
    int count = 0; ///< devices
    int layer = 0; ///< 0 = systems
};

struct TopologyBundle {
    int upper = 0, lower = 0; ///< boxes
    int cables = 0;
    double gbps = 0;
};

struct TopologyGraph {
    std::vector<TopologyBox> boxes;
    std::vector<TopologyBundle> bundles;
    std::vector<int> boxOf; ///< box of every device of the plan
};

/// More devices of a layer than `mostAcross` share a box for each part; where even those are more, for each kind.
[[nodiscard]] TopologyGraph topologyGraph(const planner::CablePlan &plan, int mostAcross = 16);

} // namespace cw::app
