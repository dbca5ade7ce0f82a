#include "planner/storage/movefindings.h"

#include "planner/plan/ownfinding.h"
#include "planner/services/egressprice.h"

#include <set>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr double gigabytesPerTerabyte = 1000;

bool keepsData(const Workload &workload)
{
    return workload.kind == WorkloadKind::Dataset || workload.kind == WorkloadKind::VectorSearch ||
           workload.kind == WorkloadKind::FeatureServing;
}

std::set<QString> placesOf(const QString &workload, int period, const Design &design)
{
    std::set<QString> offers, places;
    for (const DesignReplicas &replicas : design.replicas)
        if (replicas.workload == workload && replicas.period == period && replicas.count > 0)
            offers.insert(replicas.offer);
    for (const DesignUnits &units : design.units)
        if (units.period == period && units.active > 0 && offers.count(units.offer) > 0)
            places.insert(units.site);
    return places;
}

/// What a terabyte costs that leaves the dearest of these places; empty where traffic is included or none is a cloud.
QString leavingCosts(const std::set<QString> &places, const catalog::CatalogSnapshot &catalog)
{
    double dearest = 0;
    QString words;
    for (const QString &place : places) {
        if (providerAt(place, catalog).isEmpty())
            continue; // a place of one's own, or a colocation
        const std::optional<EgressPrice> leaving = egressAt(place, catalog);
        const double price = leaving ? leaving->perGigabyte.likely : 0;
        if (price <= dearest)
            continue;
        dearest = price;
        words = u"%1 %2"_s.arg(price * gigabytesPerTerabyte, 0, 'f', 0).arg(leaving->currency);
    }
    return words;
}

QString listed(const std::set<QString> &places)
{
    return QStringList(places.begin(), places.end()).join(u", "_s);
}

} // namespace

std::vector<Finding> moveFindings(const Plan &plan, const Design &design, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Finding> out;
    const Horizon &horizon = plan.need.horizon;
    for (const Workload &workload : plan.need.workloads) {
        for (int period = 1; keepsData(workload) && period < horizon.periods(); ++period) {
            const std::set<QString> before = placesOf(workload.id, period - 1, design);
            std::set<QString> fresh = placesOf(workload.id, period, design);
            for (const QString &place : before)
                fresh.erase(place);
            if (before.empty() || fresh.empty())
                continue;
            const QString price = leavingCosts(before, catalog);
            const QString month = horizon.periodStart(period).toIso();
            const QString id = u"storage.moves.%1.%2"_s.arg(workload.id, month);
            const QString remedy = u"Pin it to one place, or plan the copy: who carries it, over which line and when"_s;
            out.push_back(
                price.isEmpty()
                    ? ownFinding(
                          id, Verdict::Conditional, Severity::Medium,
                          u"%1 stands at %2 and from %3 at %4: its data have to be carried over, and "
                          u"the bill holds nothing for that"_s.arg(workload.id, listed(before), month, listed(fresh)),
                          remedy)
                    : ownFinding(id, Verdict::Conditional, Severity::Medium,
                                 u"%1 stands at %2 and from %3 at %4: its data have to be carried over, and "
                                 u"the bill holds nothing for that; what leaves is billed, usually %5 a TB"_s.arg(
                                     workload.id, listed(before), month, listed(fresh), price),
                                 remedy));
        }
    }
    return out;
}

} // namespace cw::planner
