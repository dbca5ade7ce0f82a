#include "planner/search/searchstate.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {
double gapTo(double best, double bound)
{
    return std::max(0.0, best - bound) / std::max(std::abs(best), 1e-9);
}
} // namespace

void SearchState::take(Solution solution)
{
    if (solution.ending == SolverEnding::Cancelled) {
        best_.ending = SolverEnding::Cancelled;
        return;
    }
    if (!solution.hasValues || (best_.hasValues && solution.objective >= best_.objective))
        return;
    best_ = std::move(solution);
    best_.bound = bound_; // a part's own bound says nothing of the whole
    best_.gap = gapTo(best_.objective, best_.bound);
    best_.ending = SolverEnding::TimeLimit;
}

void SearchState::raiseBound(double bound)
{
    if (!(bound > bound_))
        return;
    bound_ = best_.hasValues ? std::min(bound, best_.objective) : bound;
    best_.bound = bound_;
    best_.gap = gapTo(best_.objective, bound_);
    tell();
}

void SearchState::tell() const
{
    if (!progress_)
        return;
    SolveProgress progress;
    progress.stage = QStringLiteral("Choosing and counting");
    if (std::isfinite(bound_))
        progress.bound = bound_;
    if (best_.hasValues) {
        progress.best = best_.objective;
        progress.gap = std::isfinite(bound_) ? std::optional(gapTo(best_.objective, bound_)) : std::nullopt;
    }
    progress.seconds = context_.seconds();
    progress_(progress);
}

ProgressCallback SearchState::report(bool isWhole) const
{
    if (!progress_)
        return {};
    return [this, isWhole](const SolveProgress &inner) {
        SolveProgress progress = inner;
        const double bound = std::max(bound_, isWhole ? inner.bound.value_or(bound_) : bound_);
        progress.bound = std::isfinite(bound) ? std::optional(bound) : std::nullopt;
        if (best_.hasValues)
            progress.best = std::min(best_.objective, inner.best.value_or(best_.objective));
        progress.seconds = context_.seconds();
        progress.gap.reset();
        if (progress.best && progress.bound)
            progress.gap = gapTo(*progress.best, *progress.bound);
        progress_(progress);
    };
}

bool SearchState::isGoodEnough() const
{
    return best_.hasValues && best_.gap <= context_.options().gap;
}

bool SearchState::isEnded() const
{
    return context_.isOver() || best_.ending == SolverEnding::Cancelled || isGoodEnough();
}

Solution SearchState::finishedWith(const Program &whole)
{
    Solution last = context_.solved(whole, context_.options().gap, 0, report(true));
    if (last.ending == SolverEnding::Cancelled || !best_.hasValues) {
        last.nodes = context_.nodes();
        last.work = context_.work();
        return last;
    }
    // Without what was closed, "infeasible" says: nothing better than the best design.
    const bool exhausted = last.ending == SolverEnding::Infeasible;
    const double bound = exhausted ? best_.objective : std::min(last.bound, best_.objective);
    if (last.hasValues && last.objective < best_.objective)
        best_ = std::move(last);
    if (std::isfinite(bound))
        best_.bound = std::max(bound_, bound);
    best_.gap = gapTo(best_.objective, best_.bound);
    return finished();
}

Solution SearchState::finished()
{
    if (context_.isCancelled())
        best_.ending = SolverEnding::Cancelled;
    else if (isGoodEnough())
        best_.ending = SolverEnding::Optimal;
    else if (!best_.hasValues)
        best_.ending = SolverEnding::TimeLimit;
    best_.nodes = context_.nodes();
    best_.work = context_.work();
    best_.seconds = context_.seconds();
    return std::move(best_);
}

} // namespace cw::planner
