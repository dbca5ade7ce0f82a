// bom.xlsx: sheets Summary, Bill of materials, Cost by period, Power, Racks, Cabling, Candidates, Findings, Sources;
// racks and cabling only where the catalog is given. Numbers are numbers, totals are formulas with their cached values,
// unknown is an empty cell or a word. The same plan gives the same bytes. Uses a temporary folder.
#pragma once

#include "catalog/base/result.h"
#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/planresult.h"

#include <QByteArray>

namespace cw::app {

[[nodiscard]] Result<QByteArray> billXlsx(const planner::Plan &plan, const planner::PlanResult &result,
                                          const catalog::CatalogSnapshot *catalog = nullptr);

} // namespace cw::app
