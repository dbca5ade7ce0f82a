// What leaves rented places and what is kept there, worked out once more from need, design and catalog, against the
// lines of the bill.
#include "planner/certify/certificate_facts.h"
#include "planner/plan/retention.h"
#include "planner/plan/valueaddedtax.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cw::planner::certificate {

namespace {

constexpr double secondsPerHour = 3600, secondsPerDay = 86400, bytesPerGigabyte = 1e9, bytesPerTerabyte = 1e12,
                 slack = 1e-6;
constexpr double float32Bytes = 4; // of a component of a vector as it is handed over

class Rented {
public:
    Rented(const Case &c, Findings &out) : c_(c), out_(out) {}

    void check()
    {
        for (int period = 0; period < c_.plan.need.horizon.periods(); ++period) {
            checkAnswers(period);
            checkHistories(period);
            checkCopies(period);
            checkMoves(period);
        }
        if (any_ && holds_)
            out_.state(true, QStringLiteral("rented"),
                       QStringLiteral("what leaves rented places and what is kept there is billed"),
                       QStringLiteral("/result/lines"));
    }

private:
    /// Sites where a workload runs in a period on units that are rented, or on those that are not.
    [[nodiscard]] std::set<QString> sitesOf(const Workload &workload, int period, bool isRented) const
    {
        std::set<QString> sites;
        for (const DesignReplicas &r : c_.design.replicas)
            for (const DesignUnits &u : c_.design.units)
                if (r.workload == workload.id && r.period == period && r.count > 0 && u.offer == r.offer &&
                    u.period == period && (u.procurement == QLatin1String("cloud")) == isRented)
                    sites.insert(u.site);
        return sites;
    }

    /// Pieces of a role that a site has in a period.
    [[nodiscard]] double pieces(const QString &site, const char *role, int period) const
    {
        double sum = 0;
        for (const DesignExtra &extra : c_.design.extras)
            if (extra.role == QLatin1String(role) && extra.period == period && (site.isEmpty() || extra.site == site))
                sum += extra.active;
        return sum;
    }

    void tell(bool fine, int period, const QString &what)
    {
        any_ = true;
        holds_ = holds_ && fine;
        if (!fine)
            out_.state(false, QStringLiteral("rented"),
                       QStringLiteral("in %1 %2").arg(c_.plan.need.horizon.periodStart(period).toIso(), what),
                       QStringLiteral("/result/lines"));
    }

    void checkAnswers(int period)
    {
        const auto bytes = planned(c_, "answer_bytes_per_token"), hours = planned(c_, "hours_per_month");
        if (!bytes || !hours)
            return;
        double leaving = 0, billed = 0;
        std::set<QString> places;
        for (const Workload &workload : c_.plan.need.workloads) {
            if (workload.kind != WorkloadKind::Inference)
                continue;
            double rest = requestsIn(c_, workload, period);
            for (const DesignReplicas &r : c_.design.replicas)
                for (const DesignUnits &u : c_.design.units)
                    if (r.workload == workload.id && r.period == period && u.offer == r.offer && u.period == period &&
                        u.procurement != QLatin1String("cloud"))
                        rest -= r.count * r.capacityPerReplica;
            leaving +=
                std::max(0.0, rest) * workload.outputTokens.mean * *bytes * *hours * secondsPerHour / bytesPerGigabyte;
            places.merge(sitesOf(workload, period, true));
        }
        if (places.empty())
            return;
        const Month month = c_.plan.need.horizon.periodStart(period);
        for (const Line &line : c_.result.lines)
            if (line.part == QLatin1String("egress") && line.period == month && !isValueAddedTax(line))
                billed += line.quantity / c_.plan.need.horizon.monthsIn(period);
        // Each place is billed by the whole gigabyte.
        tell(
            billed >= leaving * (1 - slack) && billed <= leaving * (1 + slack) + double(places.size()), period,
            QStringLiteral("%1 GB of answers a month leave rented places, the lines bill %2").arg(leaving).arg(billed));
    }

    void checkHistories(int period)
    {
        for (const Workload &workload : c_.plan.need.workloads) {
            const std::optional<Retention> kept = retentionOf(workload);
            if (kept)
                checkKept(workload, *kept, period);
            if (workload.kind != WorkloadKind::FeatureServing || !planned(c_, "feature_history_days"))
                continue;
            for (const QString &site : sitesOf(workload, period, true))
                tell(pieces(site, "history", period) > 0, period,
                     QStringLiteral("the history of %1 is kept nowhere at %2").arg(workload.id, site));
        }
    }

    /// What retention asks for lies on nodes of its tier, or is rented by the terabyte.
    void checkKept(const Workload &workload, const Retention &kept, int period)
    {
        const char *role = kept.tier == QLatin1String("object") ? "object-store" : "archive";
        for (const bool isRented : {false, true})
            for (const QString &site : sitesOf(workload, period, isRented))
                if (isRented || hasServers(workload, site, period)) {
                    const double there = pieces(site, isRented ? "history" : role, period);
                    tell(there > 0, period,
                         QStringLiteral("what %1 keeps for long is kept nowhere at %2").arg(workload.id, site));
                    if (const double least = isRented ? recordsAt(workload, kept, site, period) : 0; there > 0)
                        tell(there >= least * (1 - slack), period,
                             QStringLiteral("%1 TB of what %2 keeps for long belong to %3, the lines bill %4")
                                 .arg(least)
                                 .arg(workload.id, site)
                                 .arg(there));
                }
    }

    /// Terabytes of prompts and answers that belong to a rented place: the share of the demand it can serve.
    [[nodiscard]] double recordsAt(const Workload &workload, const Retention &kept, const QString &site,
                                   int period) const
    {
        const auto bytes = planned(c_, "drift_bytes_per_request");
        const double asked = requestsIn(c_, workload, period);
        if (workload.kind != WorkloadKind::Inference || !bytes || asked <= 0)
            return 0;
        double carried = 0, peak = 0;
        for (const DesignReplicas &r : c_.design.replicas)
            for (const DesignUnits &u : c_.design.units)
                if (r.workload == workload.id && r.period == period && u.offer == r.offer && u.period == period &&
                    u.site == site && u.procurement == QLatin1String("cloud"))
                    carried += r.count * r.capacityPerReplica;
        for (const DemandStep &step : workload.requestsPerSecond)
            peak = std::max(peak, step.value);
        return std::min(1.0, carried / asked) * peak * *bytes * secondsPerDay * kept.amount / bytesPerTerabyte;
    }

    /// Workstations bring nothing that stands in a rack: what serves a workload does, when it is a server.
    [[nodiscard]] bool hasServers(const Workload &workload, const QString &site, int period) const
    {
        const auto serves = [&](const DesignUnits &u) {
            return std::any_of(c_.design.replicas.begin(), c_.design.replicas.end(), [&](const DesignReplicas &r) {
                return r.workload == workload.id && r.period == period && r.count > 0 && r.offer == u.offer;
            });
        };
        return std::any_of(c_.design.units.begin(), c_.design.units.end(), [&](const DesignUnits &u) {
            const catalog::System *system = c_.catalog.system(u.system);
            return u.site == site && u.period == period && u.active > 0 && system &&
                   system->kind != QLatin1String("workstation") && serves(u);
        });
    }

    void checkCopies(int period)
    {
        std::set<QString> reading;
        for (const Workload &workload : c_.plan.need.workloads)
            if (workload.kind == WorkloadKind::Training || workload.kind == WorkloadKind::FineTuning)
                for (const bool isRented : {false, true})
                    reading.merge(sitesOf(workload, period, isRented));
        for (const Workload &workload : c_.plan.need.workloads) {
            if (workload.kind != WorkloadKind::Dataset || workload.readGbPerSecond <= 0)
                continue;
            for (const QString &site : sitesOf(workload, period, true)) {
                const bool isReadElsewhere =
                    std::any_of(reading.begin(), reading.end(), [&](const QString &at) { return at != site; });
                if (isReadElsewhere)
                    tell(pieces(site, "data-copy", period) >= workload.capacityTb * (1 - slack), period,
                         QStringLiteral("%1 stands at %2, is read elsewhere and is not copied out")
                             .arg(workload.id, site));
            }
        }
    }

    /// Terabytes that a workload holds whole wherever it runs: data sets, vectors, features with their history.
    [[nodiscard]] double held(const Workload &workload) const
    {
        if (workload.kind == WorkloadKind::Dataset)
            return workload.capacityTb;
        if (workload.kind == WorkloadKind::VectorSearch)
            return workload.vectors * workload.dimensions * float32Bytes / bytesPerTerabyte;
        if (workload.kind != WorkloadKind::FeatureServing)
            return 0;
        const auto value = [&](const char *id) { return planned(c_, id).value_or(0); };
        const double changesKept =
            value("feature_updates_per_entity_day") * value("feature_history_days") * value("feature_offline_share");
        return workload.entities * workload.features * value("feature_value_bytes") * (1 + changesKept) /
               bytesPerTerabyte;
    }

    [[nodiscard]] std::set<QString> allSitesOf(const Workload &workload, int period) const
    {
        std::set<QString> sites = sitesOf(workload, period, true);
        sites.merge(sitesOf(workload, period, false));
        return sites;
    }

    /// Terabytes that leave, and how many amounts they are: each is rounded up, and so is what leaves its place.
    struct Leaving {
        double terabytes = 0;
        int amounts = 0;
    };

    /// Data that stood in rented places alone leave one of them for each place that is new.
    [[nodiscard]] Leaving leavingWhole(const Workload &workload, int period) const
    {
        const std::set<QString> before = sitesOf(workload, period - 1, true), now = allSitesOf(workload, period);
        if (before.empty() || held(workload) <= 0 || !sitesOf(workload, period - 1, false).empty())
            return {};
        const auto fresh =
            std::count_if(now.begin(), now.end(), [&](const QString &site) { return before.count(site) == 0; });
        return {double(fresh) * held(workload), int(fresh)};
    }

    /// Prompts and answers leave each rented place where their workload runs no more while it runs elsewhere.
    [[nodiscard]] Leaving leavingRecords(const Workload &workload, int period) const
    {
        const std::optional<Retention> kept = retentionOf(workload);
        const std::set<QString> now = allSitesOf(workload, period);
        if (!kept || workload.kind != WorkloadKind::Inference || now.empty())
            return {};
        Leaving leaving;
        for (const QString &site : sitesOf(workload, period - 1, true))
            if (now.count(site) == 0) {
                leaving.terabytes += recordsAt(workload, *kept, site, period - 1);
                ++leaving.amounts;
            }
        return leaving;
    }

    void checkMoves(int period)
    {
        if (period == 0)
            return;
        Leaving all;
        for (const Workload &workload : c_.plan.need.workloads)
            for (const Leaving &each : {leavingWhole(workload, period), leavingRecords(workload, period)}) {
                all.terabytes += each.terabytes;
                all.amounts += each.amounts;
            }
        double billed = 0;
        for (const DesignExtra &extra : c_.design.extras)
            if (extra.role == QLatin1String("data-move") && extra.period == period)
                billed += extra.added;
        if (all.terabytes > 0 || billed > 0)
            tell(billed >= all.terabytes * (1 - slack) && billed <= all.terabytes * (1 + slack) + 2 * all.amounts,
                 period,
                 QStringLiteral("%1 TB leave rented places as their data move, the lines bill %2")
                     .arg(all.terabytes)
                     .arg(billed));
    }

    const Case &c_;
    Findings &out_;
    bool any_ = false, holds_ = true;
};

} // namespace

void checkRented(const Case &c, Findings &out)
{
    Rented(c, out).check();
}

} // namespace cw::planner::certificate
