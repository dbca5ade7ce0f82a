// Switches joined without a tier above them: the groups of a dragonfly+ and the leaves of a torus, with the fewest
// switches for so many ports. Dragonfly+ (Shpiner et al., HiPINEB 2017): a leaf and its spine for every radix / 2
// ports, groups of at most radix / 2 leaves that differ by one leaf at most, half of a spine's ports to the spines of
// other groups, dealt out evenly over the pairs of groups. Torus: every leaf is linked to six neighbours by equally
// many cables; where the leaves make no even grid, they are linked 1, s and s^2 places on, a twisted torus that takes
// any number of them. Links are counted by formula and listed by the same rule. Pure.
#pragma once

#include "catalog/base/result.h"
#include "planner/fabric/fabriccounts.h"

#include <cstdint>
#include <vector>

namespace cw::planner {

/// Of `spec.nodes` single ports. Up to two tiers' worth a dragonfly+ is the leaves and spines of one group, a fat tree;
/// an error when its groups cannot all be joined, which names what would fit.
[[nodiscard]] Result<FabricCounts> countEvenDragonfly(const FabricSpec &spec);
[[nodiscard]] FabricCounts countLeafTorus(const FabricSpec &spec);

/// Leaves of each group, the larger first; their sum is `leaves`.
[[nodiscard]] std::vector<int> groupSizes(std::int64_t leaves, int groups);

/// A cable between two switches of equal rank: groups, or leaves of a torus.
struct DirectLink {
    int a = 0, b = 0;         ///< a < b for groups; the neighbour `b` is further along for a torus
    int portA = 0, portB = 0; ///< of the group's global ports, or of the leaf's ports to neighbours, from 0
    bool operator==(const DirectLink &) const = default;
};
/// `ports` global ports of each group, as evenly over the pairs as they go.
[[nodiscard]] std::vector<DirectLink> groupLinks(const std::vector<int> &ports);
/// `perLeaf` ports to neighbours, a multiple of six; where both ways of a dimension lead to the same leaf, it gets the
/// cables of both.
[[nodiscard]] std::vector<DirectLink> torusLinks(int leaves, int perLeaf);

/// Leaves that a leaf is linked to: six, or fewer in a ring of two (three in 2 x 2 x 2). 0 for a leaf alone.
[[nodiscard]] int torusNeighbours(int leaves);

} // namespace cw::planner
