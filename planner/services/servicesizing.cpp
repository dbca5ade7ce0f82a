#include "planner/plan/enginechoice.h"
#include "planner/plan/instancename.h"
#include "planner/services/freerengine.h"
#include "planner/services/servicenode.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace cw::planner {

namespace {

bool isMeantFor(const QString &role, const QString &system, const catalog::FactTable *roles)
{
    if (!roles)
        return true;
    const auto row = std::find_if(roles->rows.begin(), roles->rows.end(),
                                  [&](const QStringList &each) { return cell(*roles, each, "id") == system; });
    return row == roles->rows.end() || cell(*roles, *row, "role") == role;
}

/// Instances without accelerators, one per type whatever its regions.
void addRentedNodes(const catalog::CatalogSnapshot &catalog, std::vector<ServiceNode> &nodes)
{
    const catalog::Assumption *perCore = catalog.assumption(QStringLiteral("cloud_vcpus_per_core"));
    const QHash<QString, int> vcpus = virtualCpus(catalog);
    std::set<QString> seen;
    for (const catalog::CloudOffer &offer : catalog.cloudOffers) {
        const int threads = vcpus.value(offer.id);
        if (offer.accelerators > 0 || threads == 0 || !offer.memory)
            continue;
        ServiceNode node;
        node.id = instanceName(offer);
        if (!seen.insert(node.id).second)
            continue;
        node.name = offer.provider + QLatin1Char(' ') + offer.instanceType;
        node.provenance = offer.provenance;
        node.ramBytes = offer.memory->toBytes();
        node.benchmarkCores = threads;
        node.cores = std::max(1, int(threads / (perCore ? perCore->value.likely : 1)));
        nodes.push_back(node);
    }
}

} // namespace

std::vector<ServiceNode> serviceNodes(const catalog::CatalogSnapshot &catalog, const QString &role)
{
    const catalog::FactTable *roles = catalog.table(QStringLiteral("node_roles"));
    const catalog::FactTable *cpus = catalog.table(QStringLiteral("cpus"));
    const auto coresOf = [&](const QString &id) {
        if (cpus && !id.isEmpty())
            for (const QStringList &row : cpus->rows)
                if (cell(*cpus, row, "id") == id)
                    return cell(*cpus, row, "cores").toInt();
        return 0;
    };
    std::vector<ServiceNode> nodes;
    for (const catalog::System &system : catalog.systems) {
        if (system.kind != QLatin1String("cpu_node") || system.availability != catalog::Availability::Buy ||
            !isMeantFor(role, system.id, roles))
            continue;
        ServiceNode node;
        node.id = system.id;
        node.name = system.name;
        node.provenance = system.provenance;
        node.ramBytes = system.hostMemory ? system.hostMemory->toBytes() : 0;
        node.cores = coresOf(system.cpuId) * system.cpus;
        node.benchmarkCores = node.cores;
        node.flashBytes = system.localNvme ? system.localNvme->toBytes() : 0;
        node.networkBytesPerSecond = system.nicOneWay ? system.nicOneWay->toBytesPerSecond() * system.nics : 0;
        nodes.push_back(node);
    }
    if (role == QLatin1String("service"))
        addRentedNodes(catalog, nodes);
    std::sort(nodes.begin(), nodes.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return nodes;
}

Band PlanningValues::value(const QString &id)
{
    if (const catalog::Assumption *row = catalog_.assumption(id)) {
        used_.insert(id);
        return row->value;
    }
    missing_ = id;
    return {};
}

QString cell(const catalog::FactTable &table, const QStringList &row, const char *column)
{
    const int index = table.column(QLatin1String(column));
    return index >= 0 && index < row.size() ? row[index] : QString();
}

QString sourceOf(const catalog::FactTable &table, const QStringList &row)
{
    const QString title = cell(table, row, "source_title"), url = cell(table, row, "source_url");
    return url.isEmpty() ? title : title + QStringLiteral(", ") + url;
}

int wholeNodes(double quotient)
{
    constexpr double rounding = 1e-9,
                     most = 1e9; // far more than any hall takes, and what a number of nodes still holds
    return std::isfinite(quotient) ? int(std::clamp(std::ceil(quotient - rounding), 1.0, most)) : int(most);
}

std::pair<QString, int> mostNodes(std::initializer_list<std::pair<const char *, int>> counts)
{
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return {QLatin1String(most->first), most->second};
}

bool wantsEngine(const Workload &workload, const QString &engine)
{
    const QString product = engineChoice(workload.engine).product;
    return product.isEmpty() || product == QLatin1String("any") || product == engine;
}

namespace {

std::vector<ServiceDeployment> deploymentsOf(const Workload &workload, const catalog::CatalogSnapshot &catalog)
{
    std::vector<ServiceDeployment> deployments;
    if (workload.kind == WorkloadKind::VectorSearch)
        deployments = vectorDeployments(workload, catalog);
    else if (workload.kind == WorkloadKind::FeatureServing)
        deployments = featureDeployments(workload, catalog);
    else if (workload.kind == WorkloadKind::Dataset)
        deployments = datasetDeployments(workload, catalog);
    std::stable_sort(deployments.begin(), deployments.end(),
                     [](const ServiceDeployment &a, const ServiceDeployment &b) {
                         return std::tie(a.engine, a.system) < std::tie(b.engine, b.system);
                     });
    return deployments;
}

} // namespace

std::vector<ServiceDeployment> serviceDeployments(const Workload &workload, const catalog::CatalogSnapshot &catalog)
{
    std::vector<ServiceDeployment> deployments = deploymentsOf(workload, catalog);
    if (std::any_of(deployments.begin(), deployments.end(), [](const ServiceDeployment &d) { return d.nodes > 0; }))
        return deployments;
    if (const std::optional<Workload> freer = withFreerEngine(workload, catalog))
        for (ServiceDeployment &each : deploymentsOf(*freer, catalog))
            if (each.usable() && each.nodes > 0) {
                each.rejectedReason = QStringLiteral("breaks");
                each.rejectedBy = engineRule(workload);
                deployments.push_back(std::move(each));
            }
    return deployments;
}

} // namespace cw::planner
