#include "planner/argue/pricefall.h"

#include "planner/cost/offers.h"
#include "planner/model/modelbuilder.h"
#include "planner/search/search.h"

#include <algorithm>
#include <set>

namespace cw::planner {

namespace {

constexpr int mostSolves = 6;
constexpr double gapOfAFall = 1e-3;
constexpr double closeEnough = 1e-3;    // of a price
constexpr long long leastWork = 20000;  // simplex iterations a solve may take
constexpr long long timesTheSearch = 2; // and so many times those of the best design

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

/// The program with work for at least one replica on these offers.
Program withWorkOn(const CandidateSet &set, const PlanModel &model, const std::vector<int> &offers)
{
    Terms working;
    for (std::size_t c = 0; c < set.candidates.size(); ++c)
        if (std::find(offers.begin(), offers.end(), set.candidates[c].offer) != offers.end())
            for (const int column : std::set<int>(model.replicas[c].begin(), model.replicas[c].end()))
                working.add(column, 1); // a job has one column for its periods
    Program program = model.program;
    program.addRow({QStringLiteral("enters"), {}, 1, unlimited, working.entries()});
    return program;
}

} // namespace

bool hasPriceFalls(const Need &need)
{
    return need.minimise.quantity == PlanQuantity::TotalCost && need.minimise.weights.empty() && !need.robust;
}

PriceFall priceFallOf(const Plan &plan, const CandidateSet &set, const PlanModel &model, const Solution &best,
                      const std::vector<int> &offers, Solver &solver, const SolveOptions &options,
                      const std::atomic_bool *cancel)
{
    const std::vector<Entry> payments = paymentsFor(offers, plan, set, model).entries();
    const Program dear = withWorkOn(set, model, offers);
    SolveOptions limited = options;
    limited.workLimit = std::max(leastWork, timesTheSearch * best.work);
    limited.threads = 1;
    limited.gap = std::max(options.gap, gapOfAFall);
    PriceFall fall;
    fall.isAsked = true;
    bool isProven = true;
    double share = 0;
    for (int solves = 0; solves < mostSolves; ++solves) {
        Program fallen = dear;
        for (const Entry &entry : payments)
            fallen.columns[std::size_t(entry.column)].cost -= share * entry.value;
        const Solution found = search(fallen, solver, limited, {}, cancel);
        isProven = isProven && found.ending == SolverEnding::Optimal;
        if (!found.hasValues)
            break;
        double paid = 0;
        for (const Entry &entry : payments)
            paid += entry.value * found.values[std::size_t(entry.column)];
        const double dearer = std::max(0.0, found.objective + share * paid - best.objective);
        if (paid <= 0)
            break;
        if (!fall.share || dearer / paid < *fall.share)
            fall = {true, dearer / paid, dearer * moneyScale, paid * moneyScale, false};
        if (solves > 0 && *fall.share > share - closeEnough)
            break;
        share = *fall.share;
        if (share == 0)
            break;
    }
    fall.isProven = isProven && fall.share.has_value();
    return fall;
}

} // namespace cw::planner
