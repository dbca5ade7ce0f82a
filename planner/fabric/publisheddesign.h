// A row of a table of published designs (columns of topologies.csv) as the fabric it describes: size, switch, rails,
// oversubscription, tiers named by words. Published counts are never read here; identity (id, source) neither.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/fabric/fabricspec.h"

#include <optional>

namespace cw::planner {

/// The words and sizes of a row.
struct PublishedRow {
    QString design, rowKind, switchName, notes;
    std::optional<int> radix, scalableUnits, nodes, gpus, rails;
    QString oversubscription, torusDimensions;
};

struct PublishedDesign {
    FabricSpec spec;
    bool leavesOnly = false;       ///< switches above the racks are not described
    bool sizeOnly = false;         ///< no switch is described: only the number of accelerators can be tested
    int gpusPerNode = 0;           ///< 0 = not told
    std::optional<long long> gpus; ///< accelerators the design makes, from its own structure
};

/// Errors: a row that describes no size, or words that contradict each other.
[[nodiscard]] Result<PublishedDesign> readPublishedDesign(const PublishedRow &row,
                                                          const catalog::CatalogSnapshot &catalog);

/// "16x16x16", "4x4 per instance, 4 instances"; empty when there is no such thing in the text.
[[nodiscard]] std::vector<int> torusDimensionsFrom(const QString &text);
/// "1:1", "7:1 at aggregation", "non-blocking", ""; the place says which tier it is about.
struct ReadOversubscription {
    Oversubscription leaf, upper;
};
[[nodiscard]] std::optional<ReadOversubscription> oversubscriptionFrom(const QString &text);

} // namespace cw::planner
