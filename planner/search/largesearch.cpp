#include "planner/search/largesearch.h"

#include "catalog/base/parallel.h"
#include "planner/search/blocksplit.h"
#include "planner/search/periodbounds.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::planner {

namespace {

constexpr std::size_t firstPool = 2500; // whole columns left open for the first design
constexpr std::size_t poolGrowth = 4;   // times as many where that was too few
constexpr int poolRounds = 3;
constexpr long long workPerRound = 3000;   // simplex iterations
constexpr double relaxationsOfALook = 1.7; // iterations, in those of the relaxation
constexpr long long leastWorkOfALook = 3000;
constexpr double gapOfARound = 0.005; // the first designs need no closer proof
constexpr double tolerance = 1e-7;

class LargeSearch {
public:
    LargeSearch(const Program &program, SearchContext &context, const ProgressCallback &progress)
        : program_(program), context_(context), options_(context.options()), state_(context, progress)
    {
    }

    Solution run()
    {
        relaxed_ = context_.solved(withoutWholeness(program_), options_.gap, 0);
        if (relaxed_.ending == SolverEnding::Infeasible || relaxed_.ending == SolverEnding::Cancelled)
            return decided();
        if (relaxed_.ending != SolverEnding::Optimal || !relaxed_.hasValues)
            return state_.finishedWith(program_);
        state_.beginAt(relaxed_.objective);
        state_.tell();
        if (const bool isEnough = solvePools(); isEnough)
            return state_.finished();
        if (splitByPeriod(program_).blocks.size() > 1) {
            improveAndLook();
            workOnPeriods(program_, relaxed_, context_, state_);
        }
        return state_.isEnded() ? state_.finished() : state_.finishedWith(wholeFromBest());
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

    /// Wider and wider choices until one has a design. True where the search ends with it.
    bool solvePools()
    {
        std::size_t open = firstPool;
        for (int round = 0; round < poolRounds && !context_.isOver(); ++round, open *= poolGrowth) {
            Program pool = program_;
            const bool isAll = close(pool, open);
            if (isAll)
                break;
            if (state_.hasDesign())
                pool.start = state_.best().values;
            state_.take(context_.solved(pool, std::max(options_.gap, gapOfARound), workPerRound, state_.report()));
            if (state_.best().ending == SolverEnding::Cancelled || state_.isGoodEnough() ||
                (options_.quick && state_.hasDesign()))
                return true;
            if (state_.hasDesign())
                break;
        }
        return false;
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
        for (Column &column : pool.columns) {
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
        const double best = state_.best().objective, room = best - relaxed_.objective;
        for (std::size_t c = 0; c < program.columns.size(); ++c) {
            Column &column = program.columns[c];
            const bool atLow = relaxed_.values[c] <= column.low + tolerance;
            if (column.integer && atLow && relaxed_.reducedCosts[c] > room + tolerance * std::abs(best))
                column.high = column.low;
        }
    }

    /// The whole program, begun from the best design, without what reduced costs close.
    [[nodiscard]] Program wholeFromBest() const
    {
        Program whole = program_;
        if (state_.hasDesign()) {
            whole.start = state_.best().values;
            fixByReducedCost(whole);
        }
        return whole;
    }

    /// At once: better designs near the first, period by period, and the bound of the whole. Then what is near those
    /// designs. Where designs are not sought, or there is none to begin from, the bound alone.
    void improveAndLook()
    {
        const Program whole = wholeFromBest();
        SearchContext beside = context_.beside();
        Neighbourhoods near(program_, context_, state_);
        Solution look;
        const bool improves = state_.hasDesign() && options_.seeksDesigns;
        forEachIndex(improves ? 2 : 1, options_.workers, [&](std::size_t task) {
            if (task == 0)
                look = lookAt(whole, beside);
            else
                near.searchPeriods(relaxed_);
        });
        context_.joined(beside);
        const double bound = look.bound;
        const bool isBound = look.ending == SolverEnding::TimeLimit || look.ending == SolverEnding::Optimal;
        state_.take(std::move(look));
        if (isBound && std::isfinite(bound))
            state_.raiseBound(bound);
        if (improves)
            near.search(columnsOf(whole), relaxed_);
    }

    /// The bound of the root: cuts across periods are worth something. The iterations are about what the cuts take;
    /// branches, which are tried after that for three times as long, raise the bound by no more than a thousandth.
    [[nodiscard]] Solution lookAt(Program whole, SearchContext &context) const
    {
        whole.start.clear();
        const auto work =
            std::max(leastWorkOfALook, static_cast<long long>(relaxationsOfALook * double(relaxed_.work)));
        return context.solved(whole, options_.gap, work, {}, false);
    }

    /// By column: whether it may be more than its least.
    [[nodiscard]] static std::vector<char> columnsOf(const Program &program)
    {
        std::vector<char> isOpen;
        for (const Column &column : program.columns)
            isOpen.push_back(column.high > column.low);
        return isOpen;
    }

    const Program &program_;
    SearchContext &context_;
    const SolveOptions &options_;
    SearchState state_;
    Solution relaxed_;
};

} // namespace

Solution searchLarge(const Program &program, SearchContext &context, const ProgressCallback &progress)
{
    return LargeSearch(program, context, progress).run();
}

} // namespace cw::planner
