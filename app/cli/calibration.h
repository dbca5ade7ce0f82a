// What `calibrate` and `ledger` print alike. What they do is app/export/calibrations.h.
#pragma once

#include "app/cli/command.h"
#include "app/export/calibrations.h"
#include "planner/plan/plan.h"

namespace cw::app {

[[nodiscard]] planner::Json calibrationToJson(const planner::ProbeCalibration &calibration);
/// Bands before and after, side by side.
[[nodiscard]] QStringList calibrationLines(const planner::ProbeCalibration &calibration);

} // namespace cw::app
