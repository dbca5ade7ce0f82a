// Counts against demand, units and bills. Demand is worked out here once more, month by month.
#include "catalog/store/rackparts.h"
#include "planner/certify/certificate_facts.h"
#include "planner/plan/deviceroles.h"
#include "planner/plan/monthdays.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

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

/// What the placements of `period` must add up to; 0 = nothing is asked.
double demandIn(const Case &c, const Workload &workload, int period)
{
    const Horizon &horizon = c.plan.need.horizon;
    const bool hasBegun = !workload.from || *workload.from < horizon.periodStart(period) + horizon.monthsIn(period);
    switch (workload.kind) {
    case WorkloadKind::Inference:
        return requestsIn(c, workload, period);
    case WorkloadKind::Training:
        return 0; // once in all: `checkJob`
    case WorkloadKind::FineTuning:
        return hasBegun ? workload.tokens * workload.runsPerMonth / seconds(c) /
                              planned(c, "fine_tuning_utilisation").value_or(1)
                        : 0;
    default:
        return hasBegun ? 1 : 0;
    }
}

/// Periods a job holds its units from a period on: so many that its days fit in, from the day it may begin.
int lastPeriodOf(const Horizon &horizon, Month start, int first, double days)
{
    int last = first;
    while (last + 1 < horizon.periods() && (horizon.periodStart(last + 1) - start) * daysPerMonth < days)
        ++last;
    return last;
}

/// A job runs once, begins when asked or later, holds its units until it ends, and ends before its deadline and within
/// the horizon.
void checkJob(const Case &c, const Workload &workload, Findings &out)
{
    constexpr double rounding = 0.01; // days, as they are written
    const Horizon &horizon = c.plan.need.horizon;
    const Month asked = std::max(workload.from.value_or(horizon.start), horizon.start);
    double carried = 0;
    bool inTime = true, isHeld = true;
    std::map<QString, std::set<int>> runs;
    for (const DesignReplicas &r : c.design.replicas) {
        if (r.workload != workload.id || r.count <= 0)
            continue;
        if (runs[r.candidate].empty())
            carried += r.count * r.capacityPerReplica;
        runs[r.candidate].insert(r.period);
    }
    for (const WorkloadResult &result : c.result.workloads)
        for (const Placement &placement : result.placements) {
            const auto days = placement.predicted.find(QStringLiteral("days"));
            const auto run = runs.find(placement.candidate);
            if (result.id != workload.id || run == runs.end() || days == placement.predicted.end() ||
                !days->second.value)
                continue;
            const int first = *run->second.begin();
            const Month start = std::max(asked, horizon.periodStart(first));
            const double left = (horizon.start + horizon.months - start) * daysPerMonth;
            const double allowed =
                std::min(left, workload.deadlineDays.value_or(left) - (start - asked) * daysPerMonth);
            inTime = inTime && *days->second.value <= allowed * (1 + 1e-4) + rounding;
            for (int p = first; p <= lastPeriodOf(horizon, start, first, *days->second.value - rounding); ++p)
                isHeld = isHeld && run->second.count(p) > 0;
        }
    const bool isAsked = asked < horizon.start + horizon.months;
    out.state((carried >= 1 - slack || !isAsked) && inTime && isHeld, workload.id,
              !inTime  ? QStringLiteral("the run ends after its deadline or the horizon")
              : isHeld ? QStringLiteral("the run is planned %1 times").arg(carried)
                       : QStringLiteral("the run loses its units before it ends"),
              QStringLiteral("/design/replicas"));
}

/// Each run of fine-tuning ends before its deadline.
void checkRuns(const Case &c, const Workload &workload, Findings &out)
{
    if (!workload.deadlineDays)
        return;
    double longest = 0;
    for (const WorkloadResult &result : c.result.workloads)
        for (const Placement &placement : result.placements) {
            const auto days = placement.predicted.find(QStringLiteral("days"));
            if (result.id == workload.id && days != placement.predicted.end())
                longest = std::max(longest, days->second.value.value_or(0));
        }
    out.state(longest <= *workload.deadlineDays * (1 + 1e-4) + 0.01, workload.id,
              QStringLiteral("the longest run takes %1 of %2 days").arg(longest).arg(*workload.deadlineDays),
              QStringLiteral("/result/workloads"));
}

void checkDemand(const Case &c, Findings &out)
{
    for (const Workload &workload : c.plan.need.workloads) {
        if (workload.kind == WorkloadKind::Training) {
            checkJob(c, workload, out);
            continue;
        }
        if (workload.kind == WorkloadKind::FineTuning)
            checkRuns(c, workload, out);
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

/// Periods from `first` on that a term of so many months covers; absent where it does not end exactly with one of them.
std::optional<int> periodsOfTerm(const Horizon &horizon, int first, int months)
{
    int covered = 0, periods = 0;
    while (covered < months && first + periods < horizon.periods())
        covered += horizon.monthsIn(first + periods++);
    return covered == months ? std::optional(periods) : std::nullopt;
}

bool mayBegin(const Horizon &horizon, int months)
{
    bool may = false;
    for (int p = 0; p < horizon.periods(); ++p)
        may = may || periodsOfTerm(horizon, p, months);
    return may;
}

/// Months of the term an offer is held for, by its id and the planning values; 0 = none.
int termOf(const Case &c, const DesignUnits &units)
{
    constexpr int monthsOfYear = 12;
    static const QRegularExpression reserved(QStringLiteral("/reserved_(\\d+)y(/|$)"));
    if (const auto match = reserved.match(units.offer); match.hasMatch())
        return match.captured(1).toInt() * monthsOfYear;
    const catalog::Assumption *lease = c.catalog.assumption(QStringLiteral("lease_term_months"));
    if (units.procurement != QLatin1String("lease") || !lease)
        return 0;
    const int usual = int(std::lround(lease->value.likely)); // or the short term where that ends with no period
    return mayBegin(c.plan.need.horizon, usual) ? usual : int(std::lround(lease->value.low));
}

/// What is leased or reserved is in service for whole terms, each of which ends exactly with a period: what begins in a
/// period is what is there beyond the terms that still run. Measured in months.
void checkTerms(const Case &c, Findings &out)
{
    const Horizon &horizon = c.plan.need.horizon;
    std::map<QString, std::map<int, const DesignUnits *>> offers;
    for (const DesignUnits &units : c.design.units)
        if (termOf(c, units) > 0)
            offers[units.offer][units.period] = &units;
    QStringList broken;
    for (const auto &[offer, periods] : offers) {
        const DesignUnits &any = *periods.begin()->second;
        const int months = termOf(c, any);
        std::map<int, int> ending; // by the period after a term's last: units begun for it
        int running = 0;
        bool holds = true;
        for (int p = 0; p < horizon.periods(); ++p) {
            const auto here = periods.find(p);
            const DesignUnits *units = here == periods.end() ? nullptr : here->second;
            running -= ending[p];
            const int begun = (units ? units->active : 0) - running;
            const std::optional<int> covered = periodsOfTerm(horizon, p, months);
            const bool isLeased = any.procurement == QLatin1String("lease");
            holds = holds && begun >= 0 && (begun == 0 || covered) && (!isLeased || !units || units->added == begun);
            running += begun;
            if (covered)
                ending[p + *covered] += begun;
        }
        if (!holds)
            broken += offer;
    }
    if (!offers.empty())
        out.state(broken.isEmpty(), QStringLiteral("terms"),
                  broken.isEmpty() ? QStringLiteral("leases and reservations are held for whole terms")
                                   : QStringLiteral("not for whole terms: ") + broken.join(QStringLiteral(", ")),
                  QStringLiteral("/design/units"));
}

/// Quantity of a part that the one-off lines of a site bill. What is leased is counted by its installations; what
/// stands beside the servers is bought.
bool billsPieces(const Line &line)
{
    const bool isLeased = line.procurement == QLatin1String("lease") && !line.offer.isEmpty();
    return line.kind == LineKind::OneOff &&
           line.quantityUnit == (isLeased ? QLatin1String("installations") : QLatin1String("units"));
}

/// Servers, nodes and switches of the design against the lines, part by part and site by site.
void checkBills(const Case &c, Findings &out)
{
    std::map<std::pair<QString, QString>, double> billed;
    std::map<std::pair<QString, QString>, int> bought;
    for (const Line &line : c.result.lines)
        if (billsPieces(line))
            billed[{line.site, line.part}] += line.quantity;
    for (const DesignUnits &units : c.design.units)
        if (units.added > 0)
            bought[{units.site, units.system}] += units.added;
    for (const DesignExtra &extra : c.design.extras)
        if (extra.added > 0 && isDeviceRole(extra.role))
            bought[{extra.site, extra.part}] += extra.added;
    bool holds = true;
    for (const auto &[key, count] : bought) {
        const auto &[site, part] = key;
        if (std::abs(billed[key] - count) < slack)
            continue;
        holds = false;
        out.state(false, part,
                  QStringLiteral("%1 are bought for %2, the lines bill %3").arg(count).arg(site).arg(billed[key]),
                  QStringLiteral("/result/lines"));
    }
    if (holds)
        out.state(true, QStringLiteral("bills"), QStringLiteral("every bought server, node and switch is billed once"),
                  QStringLiteral("/result/lines"));
}

/// Servers in a unit: trays of a system that is a rack.
int serversIn(const Case &c, const DesignUnits &units)
{
    const catalog::System *system = c.catalog.system(units.system);
    if (!system || units.procurement == QLatin1String("cloud") || system->kind == QLatin1String("workstation"))
        return 0;
    const auto perTray = planned(c, "rack_tray_accelerators");
    return system->kind == QLatin1String("rack") && perTray && system->accelerators > 0
               ? int(std::lround(system->accelerators / *perTray))
               : 1;
}

/// In each period and at each site: a control plane for two servers and more, and for one already in-band and
/// out-of-band switches with a port for every one of them, where the catalog has such switches at all.
void checkBeside(const Case &c, Findings &out)
{
    bool holds = true, any = false;
    std::set<QString> sites;
    for (const DesignUnits &units : c.design.units)
        sites.insert(units.site);
    for (const QString &site : sites)
        for (int period = 0; period < c.plan.need.horizon.periods(); ++period) {
            int servers = 0, nodes = 0, control = 0, partPorts = 0;
            std::map<QString, int> places; // by role of a leaf
            for (const DesignUnits &units : c.design.units)
                if (const int each = serversIn(c, units); units.site == site && units.period == period && each > 0) {
                    servers += units.active * each;
                    partPorts += units.active * catalog::managementPortsOfParts(c.catalog, units.system);
                }
            for (const DesignExtra &extra : c.design.extras) {
                if (extra.site != site || extra.period != period)
                    continue;
                control += extra.role == QLatin1String("control") ? extra.active : 0;
                nodes += c.catalog.system(extra.part) ? extra.active : 0;
                for (const catalog::Switch &model : c.catalog.switches)
                    if (model.id == extra.part && extra.role.endsWith(QLatin1String("-leaf")))
                        places[extra.role] +=
                            extra.active * (extra.active > 1 && extra.role.startsWith(QLatin1String("inband"))
                                                ? model.ports / 2
                                                : model.ports);
            }
            if (servers < 1 || places.empty())
                continue;
            any = true;
            const auto tell = [&](bool fine, const QString &what) {
                holds = holds && fine;
                if (!fine)
                    out.state(false, site, QStringLiteral("in %1 %2").arg(periodName(c, period), what),
                              QStringLiteral("/design/extras"));
            };
            if (const auto least = planned(c, "control_plane_nodes"); least && control > 0)
                tell(control >= *least,
                     QStringLiteral("%1 control nodes stand there, %2 are the fewest").arg(control).arg(*least));
            for (const auto &[role, id] : {std::pair("inband-leaf", "network_inband_ports_per_server"),
                                           std::pair("oob-leaf", "network_outofband_ports_per_server")}) {
                const auto each = planned(c, id);
                const auto found = places.find(QLatin1String(role));
                const int parts = QLatin1String(role) == QLatin1String("oob-leaf") ? partPorts : 0;
                if (each && found != places.end())
                    tell(found->second >= (servers + nodes) * *each + parts,
                         QStringLiteral("%1 places on %2 for %3 servers and nodes with %4 ports each")
                             .arg(found->second)
                             .arg(QLatin1String(role))
                             .arg(servers + nodes)
                             .arg(*each));
            }
        }
    if (any && holds)
        out.state(true, QStringLiteral("beside"),
                  QStringLiteral("every server and node has its ports in the networks beside the compute fabric"),
                  QStringLiteral("/design/extras"));
}

} // namespace

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

void checkCounts(const Case &c, Findings &out)
{
    checkDemand(c, out);
    checkUnits(c, out);
    checkTerms(c, out);
    checkBills(c, out);
    checkBeside(c, out);
}

} // namespace cw::planner::certificate
