// Published throughput of one vector database, read from the catalog and brought to one core. Internal to
// planner/services.
#pragma once

#include "planner/services/servicenode.h"

namespace cw::planner {

/// Queries a second and core at `vectors` vectors of `dimensions`; slowest and fastest published configuration.
struct VectorRate {
    double vectors = 0, dimensions = 0;
    double recall = 0;              ///< of the slowest configuration
    Band perCore;                   ///< likely = geometric mean of the ends
    std::optional<double> p99Ms;    ///< serial, of the slowest configuration
    std::optional<double> exponent; ///< fall with size, where two sizes of one configuration were measured
    QString source, asOf, configurations;
};

/// Absent when no configuration with a known core count was published.
[[nodiscard]] std::optional<VectorRate> publishedRate(const QString &engine, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
