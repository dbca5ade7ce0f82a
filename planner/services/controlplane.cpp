#include "planner/services/controlplane.h"

#include <QStringList>

#include <cmath>

namespace cw::planner {

using namespace Qt::StringLiterals;

ControlPlane controlPlane(int workerNodes, const catalog::CatalogSnapshot &catalog)
{
    ControlPlane plane;
    if (workerNodes < 2)
        return plane;
    const auto value = [&](const char *id) {
        const catalog::Assumption *found = catalog.assumption(QLatin1String(id));
        if (!found)
            plane.unknown.append(QLatin1String(id));
        return found ? found->value.likely : 0;
    };
    const double largeFrom = value("control_plane_large_from");
    const bool isLarge = largeFrom > 0 && workerNodes >= largeFrom;
    plane.controlNodes = int(value(isLarge ? "control_plane_large_nodes" : "control_plane_nodes"));
    plane.series = workerNodes * value("metric_series_per_node");
    const double perNode = value("series_per_monitoring_node"), copies = value("metric_copies");
    if (perNode > 0)
        plane.monitoringNodes = int(std::ceil(plane.series / perNode - 1e-9) * copies);
    plane.basis =
        u"%1 worker nodes: %2 control nodes (one may fail), %3 time series on %4 monitoring nodes"_s.arg(workerNodes)
            .arg(plane.controlNodes)
            .arg(QString::number(plane.series, 'f', 0))
            .arg(plane.monitoringNodes);
    for (const catalog::System &system : catalog.systems)
        if (system.kind == "cpu_node"_L1 && system.id.contains("ctl"_L1)) {
            plane.system = system.id;
            plane.systemName = system.name;
            if (system.priceUsd)
                plane.priceUsd = *system.priceUsd * double(plane.nodes());
            break;
        }
    return plane;
}

} // namespace cw::planner
