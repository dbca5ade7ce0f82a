#include "planner/storage/movefindings.h"

#include "planner/plan/ownfinding.h"

#include <map>
#include <set>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

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

/// Terabytes by rented place that the bill has leave it in a period.
std::map<QString, int> leavingIn(int period, const Design &design)
{
    std::map<QString, int> leaving;
    for (const DesignExtra &extra : design.extras)
        if (extra.role == "data-move"_L1 && extra.period == period && extra.added > 0)
            leaving[extra.site] += extra.added;
    return leaving;
}

QString listed(const std::set<QString> &places)
{
    return QStringList(places.begin(), places.end()).join(u", "_s);
}

} // namespace

std::vector<Finding> moveFindings(const Plan &plan, const Design &design)
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
            QStringList billed;
            for (const auto &[place, terabytes] : leavingIn(period, design))
                if (before.count(place) > 0)
                    billed.append(u"%1: %2 TB"_s.arg(place).arg(terabytes));
            const QString month = horizon.periodStart(period).toIso();
            const QString told =
                billed.isEmpty()
                    ? u"%1 stands at %2 and from %3 at %4: its data have to be carried over, by lines that the bill has already"_s
                    : u"%1 stands at %2 and from %3 at %4: its data have to be carried over. What leaves rented places is in the bill of that month (%5)"_s;
            const QString text = told.arg(workload.id, listed(before), month, listed(fresh));
            out.push_back(ownFinding(u"storage.moves.%1.%2"_s.arg(workload.id, month), Verdict::Conditional,
                                     Severity::Medium, billed.isEmpty() ? text : text.arg(billed.join(u", "_s)),
                                     u"Plan the copy: who carries it, over which line and when"_s));
        }
    }
    return out;
}

} // namespace cw::planner
