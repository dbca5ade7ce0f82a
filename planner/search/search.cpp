#include "planner/search/search.h"

#include "planner/search/largesearch.h"
#include "planner/search/mergedsolve.h"
#include "planner/search/smallsearch.h"
#include "planner/search/solutioncheck.h"
#include "planner/search/widesearch.h"

#include <algorithm>

namespace cw::planner {

bool isSmall(const Program &program, const SearchSizes &sizes)
{
    const auto whole = std::count_if(program.columns.begin(), program.columns.end(),
                                     [](const Column &column) { return column.integer; });
    return whole <= sizes.smallWhole;
}

Solution searchUnmerged(const Program &program, Solver &solver, const SolveOptions &options,
                        const ProgressCallback &progress, const std::atomic_bool *cancel, const SearchSizes &sizes)
{
    SearchContext context(solver, options, cancel);
    const auto one = isSmall(program, sizes)                      ? searchSmall
                     : program.columns.size() > sizes.wideColumns ? searchWide
                                                                  : searchLarge;
    return checked(program, one(program, context, progress));
}

Solution search(const Program &program, Solver &solver, const SolveOptions &options, const ProgressCallback &progress,
                const std::atomic_bool *cancel, const SearchSizes &sizes)
{
    return solveMerged(program, options, progress,
                       [&](const Program &one, const SolveOptions &limited, const ProgressCallback &told) {
                           return searchUnmerged(one, solver, limited, told, cancel, sizes);
                       });
}

} // namespace cw::planner
