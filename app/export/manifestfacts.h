// What the manifests of one Kubernetes cluster say: one cluster per site, its kinds of node, what each workload holds
// of them, and where the nodes stand. Taken from the design's period with the most accelerators, so that quotas add up
// to the plan's total; a site whose servers are replaced has facts for each state of its room, the first of which is
// the one that is built. Values.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/facility/rooms.h"
#include "planner/plan/planresult.h"
#include "planner/services/servedapis.h"

#include <map>

namespace cw::app {

/// How a vendor's accelerators are asked for; from the catalog's device_resources.
struct DeviceResource {
    QString vendor, resource;                  ///< "NVIDIA", "nvidia.com/gpu"
    QString draDriver, draAttribute, draValue; ///< empty = no driver known
    QString draModelAttribute;                 ///< "productName": where the driver tells the model
    QString draModelPattern; ///< what its lower case matches for this accelerator alone; empty = not known
    bool hasGpuOperator = false;
};

/// A slice of tensor processors on GKE, whose nodes carry the two labels by themselves.
struct TpuSlice {
    QString accelerator, topology; ///< "tpu-v6e-slice", "4x4"
    int hosts = 1, chipsPerHost = 1;
};

struct NodeKind {
    QString flavor; ///< Kubernetes name: "dgx-h200"
    QString system; ///< catalog id or "provider:instance"
    QString acceleratorId;
    QString title;
    std::optional<DeviceResource> device; ///< absent: no accelerators, or a vendor without a known resource name
    int nodesPerUnit = 1;                 ///< the trays of a rack-scale system are nodes of their own
    int nodes = 0;
    int acceleratorsPerNode = 0;
    int coresPerNode = 0;     ///< 0 = not known
    double memoryPerNode = 0; ///< bytes, 0 = not known
    int networkPorts = 0;
    std::optional<TpuSlice> slice; ///< of one unit; rented chip by chip, the slice is that of a replica
    [[nodiscard]] int accelerators() const { return nodes * acceleratorsPerNode; }
};

/// Part of a workload on one kind of node.
struct Share {
    std::size_t kind = 0; ///< index into ClusterFacts::kinds
    int replicas = 0;
    double nodesPerReplica = 0;
    int accelerators = 0;
    double nodes = 0;
};

struct TenantFacts {
    QString name;                                ///< Kubernetes name of namespace and queue: the workload's id
    const planner::Workload *workload = nullptr; ///< nullptr = what no workload holds (spares)
    std::vector<Share> shares;
};

/// What a cloud runs for the plan: it has no nodes to configure, only an end to reach.
struct ManagedService {
    QString workload, system; ///< "rag", "zilliz:zilliz-cloud-performance"
    int units = 0;
};

struct ClusterFacts {
    QString site, folder; ///< folder: the site as a Kubernetes name
    QString from;         ///< month the counts hold from
    QString until;        ///< month in which they change, where servers of the site are replaced; empty = they stay
    int state = 0;        ///< of a site whose servers are replaced, from 1; 0 = it has one state
    QStringList months;   ///< in which its states begin
    std::vector<NodeKind> kinds;
    std::vector<TenantFacts> tenants;     ///< workloads in the order of the need, spares last
    std::vector<ManagedService> services; ///< in the order of the design
    const planner::Room *room = nullptr;  ///< nullptr = rented, racks not known
    /// Node -> "group-2" where the site has a dragonfly+ of several groups; empty elsewhere. Nodes that are missing
    /// hang from no group.
    std::map<QString, QString> networkGroups;
};

/// The versions in which the plan's releases serve what the manifests hold; nullopt = they serve none.
struct ManifestApis {
    std::optional<planner::ServedApi> devices;    ///< resource.k8s.io
    std::optional<planner::ServedApi> queues;     ///< kueue.x-k8s.io
    std::optional<planner::ServedApi> topologies; ///< kueue.x-k8s.io, kind Topology
};

struct ManifestFacts {
    planner::Rooms rooms;
    ManifestApis apis;
    std::vector<ClusterFacts> clusters; ///< by site
};

/// Every cluster as it is built first. An error where the plan has no design or the design cannot be read.
[[nodiscard]] Result<ManifestFacts> manifestFacts(const planner::Plan &plan, const catalog::CatalogSnapshot &catalog);
/// The clusters that come into a later state in one month, where servers are replaced, by that month; one entry each.
[[nodiscard]] Result<std::vector<std::pair<QString, ManifestFacts>>>
laterManifestFacts(const planner::Plan &plan, const catalog::CatalogSnapshot &catalog);

/// The smallest slice of so many chips or more; nullopt where the catalog knows none of this accelerator.
[[nodiscard]] std::optional<TpuSlice> tpuSlice(const QString &acceleratorId, int chips,
                                               const catalog::CatalogSnapshot &catalog);

/// Names of the nodes that a device in a room is: its own, or those of its trays ("gb300-nvl72-0001-t01").
[[nodiscard]] QStringList nodeNames(const planner::RackDevice &device, const ClusterFacts &cluster);

/// Lower case letters, digits and dashes, at most 63, as names of Kubernetes objects are.
[[nodiscard]] QString kubernetesName(const QString &text);

} // namespace cw::app
