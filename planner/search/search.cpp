#include "planner/search/search.h"

#include "planner/search/fixedexcept.h"
#include "planner/search/mergedsolve.h"
#include "planner/search/partrelaxation.h"
#include "planner/search/perioddecomposition.h"
#include "planner/search/rollinghorizon.h"
#include "planner/search/smallsearch.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace cw::planner {

namespace {

constexpr std::size_t firstPool = 2500; // whole columns left open for the first design
constexpr std::size_t poolGrowth = 4;   // times as many where that was too few
constexpr int poolRounds = 3;
constexpr long long workPerRound = 3000; // simplex iterations
constexpr double gapOfARound = 0.005;    // the first designs need no closer proof
constexpr double tolerance = 1e-7;
constexpr long long workPerRollingPeriod = 2500;
constexpr double closeEnough = 1e-3; // share of the relaxation that closed parts may still save
constexpr int mostPricings = 12;
constexpr std::size_t windowPeriods = 4, windowParts = 10; // free at once in a neighbourhood
constexpr long long workOfAWindow = 4000;
/// Simplex iterations for the bound of one period, in two rounds.
constexpr long long workPerPeriod[] = {40000, 200000};
constexpr double shareOfAPeriod = 0.6; // of the asked gap: the rest is for the design
constexpr long long workOfALook = 20000;
constexpr long long workOfAUnion = 20000; // for a design from what the periods chose

class Search {
public:
    Search(const Program &program, Solver &solver, const SolveOptions &options, const ProgressCallback &progress,
           const std::atomic_bool *cancel, bool isWide)
        : program_(program), options_(options), progress_(progress), context_(solver, options, cancel), isWide_(isWide)
    {
    }

    Solution run()
    {
        if (isWide_)
            return runWide();
        relaxed_ = context_.solved(withoutWholeness(program_), options_.gap, 0);
        if (relaxed_.ending == SolverEnding::Infeasible || relaxed_.ending == SolverEnding::Cancelled)
            return decided();
        if (relaxed_.ending != SolverEnding::Optimal || !relaxed_.hasValues)
            return rest(program_);
        bound_ = relaxed_.objective;
        tell();
        std::size_t open = firstPool;
        for (int round = 0; round < poolRounds && !context_.isOver(); ++round, open *= poolGrowth) {
            Program pool = program_;
            const bool all = close(pool, open);
            if (all)
                break;
            if (best_.hasValues)
                pool.start = best_.values;
            take(context_.solved(pool, std::max(options_.gap, gapOfARound), workPerRound, report()));
            if (best_.ending == SolverEnding::Cancelled || isGoodEnough() || (options_.quick && best_.hasValues))
                return finished();
            if (best_.hasValues)
                break;
        }
        if (splitByPeriod(program_).periods() > 1) {
            lookAtWhole();
            workOnPeriods();
        }
        if (isEnded())
            return finished();
        return rest(wholeFromBest());
    }

private:
    /// The relaxation alone decides: no design, or cancelled.
    [[nodiscard]] Solution decided() const
    {
        Solution solution = relaxed_;
        solution.hasValues = false;
        solution.values.clear();
        return solution;
    }

    /// Progress of a pool is progress of the whole with the bound known so far.
    [[nodiscard]] ProgressCallback report(bool isWhole = false) const
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

    void tell() const
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
        best_.bound = bound_; // a pool's own bound says nothing of the whole
        best_.gap = gapTo(best_.objective, best_.bound);
        best_.ending = SolverEnding::TimeLimit;
    }

    void raiseBound(double bound)
    {
        if (!(bound > bound_))
            return;
        bound_ = best_.hasValues ? std::min(bound, best_.objective) : bound;
        best_.bound = bound_;
        best_.gap = gapTo(best_.objective, bound_);
        tell();
    }

    [[nodiscard]] bool isEnded() const
    {
        return context_.isOver() || best_.ending == SolverEnding::Cancelled || isGoodEnough();
    }

    /// The whole program, begun from the best design, without what reduced costs close.
    [[nodiscard]] Program wholeFromBest() const
    {
        Program whole = program_;
        if (best_.hasValues) {
            whole.start = best_.values;
            fixByReducedCost(whole);
        }
        return whole;
    }

    /// The root of the tree and what its heuristics find, for a while: cuts across periods are worth something too.
    void lookAtWhole()
    {
        const Solution look = context_.solved(wholeFromBest(), options_.gap, workOfALook, report(true));
        const double bound = look.bound;
        const bool isBound = look.ending == SolverEnding::TimeLimit || look.ending == SolverEnding::Optimal;
        take(look);
        if (isBound && std::isfinite(bound))
            raiseBound(bound);
    }

    /// Bounds from the periods one by one, and designs from what they choose.
    void workOnPeriods()
    {
        PeriodDecomposition periods(program_, relaxed_, context_);
        if (periods.periods() < 2)
            return;
        for (const long long work : workPerPeriod) {
            for (std::size_t p = 0; p < periods.periods() && !isEnded(); ++p) {
                periods.improve(p, options_.gap * shareOfAPeriod, work);
                raiseBound(periods.bound());
            }
            if (!isEnded())
                joinParts(periods.usedParts());
        }
    }

    /// Too wide for one relaxation: parts enter as they pay; the first design comes from the first ones.
    Solution runWide()
    {
        PartRelaxation wide(program_, context_);
        bound_ = -std::numeric_limits<double>::infinity();
        if (!wide.solve())
            return rest(program_);
        relaxed_ = wide.relaxed();
        roll(wide.openColumns());
        for (int round = 0; round < mostPricings && !isEnded() && !options_.quick; ++round) {
            const bool isAll = wide.price();
            if (wide.bound() > relaxed_.objective - std::abs(relaxed_.objective)) // worth saying
                raiseBound(wide.bound());
            relaxed_ = wide.relaxed();
            const double missing = relaxed_.objective - wide.bound();
            if (isAll || missing <= closeEnough * std::abs(relaxed_.objective) || context_.isOver() || !wide.solve())
                break;
            if (!best_.hasValues) {
                relaxed_ = wide.relaxed();
                roll(wide.openColumns());
            }
        }
        if (isEnded() || (options_.quick && best_.hasValues))
            return finished();
        roll(wide.openColumns());
        searchNeighbourhoods(wide.openColumns());
        workOnPeriods();
        return best_.hasValues || isEnded() ? finished() : rest(program_);
    }

    void roll(const std::vector<char> &isOpen)
    {
        const PeriodSplit split = splitByPeriod(program_);
        if (split.periods() < 2)
            return;
        const std::vector<double> costs = pricedCosts(program_, split, relaxed_.rowDuals);
        auto values = rollingDesign(program_, split, costs, isOpen, workPerRollingPeriod, context_);
        if (!values)
            return;
        Solution design;
        design.hasValues = true;
        design.objective = program_.objectiveOf(*values);
        design.values = std::move(*values);
        take(std::move(design));
        tell();
    }

    /// Some columns free, all others as in the best design, from that design on.
    void reconsider(const std::vector<char> &isFree, long long work)
    {
        const std::vector<double> none(program_.columns.size(), 0);
        const std::vector<double> &stand = best_.hasValues ? best_.values : none;
        PartProgram part = fixedExcept(program_, isFree, stand);
        if (!best_.hasValues)
            part.program.start.clear();
        Solution solution = context_.solved(part.program, std::max(options_.gap, gapOfARound), work, report());
        if (solution.hasValues)
            solution.values = putIn(stand, part, solution.values);
        take(std::move(solution));
        tell();
    }

    [[nodiscard]] std::vector<char> partsInUse(const std::vector<double> &values) const
    {
        std::vector<char> isUsed;
        for (std::size_t c = 0; c < program_.columns.size() && !values.empty(); ++c) {
            const int part = program_.columns[c].part;
            if (part >= int(isUsed.size()))
                isUsed.resize(std::size_t(part) + 1, 0);
            if (part >= 0 && values[c] > tolerance)
                isUsed[std::size_t(part)] = 1;
        }
        return isUsed;
    }

    /// Windows of periods, then groups of parts over all periods, until a round finds nothing.
    void searchNeighbourhoods(const std::vector<char> &isOpen)
    {
        const auto periods = splitByPeriod(program_).periods();
        double before = std::numeric_limits<double>::infinity();
        while (best_.hasValues && best_.objective < before && !isEnded()) {
            before = best_.objective;
            for (std::size_t first = 0; first < periods && !isEnded(); first += windowPeriods / 2)
                reconsider(window(int(first), isOpen), workOfAWindow);
            const std::vector<char> isUsed = partsInUse(best_.values);
            std::vector<int> used;
            for (std::size_t k = 0; k < isUsed.size(); ++k) {
                if (isUsed[k])
                    used.push_back(int(k));
            }
            for (std::size_t first = 0; first < used.size() && !isEnded(); first += windowParts / 2)
                reconsider(group(used, first), workOfAWindow);
        }
    }

    [[nodiscard]] std::vector<char> window(int first, const std::vector<char> &isOpen) const
    {
        const std::vector<char> chosen = partsInUse(best_.values), relaxed = partsInUse(relaxed_.values);
        std::vector<char> isFree;
        for (std::size_t c = 0; c < program_.columns.size(); ++c) {
            const Column &column = program_.columns[c];
            const auto part = std::size_t(std::max(0, column.part));
            const bool isHere =
                column.period < 0 || (column.period >= first && column.period < first + int(windowPeriods));
            isFree.push_back(isHere && isOpen[c] && (column.part < 0 || chosen[part] || relaxed[part]));
        }
        return isFree;
    }

    [[nodiscard]] std::vector<char> group(const std::vector<int> &used, std::size_t first) const
    {
        std::vector<char> isFree;
        const auto begin = used.begin() + std::ptrdiff_t(first);
        const auto end = used.begin() + std::ptrdiff_t(std::min(used.size(), first + windowParts));
        for (const Column &column : program_.columns)
            isFree.push_back(column.part < 0 || std::find(begin, end, column.part) != end);
        return isFree;
    }

    /// The whole program with the parts that periods chose and those of the best design.
    void joinParts(const std::vector<char> &isUsed)
    {
        const std::vector<char> chosen = partsInUse(best_.values);
        std::vector<char> isFree;
        for (const Column &column : program_.columns) {
            const auto part = std::size_t(std::max(0, column.part));
            isFree.push_back(column.part < 0 || column.low > 0 || isUsed[part] ||
                             (part < chosen.size() && chosen[part]));
        }
        reconsider(isFree, workOfAUnion);
    }

    [[nodiscard]] bool isGoodEnough() const { return best_.hasValues && best_.gap <= options_.gap; }

    Solution finished()
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

    /// The whole program with the time that is left.
    Solution rest(const Program &whole)
    {
        Solution last = context_.solved(whole, options_.gap, 0, report(true));
        if (last.ending == SolverEnding::Cancelled || !best_.hasValues) {
            last.nodes = context_.nodes();
            last.work = context_.work();
            return last;
        }
        // Without what reduced costs closed, "infeasible" says: nothing better than the best design.
        const bool exhausted = last.ending == SolverEnding::Infeasible;
        const double bound = exhausted ? best_.objective : std::min(last.bound, best_.objective);
        if (last.hasValues && last.objective < best_.objective)
            best_ = std::move(last);
        if (std::isfinite(bound))
            best_.bound = std::max(bound_, bound);
        best_.gap = gapTo(best_.objective, best_.bound);
        return finished();
    }

    const Program &program_;
    const SolveOptions &options_;
    const ProgressCallback &progress_;
    SearchContext context_;
    bool isWide_ = false;
    Solution relaxed_, best_;
    double bound_ = 0; ///< of the whole program, proven so far
};

} // namespace

bool isSmall(const Program &program, const SearchSizes &sizes)
{
    const auto whole = std::count_if(program.columns.begin(), program.columns.end(),
                                     [](const Column &column) { return column.integer; });
    return whole <= sizes.smallWhole;
}

Solution searchUnmerged(const Program &program, Solver &solver, const SolveOptions &options,
                        const ProgressCallback &progress, const std::atomic_bool *cancel, const SearchSizes &sizes)
{
    if (isSmall(program, sizes)) {
        SearchContext context(solver, options, cancel);
        return searchSmall(program, context, progress);
    }
    return Search(program, solver, options, progress, cancel, program.columns.size() > sizes.wideColumns).run();
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
