// What a plan promises beyond its constraints: availability of workloads, hardware that has arrived, spot instances for
// interruptible work alone, separate pools, pins. Re-tested on the written design.
#include "planner/certify/certificate_facts.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cw::planner::certificate {

namespace {

constexpr double slack = 1e-6;

const Workload *workloadNamed(const Case &c, const QString &id)
{
    for (const Workload &workload : c.plan.need.workloads)
        if (workload.id == id)
            return &workload;
    return nullptr;
}

double unitsOf(const Case &c, const DesignUnits &units, bool (*counts)(const Workload &))
{
    double used = 0;
    for (const DesignReplicas &r : c.design.replicas) {
        const Workload *workload = workloadNamed(c, r.workload);
        if (r.offer == units.offer && r.period == units.period && workload && counts(*workload))
            used += r.count * r.unitsPerReplica;
    }
    return used;
}

bool isTraining(const Workload &workload)
{
    return workload.kind == WorkloadKind::Training || workload.kind == WorkloadKind::FineTuning;
}

void checkSpot(const Case &c, Findings &out)
{
    QStringList broken;
    bool any = false;
    for (const DesignReplicas &r : c.design.replicas) {
        if (!r.offer.split(QLatin1Char('/')).contains(QStringLiteral("spot")))
            continue;
        any = true;
        const Workload *workload = workloadNamed(c, r.workload);
        if (!workload || !isTraining(*workload) || !workload->interruptible.value_or(false))
            broken += r.workload;
    }
    broken.removeDuplicates();
    if (any)
        out.state(broken.isEmpty(), QStringLiteral("spot"),
                  broken.isEmpty() ? QStringLiteral("spot instances carry interruptible work alone")
                                   : QStringLiteral("spot instances carry ") + broken.join(QStringLiteral(", ")),
                  QStringLiteral("/design/replicas"));
}

void checkArrival(const Case &c, Findings &out)
{
    const Horizon &horizon = c.plan.need.horizon;
    if (!horizon.ordersFrom)
        return;
    QStringList early;
    for (const DesignUnits &units : c.design.units) {
        const std::optional<double> weeks = unitOf(c, units).leadTimeWeeks;
        if (units.procurement == QLatin1String("cloud") || units.active == 0)
            continue;
        if (!weeks) { // nobody knows when it comes
            early += QStringLiteral("%1, whose lead time is not known").arg(units.offer);
            continue;
        }
        const QDate order(horizon.ordersFrom->year(), horizon.ordersFrom->month(), 1);
        const Month month = horizon.periodStart(units.period);
        if (QDate(month.year(), month.month(), 1) < order.addDays(qint64(std::floor(*weeks * 7 - slack))))
            early += QStringLiteral("%1 in %2").arg(units.offer, month.toIso());
    }
    early.removeDuplicates();
    out.state(early.isEmpty(), QStringLiteral("horizon.orders_from"),
              early.isEmpty() ? QStringLiteral("everything ordered has arrived before it serves")
                              : QStringLiteral("not there yet: ") + early.join(QStringLiteral(", ")),
              QStringLiteral("/need/horizon/orders_from"));
}

void checkPools(const Case &c, Findings &out)
{
    if (c.plan.need.pools != QLatin1String("separate"))
        return;
    QStringList mixed;
    for (const DesignUnits &units : c.design.units) {
        const double training = unitsOf(c, units, isTraining);
        const double serving = unitsOf(c, units, [](const Workload &w) { return !isTraining(w); });
        if (std::ceil(training - slack) + std::ceil(serving - slack) > units.active + slack)
            mixed += units.offer;
    }
    mixed.removeDuplicates();
    out.state(mixed.isEmpty(), QStringLiteral("pools"),
              mixed.isEmpty() ? QStringLiteral("no unit serves and trains at once")
                              : QStringLiteral("shared units: ") + mixed.join(QStringLiteral(", ")),
              QStringLiteral("/need/pools"));
}

/// What serves a pinned workload is one of the systems and places it is pinned to.
void checkPinned(const Case &c, Findings &out)
{
    QStringList elsewhere;
    std::set<QString> pinned;
    for (const Pin &pin : c.plan.pins)
        pinned.insert(pin.workload);
    for (const DesignReplicas &r : c.design.replicas) {
        if (r.count <= 0 || pinned.count(r.workload) == 0)
            continue;
        const auto units = std::find_if(c.design.units.begin(), c.design.units.end(),
                                        [&](const DesignUnits &u) { return u.offer == r.offer; });
        const bool isKept =
            units != c.design.units.end() && std::any_of(c.plan.pins.begin(), c.plan.pins.end(), [&](const Pin &pin) {
                return pin.workload == r.workload && (pin.system.isEmpty() || pin.system == units->system) &&
                       (pin.site.isEmpty() || pin.site == units->site);
            });
        if (!isKept)
            elsewhere += r.workload + QStringLiteral(" on ") + r.offer;
    }
    elsewhere.removeDuplicates();
    if (!pinned.empty())
        out.state(elsewhere.isEmpty(), QStringLiteral("pins"),
                  elsewhere.isEmpty() ? QStringLiteral("what is pinned runs where it is pinned to")
                                      : QStringLiteral("not as pinned: ") + elsewhere.join(QStringLiteral(", ")),
                  QStringLiteral("/pins"));
}

void checkPins(const Case &c, Findings &out)
{
    checkPinned(c, out);
    for (std::size_t i = 0; i < c.plan.pins.size(); ++i) {
        const Pin &pin = c.plan.pins[i];
        if (!pin.count)
            continue;
        bool holds = true;
        std::set<int> periods;
        for (const DesignReplicas &r : c.design.replicas)
            if (r.workload == pin.workload && r.count > 0)
                periods.insert(r.period);
        for (const int period : periods) {
            int active = 0;
            for (const DesignUnits &units : c.design.units)
                if (units.period == period && (pin.system.isEmpty() || units.system == pin.system) &&
                    (pin.site.isEmpty() || units.site == pin.site))
                    active += units.active;
            holds = holds && (active == *pin.count || active == 0);
        }
        out.state(holds, QStringLiteral("pin-%1").arg(i + 1), QStringLiteral("%1 units as pinned").arg(*pin.count),
                  QStringLiteral("/pins/%1").arg(i));
    }
}

/// Time a place misses, as the catalog plans it.
std::optional<double> missedAt(const Case &c, const DesignUnits &units)
{
    const char *id = units.procurement == QLatin1String("cloud") ? "availability_cloud" : "availability_colocation";
    for (const OwnSite &own : c.plan.need.ownSites)
        if (own.id == units.site)
            id = own.powerFeeds == QLatin1String("2N")    ? "availability_feeds_2n"
                 : own.powerFeeds == QLatin1String("N+1") ? "availability_feeds_n1"
                                                          : "availability_feeds_n";
    const auto share = planned(c, id);
    return share ? std::optional(1 - *share) : std::nullopt;
}

/// Probability that fewer than `needed` of `all` servers serve.
double tooFew(int all, int needed, double share)
{
    double sum = 0;
    for (int up = 0; up < needed; ++up) {
        const double ways = std::lgamma(all + 1) - std::lgamma(up + 1) - std::lgamma(all - up + 1);
        sum += std::exp(ways + up * std::log(share) + (all - up) * std::log1p(-share));
    }
    return sum;
}

void checkAvailability(const Case &c, const Workload &workload, const QString &place, Findings &out)
{
    const auto unitShare = planned(c, "unit_availability");
    double worst = 1;
    for (int period = 0; period < c.plan.need.horizon.periods(); ++period) {
        struct Site {
            double missed = 0, carried = 0;
        };
        std::map<QString, Site> sites;
        std::set<QString> counted; // a kind of servers misses once, whatever runs on it
        double carried = 0;
        for (const DesignReplicas &r : c.design.replicas) {
            if (r.workload != workload.id || r.period != period || r.count <= 0)
                continue;
            for (const DesignUnits &units : c.design.units) {
                if (units.offer != r.offer || units.period != period)
                    continue;
                const auto missed = missedAt(c, units);
                if (!missed || !unitShare) {
                    out.untested(workload.id + QStringLiteral(".availability"),
                                 QStringLiteral("the availability of %1 is not known; not re-tested").arg(units.site),
                                 place);
                    return;
                }
                const auto [at, isFirst] = sites.try_emplace(units.site, Site{*missed, 0});
                Site &site = at->second;
                const int needed = int(std::ceil(unitsOf(c, units, [](const Workload &) { return true; }) - slack));
                if (counted.insert(units.offer).second && units.procurement != QLatin1String("cloud"))
                    site.missed += tooFew(units.active, needed, *unitShare);
                site.carried += r.count * r.capacityPerReplica;
                carried += r.count * r.capacityPerReplica;
            }
        }
        if (sites.empty())
            continue;
        // A data service is carried whole by a capacity of one.
        const double demand =
            std::min(carried, workload.kind == WorkloadKind::Inference ? requestsIn(c, workload, period) : 1.0);
        double allMiss = 1, anyMisses = 0;
        for (const auto &[name, site] : sites) {
            anyMisses += site.missed;
            if (site.carried >= demand * (1 - slack))
                allMiss *= site.missed;
        }
        worst = std::min(worst, 1 - std::min(allMiss, anyMisses));
    }
    out.state(worst >= *workload.availability - slack, workload.id + QStringLiteral(".availability"),
              QStringLiteral("%1 of the time, asked are %2").arg(worst, 0, 'f', 6).arg(*workload.availability), place);
}

} // namespace

void checkPromises(const Case &c, Findings &out)
{
    checkSpot(c, out);
    checkArrival(c, out);
    checkPools(c, out);
    checkPins(c, out);
    for (std::size_t i = 0; i < c.plan.need.workloads.size(); ++i)
        if (c.plan.need.workloads[i].availability)
            checkAvailability(c, c.plan.need.workloads[i], QStringLiteral("/need/workloads/%1/availability").arg(i),
                              out);
}

} // namespace cw::planner::certificate
