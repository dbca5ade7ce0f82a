// What a reader must know beside the figures: orders that are due before the plan's date, requirements that this
// version does not test, unpriced offers, and, for needs without a design, why nothing can carry a workload. Pure.
#pragma once

#include "planner/model/decode.h"

namespace cw::planner {

[[nodiscard]] std::vector<Finding> planFindings(const Plan &plan, const CandidateSet &set, const Decoded &decoded);
[[nodiscard]] std::vector<Finding> conflictFindings(const Plan &plan, const CandidateSet &set,
                                                    const std::vector<QString> &conflict);

} // namespace cw::planner
