// Numbers of texts and JSON that the command line, the files and the window share. Pure.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::app {

/// "1,234.5" and "unknown" for what is not known.
[[nodiscard]] QString shownNumber(const std::optional<double> &value, int decimals = 1);
[[nodiscard]] planner::Json orNull(const std::optional<double> &value);

} // namespace cw::app
