// The objects of each manifest file, one function a file. Internal to manifests.cpp. Fields are those of the versions
// that the plan's releases serve: kueue.x-k8s.io/v1beta1 and v1beta2, resource.k8s.io/v1beta1, v1beta2 and v1; of
// others scheduling.volcano.sh/v1beta1, topology.volcano.sh/v1alpha1, ray.io/v1, nvidia.com/v1.
#pragma once

#include "app/export/manifestfacts.h"

namespace cw::app {

/// The head pod of a tenant's Ray cluster. It counts against the tenant's quota as the workers do, so the queue covers
/// what it asks for and the workers leave it room.
struct RayHead {
    std::size_t kind = 0;   ///< of the node it runs on, index into ClusterFacts::kinds
    long long cores = 0;    ///< 0 = it asks for none
    double memoryBytes = 0; ///< 0 = it asks for none
};

/// Labels that nodes carry and the objects below select by.
inline constexpr const char *systemLabel = "clusterwright/system";
inline constexpr const char *rackLabel = "clusterwright/rack";
inline constexpr const char *rowLabel = "clusterwright/row";
inline constexpr const char *groupLabel = "clusterwright/network-group"; ///< where a dragonfly+ has several

[[nodiscard]] std::vector<planner::Json> namespaceObjects(const ClusterFacts &cluster);
/// Topology (where racks are known and topologies are served), ResourceFlavors, ClusterQueues, LocalQueues.
[[nodiscard]] std::vector<planner::Json> kueueObjects(const ClusterFacts &cluster, const ManifestApis &apis,
                                                      const catalog::CatalogSnapshot &catalog);
/// Queues; HyperNodes by rack and hall where racks are known.
[[nodiscard]] std::vector<planner::Json> volcanoObjects(const ClusterFacts &cluster);
/// nullopt = no Ray cluster is made for the tenant (services, spares).
[[nodiscard]] std::optional<RayHead> rayHead(const ClusterFacts &cluster, const TenantFacts &tenant,
                                             const catalog::CatalogSnapshot &catalog);
/// RayService per serving workload, RayCluster per training or tuning workload.
[[nodiscard]] std::vector<planner::Json> rayObjects(const ClusterFacts &cluster,
                                                    const catalog::CatalogSnapshot &catalog);
/// DeviceClass per kind of accelerator, ResourceClaimTemplate per workload on it.
[[nodiscard]] std::vector<planner::Json> draObjects(const ClusterFacts &cluster, const ManifestApis &apis);
/// Models without a class: another of their driver stands beside them, and how the driver calls them is not known.
[[nodiscard]] QStringList modelsWithoutClass(const ClusterFacts &cluster);
/// ClusterPolicy of the NVIDIA GPU Operator; empty where no NVIDIA accelerator stands.
[[nodiscard]] std::vector<planner::Json> gpuOperatorObjects(const ClusterFacts &cluster);

/// Nodes and partitions to include from slurm.conf: a partition per workload over the kinds of node it runs on.
[[nodiscard]] QByteArray slurmNodes(const ClusterFacts &cluster, const QStringList &comments);
/// gres.conf: the accelerators of each node.
[[nodiscard]] QByteArray slurmResources(const ClusterFacts &cluster, const QStringList &comments);

/// The labels by which nodes of a kind are told: of ours, or those GKE gives the slices of tensor processors.
[[nodiscard]] planner::Json nodeSelector(const NodeKind &kind, const std::optional<TpuSlice> &slice);
/// Those of the flavor of a kind: without a topology where chips are rented one by one, for replicas join them to
/// slices.
[[nodiscard]] planner::Json flavorLabels(const NodeKind &kind);
/// A Kubernetes object's frame: apiVersion, kind, metadata.
[[nodiscard]] planner::Json objectFrame(const QString &apiVersion, const char *kind, const QString &name,
                                        const QString &space = {});
/// Bytes as a Kubernetes quantity in Gi, rounded down.
[[nodiscard]] std::string gibibytes(double bytes);

} // namespace cw::app
