#include "planner/losses/workloadlosses.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr double rounding = 1e-9;

bool isServed(const Workload &workload)
{
    return workload.kind == WorkloadKind::Inference || workload.kind == WorkloadKind::VectorSearch ||
           workload.kind == WorkloadKind::FeatureServing;
}

QString sentence(const WorkloadLoss &effect, double asked)
{
    const QString kept = wholePercent(effect.share());
    if (effect.left >= effect.before * (1 - rounding))
        return u"%1 keeps all of its capacity: the spare units take over."_s.arg(effect.workload);
    if (effect.left <= 0)
        return u"%1 stops until it is repaired."_s.arg(effect.workload);
    if (asked > 0 && effect.left >= asked * (1 - rounding))
        return u"%1 keeps %2 of its capacity, enough for all that is asked."_s.arg(effect.workload, kept);
    if (asked > 0)
        return u"%1 keeps %2 of its capacity, %3 of what is asked."_s.arg(effect.workload, kept,
                                                                          wholePercent(effect.left / asked));
    return u"%1 keeps %2 of its capacity."_s.arg(effect.workload, kept);
}

} // namespace

QString wholePercent(double share)
{
    return QString::number(std::lround(share * 100)) + u" %"_s;
}

QString leastPercent(double share)
{
    return QString::number(int(std::floor(share * 100 + rounding))) + u" %"_s;
}

std::map<QString, int> fullestPeriods(const Design &design)
{
    std::map<QString, int> periods;
    for (const auto &[offer, units] : fullestUnits(design))
        periods[offer] = units->period;
    return periods;
}

WorkloadLosses::WorkloadLosses(const Plan &plan, Design design, const catalog::CatalogSnapshot &catalog)
    : need_(plan.need), design_(std::move(design)), fullest_(fullestPeriods(design_))
{
    if (Result<std::vector<Demand>> demands = demandsOf(plan.need, catalog))
        demands_ = std::move(demands).value();
}

int WorkloadLosses::fullestPeriodOf(const QString &offer) const
{
    const auto found = fullest_.find(offer);
    return found == fullest_.end() ? 0 : found->second;
}

/// What is asked of a workload where what serves it is fullest, in the unit of its capacity; 0 = not known.
double WorkloadLosses::askedOf(const QString &workload) const
{
    const auto demand =
        std::find_if(demands_.begin(), demands_.end(), [&](const Demand &each) { return each.workload == workload; });
    double asked = 0;
    if (demand != demands_.end())
        for (const DesignReplicas &replicas : design_.replicas)
            if (const int period = fullestPeriodOf(replicas.offer);
                replicas.workload == workload && std::size_t(period) < demand->perPeriod.size())
                asked = std::max(asked, demand->perPeriod[std::size_t(period)]);
    return asked;
}

void WorkloadLosses::add(Loss &loss, const UnitsLeft &unitsLeft, Who who) const
{
    std::map<QString, int> free;
    std::set<QString> touched;
    for (const DesignUnits &units : design_.units)
        if (units.period == fullestPeriodOf(units.offer)) {
            const int left = unitsLeft(units);
            free[units.offer] = left;
            if (left < units.active)
                touched.insert(units.offer);
        }
    std::map<QString, double> used;
    for (const Workload &workload : need_.workloads) {
        if (who == Who::Served && !isServed(workload))
            continue;
        WorkloadLoss effect;
        effect.workload = workload.id;
        bool isTouched = false;
        for (const DesignReplicas &replicas : design_.replicas) {
            if (replicas.workload != workload.id || replicas.period != fullestPeriodOf(replicas.offer))
                continue;
            effect.before += replicas.count * replicas.capacityPerReplica;
            const bool notices = who != Who::Spanning || replicas.unitsPerReplica > 1 + rounding;
            double &taken = used[replicas.offer];
            int kept = replicas.count;
            if (notices && replicas.unitsPerReplica > 0)
                kept = std::clamp(int(std::floor((free[replicas.offer] - taken) / replicas.unitsPerReplica + rounding)),
                                  0, replicas.count);
            if (notices) // what fits in one unit finds its place on those that nothing joins
                taken += kept * replicas.unitsPerReplica;
            effect.left += kept * replicas.capacityPerReplica;
            isTouched = isTouched || (notices && touched.count(replicas.offer) > 0);
        }
        if (!isTouched)
            continue;
        const double asked = askedOf(workload.id);
        effect.text = sentence(effect, asked);
        const bool isEnough =
            effect.left >= effect.before * (1 - rounding) || (asked > 0 && effect.left >= asked * (1 - rounding));
        (isEnough ? loss.left : loss.slows).append(effect.text);
        loss.workloads.push_back(std::move(effect));
    }
}

} // namespace cw::planner
