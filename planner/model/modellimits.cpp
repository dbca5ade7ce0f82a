#include "planner/cost/lines.h"
#include "planner/cost/offers.h"
#include "planner/model/modelbuilder.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

void ModelBuilder::bound(const Terms &terms, const QString &name, const QString &rule, std::optional<double> min,
                         std::optional<double> max)
{
    model_.program.addRow({name, rule, min.value_or(-unlimited), max.value_or(unlimited), terms.entries()});
}

void ModelBuilder::addFlow(Terms &terms, const Carrier &carrier, PlanQuantity quantity, int from, int to) const
{
    const UnitCoefficient unit = coefficientOf(quantity, carrier.figures);
    const bool discounted = quantity == PlanQuantity::TotalCost;
    for (int p = from; p <= to; ++p) {
        const double f = discounted ? discount_[std::size_t(p)] : 1;
        terms.add(carrier.active[std::size_t(p)], unit.monthly * months_[std::size_t(p)] * f);
        if (unit.once == 0)
            continue;
        if (carrier.owned)
            terms.add(boughtIn(carrier, p, unit.once * f));
        else if (!carrier.begun.empty())
            terms.add(carrier.begun[std::size_t(p)], unit.once * f);
    }
    if (discounted)
        addResale(terms, carrier, from, to);
}

/// What is given up fetches its value by the months it has served in the month it leaves; what stays, in the last month
/// of the horizon, which it has served too.
void ModelBuilder::addResale(Terms &terms, const Carrier &carrier, int from, int to) const
{
    if (carrier.figures.resale <= 0 || !life_)
        return;
    const Horizon &horizon = plan_.need.horizon;
    for (const Sale &sale : carrier.sales) {
        if (sale.retired < from || sale.retired > to)
            continue;
        const int age = (sale.retired - sale.bought) * horizon.periodMonths;
        terms.add(sale.column, -carrier.figures.resale * life_->shareAt(age) * discount_[std::size_t(sale.retired)]);
    }
    if (to != periods_ - 1)
        return;
    const double last = discountFactor(plan_.need.discountRate, horizon.months - 1);
    for (int p = 0; p < periods_; ++p) {
        const double value = carrier.figures.resale * life_->shareAt(horizon.months - p * horizon.periodMonths) * last;
        terms.add(boughtIn(carrier, p, -value));
        for (const Sale &sale : carrier.sales) {
            if (sale.bought == p)
                terms.add(sale.column, value);
        }
    }
}

/// What serves a workload, by its replicas.
std::vector<Carrier> ModelBuilder::workloadCarriers(const QString &workload) const
{
    std::vector<Carrier> carriers;
    for (std::size_t c = 0; c < set_.candidates.size(); ++c) {
        const Candidate &candidate = set_.candidates[c];
        if (!entering_[c] || candidate.workload != workload)
            continue;
        Carrier carrier = model_.carriers[std::size_t(model_.carrierOfOffer[std::size_t(candidate.offer)])];
        UnitFigures &f = carrier.figures;
        for (double *value : {&f.once, &f.monthly, &f.itKw, &f.nameplateKw, &f.facilityKw, &f.carbonT, &f.embodiedT,
                              &f.embodiedMonthlyT, &f.waterM3, &f.weightKg, &f.racks, &f.accelerators, &f.networkPorts})
            *value *= candidate.unitsPerReplica;
        carrier.active = model_.replicas[c];
        carrier.figures.resale = 0; // what others buy of it later is not known here
        carrier.sales.clear();
        if (!carrier.begun.empty()) {
            carrier.begun.clear(); // a lease held for the workload counts as if bought for it
            carrier.owned = true;
        }
        carriers.push_back(std::move(carrier));
    }
    return carriers;
}

/// What was bought for a workload stays its own: the running maximum of its replicas, at least. Ceilings are tested on
/// it.
std::vector<Carrier> ModelBuilder::heldCarriers(const QString &workload)
{
    const auto known = heldCarriers_.find(workload);
    if (known != heldCarriers_.end())
        return known->second;
    std::vector<Carrier> carriers = workloadCarriers(workload);
    int number = 0;
    for (Carrier &carrier : carriers) {
        ++number;
        if (!carrier.owned)
            continue;
        const QString name = QStringLiteral("held %1 %2").arg(workload).arg(number);
        int before = -1;
        double high = 0;
        for (const int column : carrier.active)
            high = std::max(high, column < 0 ? 0 : model_.program.columns[std::size_t(column)].high);
        for (int &column : carrier.active) {
            if (column < 0 && before < 0)
                continue;
            const int most = model_.program.addColumn({name, 0, 0, high, false});
            for (const int lower : {column, before}) {
                if (lower >= 0)
                    model_.program.addRow({name, {}, 0, unlimited, {{most, 1}, {lower, -1}}});
            }
            column = before = most;
        }
    }
    heldCarriers_[workload] = carriers;
    return carriers;
}

/// A floor in the scope of a workload counts the replicas themselves, of which no more is held than is there; what was
/// held and serves no more does not help it.
std::vector<Carrier> ModelBuilder::scopedCarriers(const Constraint &scope, bool isFloor)
{
    std::vector<Carrier> carriers = scope.workload.isEmpty() ? model_.carriers
                                    : isFloor                ? workloadCarriers(scope.workload)
                                                             : heldCarriers(scope.workload);
    if (!scope.site.isEmpty())
        carriers.erase(std::remove_if(carriers.begin(), carriers.end(),
                                      [&](const Carrier &carrier) { return carrier.site != scope.site; }),
                       carriers.end());
    return carriers;
}

int ModelBuilder::usedColumn(const QString &key, const std::vector<int> &columns)
{
    const auto known = used_.find(key);
    if (known != used_.end())
        return known->second;
    const int used = model_.program.addColumn({QStringLiteral("used ") + key, 0, 0, 1, true});
    Terms any;
    for (const int column : columns) {
        if (column < 0)
            continue;
        any.add(column, 1);
        model_.program.addRow(
            {QStringLiteral("used ") + key,
             {},
             -unlimited,
             0,
             {{column, 1}, {used, -std::max(1.0, model_.program.columns[std::size_t(column)].high)}}});
    }
    any.add(used, -1);
    model_.program.addRow({QStringLiteral("used at all ") + key, {}, 0, unlimited, any.entries()});
    used_[key] = used;
    return used;
}

/// Whom one contracts with, or where something stands, in the periods from `from` to `to`.
std::vector<int> ModelBuilder::usedColumns(const std::vector<Carrier> &carriers, PlanQuantity quantity, int from,
                                           int to)
{
    std::map<QString, std::vector<int>> groups;
    for (const Carrier &carrier : carriers) {
        if (carrier.offer < 0)
            continue;
        std::vector<int> &columns = groups[countedKey(quantity, carrier)];
        columns.insert(columns.end(), carrier.active.begin() + from, carrier.active.begin() + to + 1);
    }
    std::vector<int> used;
    for (const auto &[key, columns] : groups) {
        QString name = QString::fromLatin1(info(quantity).word) + QLatin1Char(' ') + key;
        for (const int column : columns)
            name += QLatin1Char(' ') + QString::number(column); // scopes with other columns have their own binaries
        used.push_back(usedColumn(name, columns));
    }
    return used;
}

std::vector<int> ModelBuilder::periodsCounted(PlanQuantity quantity, const Constraint *scope) const
{
    if (quantity == PlanQuantity::OpexPerMonth && !(scope && (scope->from || scope->to)))
        return {opexPeriod(plan_.need.horizon)};
    const auto [from, to] = scope ? periodsOf(plan_.need.horizon, *scope) : std::pair(0, periods_ - 1);
    std::vector<int> periods;
    for (int p = from; p <= to; ++p)
        periods.push_back(p);
    return periods;
}

/// Whole racks of each site: shares of racks are added up there and rounded up.
std::vector<Carrier> ModelBuilder::rackCarriers(const std::vector<Carrier> &carriers)
{
    std::map<QString, std::vector<const Carrier *>> bySite;
    for (const Carrier &carrier : carriers) {
        if (carrier.figures.racks > 0)
            bySite[carrier.site].push_back(&carrier);
    }
    std::vector<Carrier> racks;
    for (const auto &[site, members] : bySite) {
        Carrier rack{site, {}, -1, false, {}, {}};
        rack.figures.racks = 1;
        for (int p = 0; p < periods_; ++p) {
            Terms share;
            for (const Carrier *member : members)
                share.add(member->active[std::size_t(p)], member->figures.racks);
            rack.active.push_back(-1);
            if (share.isEmpty())
                continue;
            const QString name = QStringLiteral("racks %1 %2").arg(site).arg(p);
            rack.active.back() = model_.program.addColumn({name, 0, 0, unlimited, true});
            share.add(rack.active.back(), -1);
            model_.program.addRow({name, {}, -unlimited, 0, share.entries()});
        }
        racks.push_back(std::move(rack));
    }
    return racks;
}

void ModelBuilder::addLimits()
{
    for (const Constraint &limit : plan_.need.constraints) {
        if (limit.kind == ConstraintKind::Limit && isKept(limit.id))
            addLimit(limit);
    }
}

/// A floor must be reached by what is chosen and by what stands beside it (modelfloors.cpp): empty racks and what
/// rented places bill, which the program may put up at will and which the design counts exactly, do not help.
void ModelBuilder::boundEnd(const Terms &terms, const QString &name, const QString &rule, bool isFloor,
                            std::optional<double> min, std::optional<double> max)
{
    if (isFloor ? min.has_value() : max.has_value())
        bound(terms, name, rule, isFloor ? min : std::nullopt, isFloor ? std::nullopt : max);
}

/// The highest period decides: a ceiling holds in each, a floor is reached in the last.
void ModelBuilder::addPeakLimit(const Constraint &limit, std::optional<double> min, std::optional<double> max)
{
    const std::vector<int> counted = periodsCounted(limit.quantity, &limit);
    const bool isRacks = limit.quantity == PlanQuantity::Racks;
    std::vector<Carrier> whole, carriers;
    if (min)
        carriers = scopedCarriers(limit, true);
    if (max)
        whole = isRacks ? rackCarriers(scopedCarriers(limit, false)) : scopedCarriers(limit, false);
    for (const int p : counted) {
        for (const bool isFloor : {false, true}) {
            if (isFloor && p != counted.back())
                continue;
            Terms now;
            double rounding = 0;
            for (const Carrier &carrier : isFloor ? carriers : whole) {
                if (!isFloor || carrier.offer >= 0 || (isExact(carrier) && !isRacks))
                    now.add(carrier.active[std::size_t(p)], coefficientOf(limit.quantity, carrier.figures).active);
            }
            constexpr double nearlyOne = 1 - 1e-6; // shares of racks beyond a whole one begin the next
            if (isFloor && isRacks)
                rounding = nearlyOne;
            const std::optional<double> least =
                min ? std::optional((isRacks ? std::ceil(*min) : *min) - rounding) : std::nullopt;
            boundEnd(now, QStringLiteral("%1 %2").arg(limit.id).arg(p), limit.id, isFloor, least, max);
        }
    }
}

/// The worst of what is used. One end closes whatever is beyond it; the other asks for something that reaches it.
void ModelBuilder::addWorstLimit(const Constraint &limit, int from, int to)
{
    const bool lowest = limit.quantity == PlanQuantity::SovereigntyScore;
    const auto figureOf = [&](const Carrier &carrier) {
        return worstFigureOf(limit.quantity, set_.offers[std::size_t(carrier.offer)]).value_or(lowest ? -1 : 0);
    };
    if (const std::optional<double> closing = lowest ? limit.min : limit.max)
        for (const Carrier &carrier : scopedCarriers(limit, false)) {
            if (carrier.offer < 0 || (lowest ? figureOf(carrier) >= *closing : figureOf(carrier) <= *closing))
                continue;
            const QString &offer = set_.offers[std::size_t(carrier.offer)].id;
            for (int p = from; p <= to; ++p)
                if (const int active = carrier.active[std::size_t(p)]; active >= 0)
                    model_.program.addRow({QStringLiteral("%1 %2 %3").arg(limit.id, offer).arg(p),
                                           limit.id,
                                           -unlimited,
                                           0,
                                           {{active, 1}}});
        }
    const std::optional<double> reached = lowest ? limit.max : limit.min;
    if (!reached)
        return;
    Terms reaching;
    for (const Carrier &carrier : scopedCarriers(limit, true)) {
        if (carrier.offer < 0 || (lowest ? figureOf(carrier) > *reached : figureOf(carrier) < *reached))
            continue;
        std::vector<int> columns;
        QString name = limit.id + QLatin1Char(' ') + set_.offers[std::size_t(carrier.offer)].id;
        for (int p = from; p <= to; ++p)
            if (const int active = carrier.active[std::size_t(p)]; active >= 0) {
                columns.push_back(active);
                name += QLatin1Char(' ') + QString::number(active); // several candidates may run on one offer
            }
        if (!columns.empty())
            reaching.add(usedColumn(name, columns), 1);
    }
    bound(reaching, limit.id + QStringLiteral(" reached"), limit.id, 1, std::nullopt);
}

void ModelBuilder::addLimit(const Constraint &limit)
{
    const auto [from, to] = periodsOf(plan_.need.horizon, limit);
    if (to < from)
        return;
    const double scale = scaleOf(limit.quantity);
    std::optional<double> min = limit.min, max = limit.max;
    if (min)
        *min /= scale;
    if (max)
        *max /= scale;
    switch (aggregationOf(limit.quantity)) {
    case Aggregation::Sum:
        for (const bool isFloor : {false, true}) {
            if (isFloor ? !min : !max)
                continue;
            Terms sum;
            for (const Carrier &carrier : scopedCarriers(limit, isFloor)) {
                if (!isFloor || carrier.offer >= 0 || isExact(carrier))
                    addFlow(sum, carrier, limit.quantity, from, to);
            }
            boundEnd(sum, limit.id, limit.id, isFloor, min, max);
        }
        break;
    case Aggregation::Rate:
    case Aggregation::Peak:
        addPeakLimit(limit, min, max);
        break;
    case Aggregation::Worst:
        addWorstLimit(limit, from, to);
        break;
    case Aggregation::Count:
        for (const bool isFloor : {false, true}) {
            if (isFloor ? !min : !max)
                continue;
            Terms used;
            for (const int column : usedColumns(scopedCarriers(limit, isFloor), limit.quantity, from, to))
                used.add(column, 1);
            boundEnd(used, limit.id, limit.id, isFloor, min, max);
        }
        break;
    }
}

} // namespace cw::planner
