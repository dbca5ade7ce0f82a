// Sizes the data services of a need (vector search, feature serving, data sets) on the CPU nodes of the catalog: which
// product on which node, how many nodes carry the whole demand, what they will deliver, and why others cannot.
// Formulae and sources: docs/cost-model.md, "Data services". Figures come from the catalog (vector_databases,
// vectordb_benchmarks, feature_stores, cpus, storage_systems) and its assumptions. Pure; safe from any thread; the same
// input gives the same list in the same order (engine, then system). Other workload kinds give an empty list.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

struct ServiceDeployment {
    QString engine; ///< product id ("qdrant", "feast"); "storage-nodes" for a data set on nodes; or a storage system id
    QString engineName; ///< for people
    QString system;     ///< cpu_node system id; empty when the engine itself is refused
    int nodes = 0;      ///< for the whole demand, spare copies included: one replica = all of them, carrying share 1;
                        ///< of one that breaks a requirement too
    /// What asks for so many: "capacity_tb", "read_gb_s", "write_gb_s", "read_iops", "write_iops" | "queries_per_s" |
    /// "reads_per_s" | "p95_ms", "memory", "copies", "least"; empty = not sized, or a product's own unit.
    QString setBy;
    /// "nodes" always; "queries_per_s", "p95_ms", "memory_gb" | "reads_per_s", "p99_ms", "memory_gb" |
    /// "capacity_tb", "read_gb_s", "write_gb_s". What the `nodes` together deliver.
    std::map<QString, Band> predicted;
    QString basis;              ///< one sentence with this case's numbers put in
    QString confidence;         ///< high, medium, low
    QStringList assumptions;    ///< ids of catalog assumptions used, sorted
    QString source, sourceAsOf; ///< of the leading fact (title with address), for the passport
    /// As in Rejected: reason empty = usable; "unsupported", "breaks" (by = "<workload>.<key>"), "no_price".
    QString rejectedReason, rejectedBy;
    [[nodiscard]] bool usable() const { return rejectedReason.isEmpty(); }
};

/// Usable and refused deployments. `workload.engine` narrows them ("any" or empty = all); where what it names cannot be
/// sized at all, those of other products that could are there as ones that break "<workload>.engine".
[[nodiscard]] std::vector<ServiceDeployment> serviceDeployments(const Workload &workload,
                                                                const catalog::CatalogSnapshot &catalog);

/// TB of the history that feature serving keeps for training; nothing for other workloads.
[[nodiscard]] std::optional<Band> featureHistory(const Workload &workload, const catalog::CatalogSnapshot &catalog);

/// Seconds within which a feature store keeps its features fresh; nullopt = it publishes no figure.
[[nodiscard]] std::optional<double> publishedFreshness(const QString &engine, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
