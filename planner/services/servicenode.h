// The nodes data services may run on, and how planning values are read while sizing. Internal to planner/services.
#pragma once

#include "planner/plan/amount.h"
#include "planner/services/servicesizing.h"

#include <initializer_list>
#include <set>
#include <utility>

namespace cw::planner {

struct ServiceNode {
    QString id; ///< system id, or "provider:instance" of a rented one
    QString name;
    double ramBytes = 0;
    int cores = 0; ///< physical; 0 = not known
    /// Cores as published vector benchmarks count them: they name cloud machines by their virtual CPUs, so those of a
    /// rented instance count whole; a server's physical cores stand for themselves.
    int benchmarkCores = 0;
    double flashBytes = 0;            ///< 0 = none stated
    double networkBytesPerSecond = 0; ///< all ports, one way; 0 = not stated
    Provenance provenance;
};

/// By id: buyable cpu_node systems that are meant for `role` ("service", "storage"; table node_roles), and for
/// "service" the instances without accelerators that clouds rent, one per type. A node without a row in the table, such
/// as one of the user's own, serves every role. Data are not kept on rented instances: their flash goes with them.
[[nodiscard]] std::vector<ServiceNode> serviceNodes(const catalog::CatalogSnapshot &catalog, const QString &role);

/// Reads planning values, remembers which were used and which are missing.
class PlanningValues {
public:
    explicit PlanningValues(const catalog::CatalogSnapshot &catalog) : catalog_(catalog) {}
    /// Zero band and a remembered name when the catalog has none.
    [[nodiscard]] Band value(const QString &id);
    [[nodiscard]] bool has(const QString &id) const { return catalog_.assumption(id) != nullptr; }
    [[nodiscard]] QStringList used() const { return {used_.begin(), used_.end()}; }
    [[nodiscard]] const QString &missing() const { return missing_; }

private:
    const catalog::CatalogSnapshot &catalog_;
    std::set<QString> used_;
    QString missing_;
};

/// A cell of a catalog table by row and column name; empty when absent.
[[nodiscard]] QString cell(const catalog::FactTable &table, const QStringList &row, const char *column);
/// "Title, address" of a row.
[[nodiscard]] QString sourceOf(const catalog::FactTable &table, const QStringList &row);
/// Whole nodes for a quotient, tolerant of rounding; at least one.
[[nodiscard]] int wholeNodes(double quotient);

/// The first of the largest counts: what sets the number of nodes.
[[nodiscard]] std::pair<QString, int> mostNodes(std::initializer_list<std::pair<const char *, int>> counts);
/// Whether the workload leaves this product in.
[[nodiscard]] bool wantsEngine(const Workload &workload, const QString &engine);

/// Services of clouds that run this product, or store data; empty where none is listed.
[[nodiscard]] std::vector<ServiceDeployment> managedVectorDeployments(const Workload &, const QString &engine,
                                                                      const QString &engineName,
                                                                      const catalog::CatalogSnapshot &);
[[nodiscard]] std::vector<ServiceDeployment> managedFeatureDeployments(const Workload &, const QString &engine,
                                                                       const QString &engineName,
                                                                       const catalog::CatalogSnapshot &);
[[nodiscard]] std::vector<ServiceDeployment> managedStorageDeployments(const Workload &,
                                                                       const catalog::CatalogSnapshot &);
[[nodiscard]] std::vector<ServiceDeployment> vectorDeployments(const Workload &, const catalog::CatalogSnapshot &);
[[nodiscard]] std::vector<ServiceDeployment> featureDeployments(const Workload &, const catalog::CatalogSnapshot &);
[[nodiscard]] std::vector<ServiceDeployment> datasetDeployments(const Workload &, const catalog::CatalogSnapshot &);

} // namespace cw::planner
