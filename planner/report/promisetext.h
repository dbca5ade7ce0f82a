// How sure the promises of a plan are, in a sentence for those who decide. Pure.
#pragma once

#include "planner/report/chapters.h"

namespace cw::planner {

/// The promises that are not kept in nine of ten cases, least sure first, with their bands and what to do: so many by
/// name, the others counted. Empty where all are kept.
[[nodiscard]] QString unsurePromises(const ReportInput &input, std::size_t mostNamed);

} // namespace cw::planner
