// The sheets of bom.xlsx beside bill, cost, findings and sources: power with electricity by period, racks with what
// stands in them, cables by kind, candidates with why they lost. Each fills one sheet; numbers are numbers, sums are
// formulas. Racks and cables need the catalog.
#pragma once

#include "app/export/xlsxbook.h"
#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/planresult.h"

namespace cw::app {

void writePowerSheet(XlsxSheet &sheet, const planner::Plan &plan, const planner::PlanResult &result);
[[nodiscard]] Outcome writeRacksSheet(XlsxSheet &sheet, const planner::Plan &plan,
                                      const catalog::CatalogSnapshot &catalog);
[[nodiscard]] Outcome writeCablingSheet(XlsxSheet &sheet, const planner::Plan &plan,
                                        const catalog::CatalogSnapshot &catalog);
void writeCandidatesSheet(XlsxSheet &sheet, const planner::PlanResult &result);

} // namespace cw::app
