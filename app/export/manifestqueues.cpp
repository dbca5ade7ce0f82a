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

/// A quota of one flavor: whole nodes' cores and memory in proportion to the share of units.
Json flavorQuota(const ClusterFacts &cluster, const Share &share, const std::set<std::string> &resources)
{
    const NodeKind &kind = cluster.kinds[share.kind];
    Json quotas = Json::array();
    for (const std::string &resource : resources) {
        Json quota = {{"name", resource}};
        if (resource == "cpu")
            quota["nominalQuota"] = (long long)(std::floor(share.nodes * kind.coresPerNode + rounding));
        else if (resource == "memory")
            quota["nominalQuota"] = gibibytes(share.nodes * kind.memoryPerNode);
        else
            quota["nominalQuota"] =
                kind.device && kind.device->resource.toStdString() == resource ? share.accelerators : 0;
        quotas.push_back(std::move(quota));
    }
    return {{"name", kind.flavor.toStdString()}, {"resources", std::move(quotas)}};
}

/// Resources that every flavor of the tenant can state: a queue refuses pods that ask for anything else.
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

Json clusterQueue(const ClusterFacts &cluster, const TenantFacts &tenant, const ServedApi &api)
{
    const std::set<std::string> resources = resourcesOf(cluster, tenant);
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
        flavors.push_back(flavorQuota(cluster, share, resources));
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

std::vector<Json> namespaceObjects(const ClusterFacts &cluster)
{
    std::vector<Json> objects;
    for (const TenantFacts &tenant : cluster.tenants)
        objects.push_back(objectFrame(u"v1"_s, "Namespace", tenant.name));
    return objects;
}

std::vector<Json> kueueObjects(const ClusterFacts &cluster, const ManifestApis &apis)
{
    std::vector<Json> objects;
    if (!apis.queues)
        return objects;
    const QString api = apis.queues->text(), topology = cluster.folder + u"-racks"_s;
    const bool hasTopology = hasRacks(cluster) && apis.topologies;
    if (hasTopology) {
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
        std::optional<TpuSlice> slice = kind.slice;
        if (slice && kind.acceleratorsPerNode == 1)
            slice->topology.clear(); // chips rented one by one are joined to slices as replicas need them
        flavor["spec"]["nodeLabels"] = nodeSelector(kind, slice);
        if (hasTopology)
            flavor["spec"]["topologyName"] = topology.toStdString();
        objects.push_back(std::move(flavor));
    }
    for (const TenantFacts &tenant : cluster.tenants)
        objects.push_back(clusterQueue(cluster, tenant, *apis.queues));
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
