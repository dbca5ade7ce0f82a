// Whether a thinner network would have been the better choice for the training runs of a design: for each run that
// spans units of one's own, the price of a non-blocking network beside that of 3:2 to 7:1, with the step time each
// gives. A longer step stands for hardware that is idle. The design itself is non-blocking; the finding names the ratio
// that is cheapest in all, with its alternative. Pure.
#pragma once

#include "planner/model/decode.h"

namespace cw::planner {

[[nodiscard]] std::vector<Finding> oversubscriptionFindings(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                                            const CandidateSet &set, const Decoded &decoded);

} // namespace cw::planner
