// Counts of published fabric designs against the counts their design rules give. One line per published count; a row
// that publishes none is tested on its number of accelerators. No row is dropped. Predictions read only the words and
// sizes of a row; a published count is looked at afterwards, to compare, to find slips of the source and to say why a
// design that chose otherwise differs.
#pragma once

#include "catalog/import/csv.h"
#include "planner/perf/validation.h"

namespace cw::planner {

/// A published number that differs from the derived one, with the reason; a slip contradicts others of its own row.
struct PublishedDifference {
    QString id, metric;
    double published = 0, derived = 0;
    QString reason;
};

struct TopologyReport {
    ValidationReport counts; ///< one line per published count
    int rows = 0;            ///< designs
    int covered = 0;         ///< designs with every published count derived
    int exact = 0;           ///< covered designs whose counts all agree
    std::vector<PublishedDifference> slips, differences;
};

[[nodiscard]] Result<TopologyReport> validateTopology(const catalog::CsvTable &table,
                                                      const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
