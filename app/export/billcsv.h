// bom.csv: every line of the plan, one row each. RFC 4180, UTF-8, LF, numbers in the C locale; texts that a spreadsheet
// would take for a formula get a leading apostrophe. Empty = not known. Columns: docs/report.md. Pure.
#pragma once

#include "planner/plan/planresult.h"

#include <QByteArray>

namespace cw::app {

[[nodiscard]] QByteArray billCsv(const planner::PlanResult &result);
/// A decimal in the C locale with at most `decimals` digits and no trailing zeros.
[[nodiscard]] QString decimalText(double value, int decimals = 6);

} // namespace cw::app
