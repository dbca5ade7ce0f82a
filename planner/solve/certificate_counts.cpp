// Counts against demand, units and bills. Demand is worked out here once more, month by month.
#include "planner/solve/certificate_facts.h"

#include <cmath>

namespace cw::planner::certificate {

namespace {

constexpr double slack = 1e-6; // relative: six decimals is what plan files keep of capacities and shares

QString periodName(const Case &c, int period)
{
    return c.plan.need.horizon.periodStart(period).toIso();
}

double seconds(const Case &c)
{
    const catalog::Assumption *hours = c.catalog.assumption(QStringLiteral("hours_per_month"));
    return hours ? hours->value.likely * 3600 : qQNaN();
}

double requestsIn(const Case &c, const Workload &workload, int period)
{
    const Horizon &horizon = c.plan.need.horizon;
    double highest = 0;
    for (int m = 0; m < horizon.monthsIn(period); ++m) {
        const Month month = horizon.periodStart(period) + m;
        double value = 0;
        for (const DemandStep &step : workload.requestsPerSecond)
            if (!step.from || *step.from <= month)
                value = step.value;
        highest = std::max(highest, value);
    }
    return highest;
}

/// What the placements of `period` must add up to; 0 = nothing is asked.
double demandIn(const Case &c, const Workload &workload, int period)
{
    switch (workload.kind) {
    case WorkloadKind::Inference:
        return requestsIn(c, workload, period);
    case WorkloadKind::Training:
        return 0; // once in all: `checkJob`
    case WorkloadKind::FineTuning:
        return workload.tokens * workload.runsPerMonth / seconds(c);
    default:
        return 1;
    }
}

/// A job runs once, begins when asked or later, and ends before its deadline.
void checkJob(const Case &c, const Workload &workload, Findings &out)
{
    const Horizon &horizon = c.plan.need.horizon;
    const Month asked = std::max(workload.from.value_or(horizon.start), horizon.start);
    double carried = 0;
    bool inTime = true;
    std::map<QString, int> first;
    for (const DesignReplicas &r : c.design.replicas) {
        if (r.workload != workload.id || r.count <= 0)
            continue;
        const auto [at, fresh] = first.try_emplace(r.candidate, r.period);
        if (!fresh)
            continue;
        carried += r.count * r.capacityPerReplica;
        for (const WorkloadResult &result : c.result.workloads)
            for (const Placement &placement : result.placements) {
                const auto days = placement.predicted.find(QStringLiteral("days"));
                if (result.id != workload.id || placement.candidate != r.candidate ||
                    days == placement.predicted.end() || !days->second.value || !workload.deadlineDays)
                    continue;
                const Month start = std::max(asked, horizon.periodStart(r.period));
                const double waited = (start - asked) * planned(c, "hours_per_month").value_or(0) / 24;
                inTime = inTime && waited + *days->second.value <= *workload.deadlineDays * (1 + 1e-4) + 0.01;
            }
    }
    const bool isAsked = asked < horizon.start + horizon.months;
    out.state((carried >= 1 - slack || !isAsked) && inTime, workload.id,
              inTime ? QStringLiteral("the run is planned %1 times").arg(carried)
                     : QStringLiteral("the run ends after its deadline"),
              QStringLiteral("/design/replicas"));
}

void checkDemand(const Case &c, Findings &out)
{
    for (const Workload &workload : c.plan.need.workloads) {
        if (workload.kind == WorkloadKind::Training) {
            checkJob(c, workload, out);
            continue;
        }
        bool all = true;
        int periods = 0;
        for (int period = 0; period < c.plan.need.horizon.periods(); ++period) {
            const double demand = demandIn(c, workload, period);
            double carried = 0;
            for (const DesignReplicas &r : c.design.replicas)
                if (r.workload == workload.id && r.period == period)
                    carried += r.count * r.capacityPerReplica;
            ++periods;
            if (carried >= demand * (1 - slack))
                continue;
            all = false;
            out.state(false, workload.id,
                      QStringLiteral("in %1 the placements carry %2 of %3")
                          .arg(periodName(c, period))
                          .arg(carried)
                          .arg(demand),
                      QStringLiteral("/design/replicas"));
        }
        if (all)
            out.state(true, workload.id, QStringLiteral("demand is carried in %1 periods").arg(periods),
                      QStringLiteral("/design/replicas"));
    }
}

void checkUnits(const Case &c, Findings &out)
{
    bool holds = true;
    for (const DesignUnits &units : c.design.units) {
        double used = 0;
        for (const DesignReplicas &r : c.design.replicas)
            if (r.offer == units.offer && r.period == units.period)
                used += r.count * r.unitsPerReplica;
        if (used > units.active + slack * std::max(1.0, used)) {
            holds = false;
            out.state(false, units.offer,
                      QStringLiteral("in %1 the replicas need %2 units, %3 are in service")
                          .arg(periodName(c, units.period))
                          .arg(used)
                          .arg(units.active),
                      QStringLiteral("/design/units"));
        }
        int bought = 0;
        for (const DesignUnits &other : c.design.units)
            if (other.offer == units.offer && other.period <= units.period)
                bought += other.added - other.retired;
        const bool owned =
            units.procurement == QLatin1String("buy") || units.procurement == QLatin1String("colocation");
        if (owned && units.active != bought) {
            holds = false;
            out.state(false, units.offer,
                      QStringLiteral("in %1 %2 are in service, %3 were bought and kept until then")
                          .arg(periodName(c, units.period))
                          .arg(units.active)
                          .arg(bought),
                      QStringLiteral("/design/units"));
        }
    }
    for (const DesignReplicas &r : c.design.replicas) {
        const bool known = std::any_of(c.design.units.begin(), c.design.units.end(), [&](const DesignUnits &u) {
            return u.offer == r.offer && u.period == r.period;
        });
        if (!known && r.count > 0) {
            holds = false;
            out.state(false, r.candidate, QStringLiteral("in %1 it stands on no unit").arg(periodName(c, r.period)),
                      QStringLiteral("/design/replicas"));
        }
    }
    if (holds)
        out.state(true, QStringLiteral("units"), QStringLiteral("replicas fit the units in service"),
                  QStringLiteral("/design/units"));
}

void checkBills(const Case &c, Findings &out)
{
    std::map<std::tuple<QString, QString, QString>, double> billed;
    std::map<std::tuple<QString, QString, QString>, int> bought;
    for (const Line &line : c.result.lines)
        if (line.kind == LineKind::OneOff &&
            line.quantityUnit ==
                (line.procurement == QLatin1String("lease") ? QLatin1String("installations") : QLatin1String("units")))
            billed[{line.site, line.part, line.procurement}] += line.quantity;
    for (const DesignUnits &units : c.design.units)
        if (units.added > 0)
            bought[{units.site, units.system, units.procurement}] += units.added;
    bool holds = true;
    for (const auto &[key, count] : bought) {
        const auto &[site, system, how] = key;
        if (std::abs(billed[key] - count) < slack)
            continue;
        holds = false;
        out.state(false, system,
                  QStringLiteral("%1 are bought for %2, the lines bill %3").arg(count).arg(site).arg(billed[key]),
                  QStringLiteral("/result/lines"));
    }
    if (holds)
        out.state(true, QStringLiteral("bills"), QStringLiteral("every bought unit is billed once"),
                  QStringLiteral("/result/lines"));
}

} // namespace

void checkCounts(const Case &c, Findings &out)
{
    checkDemand(c, out);
    checkUnits(c, out);
    checkBills(c, out);
}

} // namespace cw::planner::certificate
