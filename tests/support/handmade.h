// Small needs with offers and candidates made by hand, so that optima can be worked out on paper.
#pragma once

#include "planner/argue/needrules.h"
#include "planner/argue/waysout.h"
#include "planner/model/modelbuilder.h"
#include "planner/search/solver.h"

namespace handmade {

using namespace cw;
using namespace cw::planner;

inline QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// One inference workload over `periods` years, `demand` requests/s in each.
inline Plan plan(const std::vector<double> &demand)
{
    Plan p;
    p.asOf = QDate(2026, 11, 1);
    p.currency = Currency(u"EUR");
    p.need.horizon = {*Month::fromIso(u"2027-01"), int(demand.size()) * 12, 12};
    Workload chat;
    chat.id = text("chat");
    for (std::size_t i = 0; i < demand.size(); ++i)
        chat.requestsPerSecond.push_back({p.need.horizon.periodStart(int(i)), demand[i]});
    p.need.workloads = {chat};
    return p;
}

inline UnitCostItem item(LineKind kind, double price, double quantity = 1)
{
    UnitCostItem cost;
    cost.kind = kind;
    cost.quantity = quantity;
    cost.unitPrice = Band::exact(price);
    return cost;
}

struct Priced {
    double once = 0, monthly = 0, kilowatts = 1;
};

inline Offer bought(const char *id, const char *site, const Priced &price)
{
    Offer offer;
    offer.id = text(id);
    offer.procurement = Procurement::Buy;
    offer.site = offer.siteName = text(site);
    offer.system = text(id);
    offer.vendor = text("maker");
    offer.acceleratorsPerUnit = 8;
    offer.itPower = offer.itPowerMax = Power::fromKilowatts(price.kilowatts);
    offer.oneOff = Band::exact(price.once);
    offer.rackShare = 1;
    offer.costs = {item(LineKind::OneOff, price.once), item(LineKind::Recurring, price.monthly)};
    return offer;
}

inline Offer rented(const char *id, const char *site, const Priced &price)
{
    Offer offer = bought(id, site, price);
    offer.procurement = Procurement::Cloud;
    offer.oneOff.reset();
    offer.rackShare = 0;
    offer.recurringPerMonth = Band::exact(price.monthly);
    offer.operatorName = text("cloud");
    offer.costs = {item(LineKind::Recurring, price.monthly)};
    return offer;
}

/// Sorted by offer id, as the pipeline gives them.
inline CandidateSet set(std::vector<Offer> offers)
{
    CandidateSet result;
    std::sort(offers.begin(), offers.end(), [](const Offer &a, const Offer &b) { return a.id < b.id; });
    result.offers = std::move(offers);
    return result;
}

inline void carry(CandidateSet &set, const char *workload, const char *offer, double units, double capacity,
                  const QStringList &breaks = {})
{
    Candidate candidate;
    candidate.workload = text(workload);
    for (std::size_t o = 0; o < set.offers.size(); ++o) {
        if (set.offers[o].id == text(offer))
            candidate.offer = int(o);
    }
    candidate.id = QStringLiteral("%1/%2/%3").arg(candidate.workload, text(offer)).arg(units);
    candidate.unitsPerReplica = units;
    candidate.deployment.capacity = capacity;
    candidate.breaks = breaks;
    if (!breaks.isEmpty())
        candidate.rejection = {candidate.id, text("breaks"), breaks.first()};
    set.candidates.push_back(candidate);
    std::sort(set.candidates.begin(), set.candidates.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
}

inline Constraint limit(const char *id, PlanQuantity quantity, std::optional<double> max,
                        std::optional<double> min = {})
{
    Constraint c;
    c.id = text(id);
    c.quantity = quantity;
    c.max = max;
    c.min = min;
    return c;
}

/// The optimum in thousands (money) or the objective's own unit; absent when infeasible.
inline std::optional<double> optimum(const Plan &plan, const CandidateSet &set, const ModelOptions &options = {})
{
    const catalog::CatalogSnapshot empty;
    CandidateSet asked = set;
    std::erase_if(asked.candidates, [&](const Candidate &c) { return !workloadOf(plan.need, c.workload); });
    const Result<PlanModel> model = buildPlanModel(plan, empty, asked, options);
    SolveOptions exact;
    exact.gap = 0;
    const Solution solution = makeHighsSolver()->solve(model->program, exact, {}, nullptr);
    return solution.hasValues ? std::optional(solution.objective) : std::nullopt;
}

/// Variants of a need whose candidates stay what they are, whatever changes.
inline CandidateSource same(const CandidateSet &set)
{
    return [shared = std::make_shared<const CandidateSet>(set)](const Plan &) { return shared; };
}

/// The need after a way out, by its parts: these needs are too small to be plan files.
inline Plan applied(Plan plan, const Relaxation &way)
{
    std::vector<RelaxationPart> parts = way.with;
    parts.push_back(way);
    for (const RelaxationPart &part : parts) {
        RuleEnd end = RuleEnd::Ceiling;
        for (const RuleValue &value : valuesOfRule(plan, part.constraint))
            end = part.from && value.value == *part.from ? value.end : end;
        plan = part.to ? withValue(plan, part.constraint, *part.to, end) : *withoutRule(plan, part.constraint);
    }
    return plan;
}

/// Conflict and ways out of a need, priced by the program alone: total cost in the plan's currency.
struct Explained {
    Conflict conflict;
    std::vector<Relaxation> ways;
};
inline Explained explain(const Plan &plan, const CandidateSet &set, const Json &alwaysUsed = Json::object())
{
    const catalog::CatalogSnapshot empty;
    const auto solver = makeHighsSolver();
    const Deadline deadline(60);
    const Variants variants(plan, empty, std::make_shared<const CandidateSet>(set), nullptr, same(set));
    const auto elastic = elasticProgramOf(variants);
    Explained explained;
    explained.conflict = findConflict(variants, *elastic, *solver, {}, deadline);
    const Verify verify = [&](const Plan &changed, const ModelOptions &options,
                              const Verified *) -> std::optional<Verified> {
        const auto cost = optimum(changed, set, options);
        if (!cost)
            return std::nullopt;
        Json totals = alwaysUsed; // what any design of this set comes to
        totals["total_cost"] = *cost * 1000;
        return Verified{totals, {}};
    };
    explained.ways = waysOut(variants, *elastic, explained.conflict, *solver, {}, verify, deadline);
    return explained;
}

} // namespace handmade
