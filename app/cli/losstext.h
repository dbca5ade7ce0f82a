// `explain --without PART`: one loss of a solved plan, or with PART "list" all of them, as words or JSON.
#pragma once

#include "app/cli/common.h"

namespace cw::app {

/// The exit code: 0, or that of the error told (an unknown part is wrong usage and names the known ones).
[[nodiscard]] int tellLoss(CommandIo &io, const planner::Plan &plan, const catalog::CatalogSnapshot &catalog,
                           const QString &part, bool asJson);

} // namespace cw::app
