// Periods that are alike, merged into one. Where consecutive periods ask for the same, allow the same and cost the same
// but for the discount, repeating the choice of one of them in all costs no more than any choice that changes between
// them: so the program with one copy of such periods has the same optimum, and is as many times smaller.
//
// Why: let x be a design and w the share of each period in what a month of its group costs (w_p ~ months x discount).
// Take the choice of period p for the whole group with probability w_p, each group by itself. Rows of one period hold
// as they held there; what stays once bought held no more earlier than later, so rows between groups hold too. What is
// paid by the month costs the same on average. What is bought at t costs price x discount_t in x; on average it costs
// price x (a x discount_group + (1 - a) x discount_next), where a is the share of the group from t on, and that is no
// more: for a geometric discount it is equal, in the last group (nothing is bought after it) it is less. So one of the
// choices costs at most what x costs. The code tests this inequality for the costs of each column.
//
// Rows over several periods that one choice might break (a sum of carbon, terms of leases) are left out of `bound`,
// which gives a bound, and the optimum where its design keeps them. `design` keeps every row: what is chosen holds for
// all periods that are alike, or for as many as a term serves (periodblocks.h); it gives a design.
#pragma once

#include "planner/search/periodblocks.h"

namespace cw::planner {

struct MergedPeriods {
    Shortened bound, design;
    double slack = 0;     ///< share of the objective by which the bound may be too high: costs are rounded
    bool isExact = false; ///< nothing was left out: both are one program
    std::vector<ServiceByTerm> terms;

    /// Values of the whole program from the bound's: each period as its group; terms begin where service lacks them.
    [[nodiscard]] std::vector<double> expandedBound(const std::vector<double> &values) const;
};

/// Absent: no two periods are alike, or the inequality does not hold.
[[nodiscard]] std::optional<MergedPeriods> mergePeriods(const Program &program);

} // namespace cw::planner
