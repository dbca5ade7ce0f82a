// A figure that a page works out beside those of the answer, ready for its method, formula and inputs: derived, as of
// the plan's day. Pure.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::app {

/// `value` absent: not known. `unit` as files write it.
[[nodiscard]] planner::Figure workedFigure(const QString &id, const QString &label, std::optional<double> value,
                                           const QString &unit, const planner::Plan &plan);
/// A number inside a formula: four digits, C locale.
[[nodiscard]] QString formulaNumber(double value);

} // namespace cw::app
