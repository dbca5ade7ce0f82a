// What the storage beside a design must do, tier by tier, and what carries it: local flash, a parallel file system,
// object storage and the archive; from checkpoints (size over allowed stall), data sets, kept contexts (KV-cache
// offload), logs, metrics, traces and samples for drift. Formulae: docs/storage-and-services.md. Published MLPerf
// Storage results stand beside the choice as evidence. Sizes in bytes, rates in bytes a second. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/design.h"

namespace cw::planner {

/// One demand on storage.
struct StorageNeed {
    QString purpose;  ///< checkpoints, dataset, kv_offload, logs, metrics, traces, drift, archive, retention
    QString workload; ///< empty = the whole plan
    QString tier;     ///< local, parallel, object, archive
    double capacity = 0, read = 0, write = 0;
    bool isShared = false; ///< each place keeps of it what it serves; else every place all of it
    QString basis;         ///< one sentence with this plan's numbers
};

/// What carries one tier.
struct StorageTier {
    QString tier;
    QString name;                             ///< for people
    double capacity = 0, read = 0, write = 0; ///< asked for, all needs of the tier together
    QString system; ///< catalog id of the node; empty = local drives of the servers, or none fits
    QString systemName;
    int nodes = 0, ports = 0;
    int drives = 0;               ///< of the servers that keep contexts; other tiers: 0
    QString bound;                ///< what sets the number: capacity, read, write, fewest nodes
    std::optional<Band> priceUsd; ///< of all nodes; absent = ask for a quote
    QString evidence;             ///< the published result that comes nearest; empty = none
    QString problem;              ///< why nothing of the catalog carries it; empty = carried
};

struct StoragePlan {
    std::vector<StorageNeed> needs;
    std::vector<StorageTier> tiers; ///< local, parallel, object, archive; only those asked for
    QStringList unknown;
};

[[nodiscard]] StoragePlan storagePlan(const Plan &plan, const Design &design, const catalog::CatalogSnapshot &catalog);

/// Time between checkpoints that loses least (Young 1974): sqrt(2 x write time x mean time between failures), seconds.
[[nodiscard]] double checkpointInterval(double writeSeconds, double meanTimeBetweenFailures);

} // namespace cw::planner
