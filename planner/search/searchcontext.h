// What the steps of one search share: the solver, the time that is left, the cancel flag, and how much was done. One
// thread.
#pragma once

#include "planner/search/deadline.h"
#include "planner/search/solver.h"

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
                                  const ProgressCallback &progress = {}, bool seeksDesigns = true)
    {
        SolveOptions options = options_;
        options.gap = gap;
        options.seeksDesigns = options_.seeksDesigns && seeksDesigns;
        options.timeLimitSeconds = std::max(0.0, deadline_.remaining());
        if (work > 0)
            options.workLimit = options_.workLimit > 0 ? std::min(options_.workLimit, work) : work;
        Solution solution = solver_.solve(program, options, progress, cancel_);
        nodes_ += solution.nodes;
        work_ += solution.work;
        return solution;
    }
    /// For steps that run beside those of this one, on another thread. What they did counts once it is `joined`.
    [[nodiscard]] SearchContext beside() const
    {
        SearchContext other = *this;
        other.nodes_ = other.work_ = 0;
        return other;
    }
    void joined(const SearchContext &other)
    {
        nodes_ += other.nodes_;
        work_ += other.work_;
    }
    [[nodiscard]] bool isCancelled() const { return cancel_ && cancel_->load(std::memory_order_relaxed); }
    [[nodiscard]] bool isOver() const { return deadline_.isOver() || isCancelled() || hasSpent(); }
    [[nodiscard]] const SolveOptions &options() const { return options_; }
    [[nodiscard]] double seconds() const { return options_.timeLimitSeconds - deadline_.remaining(); }
    [[nodiscard]] long long nodes() const { return nodes_; }
    [[nodiscard]] long long work() const { return work_; }

private:
    /// Where nearly any design will do, all steps of a search together may take a few times what one of them may.
    [[nodiscard]] bool hasSpent() const
    {
        constexpr long long stepsOfASearch = 2;
        return options_.mergedIsEnough && options_.workLimit > 0 && work_ > stepsOfASearch * options_.workLimit;
    }

    Solver &solver_;
    const SolveOptions &options_;
    const std::atomic_bool *cancel_;
    Deadline deadline_;
    long long nodes_ = 0, work_ = 0;
};

/// Columns of one thing over the periods have one name but for its last word, the period: they are opened together.
[[nodiscard]] inline QString groupOf(const QString &name)
{
    const auto space = name.lastIndexOf(QLatin1Char(' '));
    bool isPeriod = false;
    if (space > 0)
        static_cast<void>(QStringView(name).mid(space + 1).toInt(&isPeriod));
    return isPeriod ? name.left(space) : name;
}

/// The program with every column continuous.
[[nodiscard]] inline Program withoutWholeness(Program program)
{
    program.start.clear();
    for (Column &column : program.columns)
        column.integer = false;
    return program;
}

} // namespace cw::planner
