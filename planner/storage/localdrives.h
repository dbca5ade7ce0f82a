// Kept contexts (KV-cache offload) on the drives of the servers that serve them: how many drives there are at a site,
// what they are asked for, and which drives of the catalog (ssds) stand it: capacity, bandwidth, drive writes a day.
// Formulae: docs/storage-and-services.md, "Local NVMe". Bytes, bytes a second. Pure.
#pragma once

#include "planner/plan/planresult.h"
#include "planner/storage/storagetiers.h"

namespace cw::planner {

/// The drives of a site that keep contexts, and what is asked of them all.
struct ContextDrives {
    QString site;
    int drives = 0;
    double raw = 0; ///< bytes of them all
    double capacity = 0, write = 0, read = 0;
    [[nodiscard]] double perDrive() const { return raw / drives; }
    /// How often a day they are written over.
    [[nodiscard]] double writesPerDay() const;
};

/// Sites of one's own where servers with drives serve a workload that keeps contexts; of what is asked the share they
/// serve. Servers that only train, or stand elsewhere, do not count.
[[nodiscard]] std::vector<ContextDrives> contextDrives(const std::vector<StorageNeed> &needs, const Design &design,
                                                       const catalog::CatalogSnapshot &catalog);

/// A drive of the catalog whose largest size, both bandwidths and endurance are published.
struct Drive {
    QString name;
    int generation = 0; ///< PCIe
    double bytes = 0, read = 0, write = 0;
    double writesPerDay = 0;
};
[[nodiscard]] std::vector<Drive> drivesOf(const catalog::CatalogSnapshot &catalog);

/// The fewest drives of one kind that stand what is asked; absent without drives in the catalog.
struct DriveChoice {
    Drive drive;
    int count = 0;
    QString bound; ///< capacity, read, write, endurance
};
[[nodiscard]] std::optional<DriveChoice> fewestDrives(const ContextDrives &asked,
                                                      const catalog::CatalogSnapshot &catalog);

/// What speaks against keeping every context where the design serves: nothing where drives of every kind stand it.
[[nodiscard]] std::vector<Finding> contextFindings(const StoragePlan &storage, const Design &design,
                                                   const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
