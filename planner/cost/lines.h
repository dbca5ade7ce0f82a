// The payments of a design. One-off items are paid in the first month of the period in which units are added; recurring
// items are one line per item, offer and period, quantity = per unit and month x months of the period x units in
// service (x the offer's service share), paid (and discounted) in the first month of the period. Fixed order: period,
// offers by id, then extras by site, part and role.
#pragma once

#include "planner/cost/costcase.h"
#include "planner/plan/operatingcost.h"

namespace cw::planner {

[[nodiscard]] std::vector<Line> linesOf(const CostCase &c);

/// Sums of line totals in integer money; a line without a price adds nothing and is counted.
struct MoneySum {
    Money likely, low, high;
    int unpriced = 0;
    std::vector<QString> passports; ///< of the lines' prices, each once, in line order
};
[[nodiscard]] MoneySum capexOf(const std::vector<Line> &lines, Currency currency);
/// Recurring payments of one period, whole, without what sold hardware fetches.
[[nodiscard]] MoneySum recurringIn(const std::vector<Line> &lines, Month periodStart, Currency currency);
/// Exact sum of total x discount, rounded once, half to even, to the minor unit.
[[nodiscard]] MoneySum presentValueOf(const std::vector<Line> &lines, Currency currency);

} // namespace cw::planner
