#include "planner/search/smallsearch.h"

#include "planner/search/fixedexcept.h"
#include "planner/search/halves.h"
#include "planner/search/placebounds.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace cw::planner {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double tolerance = 1e-7;
/// What may be opened at most costs these shares of the relaxation's objective per piece, one pool after the other;
/// first only what the relaxation uses.
constexpr double poolShares[] = {-1, 0.0025, 0.005, 0.01, 0.02, 0.04};
constexpr long long workOfAPool = 1500; // simplex iterations
constexpr long long workAmongPlaces = 6000;
constexpr double gapOfAPool = 0.005;
/// A design further from the relaxation than this share is looked at place by place.
constexpr double farFromProven = 0.02;
/// Programs of no more columns are proven sooner as a whole.
constexpr std::size_t columnsOfAWhole = 2000;
/// Rows of limits that the best design fills to less than this share are left out of the proof at first.
constexpr double farFromFull = 0.5;

class SmallSearch : public PlaceUser {
public:
    SmallSearch(const Program &program, SearchContext &context, const ProgressCallback &report)
        : program_(program), context_(context), report_(report)
    {
    }

    Solution run()
    {
        relaxed_ = context_.solved(withoutWholeness(program_), context_.options().gap, 0);
        if (relaxed_.ending == SolverEnding::Infeasible || relaxed_.ending == SolverEnding::Cancelled) {
            relaxed_.hasValues = false;
            relaxed_.values.clear();
            return relaxed_;
        }
        if (relaxed_.ending != SolverEnding::Optimal || !relaxed_.hasValues)
            return ended(solved(program_, true));
        if (!program_.hasWholeColumns())
            return ended(relaxed_);
        if (!context_.options().startIsNear || !takeStart()) {
            countAnew();
            if (context_.options().quick && best_.hasValues)
                return ended(best_);
            openPools();
        }
        if (isGoodEnough() || context_.isOver() || (context_.options().quick && best_.hasValues))
            return ended(best_);
        if (!best_.hasValues)
            return ended(solved(program_, true));
        if (program_.columns.size() > columnsOfAWhole && best_.gap > farFromProven &&
            placesOf(program_) >= leastPlaces) {
            workOnPlaces(program_, relaxed_, context_, *this);
            if (isGoodEnough() || context_.isOver())
                return ended(best_);
        }
        return prove();
    }

private:
    [[nodiscard]] Solution solved(const Program &program, bool seeksDesigns, long long work = 0)
    {
        return context_.solved(program, context_.options().gap, work, told(true), seeksDesigns);
    }

    [[nodiscard]] bool isGoodEnough() const { return best_.hasValues && best_.gap <= context_.options().gap; }

    /// Progress of a solve as progress of the search: what a part of the program proves says nothing of the whole.
    [[nodiscard]] ProgressCallback told(bool isWhole) const
    {
        if (!report_)
            return {};
        return [this, isWhole](const SolveProgress &inner) {
            SolveProgress progress = inner;
            if (best_.hasValues)
                progress.best = std::min(best_.objective, inner.best.value_or(best_.objective));
            if (relaxed_.hasValues) {
                const double known = std::max(relaxed_.objective, best_.hasValues ? best_.bound : -infinity);
                progress.bound = std::max(known, isWhole ? inner.bound.value_or(known) : known);
            }
            progress.gap.reset();
            if (progress.best && progress.bound)
                progress.gap =
                    std::max(0.0, *progress.best - *progress.bound) / std::max(std::abs(*progress.best), 1e-9);
            progress.seconds = context_.seconds();
            report_(progress);
        };
    }

    void take(Solution solution)
    {
        if (!solution.hasValues || (best_.hasValues && solution.objective >= best_.objective))
            return;
        best_ = std::move(solution);
        best_.bound = relaxed_.objective; // what a part of the program proves says nothing of the whole
        best_.gap = std::max(0.0, best_.objective - best_.bound) / std::max(std::abs(best_.objective), 1e-9);
        best_.ending = SolverEnding::TimeLimit;
    }

    /// A design known from before as it is, if it keeps every row.
    bool takeStart()
    {
        if (program_.start.size() != program_.columns.size() || !holds(program_, program_.start))
            return false;
        Solution known;
        known.hasValues = true;
        known.values = program_.start;
        known.objective = program_.objectiveOf(known.values);
        take(std::move(known));
        return true;
    }

    /// The offers of a design known from before, counted anew.
    void countAnew()
    {
        if (program_.start.size() != program_.columns.size())
            return;
        std::map<int, bool> isUsed;
        for (std::size_t c = 0; c < program_.columns.size(); ++c) {
            if (program_.start[c] > tolerance)
                isUsed[program_.columns[c].part] = true;
        }
        std::vector<char> isFree;
        for (const Column &column : program_.columns)
            isFree.push_back(column.part < 0 || column.low > 0 || isUsed[column.part]);
        reconsider(isFree);
    }

    void reconsider(const std::vector<char> &isFree, long long work = workOfAPool)
    {
        const std::vector<double> none(program_.columns.size(), 0);
        PartProgram part = fixedExcept(program_, isFree, none);
        part.program.start.clear();
        if (best_.hasValues || program_.start.size() == program_.columns.size()) {
            const std::vector<double> &from = best_.hasValues ? best_.values : program_.start;
            for (const int c : part.columns)
                part.program.start.push_back(from[std::size_t(c)]);
        }
        Solution solution = context_.solved(part.program, std::max(context_.options().gap, gapOfAPool), work,
                                            told(false), !best_.hasValues);
        if (!solution.hasValues)
            return;
        solution.values = putIn(none, part, solution.values);
        if (holds(program_, solution.values)) // what stands still may break what was left out of the part
            take(std::move(solution));
    }

    /// How dear one piece of a part is to open: what its dearest column costs in the period where that is cheapest;
    /// less than nothing: in use.
    [[nodiscard]] std::map<int, double> pricesOfParts() const
    {
        std::map<std::pair<int, QString>, double> groups;
        std::map<int, double> prices;
        for (std::size_t c = 0; c < program_.columns.size(); ++c) {
            const Column &column = program_.columns[c];
            const bool isUsed = relaxed_.values[c] > tolerance || (best_.hasValues && best_.values[c] > tolerance);
            prices.emplace(column.part, 0);
            if (isUsed)
                prices[column.part] = -1;
            if (column.cost == 0 || column.part < 0)
                continue;
            const double own = std::max(0.0, relaxed_.reducedCosts[c]);
            const auto [place, isNew] = groups.emplace(std::pair(column.part, groupOf(column.name)), own);
            place->second = std::min(place->second, own);
        }
        for (const auto &[group, price] : groups) {
            double &whole = prices[group.first];
            if (whole >= 0)
                whole = std::max(whole, price);
        }
        return prices;
    }

    /// Whether the relaxation uses a part that the best design does not.
    [[nodiscard]] bool usesMoreThanBest() const
    {
        std::set<int> used, known;
        for (std::size_t c = 0; c < program_.columns.size(); ++c) {
            if (relaxed_.values[c] > tolerance)
                used.insert(program_.columns[c].part);
            if (best_.hasValues && best_.values[c] > tolerance)
                known.insert(program_.columns[c].part);
        }
        return !std::includes(known.begin(), known.end(), used.begin(), used.end());
    }

    /// Wider and wider choices of parts, until one has a design: better ones are found on the way to the proof. A
    /// design known from before is joined with what the relaxation uses.
    void openPools()
    {
        std::size_t before = 0;
        for (const double share : poolShares) {
            if ((best_.hasValues && !(before == 0 && usesMoreThanBest())) || relaxed_.reducedCosts.empty() ||
                context_.isOver())
                return;
            const std::map<int, double> prices = pricesOfParts();
            const double dearest = share < 0 ? share : share * std::abs(relaxed_.objective);
            std::vector<char> isFree;
            for (const Column &column : program_.columns)
                isFree.push_back(column.part < 0 || column.low > 0 || prices.at(column.part) <= dearest);
            const auto open = std::size_t(std::count(isFree.begin(), isFree.end(), 1));
            if (open == program_.columns.size())
                return; // the proof is that
            if (open != before)
                reconsider(isFree);
            before = open;
        }
    }

    [[nodiscard]] const std::vector<double> &best() const override { return best_.values; }

    void offer(std::vector<double> values) override
    {
        if (values.empty() || !holds(program_, values))
            return;
        const double bound = best_.bound;
        Solution known;
        known.hasValues = true;
        known.values = std::move(values);
        known.objective = program_.objectiveOf(known.values);
        take(std::move(known));
        raise(bound);
    }

    void lookAmong(const std::vector<char> &isFree) override
    {
        const double bound = best_.bound;
        reconsider(isFree, workAmongPlaces);
        raise(bound);
    }

    bool raiseBound(double bound) override
    {
        raise(bound);
        return !isGoodEnough();
    }

    /// From the best design, without what costs more to open than that design is above the relaxation.
    [[nodiscard]] Program fromBest() const
    {
        Program whole = program_;
        if (!best_.hasValues)
            return whole;
        whole.start = best_.values;
        const double room = best_.objective - relaxed_.objective + tolerance * std::abs(best_.objective);
        for (std::size_t c = 0; c < whole.columns.size() && !relaxed_.reducedCosts.empty(); ++c) {
            Column &column = whole.columns[c];
            if (column.integer && relaxed_.values[c] <= column.low + tolerance && relaxed_.reducedCosts[c] > room)
                column.high = column.low;
        }
        return whole;
    }

    /// Limits that the best design is far from: without them a proof is sooner done, and it proves as much.
    [[nodiscard]] std::vector<std::size_t> rowsFarFromFull() const
    {
        std::vector<std::size_t> far;
        for (std::size_t r = 0; r < program_.rows.size(); ++r) {
            const Row &row = program_.rows[r];
            if (row.rule.isEmpty() || !(row.high > 0) || !std::isfinite(row.high) || row.low > -infinity)
                continue;
            const bool isSum = std::all_of(row.entries.begin(), row.entries.end(), [&](const Entry &entry) {
                return entry.value > 0 && program_.columns[std::size_t(entry.column)].low >= 0;
            });
            if (isSum && activityOf(row, best_.values) <= farFromFull * row.high)
                far.push_back(r);
        }
        return far;
    }

    static double activityOf(const Row &row, const std::vector<double> &values)
    {
        double activity = 0;
        for (const Entry &entry : row.entries)
            activity += entry.value * values[std::size_t(entry.column)];
        return activity;
    }

    /// What a solve from the best design proves; "infeasible" after fixing says that nothing is better.
    [[nodiscard]] double boundOf(const Solution &solution) const
    {
        if (solution.ending == SolverEnding::Infeasible)
            return best_.objective;
        const bool isBound = solution.ending == SolverEnding::Optimal || solution.ending == SolverEnding::TimeLimit;
        return isBound && std::isfinite(solution.bound) ? solution.bound : -infinity;
    }

    /// What the relaxation of a half says of it.
    [[nodiscard]] double relaxedBoundOf(const Program &half)
    {
        const Solution relaxed = context_.solved(withoutWholeness(half), context_.options().gap, 0);
        if (relaxed.ending == SolverEnding::Infeasible)
            return infinity;
        return relaxed.ending == SolverEnding::Optimal && relaxed.hasValues ? relaxed.objective : -infinity;
    }

    /// Nothing of a half that is within this of the best design is looked for.
    [[nodiscard]] double worthLookingFor() const
    {
        return best_.objective - context_.options().gap / 2 * std::abs(best_.objective);
    }

    /// A bound of a program from the best design; a better one is taken where it keeps the rows that were left out too.
    [[nodiscard]] double boundFromBest(const Program &program)
    {
        Solution solution = solved(program, false);
        const double bound = boundOf(solution);
        if (solution.hasValues && holds(program_, solution.values))
            take(std::move(solution));
        return bound;
    }

    /// A bound of a half: from the best design where that is in it, else only what is better is looked for.
    [[nodiscard]] double boundOfHalf(Program half)
    {
        if (holds(half, best_.values)) {
            half.start = best_.values;
            return boundFromBest(half);
        }
        half.start.clear();
        const double worth = worthLookingFor();
        Row better{QStringLiteral("better"), {}, -infinity, worth - half.offset, {}};
        for (std::size_t c = 0; c < half.columns.size(); ++c) {
            if (half.columns[c].cost != 0)
                better.entries.push_back({int(c), half.columns[c].cost});
        }
        half.addRow(std::move(better));
        return std::min(boundFromBest(half), worth);
    }

    /// A bound of a program by its halves, the more promising one first. Where the relaxation of one puts it out of
    /// question, the other is as good as the whole.
    [[nodiscard]] double provenBound(const Program &whole)
    {
        const std::optional<Halves> halves = halvesOf(whole);
        if (!halves)
            return boundFromBest(whole);
        const Program *first = &halves->without, *second = &halves->with;
        double least = relaxedBoundOf(*first), most = least;
        if (least < worthLookingFor())
            most = relaxedBoundOf(*second);
        if (std::max(least, most) >= worthLookingFor())
            return boundFromBest(whole);
        if (most < least) {
            std::swap(first, second);
            std::swap(least, most);
        }
        const double bound = boundOfHalf(*first);
        if (context_.isOver() || most >= worthLookingFor())
            return std::min(bound, most);
        return std::min(bound, boundOfHalf(*second));
    }

    Solution prove()
    {
        const Program whole = fromBest();
        const std::vector<std::size_t> far = rowsFarFromFull();
        if (!far.empty()) { // a proof without them is sooner done, and proves as much
            Program loose = whole;
            for (const std::size_t r : far)
                loose.rows[r] = {loose.rows[r].name, {}, -infinity, infinity, {}};
            raiseTo(loose);
        }
        if (!isGoodEnough() && !context_.isOver())
            raiseTo(whole);
        return ended(best_);
    }

    /// What a program without some rows of the whole one proves.
    void raiseTo(const Program &program)
    {
        const double known = best_.bound, bound = provenBound(program);
        raise(std::max(known, bound));
    }

    void raise(double bound)
    {
        best_.bound = std::min(std::max(best_.bound, bound), best_.objective);
        const double distance = best_.objective - best_.bound;
        best_.gap = distance <= 1e-9 * std::max(1.0, std::abs(best_.objective))
                        ? 0
                        : distance / std::max(std::abs(best_.objective), 1e-9);
    }

    Solution ended(Solution solution) const
    {
        if (context_.isCancelled())
            solution.ending = SolverEnding::Cancelled;
        else if (solution.hasValues && solution.gap <= context_.options().gap)
            solution.ending = SolverEnding::Optimal;
        solution.nodes = context_.nodes();
        solution.work = context_.work();
        solution.seconds = context_.seconds();
        return solution;
    }

    const Program &program_;
    SearchContext &context_;
    const ProgressCallback &report_;
    Solution relaxed_, best_;
};

} // namespace

Solution searchSmall(const Program &program, SearchContext &context, const ProgressCallback &report)
{
    return SmallSearch(program, context, report).run();
}

} // namespace cw::planner
