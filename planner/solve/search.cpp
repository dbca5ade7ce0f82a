#include "planner/solve/search.h"

namespace cw::planner {

Solution search(const Program &program, Solver &solver, const SolveOptions &options, const ProgressCallback &progress,
                const std::atomic_bool *cancel)
{
    return solver.solve(program, options, progress, cancel);
}

} // namespace cw::planner
