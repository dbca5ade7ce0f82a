// Value-added tax among the lines of a bill: whether its sums hold any, and what they are without. Import duty is of
// the same category and stays in every sum: nobody gets it back. Pure.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::planner {

/// What lines of value-added tax count, once and by the month; import duties count "duties".
inline constexpr const char *vatPaymentsUnit = "tax payments", *vatMonthsUnit = "tax months";

[[nodiscard]] bool isValueAddedTax(const Line &line);
/// True when an amount of it is known and counted.
[[nodiscard]] bool holdsValueAddedTax(const PlanResult &result);

/// The lines that have a price, summed up without value-added tax.
struct SumsWithoutVat {
    Money bought;     ///< one-off lines
    Money netPresent; ///< all lines x discount
};
[[nodiscard]] SumsWithoutVat sumsWithoutVat(const PlanResult &result, Currency currency);

} // namespace cw::planner
