#include "planner/plan/standingtimes.h"

#include <algorithm>

namespace cw::planner {

StandingTimes standingTimes(const std::vector<int> &active, const Horizon &horizon)
{
    const auto isThere = [](int count) { return count > 0; };
    const auto first = std::find_if(active.begin(), active.end(), isThere);
    const auto most = std::max_element(active.begin(), active.end());
    const auto begin = [&](auto period) { return horizon.periodStart(int(period - active.begin())); };
    const auto after = std::find_if(active.rbegin(), active.rend(), isThere).base(); // the period behind the last
    StandingTimes times;
    times.start = begin(first);
    times.first = *first;
    if (first != active.begin())
        times.from = times.start;
    if (most != first)
        times.full = begin(most);
    for (auto period = most + 1; period < after; ++period) {
        if (*period != *(period - 1))
            times.then.emplace_back(*period, begin(period));
    }
    if (after != active.end())
        times.end = begin(after) + -1;
    return times;
}

} // namespace cw::planner
