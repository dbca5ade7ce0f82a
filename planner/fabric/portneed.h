// What the compute-fabric ports of a unit need: units with equal needs at a site hang from one network. The rules of
// the program and the networks of a design are grouped by it alike.
#pragma once

#include "planner/fabric/fabricrule.h"

#include <tuple>

namespace cw::planner {

struct PortNeed {
    QString site;
    std::int64_t speed = 0; ///< bytes/s, one way
    bool infiniBand = false, ethernet = false;
    FabricDesign design;
    int rails = 1; ///< where there are rails, servers have as many ports each
    bool operator<(const PortNeed &o) const
    {
        return std::tie(site, speed, infiniBand, ethernet, design.kind, design.leaf.down, design.leaf.up, rails) <
               std::tie(o.site, o.speed, o.infiniBand, o.ethernet, o.design.kind, o.design.leaf.down, o.design.leaf.up,
                        o.rails);
    }
};

} // namespace cw::planner
