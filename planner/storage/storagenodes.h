// Chooses what carries a storage tier: drives already in the servers, or nodes of the catalog. Internal to
// planner/storage.
#pragma once

#include "planner/storage/storagetiers.h"

namespace cw::planner {

/// Fills in the choice of a tier from its demand.
void carry(StorageTier &tier, const Design &design, const catalog::CatalogSnapshot &catalog);

/// The MLPerf Storage result with the least throughput that still covers `readBytesPerSecond` (else the largest), in
/// one sentence with its source; empty without results.
[[nodiscard]] QString storageEvidence(const catalog::CatalogSnapshot &catalog, double readBytesPerSecond);

} // namespace cw::planner
