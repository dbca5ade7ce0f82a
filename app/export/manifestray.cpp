// Ray on Kubernetes: a service for what answers requests, a cluster for what trains.
#include "app/export/manifestkinds.h"

#include <algorithm>
#include <cmath>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

constexpr double rounding = 1e-9;
constexpr double bytesPerGigabyte = 1e9;

Json container(const char *name, const Json &resources)
{
    // The image is the planner's to choose: the tag is left to the registry's default and pinned before applying.
    return {
        {"name", name}, {"image", "rayproject/ray"}, {"resources", {{"limits", resources}, {"requests", resources}}}};
}

/// Share of a node's cores and memory that pods can have: the rest is the system's.
double freeShare(const catalog::CatalogSnapshot &catalog)
{
    return 1 - planningValue(catalog, "kubernetes_reserved_share").value_or(0);
}

bool hasRay(const TenantFacts &tenant)
{
    return tenant.workload && !tenant.shares.empty() &&
           (tenant.workload->kind == WorkloadKind::Inference || tenant.workload->kind == WorkloadKind::Training ||
            tenant.workload->kind == WorkloadKind::FineTuning);
}

/// Nodes of a kind that the tenant holds.
double nodesOf(const TenantFacts &tenant, std::size_t kind)
{
    double nodes = 0;
    for (const Share &share : tenant.shares)
        nodes += share.kind == kind ? share.nodes : 0;
    return nodes;
}

/// What the head takes of each node's cores or memory where it may land on any: of less than a node it takes the same
/// from less, so that what a whole node would give up is more.
double perNode(const TenantFacts &tenant, const RayHead &head, double amount)
{
    return amount / std::min(1.0, nodesOf(tenant, head.kind));
}

Json headGroup(const ClusterFacts &cluster, const RayHead &head)
{
    Json resources = Json::object();
    if (head.cores > 0)
        resources["cpu"] = head.cores;
    if (head.memoryBytes > 0)
        resources["memory"] = gibibytes(head.memoryBytes);
    const NodeKind &kind = cluster.kinds[head.kind];
    Json pod = {{"nodeSelector", flavorLabels(kind)}, {"containers", Json::array({container("ray-head", resources)})}};
    // Nodes with accelerators are often kept for pods that ask for some: those tolerate the taint by themselves.
    if (kind.device)
        pod["tolerations"] = Json::array(
            {Json{{"key", kind.device->resource.toStdString()}, {"operator", "Exists"}, {"effect", "NoSchedule"}}});
    return {{"rayStartParams", {{"dashboard-host", "0.0.0.0"}, {"num-gpus", "0"}}},
            {"template", {{"spec", std::move(pod)}}}};
}

/// Machines of one replica and what each of them has: whole nodes, a part of one, or the hosts of a slice.
struct ReplicaHosts {
    int hosts = 1, accelerators = 1;
    double nodesEach = 1; ///< of the kind, for cores and memory
    std::optional<TpuSlice> slice;
};

ReplicaHosts hostsOf(const NodeKind &kind, const Share &share, const catalog::CatalogSnapshot &catalog)
{
    const double part = std::min(1.0, share.nodesPerReplica);
    ReplicaHosts replica;
    replica.hosts = std::max(1, int(std::ceil(share.nodesPerReplica - rounding)));
    replica.accelerators = std::max(1, int(std::lround(part * kind.acceleratorsPerNode)));
    replica.nodesEach = share.nodesPerReplica / replica.hosts;
    replica.slice = kind.slice;
    if (!kind.slice || part < 1)
        return replica;
    const bool isByChip = kind.acceleratorsPerNode == 1;
    if (isByChip)
        replica.slice = tpuSlice(kind.acceleratorId, replica.hosts, catalog);
    if (!replica.slice)
        return replica;
    replica.nodesEach = double(replica.hosts) / (replica.slice->hosts * (isByChip ? 1 : replica.hosts));
    replica.hosts = replica.slice->hosts * (isByChip ? 1 : replica.hosts);
    replica.accelerators = replica.slice->chipsPerHost;
    return replica;
}

/// Cores and memory of a node that pods can have, less what the head takes where it is one of its kind.
Json workerGroup(const ClusterFacts &cluster, const TenantFacts &tenant, const Share &share, const RayHead &head,
                 const catalog::CatalogSnapshot &catalog)
{
    const NodeKind &kind = cluster.kinds[share.kind];
    const ReplicaHosts replica = hostsOf(kind, share, catalog);
    const double free = freeShare(catalog);
    const RayHead beside = head.kind == share.kind ? head : RayHead{share.kind};
    const double cores = free * kind.coresPerNode - perNode(tenant, beside, double(beside.cores));
    const double memory = free * kind.memoryPerNode - perNode(tenant, beside, beside.memoryBytes);
    Json resources = Json::object();
    if (const auto each = (long long)(std::floor(replica.nodesEach * cores + rounding)); each > 0)
        resources["cpu"] = each;
    if (kind.memoryPerNode > 0)
        resources["memory"] = gibibytes(replica.nodesEach * memory);
    if (kind.device)
        resources[kind.device->resource.toStdString()] = replica.accelerators;
    Json pod = {{"nodeSelector", nodeSelector(kind, replica.slice)},
                {"containers", Json::array({container("ray-worker", resources)})}};
    return {{"groupName", kind.flavor.toStdString()}, {"replicas", share.replicas},  {"minReplicas", share.replicas},
            {"maxReplicas", share.replicas},          {"numOfHosts", replica.hosts}, {"rayStartParams", Json::object()},
            {"template", {{"spec", std::move(pod)}}}};
}

Json clusterSpec(const ClusterFacts &cluster, const TenantFacts &tenant, const RayHead &head,
                 const catalog::CatalogSnapshot &catalog)
{
    Json groups = Json::array();
    std::vector<std::string> names;
    for (const Share &share : tenant.shares) {
        Json group = workerGroup(cluster, tenant, share, head, catalog);
        const auto same = std::count(names.begin(), names.end(), group["groupName"].get<std::string>());
        names.push_back(group["groupName"].get<std::string>());
        if (same > 0)
            group["groupName"] = names.back() + "-" + std::to_string(same + 1);
        groups.push_back(std::move(group));
    }
    return {{"headGroupSpec", headGroup(cluster, head)}, {"workerGroupSpecs", std::move(groups)}};
}

/// The serving application: one engine of so many accelerators, as many replicas as the plan counts.
QString serveConfig(const ClusterFacts &cluster, const TenantFacts &tenant)
{
    const Workload &workload = *tenant.workload;
    int replicas = 0, accelerators = 1;
    for (const Share &share : tenant.shares) {
        replicas += share.replicas;
        accelerators = std::max(
            accelerators, int(std::lround(share.nodesPerReplica * cluster.kinds[share.kind].acceleratorsPerNode)));
    }
    const QString model = workload.model.id.isEmpty() ? workload.model.configPath : workload.model.id;
    return u"applications:\n"
           "- name: %1\n"
           "  route_prefix: /\n"
           "  import_path: ray.serve.llm:build_openai_app\n"
           "  args:\n"
           "    llm_configs:\n"
           "    - model_loading_config:\n"
           "        model_id: \"%2\"\n"
           "      engine_kwargs:\n"
           "        tensor_parallel_size: %3\n"
           "      deployment_config:\n"
           "        num_replicas: %4\n"_s.arg(tenant.name, QString(model).replace(u'"', u'\''))
               .arg(accelerators)
               .arg(replicas);
}

} // namespace

namespace {

/// Ray derives service and pod names from it: it starts with a letter and leaves room for what is appended.
QString rayName(const QString &tenant)
{
    constexpr int longest = 40;
    const bool startsWithLetter = tenant.at(0) >= u'a' && tenant.at(0) <= u'z';
    return kubernetesName((startsWithLetter ? tenant : u"w-"_s + tenant).left(longest));
}

} // namespace

std::optional<RayHead> rayHead(const ClusterFacts &cluster, const TenantFacts &tenant,
                               const catalog::CatalogSnapshot &catalog)
{
    if (!hasRay(tenant))
        return std::nullopt;
    constexpr double mostOfShare = 0.5; // a small share's workers get as much as the head
    const auto coresOn = [&](std::size_t kind) { return nodesOf(tenant, kind) * cluster.kinds[kind].coresPerNode; };
    RayHead head{tenant.shares.front().kind};
    for (const Share &share : tenant.shares)
        if (coresOn(share.kind) > coresOn(head.kind))
            head.kind = share.kind;
    const NodeKind &kind = cluster.kinds[head.kind];
    const double most = mostOfShare * freeShare(catalog) * std::min(1.0, nodesOf(tenant, head.kind));
    if (const auto cores = planningValue(catalog, "ray_head_cores"))
        head.cores = (long long)(kind.coresPerNode > 0 ? std::min(*cores, most * kind.coresPerNode) : *cores);
    if (const auto gigabytes = planningValue(catalog, "ray_head_memory_gb"))
        head.memoryBytes = kind.memoryPerNode > 0 ? std::min(*gigabytes * bytesPerGigabyte, most * kind.memoryPerNode)
                                                  : *gigabytes * bytesPerGigabyte;
    return head;
}

std::vector<Json> rayObjects(const ClusterFacts &cluster, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Json> objects;
    for (const TenantFacts &tenant : cluster.tenants) {
        const std::optional<RayHead> head = rayHead(cluster, tenant, catalog);
        if (!head)
            continue;
        const bool serves = tenant.workload->kind == WorkloadKind::Inference;
        Json object =
            objectFrame(u"ray.io/v1"_s, serves ? "RayService" : "RayCluster", rayName(tenant.name), tenant.name);
        object["metadata"]["labels"] = {{"kueue.x-k8s.io/queue-name", tenant.name.toStdString()}};
        Json spec = clusterSpec(cluster, tenant, *head, catalog);
        if (serves)
            object["spec"] = {{"serveConfigV2", serveConfig(cluster, tenant).toStdString()},
                              {"rayClusterConfig", std::move(spec)}};
        else
            object["spec"] = std::move(spec);
        objects.push_back(std::move(object));
    }
    return objects;
}

} // namespace cw::app
