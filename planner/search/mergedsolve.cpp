#include "planner/search/mergedsolve.h"

#include "planner/search/deadline.h"
#include "planner/search/periodmerge.h"
#include "planner/search/searchcontext.h"
#include "planner/search/solutioncheck.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr double shareOfTheBound = 0.5; // of the time: the rest is for better designs

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
        Program design = merged_.design.program;
        if (!merged_.isExact && options_.quick && options_.mergedIsEnough) {
            if (Solution none = fractions(); none.ending != SolverEnding::Optimal)
                return none;
            takeExpanded(solved(design, Part::Design, options_), merged_.design);
            if (isDone())
                return ended();
        }
        // A design first: the bound may take all of the time, and has none where the two programs differ.
        if (!merged_.isExact && !options_.quick && !options_.mergedIsEnough) {
            SolveOptions first = options_;
            first.quick = true;
            Solution found = solved(design, Part::Design, first);
            if (found.ending == SolverEnding::Cancelled)
                return found;
            if (found.hasValues)
                design.start = found.values;
            takeExpanded(std::move(found), merged_.design);
        }
        SolveOptions half = options_;
        if (!merged_.isExact)
            half.timeLimitSeconds = deadline_.remaining() * shareOfTheBound;
        Solution bound = solved(merged_.bound.program, merged_.isExact ? Part::Whole : Part::Bound, half);
        if (bound.ending == SolverEnding::Cancelled || bound.ending == SolverEnding::Infeasible)
            return bound; // less cannot be asked
        const bool isBound = bound.ending == SolverEnding::Optimal || bound.ending == SolverEnding::TimeLimit;
        if (isBound && std::isfinite(bound.bound))
            bound_ = bound.bound - merged_.slack * std::abs(bound.bound);
        const bool isCutShort = bound.ending == SolverEnding::TimeLimit; // the whole takes longer still
        if (bound.hasValues)
            bound.values = merged_.expandedBound(bound.values);
        take(std::move(bound));
        if (isDone() || (merged_.isExact && best_.hasValues))
            return ended();
        if (!merged_.isExact)
            takeExpanded(solved(design, Part::Design, options_), merged_.design);
        if (isDone() || (options_.mergedIsEnough && best_.hasValues) || isCutShort || deadline_.isOver())
            return ended();
        Program whole = program_;
        if (best_.hasValues)
            whole.start = best_.values;
        Solution last = solved(whole, Part::Whole, options_);
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
    enum class Part { Design, Bound, Whole };

    /// Whether there can be a design at all, and no more of the bound than fractions of units say: far sooner known
    /// than the bound of whole units. The ending is Optimal where there can.
    Solution fractions()
    {
        Solution relaxed = solved(withoutWholeness(merged_.bound.program), Part::Bound, options_);
        if (relaxed.ending == SolverEnding::Optimal)
            bound_ = relaxed.objective - merged_.slack * std::abs(relaxed.objective);
        relaxed.hasValues = false;
        relaxed.values.clear();
        return relaxed;
    }

    /// Designs of a program that leaves something out are none of the whole, nor are bounds of one that asks for more.
    Solution solved(const Program &program, Part part, SolveOptions options)
    {
        options.timeLimitSeconds = std::max(0.0, std::min(options.timeLimitSeconds, deadline_.remaining()));
        ProgressCallback told;
        if (progress_)
            told = [this, part](const SolveProgress &inner) { progress_(ofTheWhole(inner, part)); };
        Solution solution = solveOne_(program, options, told);
        work_ += solution.work;
        nodes_ += solution.nodes;
        return solution;
    }

    [[nodiscard]] SolveProgress ofTheWhole(const SolveProgress &inner, Part part) const
    {
        SolveProgress progress = inner;
        progress.seconds = options_.timeLimitSeconds - deadline_.remaining();
        if (part == Part::Bound)
            progress.best.reset();
        if (best_.hasValues)
            progress.best = std::min(best_.objective, progress.best.value_or(best_.objective));
        if (part == Part::Design)
            progress.bound.reset();
        if (std::isfinite(bound_))
            progress.bound = std::max(bound_, progress.bound.value_or(bound_));
        progress.gap.reset();
        if (progress.best && progress.bound)
            progress.gap = std::max(0.0, *progress.best - *progress.bound) / std::max(std::abs(*progress.best), 1e-9);
        return progress;
    }

    void takeExpanded(Solution solution, const Shortened &from)
    {
        if (solution.hasValues)
            solution.values = from.expanded(solution.values);
        take(std::move(solution));
    }

    void take(Solution solution)
    {
        if (!solution.hasValues)
            return;
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
    return merged ? checked(program, MergedSolve(program, *merged, options, progress, solveOne).run())
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
