// Devices: Dynamic Resource Allocation and the NVIDIA GPU Operator.
#include "app/export/manifestkinds.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

QString className(const NodeKind &kind)
{
    return kubernetesName(kind.acceleratorId);
}

bool hasDra(const NodeKind &kind)
{
    return kind.acceleratorsPerNode > 0 && kind.device && !kind.device->draDriver.isEmpty();
}

/// Whether another accelerator of the cluster would be taken for this one: the same driver, and no name of the model
/// that tells them apart.
bool isMistakable(const NodeKind &kind, const ClusterFacts &cluster)
{
    return std::any_of(cluster.kinds.begin(), cluster.kinds.end(), [&](const NodeKind &other) {
        return hasDra(other) && other.acceleratorId != kind.acceleratorId &&
               other.device->draDriver == kind.device->draDriver &&
               (kind.device->draModelPattern.isEmpty() ||
                other.device->draModelPattern == kind.device->draModelPattern);
    });
}

/// CEL that the devices of this kind meet, and no other of their driver whose name is known.
QString selector(const DeviceResource &device)
{
    const QString attributes = u"device.attributes['%1']"_s.arg(device.draDriver);
    QString expression = u"device.driver == '%1'"_s.arg(device.draDriver);
    if (!device.draAttribute.isEmpty())
        expression += u" && %1.%2 == '%3'"_s.arg(attributes, device.draAttribute, device.draValue);
    if (!device.draModelAttribute.isEmpty() && !device.draModelPattern.isEmpty())
        expression +=
            u" && %1.%2.lowerAscii().matches('%3')"_s.arg(attributes, device.draModelAttribute, device.draModelPattern);
    return expression;
}

} // namespace

QStringList modelsWithoutClass(const ClusterFacts &cluster)
{
    QStringList models;
    for (const NodeKind &kind : cluster.kinds)
        if (hasDra(kind) && isMistakable(kind, cluster) && !models.contains(kind.acceleratorId))
            models.append(kind.acceleratorId);
    return models;
}

std::vector<Json> draObjects(const ClusterFacts &cluster, const ManifestApis &apis)
{
    if (!apis.devices)
        return {};
    const QString api = apis.devices->text();
    std::vector<Json> objects;
    std::set<QString> classes;
    for (const NodeKind &kind : cluster.kinds) {
        if (!hasDra(kind) || isMistakable(kind, cluster) || !classes.insert(className(kind)).second)
            continue;
        Json device = objectFrame(api, "DeviceClass", className(kind));
        device["spec"]["selectors"] = Json::array({{{"cel", {{"expression", selector(*kind.device).toStdString()}}}}});
        objects.push_back(std::move(device));
    }
    for (const TenantFacts &tenant : cluster.tenants) {
        if (!tenant.workload)
            continue;
        std::set<QString> made;
        for (const Share &share : tenant.shares) {
            const NodeKind &kind = cluster.kinds[share.kind];
            if (!hasDra(kind) || isMistakable(kind, cluster))
                continue;
            // A pod holds what one replica takes of one node.
            const int count =
                std::max(1, int(std::lround(std::min(1.0, share.nodesPerReplica) * kind.acceleratorsPerNode)));
            const QString name = kubernetesName(u"%1-%2-x%3"_s.arg(tenant.name, className(kind)).arg(count));
            if (!made.insert(name).second)
                continue;
            Json claim = objectFrame(api, "ResourceClaimTemplate", name, tenant.name);
            Json wanted = {
                {"deviceClassName", className(kind).toStdString()}, {"allocationMode", "ExactCount"}, {"count", count}};
            Json request = {{"name", "accelerators"}};
            if (apis.devices->version == "v1beta1"_L1) // its requests name their device themselves
                request.update(wanted);
            else
                request["exactly"] = std::move(wanted);
            claim["spec"]["spec"]["devices"]["requests"] = Json::array({std::move(request)});
            objects.push_back(std::move(claim));
        }
    }
    return objects;
}

std::vector<Json> gpuOperatorObjects(const ClusterFacts &cluster)
{
    bool hasNvidia = false, hasFabric = false;
    for (const NodeKind &kind : cluster.kinds) {
        const bool managed = kind.device && kind.device->hasGpuOperator && kind.acceleratorsPerNode > 0;
        hasNvidia = hasNvidia || managed;
        hasFabric = hasFabric || (managed && kind.networkPorts > 0 && kind.nodes > 1);
    }
    if (!hasNvidia)
        return {};
    Json policy = objectFrame(u"nvidia.com/v1"_s, "ClusterPolicy", u"cluster-policy"_s);
    Json &spec = policy["spec"] = Json::object();
    spec["operator"] = {{"defaultRuntime", "containerd"}, {"runtimeClass", "nvidia"}};
    spec["daemonsets"] = {{"updateStrategy", "RollingUpdate"}};
    spec["driver"] = {{"enabled", true}, {"rdma", {{"enabled", hasFabric}}}};
    spec["toolkit"] = {{"enabled", true}};
    spec["devicePlugin"] = {{"enabled", true}};
    spec["dcgm"] = {{"enabled", true}};
    spec["dcgmExporter"] = {{"enabled", true}, {"serviceMonitor", {{"enabled", true}}}};
    spec["gfd"] = {{"enabled", true}};
    spec["nodeStatusExporter"] = {{"enabled", true}};
    spec["mig"] = {{"strategy", "none"}};
    spec["cdi"] = {{"enabled", true}};
    return {policy};
}

} // namespace cw::app
