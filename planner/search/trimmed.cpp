#include "planner/search/trimmed.h"

#include "planner/search/fixedexcept.h"
#include "planner/search/solutioncheck.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

Solution trimmed(const Program &program, const std::vector<char> &kept, Solution solution, Solver &solver,
                 const SolveOptions &options, const std::atomic_bool *cancel)
{
    constexpr long long iterations = 20'000; // what is around held placements is settled in far fewer
    constexpr double leastSeconds = 5, worthIt = 1e-6;
    if (!solution.hasValues || solution.ending != SolverEnding::TimeLimit)
        return solution;
    std::vector<char> isFree(kept.size());
    std::transform(kept.begin(), kept.end(), isFree.begin(), [](char keeps) { return char(keeps == 0); });
    const PartProgram part = fixedExcept(program, isFree, solution.values);
    SolveOptions around;
    around.threads = options.threads;
    around.seed = options.seed;
    around.workLimit = iterations;
    around.timeLimitSeconds = std::max(leastSeconds, options.timeLimitSeconds);
    const Solution found = solver.solve(part.program, around, {}, cancel);
    if (!found.hasValues || found.objective >= solution.objective - worthIt * std::abs(solution.objective))
        return solution;
    Solution better = solution;
    better.values = putIn(solution.values, part, found.values);
    better.objective = found.objective;
    better.gap = std::max(0.0, (better.objective - better.bound) / std::max(std::abs(better.objective), worthIt));
    better = checked(program, std::move(better));
    return better.hasValues ? better : solution;
}

} // namespace cw::planner
