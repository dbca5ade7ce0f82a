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

Json headGroup(const catalog::CatalogSnapshot &catalog)
{
    Json resources = Json::object();
    if (const auto cores = planningValue(catalog, "ray_head_cores"))
        resources["cpu"] = (long long)(*cores);
    if (const auto memory = planningValue(catalog, "ray_head_memory_gb"))
        resources["memory"] = gibibytes(*memory * bytesPerGigabyte);
    return {{"rayStartParams", {{"dashboard-host", "0.0.0.0"}, {"num-gpus", "0"}}},
            {"template", {{"spec", {{"containers", Json::array({container("ray-head", resources)})}}}}}};
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
    replica.nodesEach = part;
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

Json workerGroup(const ClusterFacts &cluster, const Share &share, double free, const catalog::CatalogSnapshot &catalog)
{
    const NodeKind &kind = cluster.kinds[share.kind];
    const ReplicaHosts replica = hostsOf(kind, share, catalog);
    Json resources = Json::object();
    if (kind.coresPerNode > 0)
        resources["cpu"] =
            std::max(1LL, (long long)(std::floor(free * replica.nodesEach * kind.coresPerNode + rounding)));
    if (kind.memoryPerNode > 0)
        resources["memory"] = gibibytes(free * replica.nodesEach * kind.memoryPerNode);
    if (kind.device)
        resources[kind.device->resource.toStdString()] = replica.accelerators;
    Json pod = {{"nodeSelector", nodeSelector(kind, replica.slice)},
                {"containers", Json::array({container("ray-worker", resources)})}};
    return {{"groupName", kind.flavor.toStdString()}, {"replicas", share.replicas},  {"minReplicas", share.replicas},
            {"maxReplicas", share.replicas},          {"numOfHosts", replica.hosts}, {"rayStartParams", Json::object()},
            {"template", {{"spec", std::move(pod)}}}};
}

Json clusterSpec(const ClusterFacts &cluster, const TenantFacts &tenant, const catalog::CatalogSnapshot &catalog)
{
    const double free = 1 - planningValue(catalog, "kubernetes_reserved_share").value_or(0);
    Json groups = Json::array();
    std::vector<std::string> names;
    for (const Share &share : tenant.shares) {
        Json group = workerGroup(cluster, share, free, catalog);
        const auto same = std::count(names.begin(), names.end(), group["groupName"].get<std::string>());
        names.push_back(group["groupName"].get<std::string>());
        if (same > 0)
            group["groupName"] = names.back() + "-" + std::to_string(same + 1);
        groups.push_back(std::move(group));
    }
    return {{"headGroupSpec", headGroup(catalog)}, {"workerGroupSpecs", std::move(groups)}};
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

std::vector<Json> rayObjects(const ClusterFacts &cluster, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Json> objects;
    for (const TenantFacts &tenant : cluster.tenants) {
        if (!tenant.workload)
            continue;
        const WorkloadKind kind = tenant.workload->kind;
        const bool serves = kind == WorkloadKind::Inference;
        if (!serves && kind != WorkloadKind::Training && kind != WorkloadKind::FineTuning)
            continue;
        Json object =
            objectFrame(u"ray.io/v1"_s, serves ? "RayService" : "RayCluster", rayName(tenant.name), tenant.name);
        object["metadata"]["labels"] = {{"kueue.x-k8s.io/queue-name", tenant.name.toStdString()}};
        Json spec = clusterSpec(cluster, tenant, catalog);
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
