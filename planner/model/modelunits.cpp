// Units over time: bought ones from their arrival to their end of life or sale, leased and reserved ones by terms,
// rented ones freely.
#include "planner/candidates/arrival.h"
#include "planner/model/modelbuilder.h"
#include "planner/plan/rulenames.h"
#include "planner/plan/termperiods.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

double resalePrice(const Need &need, const Offer &offer)
{
    return need.resale && offer.isOwned() && offer.oneOff ? offer.oneOff->likely / moneyScale : 0;
}

std::pair<int, int> ModelBuilder::periodsInUse(int offer) const
{
    int first = periods_, last = -1;
    for (const int c : candidatesOf_[std::size_t(offer)]) {
        const Candidate &candidate = set_.candidates[std::size_t(c)];
        const Demand &demand = demandOf(candidate.workload);
        if (demand.isJob) {
            const PeriodSpan span = spanOf(candidate);
            first = std::min(first, span.first);
            last = std::max(last, span.last);
            continue;
        }
        for (int p = 0; p < periods_; ++p) {
            if (demand.perPeriod[std::size_t(p)] <= 0)
                continue;
            first = std::min(first, p);
            last = std::max(last, p);
        }
    }
    return {first, last};
}

/// Periods at whose start less may be asked of the offer than before: only then can it pay to give units up.
std::vector<char> ModelBuilder::mayFall(int offer) const
{
    std::vector<char> falls(std::size_t(periods_), 0);
    for (const int c : candidatesOf_[std::size_t(offer)]) {
        const Candidate &candidate = set_.candidates[std::size_t(c)];
        const Demand &demand = demandOf(candidate.workload);
        if (demand.isJob) {
            const int after = spanOf(candidate).last + 1;
            if (after < periods_)
                falls[std::size_t(after)] = 1;
            continue;
        }
        for (int p = 1; p < periods_; ++p)
            falls[std::size_t(p)] |= demand.perPeriod[std::size_t(p)] < demand.perPeriod[std::size_t(p) - 1];
    }
    return falls;
}

void ModelBuilder::addUnits()
{
    model_.carrierOfOffer.assign(set_.offers.size(), -1);
    for (std::size_t o = 0; o < set_.offers.size(); ++o) {
        if (candidatesOf_[o].empty())
            continue;
        const Offer &offer = set_.offers[o];
        Carrier carrier;
        carrier.site = offer.site;
        carrier.supplier = supplierOf(offer);
        carrier.offer = int(o);
        carrier.owned = offer.isOwned();
        carrier.figures = figuresOf(offer, hours_);
        carrier.figures.resale = resalePrice(plan_.need, offer);
        carrier.active.assign(std::size_t(periods_), -1);
        const auto [first, last] = periodsInUse(int(o));
        const int arrival = arrivalPeriod(plan_.need.horizon, offer);
        const bool late = arrival > first && isKept(ordersRule());
        const double most = unitBound(int(o));
        const bool stays = carrier.owned || offer.commitmentMonths > 0;
        for (int p = first; p < (stays ? periods_ : last + 1); ++p) {
            if (late && p < arrival && !options_.withBlocked)
                continue;
            const QString name = QStringLiteral("units %1 %2").arg(offer.id).arg(p);
            carrier.active[std::size_t(p)] = model_.program.addColumn({name, 0, 0, most, true});
            if (late && p < arrival)
                model_.program.addRow({QStringLiteral("not there yet %1 %2").arg(offer.id).arg(p),
                                       ordersRule(),
                                       -unlimited,
                                       0,
                                       {{carrier.active[std::size_t(p)], 1}}});
        }
        if (offer.commitmentMonths > 0)
            addCommitment(offer, carrier, most);
        if (carrier.owned)
            addOwnership(offer, carrier, most);
        model_.carrierOfOffer[o] = int(model_.carriers.size());
        model_.carriers.push_back(std::move(carrier));
    }
}

/// Units rented or leased on a term are paid for all of it: what is active is what was begun in the term's last
/// periods. A term begins only where it ends exactly with a period.
void ModelBuilder::addCommitment(const Offer &offer, Carrier &carrier, double most)
{
    const Horizon &horizon = plan_.need.horizon;
    carrier.begun.assign(std::size_t(periods_), -1);
    std::vector<Terms> held(static_cast<std::size_t>(periods_)); // by period: what was begun for it
    for (int p = 0; p < periods_; ++p) {
        const std::optional<int> end = endOfTerm(horizon, p, offer.commitmentMonths);
        if (carrier.active[std::size_t(p)] < 0 || !end)
            continue;
        const int begun =
            model_.program.addColumn({QStringLiteral("begun %1 %2").arg(offer.id).arg(p), 0, 0, most, true});
        carrier.begun[std::size_t(p)] = begun;
        for (int q = p; q < *end; ++q)
            held[std::size_t(q)].add(begun, 1);
    }
    for (int p = 0; p < periods_; ++p) {
        Terms &running = held[std::size_t(p)];
        running.add(carrier.active[std::size_t(p)], -1);
        if (!running.isEmpty())
            model_.program.addRow({QStringLiteral("term %1 %2").arg(offer.id).arg(p), {}, 0, 0, running.entries()});
    }
}

/// What is bought stays until it is given up, at the latest at the end of its life. Columns for that stand only where
/// it can pay: where less is asked than before, and at the end of life.
void ModelBuilder::addOwnership(const Offer &offer, Carrier &carrier, double most)
{
    const int life = life_ ? life_->periods(plan_.need.horizon.periodMonths) : periods_;
    const std::vector<char> falls = mayFall(carrier.offer);
    for (int p = 0; p < periods_; ++p) {
        if (carrier.active[std::size_t(p)] < 0)
            continue;
        const int end = std::min(periods_, p + life);
        for (int q = p + 1; q < periods_ && q <= end; ++q) {
            if (!falls[std::size_t(q)] && q != p + life)
                continue;
            const QString name = QStringLiteral("given up %1 %2 %3").arg(offer.id).arg(p).arg(q);
            carrier.sales.push_back({p, q, model_.program.addColumn({name, 0, 0, most, true})});
        }
    }
    for (int p = 0; p < periods_; ++p) {
        if (carrier.active[std::size_t(p)] < 0)
            continue;
        // Bought in p, less what of it is given up later, is not negative; at the end of its life it is nothing.
        Terms left = boughtIn(carrier, p, 1);
        for (const Sale &sale : carrier.sales) {
            if (sale.bought == p)
                left.add(sale.column, -1);
        }
        const bool ends = p + life < periods_;
        model_.program.addRow(
            {QStringLiteral("stays %1 %2").arg(offer.id).arg(p), {}, 0, ends ? 0 : unlimited, left.entries()});
    }
}

Terms boughtIn(const Carrier &carrier, int period, double times)
{
    Terms bought;
    bought.add(carrier.active[std::size_t(period)], times);
    if (period > 0)
        bought.add(carrier.active[std::size_t(period) - 1], -times);
    for (const Sale &sale : carrier.sales) {
        if (sale.retired == period)
            bought.add(sale.column, times);
    }
    return bought;
}

} // namespace cw::planner
