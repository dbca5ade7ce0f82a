// The nodes that run a cluster rather than its work: control plane and monitoring, by the number of worker nodes and
// the time series they export. Planning values of the catalog. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"

namespace cw::planner {

struct ControlPlane {
    int controlNodes = 0;         ///< API servers with etcd on local flash
    int monitoringNodes = 0;      ///< metrics, logs, dashboards, drift; each copy of the store has its own
    double series = 0;            ///< active time series
    QString system, systemName;   ///< the catalog's node for it; empty = none
    std::optional<Band> priceUsd; ///< of all of them; absent = ask for a quote
    QString basis;
    QStringList unknown;
    [[nodiscard]] int nodes() const { return controlNodes + monitoringNodes; }
};

/// Nothing for no worker nodes, or for one (which runs what it needs by itself).
[[nodiscard]] ControlPlane controlPlane(int workerNodes, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
