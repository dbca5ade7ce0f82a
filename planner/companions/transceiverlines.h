// The transceivers of a design as lines of its bill: exact counts from the cable plan, modules that several links share
// once. Their money is in the price of the cables "with their ends", so a line adds nothing; it names the price that is
// published, or says that none is. Pure.
#pragma once

#include "planner/cost/passports.h"
#include "planner/fabric/cableplan.h"

namespace cw::planner {

/// By site, part and month from which the first link of a module lies; numbered after `before`.
[[nodiscard]] std::vector<Line> transceiverLines(const std::vector<CablePlan> &cables, const std::vector<Line> &before,
                                                 Passports &passports);

} // namespace cw::planner
