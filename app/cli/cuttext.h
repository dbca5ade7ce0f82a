// `explain --cut CABLE`: a sea cable or a measured route is gone; who is slower, who is no longer served, what capacity
// is left. As words or JSON.
#pragma once

#include "app/cli/common.h"

namespace cw::app {

/// The exit code: 0, or that of the error told (an unknown cable is wrong usage and names the known ones).
[[nodiscard]] int tellCut(CommandIo &io, const planner::Plan &plan, const planner::PlanResult &result,
                          const catalog::CatalogSnapshot &catalog, const QString &names, bool asJson);

} // namespace cw::app
