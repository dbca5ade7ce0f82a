// The transceivers of a design as lines of its bill: exact counts from the cable plan, modules that several links share
// once. Their money is in the price of the cables "with their ends", so a line adds nothing; it names the price that is
// published, or says that none is. Pure.
#pragma once

#include "planner/cost/passports.h"
#include "planner/fabric/cableplan.h"

namespace cw::planner {

/// By site, part and month in which the first cable of a module is bought; `before`, the lines of cables among them,
/// say when that is. Numbered after these.
[[nodiscard]] std::vector<Line> transceiverLines(std::vector<CablePlan> cables, const std::vector<Line> &before,
                                                 Passports &passports);

} // namespace cw::planner
