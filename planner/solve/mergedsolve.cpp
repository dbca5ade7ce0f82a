#include "planner/solve/mergedsolve.h"

#include "planner/solve/periodmerge.h"
#include "planner/solve/variants.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

class MergedSolve {
public:
    MergedSolve(const Program &program, const MergedPeriods &merged, const SolveOptions &options,
                const ProgressCallback &progress, const SolveOne &solveOne)
        : program_(program), merged_(merged), options_(options), progress_(progress), solveOne_(solveOne),
          deadline_(options.timeLimitSeconds)
    {
    }

    Solution run()
    {
        Solution bound = solved(merged_.bound, merged_.isExact);
        if (bound.ending == SolverEnding::Cancelled || bound.ending == SolverEnding::Infeasible)
            return bound; // less cannot be asked
        const bool isBound = bound.ending == SolverEnding::Optimal || bound.ending == SolverEnding::TimeLimit;
        if (isBound && std::isfinite(bound.bound))
            bound_ = bound.bound - merged_.slack * std::abs(bound.bound);
        const bool isCutShort = bound.ending == SolverEnding::TimeLimit; // the whole takes longer still
        take(std::move(bound));
        if (isDone() || (merged_.isExact && best_.hasValues))
            return ended();
        if (!merged_.isExact)
            take(solved(merged_.design, false));
        if (isDone() || isCutShort || deadline_.isOver())
            return ended();
        Program whole = program_;
        if (best_.hasValues)
            whole.start = best_.values;
        Solution last = solved(whole, true);
        if (last.ending == SolverEnding::Cancelled || last.ending == SolverEnding::Infeasible || !best_.hasValues) {
            last.work = work_;
            last.nodes = nodes_;
            return last;
        }
        bound_ = std::max(bound_, last.bound);
        take(std::move(last));
        return ended();
    }

private:
    /// Designs of a program that leaves something out are none of the whole: only its bound is told.
    Solution solved(const Program &program, bool isWhole)
    {
        SolveOptions options = options_;
        options.timeLimitSeconds = std::max(0.0, deadline_.remaining());
        ProgressCallback told;
        if (progress_)
            told = [this, isWhole](const SolveProgress &inner) {
                SolveProgress progress = inner;
                if (!isWhole) {
                    progress.best.reset();
                    progress.gap.reset();
                }
                progress_(progress);
            };
        Solution solution = solveOne_(program, options, told);
        work_ += solution.work;
        nodes_ += solution.nodes;
        return solution;
    }

    void take(Solution solution)
    {
        if (!solution.hasValues)
            return;
        if (solution.values.size() != program_.columns.size())
            solution.values = merged_.expanded(solution.values);
        solution.objective = program_.objectiveOf(solution.values);
        if ((best_.hasValues && solution.objective >= best_.objective) || !holds(program_, solution.values))
            return;
        best_ = std::move(solution);
    }

    [[nodiscard]] double gap() const
    {
        const double distance = std::max(0.0, best_.objective - bound_);
        return distance <= 1e-9 * std::max(1.0, std::abs(best_.objective))
                   ? 0
                   : distance / std::max(std::abs(best_.objective), 1e-9);
    }
    [[nodiscard]] bool isDone() const { return best_.hasValues && (gap() <= options_.gap || options_.quick); }

    Solution ended()
    {
        best_.bound = best_.hasValues ? std::min(bound_, best_.objective) : bound_;
        best_.gap = best_.hasValues ? gap() : 0;
        best_.ending = best_.hasValues && best_.gap <= options_.gap ? SolverEnding::Optimal : SolverEnding::TimeLimit;
        best_.work = work_;
        best_.nodes = nodes_;
        best_.seconds = options_.timeLimitSeconds - deadline_.remaining();
        return std::move(best_);
    }

    const Program &program_;
    const MergedPeriods &merged_;
    const SolveOptions &options_;
    const ProgressCallback &progress_;
    const SolveOne &solveOne_;
    Deadline deadline_;
    Solution best_;
    double bound_ = -std::numeric_limits<double>::infinity();
    long long work_ = 0, nodes_ = 0;
};

} // namespace

Solution solveMerged(const Program &program, const SolveOptions &options, const ProgressCallback &progress,
                     const SolveOne &solveOne)
{
    const auto merged = mergePeriods(program);
    return merged ? MergedSolve(program, *merged, options, progress, solveOne).run()
                  : solveOne(program, options, progress);
}

Solution solveMerged(const Program &program, const SolveOptions &options, Solver &solver,
                     const std::atomic_bool *cancel)
{
    return solveMerged(program, options, {},
                       [&](const Program &one, const SolveOptions &limited, const ProgressCallback &told) {
                           return solver.solve(one, limited, told, cancel);
                       });
}

} // namespace cw::planner
