// Where a scale-out network carries less than what enters it: the boundaries of leaf switches and of pods. In a
// rail-optimised network accelerator i of every server hangs on leaf i, so one row of leaves reaches as many servers as
// a leaf has ports, and traffic between the rails of two servers first crosses the scale-up link; otherwise a leaf
// reaches as many accelerators as it has ports. Formulae: docs/performance-model-training.md. Values.
#pragma once

#include <algorithm>
#include <array>

namespace cw::planner {

/// A boundary of the network: `reach` accelerators below it; what leaves it gets 1 / oversubscription of the NIC rate.
struct NetworkTier {
    double reach = 0;            ///< 0: there is no such boundary
    double oversubscription = 1; ///< ports down over ports up, at least 1, of everything up to here
    double evenly = 0;           ///< what an even all-to-all meets in its place; 0 = the same
    [[nodiscard]] double forAllToAll() const { return evenly > 0 ? evenly : oversubscription; }
    [[nodiscard]] bool isThin() const { return reach > 0 && oversubscription > 1; }
    bool operator==(const NetworkTier &) const = default;
};

struct NetworkTiers {
    std::array<NetworkTier, 2> tiers{}; ///< leaf, pod; the reach grows
    /// No switch joins two rails: an all-to-all first passes on inside the domain what is meant for other rails.
    bool railsApart = false;
    /// Of a torus of leaf switches: rings use all ways round, a single message one of them, an even all-to-all crosses
    /// a quarter of the edge in each dimension. 0 = no torus.
    double torusDimensions = 0;
    bool operator==(const NetworkTiers &) const = default;
};

struct NetworkPlan {
    int leafPorts = 0; ///< accelerator ports of one leaf; 0 = one switch reaches all
    bool rails = true;
    double leafOversubscription = 1;
    int podLeaves = 0; ///< leaves (rows of leaves where there are rails) of one pod; 0 = no third tier
    double podOversubscription = 1;
};

/// `acceleratorsPerServer` that have a rail each.
[[nodiscard]] inline NetworkTiers networkTiers(const NetworkPlan &plan, int acceleratorsPerServer)
{
    NetworkTiers all;
    if (plan.leafPorts <= 0)
        return all;
    const double leaf = double(plan.leafPorts) * (plan.rails ? std::max(1, acceleratorsPerServer) : 1);
    all.tiers[0] = {leaf, std::max(1.0, plan.leafOversubscription)};
    if (plan.podLeaves > 0) // what leaves a pod has passed the leaf's own narrowing
        all.tiers[1] = {leaf * plan.podLeaves, all.tiers[0].oversubscription * std::max(1.0, plan.podOversubscription)};
    return all;
}

} // namespace cw::planner
