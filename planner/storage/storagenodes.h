// Chooses what carries a storage tier of its own: nodes of the catalog. Pure.
#pragma once

#include "planner/storage/storagetiers.h"

namespace cw::planner {

/// Nodes of one kind that carry a tier, and what one of them carries in bytes and bytes a second.
struct StorageNodes {
    const catalog::System *system = nullptr;
    int nodes = 0;
    QString bound; ///< what sets the number: capacity, read, write, fewest nodes
    double price = 0;
    double capacity = 0, read = 0, write = 0;
    int fewest = 0;
};
/// The cheapest of the catalog; absent when none can be sized.
[[nodiscard]] std::optional<StorageNodes> chooseStorageNodes(const StorageTier &tier,
                                                             const catalog::CatalogSnapshot &catalog);

/// Fills in the choice of a tier of nodes from its demand.
void carry(StorageTier &tier, const catalog::CatalogSnapshot &catalog);

/// The MLPerf Storage result with the least throughput that still covers `readBytesPerSecond` (else the largest), in
/// one sentence with its source; empty without results.
[[nodiscard]] QString storageEvidence(const catalog::CatalogSnapshot &catalog, double readBytesPerSecond);

} // namespace cw::planner
