#include "planner/solve/lostonprice.h"

#include "catalog/base/parallel.h"
#include "planner/solve/designsearch.h"
#include "planner/solve/rejections.h"

#include <algorithm>
#include <limits>
#include <map>
#include <mutex>
#include <numeric>

namespace cw::planner {

namespace {

struct Group {
    std::vector<int> offers;
    bool isChosen = false;
};

/// Offers with candidates in the program, by what they are and how they are paid.
std::map<QString, Group> groupsOf(const CandidateSet &set, const Attempt &best, const Decoded &decoded)
{
    std::vector<char> isIn(set.offers.size(), 0);
    for (std::size_t c = 0; c < set.candidates.size(); ++c)
        for (const int column : best.model.replicas[c])
            if (column >= 0 && best.model.program.columns[std::size_t(column)].high > 0)
                isIn[std::size_t(set.candidates[c].offer)] = 1;
    for (const CountedUnits &counted : decoded.units)
        isIn[std::size_t(counted.offer)] = 2;
    std::map<QString, Group> groups;
    for (std::size_t o = 0; o < set.offers.size(); ++o) {
        if (!isIn[o] || !set.offers[o].isPriced())
            continue;
        Group &group =
            groups[set.offers[o].description + QStringLiteral(", ") + procurementInWords(set.offers[o].procurement)];
        group.offers.push_back(int(o));
        group.isChosen = group.isChosen || isIn[o] == 2;
    }
    return groups;
}

LostOnPrice described(const Group &group, const CandidateSet &set)
{
    LostOnPrice lost;
    for (const int index : group.offers) {
        const Offer &offer = set.offers[std::size_t(index)];
        const double price = offer.isOwned() ? offer.oneOff->likely : offer.recurringPerMonth->likely;
        if (lost.system.isEmpty() || price < lost.price)
            lost.price = price;
        lost.description = offer.description;
        lost.system = offer.system;
        lost.procurement = offer.procurement;
        lost.isMonthly = !offer.isOwned();
        lost.offers += offer.id;
    }
    return lost;
}

/// By what is known of the fall at most, those without it last; those shut out behind them.
double orderOf(const PriceFall &fall)
{
    constexpr double last = std::numeric_limits<double>::infinity();
    constexpr double unknown = 1e300;
    return fall.isShutOut ? last : fall.atMost.value_or(unknown);
}

std::vector<LostOnPrice> sorted(std::vector<LostOnPrice> all)
{
    std::stable_sort(all.begin(), all.end(),
                     [](const LostOnPrice &a, const LostOnPrice &b) { return orderOf(a.fall) < orderOf(b.fall); });
    return all;
}

Error notProven(SolverEnding ending)
{
    if (ending == SolverEnding::Infeasible)
        return {ErrorCode::Infeasible,
                QStringLiteral("No design keeps all rules, so nothing lost on price"),
                {},
                QStringLiteral("a need with a design"),
                {}};
    return {ErrorCode::LimitWithoutAnswer,
            QStringLiteral("The best design is not proven, so no price fall is either"),
            {},
            QStringLiteral("a longer time limit or a smaller need"),
            {}};
}

Error cancelledByUser()
{
    return {ErrorCode::Cancelled, QStringLiteral("stopped by the user"), {}, {}, {}};
}

/// All falls of one answered need, several at once.
class Falls {
public:
    Falls(const SolveCase &solve, const Attempt &best, const FallListener &grown) : solve_(solve), grown_(grown)
    {
        const Decoded decoded = decode(solve.plan, *solve.set, best.model, best.solution);
        for (const auto &[name, group] : groupsOf(*solve.set, best, decoded)) {
            if (group.isChosen)
                continue;
            all_.push_back(described(group, *solve.set));
            searches_.emplace_back(solve.plan, *solve.set, best.model, best.solution, group.offers, solve.options,
                                   solve.cancel);
        }
    }

    std::vector<LostOnPrice> run()
    {
        std::vector<std::size_t> order(all_.size());
        std::iota(order.begin(), order.end(), 0);
        each(order, QStringLiteral("Looking how far prices would have to fall"), &PriceFallSearch::bound);
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return orderOf(all_[a].fall) < orderOf(all_[b].fall); });
        std::erase_if(order, [&](std::size_t i) { return all_[i].fall.isSettled(); });
        each(order, QStringLiteral("Proving how far prices would have to fall"), &PriceFallSearch::settle);
        return sorted(std::move(all_));
    }

private:
    void each(const std::vector<std::size_t> &order, const QString &stage,
              void (PriceFallSearch::*step)(Solver &, const Deadline &))
    {
        tell(stage);
        forEachIndex(order.size(), solve_.options.workers, [&](std::size_t k) {
            if (solve_.isCancelled() || solve_.deadline.isOver())
                return;
            PriceFallSearch &search = searches_[order[k]];
            const std::unique_ptr<Solver> own = makeHighsSolver();
            (search.*step)(*own, solve_.deadline);
            const std::lock_guard lock(mutex_);
            all_[order[k]].fall = search.fall();
            if (grown_)
                grown_(sorted(all_));
        });
    }

    void tell(const QString &stage) const
    {
        if (!solve_.progress)
            return;
        SolveProgress progress;
        progress.stage = stage;
        progress.seconds = solve_.options.timeLimitSeconds + solve_.options.argueSeconds - solve_.deadline.remaining();
        solve_.progress(progress);
    }

    const SolveCase &solve_;
    const FallListener &grown_;
    std::vector<LostOnPrice> all_;
    std::vector<PriceFallSearch> searches_;
    std::mutex mutex_;
};

} // namespace

QString LostOnPrice::name() const
{
    return QStringLiteral("%1, %2").arg(description, procurementInWords(procurement));
}

Result<std::vector<LostOnPrice>> lostOnPrice(const FallRequest &request, const ProgressCallback &progress,
                                             const std::atomic_bool *cancel, const FallListener &grown)
{
    const Plan &plan = request.plan;
    if (!hasPriceFalls(plan.need))
        return Error::invalid(QStringLiteral("How far prices would have to fall is known where total cost alone is "
                                             "minimised"),
                              QStringLiteral("/need/minimise"), QStringLiteral("“total_cost”, without “robust”"));
    std::shared_ptr<const CandidateSet> set = request.considered;
    if (!set) {
        Pipeline pipeline(request.catalog);
        auto found = pipeline.candidates(plan, progress, cancel);
        if (!found)
            return found.error();
        set = found.value();
    }
    const std::unique_ptr<Solver> solver = makeHighsSolver();
    const Deadline deadline(request.options.timeLimitSeconds + request.options.argueSeconds);
    const SolveCase solve{plan, *request.catalog, set, request.options, progress, cancel, *solver, deadline};
    Result<Attempt> best = DesignSearch(solve, {}).run();
    if (!best)
        return best.error();
    if (solve.isCancelled())
        return cancelledByUser();
    if (best->solution.ending != SolverEnding::Optimal)
        return notProven(best->solution.ending);
    std::vector<LostOnPrice> all = Falls(solve, best.value(), grown).run();
    if (solve.isCancelled())
        return cancelledByUser();
    return all;
}

} // namespace cw::planner
