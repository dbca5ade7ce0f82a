// The networks beside the compute fabric: storage, in-band management (users, control plane) and out-of-band management
// (baseboard controllers, consoles, power strips). Ports a device takes are planning values of the catalog
// (`network_*`); each network is a fat tree of its own switch. Counts of a network by itself; what a plan buys is
// counted by planner/companions. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/fabric/fabriccounts.h"
#include "planner/fabric/networkwords.h"
#include "planner/fabric/switchfilter.h"

namespace cw::planner {

struct CompanionNetwork {
    QString name;     ///< "storage", "in-band", "out-of-band"
    QString switchId; ///< empty = the catalog has no switch of that speed
    int ports = 0;    ///< devices' ports in all
    double gbps = 0;
    FabricCounts counts;
};

/// The slowest Ethernet switch that carries the speed, of equal ones the one with most ports: these networks are small.
/// nullptr when there is none.
[[nodiscard]] const catalog::Switch *slowestSwitch(const catalog::CatalogSnapshot &catalog, Bandwidth speed,
                                                   const SwitchFilter &isAllowed = anySwitch);

/// Gbit/s by which the storage and in-band networks join a node: that of its own cards, where they are slower; 0 = that
/// of the network. Servers with accelerators have cards of the network's speed beside those of the compute fabric.
[[nodiscard]] double slowerThan(double networkGbps, const catalog::System *node);

/// For so many servers and compute switches in so many racks. Networks whose planning values the catalog lacks are left
/// out.
[[nodiscard]] std::vector<CompanionNetwork> companionNetworks(int servers, std::int64_t computeSwitches,
                                                              const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
