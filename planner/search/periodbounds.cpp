#include "planner/search/periodbounds.h"

#include "catalog/base/parallel.h"
#include "planner/search/perioddecomposition.h"

namespace cw::planner {

namespace {
/// Simplex iterations for the bound of one period, in rounds.
constexpr long long workPerPeriod[] = {20000, 80000, 200000};
constexpr std::size_t periodsAtOnce = 2; // on every machine, so that the answer is the same
constexpr double shareOfAPeriod = 0.6;   // of the asked gap: the rest is for the design
} // namespace

void workOnPeriods(const Program &program, const Solution &relaxed, SearchContext &context, SearchState &state)
{
    PeriodDecomposition periods(program, relaxed);
    if (periods.periods() < 2)
        return;
    Neighbourhoods neighbourhoods(program, context, state);
    for (const long long work : workPerPeriod) {
        for (std::size_t first = 0; first < periods.periods() && !state.isEnded(); first += periodsAtOnce) {
            const std::size_t count = std::min(periodsAtOnce, periods.periods() - first);
            std::vector<SearchContext> own(count, context.beside());
            forEachIndex(count, context.options().workers, [&](std::size_t i) {
                periods.improve(first + i, context.options().gap * shareOfAPeriod, work, own[i]);
            });
            for (const SearchContext &each : own)
                context.joined(each);
            state.raiseBound(periods.bound());
        }
        if (!state.isEnded())
            neighbourhoods.joinParts(periods.usedParts());
    }
}

} // namespace cw::planner
