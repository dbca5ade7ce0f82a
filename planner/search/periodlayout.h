// How the periods of a program compare: which column of one period is which of another, which rows speak of one period
// and which of several, what stays once bought, what is begun for a term, and which consecutive periods ask and allow
// the same. Costs are not looked at. What merging periods is made of (periodmerge.h, periodblocks.h). Values.
#pragma once

#include "planner/search/program.h"

#include <optional>

namespace cw::planner {

/// Service of one period by what was begun for a term: columns of the program.
struct ServiceByTerm {
    int service = -1;
    std::vector<int> begun; ///< all that serve in the period
    int fresh = -1;         ///< the one that begins in it, -1 = none can
};

struct PeriodLayout {
    int periods = 0;
    std::vector<int> place;                 ///< by column: of the same thing in each period, -1 = shared by several
    std::vector<std::vector<int>> columns;  ///< by period and place; -1 = not in that period
    std::vector<std::vector<int>> rows;     ///< of one period, with shared columns; without terms
    std::vector<int> shared;                ///< rows of shared columns alone
    std::vector<int> between;               ///< "stays" from one group to the next
    std::vector<int> within;                ///< "stays" inside a group
    std::vector<int> sums;                  ///< every other row over several periods
    std::vector<int> termRows;              ///< rows that say what serves in a period
    std::vector<ServiceByTerm> terms;       ///< of each thing in the order of its periods
    std::vector<char> isBegun;              ///< by column: begun for a term
    std::vector<char> stays;                ///< by place: never falls within a group
    std::vector<int> groupOfPeriod, starts; ///< periods that are alike: first of each group, and the end

    [[nodiscard]] std::size_t groups() const { return starts.size() - 1; }
    [[nodiscard]] int placeOf(const Entry &entry) const { return place[std::size_t(entry.column)]; }
};

/// Absent: there is one period only, no two are alike, or something stays for a part of a group.
[[nodiscard]] std::optional<PeriodLayout> layOutPeriods(const Program &program);

} // namespace cw::planner
