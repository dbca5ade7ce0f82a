// What stands beside the servers of one site, with prices there: one piece for each kind of switch, node and cable, the
// layout that counts them, and the shared storage that workloads bring along. Read by the solver's program and by the
// decoding of its answer, so that both count alike. Built once for every site with hardware of one's own. Pure.
#pragma once

#include "planner/companions/companioncounts.h"
#include "planner/cost/hardwareunit.h"
#include "planner/fabric/fabricrule.h"

#include <set>

namespace cw::planner {

struct CompanionPiece {
    QString role;                    ///< "inband-leaf", "oob-leaf", "control", "storage", "port", …
    QString part;                    ///< catalog id of the switch or node; of a cable "inband-uplink", …
    QString category;                ///< network, services, storage
    std::vector<UnitCostItem> items; ///< of one piece at this site, the cables of a node among them
    Power power, powerMax;
    QString powerPassport;
    double rackShare = 0;
    int rackUnits = 0; ///< of its height; 0 = it stands in no rack, or is not published
    std::optional<Band> embodiedKg;
    std::optional<double> weightKg; ///< absent: not known, or a cable
    /// Which count it has; nullptr: of every server (`port`), or of a storage class.
    int CompanionCounts::*count = nullptr;
    std::vector<Finding> findings; ///< what its price or power rests on; for plans that have it
};

/// Nodes of one kind that hold what workloads at the site need beside their servers.
struct CompanionStorage {
    struct Demand {
        QString workload;
        double capacity = 0, read = 0, write = 0, iops = 0; ///< bytes, bytes/s, operations/s
        bool isShared = false; ///< the site keeps of it what it serves of the workload; else all of it
    };
    CompanionPiece piece;
    double capacity = 0, read = 0, write = 0, iops = 0; ///< that one node carries
    int fewest = 0;
    std::vector<Demand> demands;                   ///< by workload
    bool isForJobs = false;                        ///< checkpoints: only of jobs that span servers
    std::set<std::pair<QString, int>> onOwnDrives; ///< workload and offer whose nodes hold it themselves

    /// Nodes while these workloads are at the site, each with the share of its demand that is kept there (1 = all of
    /// it); none for none.
    [[nodiscard]] int nodesFor(const std::map<QString, double> &shares) const;
};

/// What comes with each unit of some offers beside what a server takes, where the site has such networks at all: cables
/// to the storage network, to the switch trays and power shelves of a rack, adapters of nodes that have too few.
struct CompanionOfUnits {
    CompanionPiece piece;
    std::vector<std::pair<int, int>> perUnit; ///< offer index -> pieces
    int fromServers = 1;                      ///< of the site; none below
    int managementPorts = 0;                  ///< out-of-band, of one piece
    [[nodiscard]] int of(int offer) const;    ///< pieces of one unit; 0 = none
};

struct CompanionRule {
    QString site;
    std::vector<std::pair<int, int>> serversPerUnit; ///< offer index -> servers in one unit
    CompanionLayout layout;
    CompanionPiece perServer; ///< the cables of one server in the in-band and out-of-band network
    std::vector<CompanionOfUnits> withUnits;
    std::vector<CompanionPiece> pieces;
    std::vector<CompanionStorage> storage;
    std::vector<Finding> findings; ///< what a price or power rests on, and what is not counted

    [[nodiscard]] int serversOf(int offer) const; ///< in one unit; 0 = stands elsewhere
    /// Whether a replica of so many units of an offer wants this storage: archives of its data set, or checkpoints of a
    /// run that spans servers (a run within one server keeps them on its own drives).
    [[nodiscard]] bool brings(const CompanionStorage &storage, const QString &workload, int offer, double units) const;
};

/// Workloads that may run at a site and want storage beside their servers.
struct StorageUser {
    QString site, workload;
    bool isForJobs = false; ///< a run over several servers writes checkpoints; else data want an archive
    int onDrivesOf = -1;    ///< offer whose nodes hold it on their own drives; -1 = none
};

/// One rule per site of owned, colocated or leased offers, by site. `fabrics` are those of the same offers.
[[nodiscard]] std::vector<CompanionRule> companionRules(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                                        const std::vector<Offer> &offers,
                                                        const std::vector<FabricRule> &fabrics,
                                                        const std::vector<StorageUser> &users, FigureBook &book);

/// Whether a replica of so many units runs on more than one server.
[[nodiscard]] bool spansServers(double units, int serversPerUnit);

/// Spares, freight, software and taxes the need wants counted, of all that stands beside the servers.
void includeCosts(const Plan &plan, const catalog::CatalogSnapshot &catalog, std::vector<CompanionRule> &companions,
                  std::vector<FabricRule> &fabrics, FigureBook &book);

/// Adds the cable of each switch's management port to the rules of compute fabrics, where a site has that network.
void addManagementCables(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                         const std::vector<CompanionRule> &companions, std::vector<FabricRule> &fabrics,
                         FigureBook &book);

} // namespace cw::planner
