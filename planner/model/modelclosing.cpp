// What is not known cannot be shown to hold: offers without a figure that a limit or the objective looks at are closed,
// with the reason.
#include "planner/candidates/arrival.h"
#include "planner/model/modelbuilder.h"
#include "planner/plan/rulenames.h"

#include <algorithm>

namespace cw::planner {

namespace {

bool isPricedIn(const Offer &offer, std::optional<LineKind> kind)
{
    return offer.isPriced() && std::all_of(offer.costs.begin(), offer.costs.end(), [&](const UnitCostItem &item) {
               return item.unitPrice || (kind && item.kind != *kind);
           });
}

bool speaksOfPeriod(const Horizon &horizon, const Constraint &limit)
{
    const auto [from, to] = periodsOf(horizon, limit);
    return from <= to;
}

bool isInScope(const Constraint &limit, const Candidate &candidate, const Offer &offer)
{
    return (limit.site.isEmpty() || limit.site == offer.site) &&
           (limit.workload.isEmpty() || limit.workload == candidate.workload);
}

} // namespace

QString unknownFigure(PlanQuantity quantity, const Offer &offer)
{
    const QString name = offer.description.isEmpty() ? offer.id : offer.description;
    const auto unknown = [&](bool isKnown, const char *what) {
        return isKnown ? QString() : QStringLiteral("%1 of %2 is not known").arg(QLatin1String(what), name);
    };
    switch (quantity) {
    case PlanQuantity::Capex:
        return unknown(isPricedIn(offer, LineKind::OneOff), "the price");
    case PlanQuantity::OpexPerMonth:
        return unknown(isPricedIn(offer, LineKind::Recurring), "the running cost");
    case PlanQuantity::TotalCost:
        return unknown(isPricedIn(offer, std::nullopt), "the cost");
    case PlanQuantity::ItPower:
    case PlanQuantity::FacilityPower:
        return unknown(offer.powerKnown, "the power");
    case PlanQuantity::Carbon:
        return offer.powerKnown ? unknown(offer.carbonGramsPerKwh && offer.embodiedKg, "the carbon")
                                : unknown(false, "the power");
    case PlanQuantity::EmbodiedCarbon:
        return unknown(offer.embodiedKg.has_value(), "the embodied carbon");
    case PlanQuantity::Water:
        return offer.powerKnown ? unknown(offer.waterLitresPerKwh.has_value(), "the water use")
                                : unknown(false, "the power");
    case PlanQuantity::LeadTime:
        return unknown(offer.isRented() || offer.leadTimeWeeks, "the lead time");
    case PlanQuantity::SovereigntyScore:
        return unknown(offer.sealLevel.has_value(), "the sovereignty level");
    case PlanQuantity::Weight:
        return unknown(offer.isRented() || offer.weightKg, "the weight");
    case PlanQuantity::NetworkPorts:
        return unknown(offer.isRented() || offer.networkPorts > 0, "the number of network ports");
    case PlanQuantity::RackPower:
    case PlanQuantity::Racks:
    case PlanQuantity::Accelerators:
    case PlanQuantity::Sites:
    case PlanQuantity::Vendors:
        break;
    }
    return {};
}

std::vector<PlanQuantity> quantitiesOf(const Objective &objective)
{
    std::vector<PlanQuantity> quantities;
    for (const ObjectiveWeight &part : objective.weights)
        quantities.push_back(part.quantity);
    if (!quantities.empty())
        return quantities;
    quantities.push_back(objective.quantity);
    quantities.insert(quantities.end(), objective.then.begin(), objective.then.end());
    return quantities;
}

void ModelBuilder::close(int candidate, const QString &reason, const QString &by)
{
    model_.closed.push_back({set_.candidates[std::size_t(candidate)].id, reason, by});
    entering_[std::size_t(candidate)] = 0;
}

/// Closed by limits first, so that a conflict can name the limit; then by what is minimised.
std::optional<Error> ModelBuilder::closeUnknown()
{
    closedBy_.assign(set_.candidates.size(), {});
    for (const Constraint &limit : plan_.need.constraints) {
        if (limit.kind != ConstraintKind::Limit || !isKept(limit.id) || !speaksOfPeriod(plan_.need.horizon, limit))
            continue;
        for (std::size_t c = 0; c < set_.candidates.size(); ++c) {
            const Offer &offer = set_.offers[std::size_t(set_.candidates[c].offer)];
            if (!entering_[c] || !isInScope(limit, set_.candidates[c], offer) ||
                unknownFigure(limit.quantity, offer).isEmpty())
                continue;
            if (options_.withBlocked)
                closedBy_[c] += limit.id;
            else
                close(int(c), QStringLiteral("breaks"), limit.id);
        }
    }
    closeLate();
    for (const PlanQuantity quantity : quantitiesOf(plan_.need.minimise)) {
        if (std::optional<Error> error = closeUnknownObjective(quantity))
            return error;
    }
    return std::nullopt;
}

/// With a month of ordering, hardware that arrives after the horizon, or of which no lead time is known, is not there.
void ModelBuilder::closeLate()
{
    const Horizon &horizon = plan_.need.horizon;
    if (!horizon.ordersFrom || !isKept(ordersRule()))
        return;
    for (std::size_t c = 0; c < set_.candidates.size(); ++c) {
        const Offer &offer = set_.offers[std::size_t(set_.candidates[c].offer)];
        const bool isUnknown = !offer.isRented() && !offer.leadTimeWeeks;
        if (!entering_[c] || (!isUnknown && arrivalPeriod(horizon, offer) < horizon.periods()))
            continue;
        if (options_.withBlocked)
            closedBy_[c] += ordersRule();
        else
            close(int(c), QStringLiteral("late"), ordersRule());
    }
}

/// Money is special: what has no price may still be chosen where nothing priced can carry the workload, or where it is
/// pinned; the bill then asks for a quote.
std::optional<Error> ModelBuilder::closeUnknownObjective(PlanQuantity quantity)
{
    if (info(quantity).isMoney)
        return std::nullopt;
    for (const Workload &workload : plan_.need.workloads) {
        bool known = false;
        QString sentence;
        for (std::size_t c = 0; c < set_.candidates.size(); ++c) {
            const Candidate &candidate = set_.candidates[c];
            if (!entering_[c] || candidate.workload != workload.id)
                continue;
            const QString unknown = unknownFigure(quantity, set_.offers[std::size_t(candidate.offer)]);
            known = known || unknown.isEmpty();
            if (unknown.isEmpty())
                continue;
            sentence = unknown;
            close(int(c), QStringLiteral("unsupported"),
                  QStringLiteral("%1, and the plan minimises %2").arg(unknown, QLatin1String(info(quantity).word)));
        }
        if (!known && !sentence.isEmpty())
            return Error::invalid(QStringLiteral("%1 cannot be minimised: it is not known for anything that can carry "
                                                 "%2; %3")
                                      .arg(QLatin1String(info(quantity).word), workload.id, sentence),
                                  QStringLiteral("/need/minimise"),
                                  QStringLiteral("another quantity, or the missing figure in a catalog of your own"));
    }
    return std::nullopt;
}

} // namespace cw::planner
