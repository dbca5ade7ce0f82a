// The promises of a plan that rest on predictions: response times, deadlines, and the load its machines must carry
// while some of them are being repaired. Pure.
#pragma once

#include "planner/uncertainty/riskmodel.h"

namespace cw::planner {

/// The placement that keeps each promise worst.
[[nodiscard]] std::vector<RiskMetric> riskMetricsOf(const Plan &plan, const PlanResult &result);

} // namespace cw::planner
