// Watts of a switch model: typical under sustained load as published, else a share of the maximum, else a planning
// value a port; nameplate as published, else from the typical, else the high end of the planning value. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"

namespace cw::planner {

struct SwitchWatts {
    double typical = 0;   ///< 0 = neither published nor planned
    double nameplate = 0; ///< never below the typical
};
[[nodiscard]] SwitchWatts switchWatts(const catalog::Switch &model, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
