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
// Rows over several periods that one choice might break (a sum of carbon, terms of leases) are left out of `bound` and
// summed up in `design`: the first gives a bound, and the optimum where its design keeps them; the second a design.
#pragma once

#include "planner/solve/program.h"

#include <optional>

namespace cw::planner {

struct MergedPeriods {
    /// Service of one period by what was begun for a term: columns of the whole program.
    struct Term {
        int service = -1;
        std::vector<int> begun; ///< all that serve in the period
        int fresh = -1;         ///< the one that begins in it, -1 = none can
    };
    Program bound, design;
    double slack = 0;         ///< share of the objective by which the bound may be too high: costs are rounded
    bool isExact = false;     ///< nothing was left out: both are one program
    std::vector<int> placeOf; ///< by column of the whole program: its column in both, -1 = 0 there
    std::vector<Term> terms;  ///< of each thing in the order of its periods

    /// Values of the whole program: each period as its group; terms begin where service lacks them.
    [[nodiscard]] std::vector<double> expanded(const std::vector<double> &values) const;
};

/// Absent: no two periods are alike, or the inequality does not hold.
[[nodiscard]] std::optional<MergedPeriods> mergePeriods(const Program &program);

/// Whether values keep every row and the sides of every column, within the solver's tolerance.
[[nodiscard]] bool holds(const Program &program, const std::vector<double> &values);

} // namespace cw::planner
