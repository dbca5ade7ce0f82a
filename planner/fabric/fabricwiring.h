// Which port goes to which: every link of a fabric that was counted. Devices are numbered from 0 within their tier,
// ports from 0 within their device, nodes' ports below uplinks. Rails: port j of each node meets on one leaf; in a
// plain tree the ports are dealt out rail after rail, evenly over the leaves, so that full groups are rail-aligned too.
// Pure; a link takes 20 bytes.
#pragma once

#include "planner/fabric/fabriccounts.h"

#include <cstdint>
#include <vector>

namespace cw::planner {

enum class FabricLayer : std::uint8_t { NodeLeaf, LeafSpine, SpineCore, Group, Neighbour };

/// The lower device first: node and leaf, leaf and spine, spine and core; two spines of a dragonfly+ (`Group`) or two
/// leaves of a torus (`Neighbour`).
struct FabricLink {
    int a = 0, portA = 0, b = 0, portB = 0;
    FabricLayer layer = FabricLayer::NodeLeaf;
    bool operator==(const FabricLink &) const = default;
};

/// Which ports of which nodes a leaf of a rail-optimised fabric serves.
struct RailLeaf {
    int rail = 0, group = 0; ///< of its nodes, from 0
};
[[nodiscard]] RailLeaf railLeaf(const FabricSpec &spec, const FabricCounts &counts, int leaf);

/// `portsOfNode` gives each node's ports where they differ; empty = all have `spec.portsPerNode`. Extra ends are nodes
/// of one port after the others. Not for a torus, whose links come with the pod. `counts` must be those of `spec`.
[[nodiscard]] std::vector<FabricLink> wireFabric(const FabricSpec &spec, const FabricCounts &counts,
                                                 const std::vector<int> &portsOfNode = {});

} // namespace cw::planner
