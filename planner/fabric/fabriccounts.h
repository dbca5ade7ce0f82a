// Exact switches, ports and cables of a fabric, from its design rules alone. Pure.
// Fat tree: Al-Fares, Loukissas, Vahdat (SIGCOMM 2008). With k ports a switch and down:up = a:b, a leaf has
// d = floor(k a / (a + b)) ports down and u = ceil(d b / a) up. Rails: leaves = rails x ceil(nodes / d). Equal links:
// the spines of a leaf divide its uplinks (24 leaves of 32 uplinks take 16 spines of 64 ports, not 12). Three tiers of
// rails: the leaves of one rail are a pod while they fit under one spine, and spines of a pod share cores where ports
// are left (56 leaves of 20 uplinks on 40 ports: 8 pods of 10 spines, 28 cores in two groups).
// Scalable units have leaves of their own: a group of nodes never spans two. Dragonfly+: Shpiner et al. (HiPINEB 2017).
// Dragonfly: Kim et al. (ISCA 2008), balanced: of k ports k/4 to nodes, k/2 - 1 within a group of k/2 switches, the
// rest to other groups (16, 31 and 17 of 64). Errors name what would fit.
#pragma once

#include "catalog/base/result.h"
#include "planner/fabric/fabricspec.h"

#include <cstdint>

namespace cw::planner {

struct FabricCounts {
    int tiers = 0;       ///< of switches; 0 for a torus
    int groups = 0;      ///< rail groups of nodes, or groups of a dragonfly
    int pods = 0;        ///< of a third tier, or planes of a rail-only fabric
    int endsPerLeaf = 0; ///< places for nodes' ports
    int uplinksPerLeaf = 0;
    int linksPerUplink = 1; ///< links one uplink port is split into
    int spinesPerPod = 0;   ///< all spines where there is no third tier
    int uplinksPerSpine = 0;
    int coresPerSpine = 0;      ///< cores one spine of each pod reaches, with equal links
    int spinesPerCoreGroup = 1; ///< spines of a pod that share those cores
    bool podsAreRails = false;  ///< a pod holds leaves of one rail alone, which are numbered rail after rail
    int neighbours = 0;         ///< others that a leaf or accelerator of a torus is linked to; a ring of two has one
    std::int64_t ends = 0;
    std::int64_t leaves = 0, spines = 0, cores = 0;
    std::int64_t nodeCables = 0, leafSpineCables = 0, spineCoreCables = 0;
    std::int64_t groupCables = 0;     ///< in and between groups of a dragonfly, or between neighbours of a torus
    std::int64_t wraparoundLinks = 0; ///< of the links of a torus of accelerators, those that close a ring

    [[nodiscard]] std::int64_t switches() const { return leaves + spines + cores; }
    [[nodiscard]] std::int64_t cables() const { return nodeCables + leafSpineCables + spineCoreCables + groupCables; }
    /// Cable ends that sit in a switch.
    [[nodiscard]] std::int64_t switchPorts() const
    {
        return nodeCables + 2 * (leafSpineCables + spineCoreCables) + (leaves > 0 ? 2 * groupCables : 0);
    }
    bool operator==(const FabricCounts &) const = default;
};

[[nodiscard]] Result<FabricCounts> countFabric(const FabricSpec &spec);

/// Ports down and up of a leaf of this radix.
struct PortShare {
    int down = 0, up = 0;
    bool operator==(const PortShare &) const = default;
};
[[nodiscard]] PortShare shareOf(int radix, Oversubscription ratio);
/// Leaves of the pods of one rail, where pods are rails and links are dealt out in turn: as few pods as a spine has
/// ports `down`, as even as they go, so that every two pods share cores.
[[nodiscard]] std::vector<int> railPods(const FabricCounts &counts, int down);
/// Smallest divisor of `whole` that is at least `least`; `whole` when none is smaller.
[[nodiscard]] int divisorFrom(int whole, int least);
/// Ends a fat tree of this radix can carry in so many tiers.
[[nodiscard]] std::int64_t mostEnds(const FabricSpec &spec, int tiers);

} // namespace cw::planner
