// Queues and topology: namespaces, Kueue and Volcano.
#include "app/export/manifestkinds.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

constexpr double bytesPerGibibyte = 1073741824.0;
constexpr double rounding = 1e-9;

/// A quota of one flavor: whole nodes' cores and memory in proportion to the share of units. Of nodes whose cores or
/// memory are not known, what the head pod asks for: the workers on them ask for neither.
Json flavorQuota(const ClusterFacts &cluster, const Share &share, const std::set<std::string> &resources,
                 const std::optional<RayHead> &head)
{
    const NodeKind &kind = cluster.kinds[share.kind];
    const RayHead here = head && head->kind == share.kind ? *head : RayHead{};
    Json quotas = Json::array();
    for (const std::string &resource : resources) {
        Json quota = {{"name", resource}};
        if (resource == "cpu")
            quota["nominalQuota"] = kind.coresPerNode > 0
                                        ? (long long)(std::floor(share.nodes * kind.coresPerNode + rounding))
                                        : here.cores;
        else if (resource == "memory")
            quota["nominalQuota"] =
                gibibytes(kind.memoryPerNode > 0 ? share.nodes * kind.memoryPerNode : here.memoryBytes);
        else
            quota["nominalQuota"] =
                kind.device && kind.device->resource.toStdString() == resource ? share.accelerators : 0;
        quotas.push_back(std::move(quota));
    }
    return {{"name", kind.flavor.toStdString()}, {"resources", std::move(quotas)}};
}

/// Resources that a pod of the tenant may ask for: a queue of Kueue refuses pods that ask for anything else.
std::set<std::string> coveredResources(const ClusterFacts &cluster, const TenantFacts &tenant,
                                       const std::optional<RayHead> &head)
{
    std::set<std::string> resources;
    for (const Share &share : tenant.shares) {
        const NodeKind &kind = cluster.kinds[share.kind];
        if (kind.coresPerNode > 0)
            resources.insert("cpu");
        if (kind.memoryPerNode > 0)
            resources.insert("memory");
        if (kind.device)
            resources.insert(kind.device->resource.toStdString());
    }
    if (head && head->cores > 0)
        resources.insert("cpu");
    if (head && head->memoryBytes > 0)
        resources.insert("memory");
    return resources;
}

/// Resources that every kind of node of the tenant can state: a sum over some of them would be no bound.
std::set<std::string> resourcesOf(const ClusterFacts &cluster, const TenantFacts &tenant)
{
    std::set<std::string> resources;
    bool hasCores = true, hasMemory = true;
    for (const Share &share : tenant.shares) {
        const NodeKind &kind = cluster.kinds[share.kind];
        hasCores = hasCores && kind.coresPerNode > 0;
        hasMemory = hasMemory && kind.memoryPerNode > 0;
        if (kind.device)
            resources.insert(kind.device->resource.toStdString());
    }
    if (hasCores)
        resources.insert("cpu");
    if (hasMemory)
        resources.insert("memory");
    return resources;
}

Json clusterQueue(const ClusterFacts &cluster, const TenantFacts &tenant, const ServedApi &api,
                  const catalog::CatalogSnapshot &catalog)
{
    const std::optional<RayHead> head = rayHead(cluster, tenant, catalog);
    const std::set<std::string> resources = coveredResources(cluster, tenant, head);
    Json queue = objectFrame(api.text(), "ClusterQueue", tenant.name);
    Json &spec = queue["spec"] = Json::object();
    spec[api.version == "v1beta1"_L1 ? "cohort" : "cohortName"] = cluster.folder.toStdString();
    spec["queueingStrategy"] = "BestEffortFIFO";
    spec["namespaceSelector"] = {{"matchLabels", {{"kubernetes.io/metadata.name", tenant.name.toStdString()}}}};
    spec["preemption"] = {{"reclaimWithinCohort", "Any"}, {"withinClusterQueue", "LowerPriority"}};
    if (resources.empty())
        return queue;
    std::map<std::size_t, Share> byKind; // a flavor may stand in a queue once
    for (const Share &share : tenant.shares) {
        Share &sum = byKind[share.kind];
        sum.kind = share.kind;
        sum.nodes += share.nodes;
        sum.accelerators += share.accelerators;
    }
    Json flavors = Json::array();
    for (const auto &[kind, share] : byKind)
        flavors.push_back(flavorQuota(cluster, share, resources, head));
    Json covered = Json::array();
    for (const std::string &resource : resources)
        covered.push_back(resource);
    spec["resourceGroups"] =
        Json::array({Json{{"coveredResources", std::move(covered)}, {"flavors", std::move(flavors)}}});
    return queue;
}

bool hasRacks(const ClusterFacts &cluster)
{
    return cluster.room && !cluster.room->layout.racks.empty();
}

/// Whether all nodes of a kind carry the labels of all levels: those beside the racks have neither row nor rack, and
/// Kueue places nothing on a node that lacks a level of its flavor's topology.
bool hasAllLevels(const ClusterFacts &cluster, const NodeKind &kind)
{
    if (!cluster.networkGroups.empty())
        return true; // the level is the group: nodes that hang from none are labelled so
    const HallLayout &layout = cluster.room->layout;
    return std::none_of(layout.outside.begin(), layout.outside.end(),
                        [&](int device) { return layout.devices[std::size_t(device)].part == kind.system; });
}

Json hyperNode(const QString &name, int tier, const char *memberType, const QStringList &members)
{
    Json node = objectFrame(u"topology.volcano.sh/v1alpha1"_s, "HyperNode", name);
    Json list = Json::array();
    for (const QString &member : members)
        list.push_back({{"type", memberType}, {"selector", {{"exactMatch", {{"name", member.toStdString()}}}}}});
    node["spec"] = {{"tier", tier}, {"members", std::move(list)}};
    return node;
}

} // namespace

Json objectFrame(const QString &apiVersion, const char *kind, const QString &name, const QString &space)
{
    Json object = {
        {"apiVersion", apiVersion.toStdString()}, {"kind", kind}, {"metadata", {{"name", name.toStdString()}}}};
    if (!space.isEmpty())
        object["metadata"]["namespace"] = space.toStdString();
    return object;
}

std::string gibibytes(double bytes)
{
    return std::to_string((long long)(std::floor(bytes / bytesPerGibibyte + rounding))) + "Gi";
}

Json nodeSelector(const NodeKind &kind, const std::optional<TpuSlice> &slice)
{
    Json labels = Json::object();
    if (!slice) {
        labels[systemLabel] = kind.flavor.toStdString();
        return labels;
    }
    labels["cloud.google.com/gke-tpu-accelerator"] = slice->accelerator.toStdString();
    if (!slice->topology.isEmpty())
        labels["cloud.google.com/gke-tpu-topology"] = slice->topology.toStdString();
    return labels;
}

Json flavorLabels(const NodeKind &kind)
{
    std::optional<TpuSlice> slice = kind.slice;
    if (slice && kind.acceleratorsPerNode == 1)
        slice->topology.clear();
    return nodeSelector(kind, slice);
}

std::vector<Json> namespaceObjects(const ClusterFacts &cluster)
{
    std::vector<Json> objects;
    for (const TenantFacts &tenant : cluster.tenants)
        objects.push_back(objectFrame(u"v1"_s, "Namespace", tenant.name));
    return objects;
}

std::vector<Json> kueueObjects(const ClusterFacts &cluster, const ManifestApis &apis,
                               const catalog::CatalogSnapshot &catalog)
{
    std::vector<Json> objects;
    if (!apis.queues)
        return objects;
    const QString api = apis.queues->text(), topology = cluster.folder + u"-racks"_s;
    const auto isPlaced = [&](const NodeKind &kind) {
        return hasRacks(cluster) && apis.topologies && hasAllLevels(cluster, kind);
    };
    if (std::any_of(cluster.kinds.begin(), cluster.kinds.end(), isPlaced)) {
        Json object = objectFrame(apis.topologies->text(), "Topology", topology);
        Json levels = Json::array();
        if (!cluster.networkGroups.empty()) // rows and racks may hold servers of two groups: those order nothing then
            levels.push_back({{"nodeLabel", groupLabel}});
        else
            levels = {{{"nodeLabel", rowLabel}}, {{"nodeLabel", rackLabel}}};
        levels.push_back({{"nodeLabel", "kubernetes.io/hostname"}});
        object["spec"]["levels"] = std::move(levels);
        objects.push_back(std::move(object));
    }
    for (const NodeKind &kind : cluster.kinds) {
        Json flavor = objectFrame(api, "ResourceFlavor", kind.flavor);
        flavor["spec"]["nodeLabels"] = flavorLabels(kind);
        if (isPlaced(kind))
            flavor["spec"]["topologyName"] = topology.toStdString();
        objects.push_back(std::move(flavor));
    }
    for (const TenantFacts &tenant : cluster.tenants)
        objects.push_back(clusterQueue(cluster, tenant, *apis.queues, catalog));
    for (const TenantFacts &tenant : cluster.tenants) {
        Json queue = objectFrame(api, "LocalQueue", tenant.name, tenant.name);
        queue["spec"]["clusterQueue"] = tenant.name.toStdString();
        objects.push_back(std::move(queue));
    }
    return objects;
}

std::vector<Json> volcanoObjects(const ClusterFacts &cluster)
{
    std::vector<Json> objects;
    for (const TenantFacts &tenant : cluster.tenants) {
        std::map<std::string, long long> amounts;
        const std::set<std::string> resources = resourcesOf(cluster, tenant);
        double memory = 0;
        for (const Share &share : tenant.shares) {
            const NodeKind &kind = cluster.kinds[share.kind];
            if (resources.count("cpu"))
                amounts["cpu"] += (long long)(std::floor(share.nodes * kind.coresPerNode + rounding));
            if (kind.device)
                amounts[kind.device->resource.toStdString()] += share.accelerators;
            memory += share.nodes * kind.memoryPerNode;
        }
        Json capability = Json::object();
        for (const auto &[resource, amount] : amounts)
            capability[resource] = amount;
        if (resources.count("memory"))
            capability["memory"] = gibibytes(memory);
        Json queue = objectFrame(u"scheduling.volcano.sh/v1beta1"_s, "Queue", tenant.name);
        queue["spec"] = {{"reclaimable", true}, {"weight", 1}};
        if (!capability.empty()) {
            queue["spec"]["capability"] = capability;
            queue["spec"]["deserved"] = capability;
        }
        objects.push_back(std::move(queue));
    }
    if (!hasRacks(cluster))
        return objects;
    QStringList racks;
    for (const Rack &rack : cluster.room->layout.racks) {
        QStringList nodes;
        for (const RackSlot &slot : rack.slots) {
            const RackDevice &device = cluster.room->layout.devices[std::size_t(slot.device)];
            if (device.role == "system"_L1 || device.role == "node"_L1)
                nodes.append(nodeNames(device, cluster));
        }
        if (nodes.isEmpty())
            continue;
        racks.append(kubernetesName(u"%1-rack-%2"_s.arg(cluster.folder, rack.id)));
        objects.push_back(hyperNode(racks.back(), 1, "Node", nodes));
    }
    if (!racks.isEmpty())
        objects.push_back(hyperNode(kubernetesName(cluster.folder + u"-hall"_s), 2, "HyperNode", racks));
    return objects;
}

} // namespace cw::app
