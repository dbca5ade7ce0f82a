// What a fabric is asked to be, before anything is counted. Speeds do not appear: ports of a switch are counted at the
// speed of the links between switches. Values.
#pragma once

#include <vector>

namespace cw::planner {

enum class FabricKind {
    FatTree,       ///< folded Clos: nodes fill leaf after leaf
    RailOptimised, ///< port j of every node of a group meets on leaf j, the leaves meet on spines
    RailOnly,      ///< as above without spines between rails
    DragonflyPlus, ///< groups of leaves and spines, every pair of groups joined directly
    Torus,         ///< no switches: each accelerator is linked to its neighbours
    LeafTorus,     ///< leaf switches linked to their neighbours in three dimensions, nothing above them
    Dragonfly,     ///< groups of switches that are all joined to each other, every pair of groups joined directly
};

/// Capacity down to capacity up of a tier; 1:1 is non-blocking.
struct Oversubscription {
    int down = 1, up = 1;
    bool operator==(const Oversubscription &) const = default;
};

struct FabricSpec {
    FabricKind kind = FabricKind::FatTree;
    int nodes = 0;        ///< 0 to 10,000,000
    int portsPerNode = 1; ///< fabric ports of a node; rails where there are rails
    int units = 0;        ///< scalable units or groups with leaves of their own; 0 = as few as the switches allow
    int extraEnds = 0;    ///< single ports beside the nodes', such as those of a fabric manager
    int radix = 0;        ///< ports of a switch, 2 to 8,192
    int endsPerPort = 1;  ///< nodes' ports one switch port carries by splitting (800G port, two 400G links)
    int uplinkSplit = 1;  ///< most links a port between switches may be split into
    int endsPerLeaf = 0;  ///< 0 = as many as the switch and the oversubscription allow; 16 = one switch per rack of 16
    int leastTiers = 1, mostTiers = 3;
    Oversubscription leaf;  ///< nodes to spines
    Oversubscription upper; ///< leaves to cores
    /// Every leaf has the same number of links to each of its spines, as published reference designs ask for; else
    /// links are dealt out in turn, which takes the fewest switches.
    bool equalLinks = true;
    std::vector<int> dimensions; ///< of a torus
};

} // namespace cw::planner
