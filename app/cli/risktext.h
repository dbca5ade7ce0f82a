// A risk answer and the comparison of owning with renting, as JSON and as lines for people. Pure.
#pragma once

#include "planner/plan/plan.h"
#include "planner/uncertainty/montecarlo.h"
#include "planner/uncertainty/ownorrent.h"

namespace cw::app {

[[nodiscard]] planner::Json riskToJson(const planner::RiskAnswer &answer, const QString &currency);
[[nodiscard]] planner::Json ownOrRentToJson(const planner::OwnOrRent &comparison);
[[nodiscard]] QStringList riskToLines(const planner::RiskAnswer &answer, const QString &currency);
[[nodiscard]] QStringList ownOrRentToLines(const planner::OwnOrRent &comparison);

} // namespace cw::app
