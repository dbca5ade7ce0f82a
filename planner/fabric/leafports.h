// Which ports of the leaves of a network are free when: a server that takes the place of another takes its ports, most
// often those of the one that stood where it stands. A port carries one cable at a time. Pure.
#pragma once

#include "planner/fabric/cableplan.h"

#include <map>
#include <vector>

namespace cw::planner {

/// A port of a leaf, by the index of the switch in the plan.
struct LeafPort {
    int leaf = -1, port = -1;
    bool operator<(const LeafPort &o) const { return std::pair(leaf, port) < std::pair(o.leaf, o.port); }
};

class LeafPorts {
public:
    /// The ends and links of `plan`; ports beyond those in use belong to the leaves up to `plan.radix`.
    explicit LeafPorts(const CablePlan &plan);

    /// Ports for all links of a device over its time, in the order of its own; empty where too few are free. Those of
    /// the end that stood in its rack and unit come first, then those of any other end, then any.
    std::vector<LeafPort> take(const CabledDevice &device, int links);

private:
    struct Seat {
        QString rack;
        int unit = 0;
        std::vector<LeafPort> ports; ///< by the ports of the end
    };
    void addSeat(Seat seat);
    [[nodiscard]] std::vector<LeafPort> freeOf(const Seat &seat, const ServiceSpan &span, int links) const;
    [[nodiscard]] bool isFree(const LeafPort &port, const ServiceSpan &span) const;

    std::vector<Seat> seats_;
    std::map<std::pair<QString, int>, std::vector<std::size_t>> atPlace_; ///< seats by rack and unit
    std::map<std::pair<int, int>, std::size_t> firstFree_;                ///< by span: no seat before has a free port
    std::map<LeafPort, std::vector<ServiceSpan>> taken_;                  ///< every port of the leaves
};

} // namespace cw::planner
