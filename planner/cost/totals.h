// One total per quantity of `planQuantities()`, each with a passport. A part that is not known makes the total a lower
// bound (value, no high end) and a finding says so; where a lower bound means nothing (the lowest sovereignty level) it
// is absent.
#pragma once

#include "planner/cost/costcase.h"
#include "planner/cost/lines.h"

namespace cw::planner {

[[nodiscard]] std::vector<Total> totalsOf(const CostCase &c, const std::vector<Line> &lines,
                                          std::vector<Finding> &findings);

} // namespace cw::planner
