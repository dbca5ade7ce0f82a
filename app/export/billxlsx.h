// bom.xlsx: sheets Summary, Bill of materials, Cost by period, Findings, Sources. Numbers are numbers, totals are
// formulas with their cached values, unknown is an empty cell. The same plan gives the same bytes. Uses a temporary
// folder.
#pragma once

#include "catalog/base/result.h"
#include "planner/plan/planresult.h"

#include <QByteArray>

namespace cw::app {

[[nodiscard]] Result<QByteArray> billXlsx(const planner::Plan &plan, const planner::PlanResult &result);

} // namespace cw::app
