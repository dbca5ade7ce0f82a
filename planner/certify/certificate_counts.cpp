// Counts against demand, units and bills. Demand is worked out here once more, month by month.
#include "catalog/store/rackparts.h"
#include "planner/certify/certificate_facts.h"
#include "planner/plan/deviceroles.h"

#include <cmath>
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
    checkBills(c, out);
    checkBeside(c, out);
}

} // namespace cw::planner::certificate
