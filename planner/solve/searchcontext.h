// What the steps of one search share: the solver, the time that is left, the cancel flag, and how much was done. One
// thread.
#pragma once

#include "planner/solve/solver.h"
#include "planner/solve/variants.h"

#include <algorithm>

namespace cw::planner {

class SearchContext {
public:
    SearchContext(Solver &solver, const SolveOptions &options, const std::atomic_bool *cancel)
        : solver_(solver), options_(options), cancel_(cancel), deadline_(options.timeLimitSeconds)
    {
    }

    /// Solves to a relative gap within `work` simplex iterations (0 = as many as the options allow).
    [[nodiscard]] Solution solved(const Program &program, double gap, long long work,
                                  const ProgressCallback &progress = {})
    {
        SolveOptions options = options_;
        options.gap = gap;
        options.timeLimitSeconds = std::max(0.0, deadline_.remaining());
        if (work > 0)
            options.workLimit = options_.workLimit > 0 ? std::min(options_.workLimit, work) : work;
        Solution solution = solver_.solve(program, options, progress, cancel_);
        nodes_ += solution.nodes;
        work_ += solution.work;
        return solution;
    }
    [[nodiscard]] bool isCancelled() const { return cancel_ && cancel_->load(std::memory_order_relaxed); }
    [[nodiscard]] bool isOver() const { return deadline_.isOver() || isCancelled(); }
    [[nodiscard]] const SolveOptions &options() const { return options_; }
    [[nodiscard]] double seconds() const { return options_.timeLimitSeconds - deadline_.remaining(); }
    [[nodiscard]] long long nodes() const { return nodes_; }
    [[nodiscard]] long long work() const { return work_; }

private:
    Solver &solver_;
    const SolveOptions &options_;
    const std::atomic_bool *cancel_;
    Deadline deadline_;
    long long nodes_ = 0, work_ = 0;
};

/// The program with every column continuous.
[[nodiscard]] inline Program withoutWholeness(Program program)
{
    program.start.clear();
    for (Column &column : program.columns)
        column.integer = false;
    return program;
}

} // namespace cw::planner
