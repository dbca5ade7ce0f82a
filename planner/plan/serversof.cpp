#include "planner/plan/serversof.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

int serversOf(const catalog::System &system, const catalog::CatalogSnapshot &catalog)
{
    if (system.kind == QLatin1String("workstation") || system.kind == QLatin1String("pod"))
        return 0;
    const catalog::Assumption *perTray = catalog.assumption(QStringLiteral("rack_tray_accelerators"));
    if (system.kind != QLatin1String("rack") || !perTray || system.accelerators <= 0)
        return 1;
    return std::max(1, int(std::lround(system.accelerators / perTray->value.likely)));
}

} // namespace cw::planner
