#include "planner/storage/movefindings.h"

#include "planner/plan/ownfinding.h"
#include "planner/plan/retention.h"

#include <algorithm>
#include <iterator>
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

/// Of the places before a change, what the bill has leave them.
QString billedText(const std::set<QString> &before, int period, const Design &design)
{
    QStringList billed;
    for (const auto &[place, terabytes] : leavingIn(period, design))
        if (before.count(place) > 0)
            billed.append(u"%1: %2 TB"_s.arg(place).arg(terabytes));
    return billed.join(u", "_s);
}

std::set<QString> without(const std::set<QString> &places, const std::set<QString> &others)
{
    std::set<QString> rest;
    std::set_difference(places.begin(), places.end(), others.begin(), others.end(), std::inserter(rest, rest.end()));
    return rest;
}

/// Empty where nothing has to be carried over.
QString dataText(const QString &workload, const QString &month, const std::set<QString> &before,
                 const std::set<QString> &now, const QString &billed)
{
    const std::set<QString> fresh = without(now, before);
    if (before.empty() || fresh.empty())
        return {};
    const QString told =
        billed.isEmpty()
            ? u"%1 stands at %2 and from %3 at %4: its data have to be carried over, by lines that the bill has already"_s
            : u"%1 stands at %2 and from %3 at %4: its data have to be carried over. What leaves rented places is in the bill of that month (%5)"_s;
    const QString text = told.arg(workload, listed(before), month, listed(fresh));
    return billed.isEmpty() ? text : text.arg(billed);
}

/// The same of what was kept where it was answered.
QString recordsText(const QString &workload, const QString &month, const std::set<QString> &before,
                    const std::set<QString> &now, const QString &billed)
{
    const std::set<QString> left = without(before, now);
    if (now.empty() || left.empty())
        return {};
    const QString told =
        billed.isEmpty()
            ? u"%1 leaves %2 in %3: what is kept there for long has to be carried to %4, by lines that the bill has already"_s
            : u"%1 leaves %2 in %3: what is kept there for long has to be carried to %4. What leaves rented places is in the bill of that month (%5)"_s;
    const QString text = told.arg(workload, listed(left), month, listed(now));
    return billed.isEmpty() ? text : text.arg(billed);
}

} // namespace

std::vector<Finding> moveFindings(const Plan &plan, const Design &design)
{
    std::vector<Finding> out;
    const Horizon &horizon = plan.need.horizon;
    for (const Workload &workload : plan.need.workloads) {
        const bool keepsRecords = workload.kind == WorkloadKind::Inference && retentionOf(workload);
        for (int period = 1; (keepsData(workload) || keepsRecords) && period < horizon.periods(); ++period) {
            const std::set<QString> before = placesOf(workload.id, period - 1, design),
                                    now = placesOf(workload.id, period, design);
            const QString month = horizon.periodStart(period).toIso();
            const QString text = (keepsRecords ? recordsText : dataText)(workload.id, month, before, now,
                                                                         billedText(before, period, design));
            if (!text.isEmpty())
                out.push_back(ownFinding(u"storage.moves.%1.%2"_s.arg(workload.id, month), Verdict::Conditional,
                                         Severity::Medium, text,
                                         u"Plan the copy: who carries it, over which line and when"_s));
        }
    }
    return out;
}

} // namespace cw::planner
