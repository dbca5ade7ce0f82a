// How many switches and nodes stand beside the servers of one site: in-band, out-of-band and storage network, control
// plane, monitoring, the nodes that keep logs and metrics, and the way out of the site. All follow from the number of
// servers alone, so that the solver's program can count them in steps (docs/storage-and-services.md). Ports for the
// storage nodes and the compute switches that the layout says may come are kept free whether they do or not.
// Pure.
#pragma once

#include "planner/fabric/topologychoice.h"

#include <vector>

namespace cw::planner {

struct NetworkLayout {
    int radix = 0;          ///< links of a switch; 0 = this network is not laid out
    int portsPerServer = 0; ///< taken by a server, and by a node in the in-band and out-of-band network
};

struct CompanionLayout {
    NetworkLayout storage, inBand, outOfBand;
    int outOfBandPortsPerSwitch = 0;
    double partPortsPerServer = 0;     ///< most that switch trays and power shelves of a rack take beside a server's
    int uplinksPerOutOfBandSwitch = 0; ///< into the in-band network
    int controlNodes = 0, largeControlNodes = 0;
    int largeFrom = 0;      ///< servers from which a cluster counts as large; 0 = never
    int monitoringFrom = 0; ///< servers from which monitoring has nodes of its own; below, the control nodes carry it
    double seriesPerServer = 0, seriesPerNode = 0;
    int monitoringCopies = 1;
    double recordBytesPerServer = 0; ///< logs and metrics kept, all copies
    double recordBytesPerNode = 0;   ///< that fit the drives of a monitoring node
    int objectFrom = 0;              ///< servers from which records have nodes of their own; 0 = never
    double recordBytesPerObjectNode = 0;
    int fewestObjectNodes = 0;
    /// Nodes for one duty, none where `fewest` is 0: the fewest, and as many as one for every so many servers.
    struct Duty {
        int fewest = 0, serversPerNode = 0;
    };
    Duty scheduler, login, mlops, ci;       ///< Slurm's controllers and login nodes, MLflow and the like, CI runners
    bool hasWideArea = false;               ///< the site rents its way to users and to the other sites
    int storageNodes = 0, storagePorts = 0; ///< most that workloads may bring, and their ports
    struct Compute {
        double portsPerServer = 0;
        int radix = 0;
        FabricDesign design = {};
        int rails = 1;
    };
    std::vector<Compute> compute; ///< fabrics the site may have
};

struct CompanionCounts {
    int control = 0, monitoring = 0, object = 0;     ///< nodes
    int scheduler = 0, login = 0, mlops = 0, ci = 0; ///< nodes
    int storageLeaves = 0, storageSpines = 0, storageCores = 0, storageUplinks = 0;
    int inBandLeaves = 0, inBandSpines = 0, inBandCores = 0, inBandUplinks = 0;
    /// Out-of-band switches at most: for the largest compute fabric and all storage the site may have. What stands is
    /// counted by `outOfBandSwitches`; the in-band network keeps ports for these.
    int outOfBand = 0;
    int wideArea = 0; ///< ways out of the site
    [[nodiscard]] int nodes() const { return control + monitoring + object + scheduler + login + mlops + ci; }
    /// Of the storage and in-band networks.
    [[nodiscard]] int switches() const
    {
        return storageLeaves + storageSpines + storageCores + inBandLeaves + inBandSpines + inBandCores;
    }
    bool operator==(const CompanionCounts &) const = default;
};

/// What hangs from the out-of-band network of a site.
struct ManagedDevices {
    double servers = 0, nodes = 0, switches = 0;
    double partPorts = 0; ///< ports of the switch trays and power shelves of racks
};
/// Out-of-band switches with a port for every one of them.
[[nodiscard]] int outOfBandSwitches(const CompanionLayout &layout, const ManagedDevices &devices);

/// A server alone has the switches and the way out that its site takes at least; nodes and a network of storage come
/// with the second. No count falls as servers are added.
[[nodiscard]] CompanionCounts countCompanions(const CompanionLayout &layout, int servers);

/// Fewest servers at which nodes and a storage network stand beside them: one runs and keeps everything itself.
inline constexpr int leastServersWithNodes = 2;

/// One number of servers from which on the counts are others, those of out-of-band switches left aside.
struct CompanionStep {
    int from = 0;
    CompanionCounts counts;
};
/// The first `mostSteps` steps up to `mostServers`, exact.
[[nodiscard]] std::vector<CompanionStep> companionSteps(const CompanionLayout &layout, int mostServers, int mostSteps);

} // namespace cw::planner
