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

} // namespace

std::vector<Json> draObjects(const ClusterFacts &cluster)
{
    std::vector<Json> objects;
    std::set<QString> classes;
    for (const NodeKind &kind : cluster.kinds) {
        if (!hasDra(kind) || !classes.insert(className(kind)).second)
            continue;
        QString expression = u"device.driver == '%1'"_s.arg(kind.device->draDriver);
        if (!kind.device->draAttribute.isEmpty())
            expression += u" && device.attributes['%1'].%2 == '%3'"_s.arg(
                kind.device->draDriver, kind.device->draAttribute, kind.device->draValue);
        Json device = objectFrame("resource.k8s.io/v1", "DeviceClass", className(kind));
        device["spec"]["selectors"] = Json::array({{{"cel", {{"expression", expression.toStdString()}}}}});
        objects.push_back(std::move(device));
    }
    for (const TenantFacts &tenant : cluster.tenants) {
        if (!tenant.workload)
            continue;
        std::set<QString> made;
        for (const Share &share : tenant.shares) {
            const NodeKind &kind = cluster.kinds[share.kind];
            if (!hasDra(kind))
                continue;
            // A pod holds what one replica takes of one node.
            const int count =
                std::max(1, int(std::lround(std::min(1.0, share.unitsPerReplica) * kind.acceleratorsPerNode)));
            const QString name = kubernetesName(u"%1-%2-x%3"_s.arg(tenant.name, className(kind)).arg(count));
            if (!made.insert(name).second)
                continue;
            Json claim = objectFrame("resource.k8s.io/v1", "ResourceClaimTemplate", name, tenant.name);
            claim["spec"]["spec"]["devices"]["requests"] =
                Json::array({{{"name", "accelerators"},
                              {"exactly",
                               {{"deviceClassName", className(kind).toStdString()},
                                {"allocationMode", "ExactCount"},
                                {"count", count}}}}});
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
    Json policy = objectFrame("nvidia.com/v1", "ClusterPolicy", u"cluster-policy"_s);
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
