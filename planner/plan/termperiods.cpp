#include "planner/plan/termperiods.h"

#include <algorithm>

namespace cw::planner {

std::optional<int> endOfTerm(const Horizon &horizon, int first, int termMonths)
{
    int left = termMonths, period = first;
    for (; left > 0 && period < horizon.periods(); ++period)
        left -= horizon.monthsIn(period);
    return left == 0 ? std::optional(period) : std::nullopt;
}

bool fitsPeriods(const Horizon &horizon, int termMonths)
{
    for (int first = 0; first < horizon.periods(); ++first)
        if (endOfTerm(horizon, first, termMonths))
            return true;
    return false;
}

bool coversTerms(const Horizon &horizon, int termMonths, int otherMonths)
{
    if (termMonths == otherMonths || termMonths <= 0)
        return true;
    for (int first = 0; first < horizon.periods(); ++first) {
        const std::optional<int> end = endOfTerm(horizon, first, otherMonths);
        std::optional<int> reached = end ? std::optional(first) : end;
        while (reached && *reached < *end)
            reached = endOfTerm(horizon, *reached, termMonths);
        if (reached != end)
            return false;
    }
    return true;
}

int fittingPeriodMonths(const std::vector<int> &termMonths)
{
    constexpr int monthsPerYear = 12;
    for (int months = monthsPerYear; months > 1; --months)
        if (monthsPerYear % months == 0 &&
            std::all_of(termMonths.begin(), termMonths.end(), [&](int term) { return term % months == 0; }))
            return months;
    return 1;
}

} // namespace cw::planner
