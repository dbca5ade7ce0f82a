#include "planner/solve/search.h"

#include "planner/solve/variants.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::planner {

namespace {

constexpr long smallProgram = 1500;     // whole columns the solver alone copes with
constexpr std::size_t firstPool = 2500; // whole columns left open for the first design
constexpr std::size_t poolGrowth = 4;   // times as many where that was too few
constexpr int poolRounds = 3;
constexpr long long workPerRound = 3000; // simplex iterations
constexpr double gapOfARound = 0.005;     // the first designs need no closer proof
constexpr double tolerance = 1e-7;

/// Columns of one thing over the periods have one name but for its last word, the period: they are opened together.
QString groupOf(const QString &name)
{
    const auto space = name.lastIndexOf(QLatin1Char(' '));
    bool isPeriod = false;
    if (space > 0)
        static_cast<void>(QStringView(name).mid(space + 1).toInt(&isPeriod));
    return isPeriod ? name.left(space) : name;
}

class Search {
public:
    Search(const Program &program, Solver &solver, const SolveOptions &options, const ProgressCallback &progress,
           const std::atomic_bool *cancel)
        : program_(program), solver_(solver), options_(options), progress_(progress), cancel_(cancel),
          deadline_(options.timeLimitSeconds)
    {
    }

    Solution run()
    {
        relaxed_ = solved(withoutWholeness(), options_.gap, 0, {});
        if (relaxed_.ending == SolverEnding::Infeasible || relaxed_.ending == SolverEnding::Cancelled)
            return decided();
        if (relaxed_.ending != SolverEnding::Optimal || !relaxed_.hasValues)
            return rest(program_);
        tell();
        std::size_t open = firstPool;
        for (int round = 0; round < poolRounds && !isOver(); ++round, open *= poolGrowth) {
            Program pool = program_;
            const bool all = close(pool, open);
            if (all)
                break;
            if (best_.hasValues)
                pool.start = best_.values;
            take(solved(pool, std::max(options_.gap, gapOfARound), workPerRound, report()));
            if (best_.ending == SolverEnding::Cancelled || isGoodEnough() || (options_.quick && best_.hasValues))
                return finished();
            if (best_.hasValues)
                break;
        }
        if (isOver())
            return finished();
        Program whole = program_;
        if (best_.hasValues) {
            whole.start = best_.values;
            fixByReducedCost(whole);
        }
        return rest(whole);
    }

private:
    [[nodiscard]] Program withoutWholeness() const
    {
        Program program = program_;
        program.start.clear();
        for (Column &column : program.columns)
            column.integer = false;
        return program;
    }

    [[nodiscard]] Solution solved(const Program &program, double gap, long long work, const ProgressCallback &progress)
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

    [[nodiscard]] bool isOver() const { return deadline_.isOver() || (cancel_ && cancel_->load()); }

    /// The relaxation alone decides: no design, or cancelled.
    [[nodiscard]] Solution decided() const
    {
        Solution solution = relaxed_;
        solution.hasValues = false;
        solution.values.clear();
        return solution;
    }

    /// Progress of a pool is progress of the whole with the relaxation's bound.
    [[nodiscard]] ProgressCallback report() const
    {
        if (!progress_)
            return {};
        return [this](const SolveProgress &inner) {
            SolveProgress progress = inner;
            progress.bound = relaxed_.objective;
            progress.seconds = options_.timeLimitSeconds - deadline_.remaining();
            if (progress.best)
                progress.gap = gapTo(*progress.best, relaxed_.objective);
            progress_(progress);
        };
    }

    void tell() const
    {
        if (!progress_)
            return;
        SolveProgress progress;
        progress.stage = QStringLiteral("Choosing and counting");
        progress.bound = relaxed_.objective;
        progress.seconds = options_.timeLimitSeconds - deadline_.remaining();
        progress_(progress);
    }

    static double gapTo(double best, double bound)
    {
        return std::max(0.0, best - bound) / std::max(std::abs(best), 1e-9);
    }

    /// How dear it is to open a group: nothing where the relaxation or a known design uses it.
    [[nodiscard]] std::map<QString, double> priceOfGroups() const
    {
        const bool hasStart = program_.start.size() == program_.columns.size();
        std::map<QString, double> price;
        for (std::size_t c = 0; c < program_.columns.size(); ++c) {
            const bool used = relaxed_.values[c] > tolerance || (hasStart && program_.start[c] > tolerance);
            const double reduced = relaxed_.reducedCosts.empty() ? 0 : std::max(0.0, relaxed_.reducedCosts[c]);
            const auto [place, fresh] = price.emplace(groupOf(program_.columns[c].name), used ? -1.0 : reduced);
            if (!fresh)
                place->second = std::min(place->second, used ? -1.0 : reduced);
        }
        return price;
    }

    /// Closes all groups but the cheapest to open; true when that closed nothing.
    [[nodiscard]] bool close(Program &pool, std::size_t open) const
    {
        const std::map<QString, double> price = priceOfGroups();
        std::vector<double> prices;
        for (const Column &column : pool.columns) {
            if (column.integer)
                prices.push_back(price.at(groupOf(column.name)));
        }
        std::sort(prices.begin(), prices.end());
        const bool onlyUsed = options_.quick && program_.start.size() == program_.columns.size();
        const double dearest = onlyUsed ? 0 : prices[std::min(open, prices.size()) - 1];
        bool closed = false;
        for (std::size_t c = 0; c < pool.columns.size(); ++c) {
            Column &column = pool.columns[c];
            if (!column.integer || column.low > 0 || price.at(groupOf(column.name)) <= dearest)
                continue;
            column.high = 0;
            closed = true;
        }
        return !closed;
    }

    /// What costs more to open than the best design is above the bound is in no better design.
    void fixByReducedCost(Program &program) const
    {
        if (relaxed_.reducedCosts.empty())
            return;
        const double room = best_.objective - relaxed_.objective;
        for (std::size_t c = 0; c < program.columns.size(); ++c) {
            Column &column = program.columns[c];
            const bool atLow = relaxed_.values[c] <= column.low + tolerance;
            if (column.integer && atLow && relaxed_.reducedCosts[c] > room + tolerance * std::abs(best_.objective))
                column.high = column.low;
        }
    }

    void take(Solution solution)
    {
        if (solution.ending == SolverEnding::Cancelled) {
            best_.ending = SolverEnding::Cancelled;
            return;
        }
        if (!solution.hasValues || (best_.hasValues && solution.objective >= best_.objective))
            return;
        best_ = std::move(solution);
        best_.bound = relaxed_.objective; // a pool's own bound says nothing of the whole
        best_.gap = gapTo(best_.objective, best_.bound);
        best_.ending = SolverEnding::TimeLimit;
    }

    [[nodiscard]] bool isGoodEnough() const { return best_.hasValues && best_.gap <= options_.gap; }

    Solution finished()
    {
        if (isGoodEnough())
            best_.ending = SolverEnding::Optimal;
        else if (!best_.hasValues && best_.ending != SolverEnding::Cancelled)
            best_.ending = cancel_ && cancel_->load() ? SolverEnding::Cancelled : SolverEnding::TimeLimit;
        best_.nodes = nodes_;
        best_.work = work_;
        best_.seconds = options_.timeLimitSeconds - deadline_.remaining();
        return std::move(best_);
    }

    /// The whole program with the time that is left.
    Solution rest(const Program &whole)
    {
        Solution last = solved(whole, options_.gap, 0, progress_);
        if (last.ending == SolverEnding::Cancelled || !best_.hasValues) {
            last.nodes = nodes_;
            last.work = work_;
            return last;
        }
        // Without what reduced costs closed, "infeasible" says: nothing better than the best design.
        const bool exhausted = last.ending == SolverEnding::Infeasible;
        const double bound = exhausted ? best_.objective : std::min(last.bound, best_.objective);
        if (last.hasValues && last.objective < best_.objective)
            best_ = std::move(last);
        if (std::isfinite(bound))
            best_.bound = std::max(relaxed_.objective, bound);
        best_.gap = gapTo(best_.objective, best_.bound);
        return finished();
    }

    const Program &program_;
    Solver &solver_;
    const SolveOptions &options_;
    const ProgressCallback &progress_;
    const std::atomic_bool *cancel_;
    Deadline deadline_;
    Solution relaxed_, best_;
    long long nodes_ = 0, work_ = 0;
};

} // namespace

Solution search(const Program &program, Solver &solver, const SolveOptions &options, const ProgressCallback &progress,
                const std::atomic_bool *cancel)
{
    const auto whole = std::count_if(program.columns.begin(), program.columns.end(),
                                     [](const Column &column) { return column.integer; });
    const bool warm = options.quick && program.start.size() == program.columns.size();
    if (whole <= smallProgram && !warm)
        return solver.solve(program, options, progress, cancel);
    return Search(program, solver, options, progress, cancel).run();
}

} // namespace cw::planner
