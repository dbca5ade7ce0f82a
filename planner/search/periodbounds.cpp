#include "planner/search/periodbounds.h"

#include "planner/search/perioddecomposition.h"

namespace cw::planner {

namespace {
/// Simplex iterations for the bound of one period, in two rounds.
constexpr long long workPerPeriod[] = {40000, 200000};
constexpr double shareOfAPeriod = 0.6; // of the asked gap: the rest is for the design
} // namespace

void workOnPeriods(const Program &program, const Solution &relaxed, SearchContext &context, SearchState &state)
{
    PeriodDecomposition periods(program, relaxed, context);
    if (periods.periods() < 2)
        return;
    Neighbourhoods neighbourhoods(program, context, state);
    for (const long long work : workPerPeriod) {
        for (std::size_t p = 0; p < periods.periods() && !state.isEnded(); ++p) {
            periods.improve(p, context.options().gap * shareOfAPeriod, work);
            state.raiseBound(periods.bound());
        }
        if (!state.isEnded())
            neighbourhoods.joinParts(periods.usedParts());
    }
}

} // namespace cw::planner
