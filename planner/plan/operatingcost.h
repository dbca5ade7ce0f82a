// What "operating cost per month" means, for totals, limits, memo and risk alike: recurring payments, without what sold
// hardware fetches, of the last period of full length, by its months. Pure.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::planner {

/// Category of what sold hardware fetches: recurring lines with a negative price, so that they ease no budget for
/// purchases; monthly cost leaves them out.
inline constexpr const char *resaleCategory = "resale";

/// The period `opex_per_month` speaks of: the last one of full length, or the last when none is.
[[nodiscard]] int opexPeriod(const Horizon &horizon);

[[nodiscard]] bool isOperatingCost(const Line &line);

/// What a month of a period costs to run, and at the low and high ends of its prices.
struct MonthlyCost {
    Month from; ///< first month of the period
    Money likely, low, high;
};
/// One for each period; lines without a price count nothing.
[[nodiscard]] std::vector<MonthlyCost> monthlyCosts(const std::vector<Line> &lines, const Horizon &horizon,
                                                    Currency currency);

} // namespace cw::planner
