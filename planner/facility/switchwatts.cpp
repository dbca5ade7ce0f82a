#include "planner/facility/switchwatts.h"

#include <algorithm>

namespace cw::planner {

SwitchWatts switchWatts(const catalog::Switch &model, const catalog::CatalogSnapshot &catalog)
{
    const catalog::Assumption *perPort = catalog.assumption(QStringLiteral("switch_port_power")),
                              *planned = catalog.assumption(QStringLiteral("typical_power_share"));
    const double share = planned ? planned->value.likely : 1;
    SwitchWatts watts;
    if (model.powerTypical)
        watts.typical = model.powerTypical->toWatts();
    else if (model.powerMax)
        watts.typical = model.powerMax->toWatts() * share;
    else if (perPort)
        watts.typical = perPort->value.likely * model.ports;
    if (model.powerMax)
        watts.nameplate = model.powerMax->toWatts();
    else if (model.powerTypical && share > 0)
        watts.nameplate = watts.typical / share;
    else if (perPort)
        watts.nameplate = perPort->value.high * model.ports;
    watts.nameplate = std::max(watts.nameplate, watts.typical);
    return watts;
}

} // namespace cw::planner
