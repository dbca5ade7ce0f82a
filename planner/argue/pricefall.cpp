#include "planner/argue/pricefall.h"

#include "planner/cost/offers.h"
#include "planner/model/modelbuilder.h"
#include "planner/search/fixedexcept.h"
#include "planner/search/periodmerge.h"
#include "planner/search/search.h"
#include "planner/search/searchcontext.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cw::planner {

namespace {

constexpr int mostSteps = 8;             // of Dinkelbach's method; two or three are the rule
constexpr double gapOfAFall = 1e-3;      // of the total cost
constexpr double closeEnough = 5e-3;     // of a price
constexpr double sameShare = 1e-6;       // of a price
constexpr double used = 1e-7;            // a column above this
constexpr long long leastWork = 20000;   // simplex iterations a proof may take
constexpr long long timesTheSearch = 2;  // and so many times those of the best design
constexpr long long workNearBest = 5000; // simplex iterations, among few offers

/// What is paid for the units of these offers, in the program's thousands.
Terms paymentsFor(const std::vector<int> &offers, const Plan &plan, const CandidateSet &set, const PlanModel &model)
{
    const Horizon &horizon = plan.need.horizon;
    Terms payments;
    for (const int index : offers) {
        const int place = model.carrierOfOffer[std::size_t(index)];
        if (place < 0)
            continue;
        const Offer &offer = set.offers[std::size_t(index)];
        const Carrier &carrier = model.carriers[std::size_t(place)];
        const std::optional<Band> &price = carrier.owned ? offer.oneOff : offer.recurringPerMonth;
        for (int p = 0; price && p < horizon.periods(); ++p) {
            const double now =
                price->likely / moneyScale * discountFactor(plan.need.discountRate, p * horizon.periodMonths);
            if (carrier.owned)
                payments.add(boughtIn(carrier, p, now));
            else
                payments.add(carrier.active[std::size_t(p)], now * horizon.monthsIn(p));
        }
    }
    return payments;
}

/// Replicas on these offers: work for at least one of them is asked for.
std::set<int> workOn(const std::vector<int> &offers, const CandidateSet &set, const PlanModel &model)
{
    std::set<int> working;
    for (std::size_t c = 0; c < set.candidates.size(); ++c)
        if (std::find(offers.begin(), offers.end(), set.candidates[c].offer) != offers.end())
            working.insert(model.replicas[c].begin(), model.replicas[c].end()); // a job has one for its periods
    working.erase(-1);
    return working;
}

Program fallen(const Program &program, const std::vector<Entry> &payments, double share)
{
    Program cheaper = program;
    for (const Entry &entry : payments)
        cheaper.columns[std::size_t(entry.column)].cost -= share * entry.value;
    return cheaper;
}

} // namespace

/// The need with work for the thing that lost, where possible with periods that are alike merged (periodmerge.h): a
/// design that costs less than the best one at lower prices has a merged one that does, and since none without the
/// thing does so, that one uses it.
class PriceFallSearch::Asked {
public:
    explicit Asked(const PriceFallSearch &about) : best_(about.best_.objective)
    {
        const PlanModel &model = about.model_;
        const std::vector<Entry> paid = paymentsFor(about.offers_, about.plan_, about.set_, model).entries();
        const auto merged = mergePeriods(model.program);
        bool isMerged = merged && merged->isExact;
        if (isMerged) { // at any share, if with the price and without it: costs are linear in it
            const auto free = mergePeriods(fallen(model.program, paid, 1));
            isMerged = free && free->isExact;
        }
        program_ = isMerged ? merged->bound.program : model.program;
        program_.start.clear();
        const auto placeOf = [&](int column) { return isMerged ? merged->bound.placeOf[std::size_t(column)] : column; };
        Terms payments, work;
        for (const Entry &entry : paid)
            payments.add(placeOf(entry.column), entry.value);
        std::set<int> places, units;
        for (const int column : workOn(about.offers_, about.set_, model))
            places.insert(placeOf(column));
        for (const int place : places)
            work.add(place, 1);
        payments_ = payments.entries();
        program_.addRow({QStringLiteral("enters"), {}, 1, unlimited, work.entries()});
        Terms standing; // what works stands on a whole unit at least
        for (const int offer : about.offers_)
            if (const int place = model.carrierOfOffer[std::size_t(offer)]; place >= 0)
                for (const int column : model.carriers[std::size_t(place)].active)
                    if (column >= 0)
                        units.insert(placeOf(column));
        for (const int unit : units)
            standing.add(unit, 1);
        program_.addRow({QStringLiteral("stands"), {}, 1, unlimited, standing.entries()});
        own_.insert(about.offers_.begin(), about.offers_.end());
        for (std::size_t c = 0; c < model.program.columns.size(); ++c)
            if (about.best_.values[c] > used)
                parts_.insert(model.program.columns[c].part);
    }

    [[nodiscard]] double best() const { return best_; }
    [[nodiscard]] Program at(double share) const { return fallen(program_, payments_, share); }
    [[nodiscard]] double costOf(const std::vector<double> &values) const { return program_.objectiveOf(values); }
    [[nodiscard]] double paidIn(const std::vector<double> &values) const
    {
        double paid = 0;
        for (const Entry &entry : payments_)
            paid += entry.value * values[std::size_t(entry.column)];
        return paid;
    }
    /// What whatever uses it pays for it at least.
    [[nodiscard]] Program leastPaid() const
    {
        Program program = withoutWholeness(program_);
        program.offset = 0;
        for (Column &column : program.columns)
            column.cost = 0;
        for (const Entry &entry : payments_)
            program.columns[std::size_t(entry.column)].cost = entry.value;
        return program;
    }
    /// By column: of its own offers, or of the best design's too.
    [[nodiscard]] std::vector<char> ownParts(bool withBest) const
    {
        std::vector<char> isFree;
        for (const Column &column : program_.columns)
            isFree.push_back(column.part < 0 || column.low > 0 || own_.count(column.part) > 0 ||
                             (withBest && parts_.count(column.part) > 0));
        return isFree;
    }

private:
    Program program_;
    std::vector<Entry> payments_;
    std::set<int> own_, parts_; ///< parts: its own, and those of the best design
    double best_;
};

/// Steps of Dinkelbach's method on programs small and large.
class PriceFallSearch::Steps {
public:
    Steps(PriceFallSearch &search, Solver &solver, const Deadline &deadline)
        : search_(search), fall_(search.fall_), asked_(search), solver_(solver), deadline_(deadline)
    {
        fall_.isAsked = true;
    }

    /// First all work on its own offers, then those of the best design beside them. From low prices down to the ones
    /// that are enough: at full price a design holds one piece of it and no more, of which little is to be learned.
    void lookNearBest()
    {
        for (const bool withBest : {false, true})
            for (int step = 0; step < mostSteps && !isOver() && lookAmong(asked_.ownParts(withBest)); ++step) {
            }
    }

    /// By fractions of units. What all designs with it cost above the best one falls with the share, ever faster: so
    /// the line between two shares lies below it.
    void relax()
    {
        const std::optional<Relaxed> dear = relaxedAt(0);
        if (!dear || dear->above <= 0)
            return;
        double share = fall_.atMost ? std::min(dear->share, *fall_.atMost) : dear->share;
        for (int step = 0; step < mostSteps && !isOver(); ++step) {
            const std::optional<Relaxed> there = relaxedAt(share);
            if (!there)
                return;
            const double line = dear->above / (dear->above - std::min(0.0, there->above));
            fall_.atLeast = std::max(fall_.atLeast, share * line);
            if (there->share >= share - sameShare)
                return;
            share = there->share;
        }
    }

    /// In whole units, from the design that is known.
    void prove()
    {
        for (int step = 0; step < mostSteps && !isOver() && !fall_.isSettled(); ++step) {
            const double share = std::min(fall_.atMost.value_or(1), 1.0);
            Program program = asked_.at(share);
            program.start = search_.design_;
            SolveOptions options = limited(gapWorthwhile(), std::max(leastWork, timesTheSearch * search_.best_.work));
            options.startIsNear = !program.start.empty();
            const Solution found = searchUnmerged(program, solver_, options, {}, search_.cancel_);
            if (found.ending == SolverEnding::Infeasible)
                fall_.isShutOut = !fall_.atMost;
            if (found.ending != SolverEnding::Optimal && found.ending != SolverEnding::TimeLimit)
                return;
            raise(share, found.bound);
            if (!found.hasValues || !take(found.values))
                return;
        }
    }

private:
    /// Whether among these columns there is a design that needs less of a fall than the one that is known.
    bool lookAmong(const std::vector<char> &isFree)
    {
        const std::vector<double> none(isFree.size(), 0);
        const Program program = asked_.at(std::min(fall_.atMost.value_or(1), 1.0));
        PartProgram part = fixedExcept(program, isFree, none);
        part.program.start.clear();
        if (!search_.design_.empty())
            for (const int column : part.columns)
                part.program.start.push_back(search_.design_[std::size_t(column)]);
        const Solution found = solver_.solve(part.program, limited(gapOfAFall, workNearBest), {}, search_.cancel_);
        if (!found.hasValues)
            return false;
        const std::vector<double> values = putIn(none, part, found.values);
        return holds(program, values) && take(values);
    }

    struct Relaxed {
        double above = 0; ///< what it costs more than the best design, at its prices
        double share = 0; ///< at which it would cost as much
    };

    [[nodiscard]] bool isOver() const
    {
        return fall_.isShutOut || deadline_.isOver() || (search_.cancel_ && search_.cancel_->load());
    }

    [[nodiscard]] SolveOptions limited(double gap, long long work) const
    {
        SolveOptions options = search_.options_;
        options.threads = 1;
        options.gap = std::max(options.gap, gap);
        options.workLimit = work;
        options.timeLimitSeconds = std::max(0.0, deadline_.remaining());
        return options;
    }

    [[nodiscard]] std::optional<Relaxed> relaxedAt(double share)
    {
        const Solution found = solver_.solve(withoutWholeness(asked_.at(share)), limited(0, 0), {}, search_.cancel_);
        if (found.ending == SolverEnding::Infeasible)
            fall_.isShutOut = true;
        if (found.ending != SolverEnding::Optimal || !found.hasValues)
            return std::nullopt;
        const double above = found.objective - asked_.best(), paid = asked_.paidIn(found.values);
        return paid > 0 ? std::optional(Relaxed{above, share + above / paid}) : std::nullopt;
    }

    /// Whether a design needs less of a fall than the one that is known.
    bool take(const std::vector<double> &values)
    {
        const double paid = asked_.paidIn(values);
        const double dearer = std::max(0.0, asked_.costOf(values) - asked_.best());
        if (paid <= 0 || (fall_.atMost && dearer / paid >= *fall_.atMost - sameShare))
            return false;
        fall_.atMost = dearer / paid;
        fall_.dearer = dearer * moneyScale;
        fall_.payments = paid * moneyScale;
        search_.design_ = values;
        return true;
    }

    /// What whatever uses it pays for it at least; 0: not known.
    [[nodiscard]] double leastPaid()
    {
        if (!leastPaid_) {
            const Solution least = solver_.solve(asked_.leastPaid(), limited(0, 0), {}, search_.cancel_);
            leastPaid_ = least.ending == SolverEnding::Optimal ? std::max(0.0, least.objective) : 0;
        }
        return *leastPaid_;
    }

    /// So close to the best design that what is left open is little of the price.
    [[nodiscard]] double gapWorthwhile()
    {
        return std::min(gapOfAFall, closeEnough * leastPaid() / std::max(1e-9, std::abs(asked_.best())));
    }

    /// No design with it costs less than `bound` at prices lower by `share`: what that lacks to the best one is spread
    /// over no less than is paid for it at least.
    void raise(double share, double bound)
    {
        if (!std::isfinite(bound))
            return;
        const double lacking = std::max(0.0, asked_.best() - bound);
        if (lacking == 0) {
            fall_.atLeast = std::max(fall_.atLeast, share);
            return;
        }
        if (leastPaid() > 0)
            fall_.atLeast = std::max(fall_.atLeast, share - lacking / leastPaid());
    }

    PriceFallSearch &search_;
    PriceFall &fall_;
    const Asked asked_;
    Solver &solver_;
    const Deadline &deadline_;
    std::optional<double> leastPaid_;
};

bool PriceFall::isSettled() const
{
    return isShutOut || atLeast >= 1 || (atMost && *atMost - atLeast <= closeEnough);
}

bool hasPriceFalls(const Need &need)
{
    return need.minimise.quantity == PlanQuantity::TotalCost && need.minimise.weights.empty() && !need.robust;
}

PriceFallSearch::PriceFallSearch(const Plan &plan, const CandidateSet &set, const PlanModel &model,
                                 const Solution &best, std::vector<int> offers, const SolveOptions &options,
                                 const std::atomic_bool *cancel)
    : plan_(plan), set_(set), model_(model), best_(best), offers_(std::move(offers)), options_(options), cancel_(cancel)
{
}

void PriceFallSearch::bound(Solver &solver, const Deadline &deadline)
{
    Steps steps(*this, solver, deadline);
    steps.lookNearBest();
    steps.relax();
}

void PriceFallSearch::settle(Solver &solver, const Deadline &deadline)
{
    if (!fall_.isSettled())
        Steps(*this, solver, deadline).prove();
}

} // namespace cw::planner
