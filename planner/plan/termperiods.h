// Terms of leases and reservations among the periods of a horizon. Decisions change at the start of a period alone, so
// what is held for a term is held for whole periods: a term may begin only where it ends exactly with a period. Months.
// Pure.
#pragma once

#include "planner/plan/plan.h"

#include <optional>

namespace cw::planner {

/// The period after the last one of a term that begins with `first`; absent where no period (the last one may be
/// shorter) ends exactly with the term, or the horizon ends before it.
[[nodiscard]] std::optional<int> endOfTerm(const Horizon &horizon, int first, int termMonths);

/// Whether a term may begin with some period.
[[nodiscard]] bool fitsPeriods(const Horizon &horizon, int termMonths);

/// Whether terms of `termMonths`, one after another, cover whatever one of `otherMonths` may cover.
[[nodiscard]] bool coversTerms(const Horizon &horizon, int termMonths, int otherMonths);

/// The longest parts of a year, in months, that divide all these terms: periods of as many fit them. At least 1.
[[nodiscard]] int fittingPeriodMonths(const std::vector<int> &termMonths);

} // namespace cw::planner
