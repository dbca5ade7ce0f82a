// Batches of training runs that the design rounds: what changes, and how to hold them. Pure.
#pragma once

#include "planner/candidates/candidate.h"
#include "planner/model/decode.h"

namespace cw::planner {

/// One for each training or fine-tuning deployment of the design whose batch is not the one the plan states.
[[nodiscard]] std::vector<Finding> batchFindings(const Plan &plan, const CandidateSet &set, const Decoded &decoded);

} // namespace cw::planner
