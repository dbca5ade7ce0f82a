// The topologies of a compute fabric side by side: exact switches and cables, their price, and the step time of a
// training run on each. A longer step is the same as owning less hardware, as with oversubscription. What does not fit
// the servers or the switch says why. Prices in one currency. Pure.
#pragma once

#include "planner/fabric/oversubscription.h"
#include "planner/fabric/topologychoice.h"

namespace cw::planner {

struct TopologyCase {
    const catalog::System *system = nullptr;
    const catalog::Switch *chosen = nullptr;
    int radix = 0; ///< ports of the switch at the speed of a server's
    int ports = 0; ///< of all servers
    double portsPerAccelerator = 1;
};

struct TopologyChoice {
    FabricKind kind = FabricKind::FatTree;
    QString unfit; ///< why it cannot be; empty = the rest is known
    FabricCounts counts;
    double fabricPrice = 0;
    double slowdown = 0;  ///< step time beyond that of the first, as a share
    double lostPrice = 0; ///< slowdown x hardware
    [[nodiscard]] double total() const { return fabricPrice + lostPrice; }
};

/// One choice per topology: `first`, then the others in the order of `topologyWords`. An error when the training model
/// does not cover the job.
[[nodiscard]] Result<std::vector<TopologyChoice>> priceTopologies(FabricKind first, const TopologyCase &on,
                                                                  const TrainingCase &job, const FabricPrices &prices,
                                                                  const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
