// A request for quotation: what the plan buys, one row per part, with empty cells for a vendor's prices. The quote desk
// reads the filled workbook back without being told anything. Works in the plan's currency.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/planresult.h"

#include <QByteArray>

namespace cw::app {

/// Errors: the plan buys nothing.
[[nodiscard]] Result<QByteArray> rfqXlsx(const planner::Plan &plan, const planner::PlanResult &result,
                                         const catalog::CatalogSnapshot &catalog);

} // namespace cw::app
