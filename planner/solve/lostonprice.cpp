#include "planner/solve/lostonprice.h"

#include "catalog/base/parallel.h"
#include "planner/solve/designsearch.h"
#include "planner/solve/rejections.h"

#include <algorithm>
#include <map>

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

LostOnPrice described(const QString &name, const Group &group, const CandidateSet &set)
{
    LostOnPrice lost;
    lost.name = name;
    for (const int index : group.offers) {
        const Offer &offer = set.offers[std::size_t(index)];
        const double price = offer.isOwned() ? offer.oneOff->likely : offer.recurringPerMonth->likely;
        if (lost.system.isEmpty() || price < lost.price)
            lost.price = price;
        lost.system = offer.system;
        lost.isMonthly = !offer.isOwned();
    }
    return lost;
}

} // namespace

Result<std::vector<LostOnPrice>> lostOnPrice(const Plan &plan, const catalog::SnapshotPtr &catalog,
                                             const SolveOptions &options, const ProgressCallback &progress,
                                             const std::atomic_bool *cancel)
{
    if (!hasPriceFalls(plan.need))
        return Error::invalid(QStringLiteral("How far prices would have to fall is known where total cost alone is "
                                             "minimised"),
                              QStringLiteral("/need/minimise"), QStringLiteral("“total_cost”, without “robust”"));
    Pipeline pipeline(catalog);
    const Result<std::shared_ptr<const CandidateSet>> set = pipeline.candidates(plan, progress, cancel);
    if (!set)
        return set.error();
    const std::unique_ptr<Solver> solver = makeHighsSolver();
    const Deadline deadline(options.timeLimitSeconds + options.argueSeconds);
    const SolveCase solve{plan, *catalog, set.value(), options, progress, cancel, *solver, deadline};
    Result<Attempt> best = DesignSearch(solve, {}).run();
    if (!best)
        return best.error();
    if (best->solution.ending != SolverEnding::Optimal)
        return best->solution.ending == SolverEnding::Infeasible
                   ? Error{ErrorCode::Infeasible,
                           QStringLiteral("No design keeps all rules, so nothing lost on price"),
                           {},
                           QStringLiteral("a need with a design"),
                           {}}
                   : Error{ErrorCode::LimitWithoutAnswer,
                           QStringLiteral("The best design is not proven, so no price fall is either"),
                           {},
                           QStringLiteral("a longer time limit or a smaller need"),
                           {}};
    const Decoded decoded = decode(plan, *set.value(), best->model, best->solution);
    std::vector<std::pair<QString, Group>> asked;
    for (auto &[name, group] : groupsOf(*set.value(), best.value(), decoded))
        if (!group.isChosen)
            asked.emplace_back(name, std::move(group));
    std::vector<LostOnPrice> all(asked.size());
    forEachIndex(asked.size(), options.workers, [&](std::size_t i) {
        all[i] = described(asked[i].first, asked[i].second, *set.value());
        if (solve.isCancelled() || deadline.isOver())
            return;
        const std::unique_ptr<Solver> own = makeHighsSolver();
        SolveOptions limited = options;
        limited.timeLimitSeconds = std::max(0.0, deadline.remaining());
        all[i].fall =
            priceFallOf(plan, *set.value(), best->model, best->solution, asked[i].second.offers, *own, limited, cancel);
    });
    if (solve.isCancelled())
        return Error{ErrorCode::Cancelled, QStringLiteral("stopped by the user"), {}, {}, {}};
    std::stable_sort(all.begin(), all.end(), [](const LostOnPrice &a, const LostOnPrice &b) {
        constexpr double unknownLast = 1e300;
        return a.fall.share.value_or(unknownLast) < b.fall.share.value_or(unknownLast);
    });
    return all;
}

} // namespace cw::planner
