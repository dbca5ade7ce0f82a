#include "app/export/plandifferencerules.h"

#include "app/export/shownnumber.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::app {

using namespace Qt::StringLiterals;

namespace {
/// Figures where less is better; of the others the worst placement is the one with least.
bool isLessBetter(const QString &metric)
{
    return metric.endsWith("_ms"_L1) || metric == u"days"_s || metric == u"step_s"_s;
}

using MetricKey = std::pair<QString, QString>;

std::map<MetricKey, double> worstFigures(const planner::PlanResult &result)
{
    std::map<MetricKey, double> worst;
    for (const planner::WorkloadResult &workload : result.workloads)
        for (const planner::Placement &placement : workload.placements)
            for (const auto &[metric, figure] : placement.predicted) {
                if (!figure.value)
                    continue;
                const auto [at, isNew] = worst.try_emplace({workload.id, metric}, *figure.value);
                if (!isNew)
                    at->second = isLessBetter(metric) ? std::max(at->second, *figure.value)
                                                      : std::min(at->second, *figure.value);
            }
    return worst;
}

struct StatedRule {
    RuleState state;
    QString finding;
};

std::map<QString, StatedRule> ruleStates(const planner::PlanResult &result)
{
    using Kind = RuleState::Kind;
    std::map<QString, StatedRule> states;
    for (const planner::Binding &binding : result.binding)
        states[binding.constraint] = {{Kind::Binds, binding.priceOfRule}, {}};
    for (const QString &rule : result.conflict)
        states[rule] = {{Kind::InConflict}, {}};
    for (const planner::Finding &finding : result.findings)
        states[u"finding "_s + finding.id] = {{Kind::Found, std::nullopt, finding.verdict, finding.status},
                                              finding.text};
    return states;
}

QStringList placementsOf(const planner::PlanResult &result, const QString &workload)
{
    QStringList words;
    for (const planner::WorkloadResult &answer : result.workloads)
        if (answer.id == workload)
            for (const planner::Placement &placement : answer.placements)
                words << u"%1 at %2, %3"_s.arg(placement.system, placement.site, placement.precision);
    words.removeDuplicates();
    words.sort();
    return words;
}

class ReasonFinder {
public:
    ReasonFinder(const PlanDifference &difference, const planner::PlanResult &a, const planner::PlanResult &b)
        : difference_(difference), a_(a), b_(b)
    {
    }

    [[nodiscard]] QString ofPart(const PartChange &part) const
    {
        const bool isGone = part.quantityB == 0, isNew = part.quantityA == 0;
        if (isGone)
            if (const QString why = rejection(b_, part.part); !why.isEmpty())
                return u"in B it %1"_s.arg(why);
        if (isNew)
            if (const QString why = rejection(a_, part.part); !why.isEmpty())
                return u"in A it %1"_s.arg(why);
        QStringList reasons;
        if (part.unitPriceA && part.unitPriceB && *part.unitPriceA != *part.unitPriceB)
            reasons << u"unit price %1 became %2 (%3)"_s.arg(shownNumber(part.unitPriceA, 2),
                                                             shownNumber(part.unitPriceB, 2), part.priceSourceB);
        if (part.quantityA != part.quantityB)
            reasons << cause();
        return reasons.isEmpty() ? cause() : reasons.join(u"; "_s);
    }

    /// Money totals move with the part that moved most.
    [[nodiscard]] QString ofTotal(const TotalChange &change) const
    {
        if (!planner::info(change.quantity).isMoney)
            return cause();
        const PartChange *largest = nullptr;
        for (const PartChange &part : difference_.parts)
            if (!largest || moved(part) > moved(*largest))
                largest = &part;
        if (!largest || moved(*largest) == 0)
            return cause();
        return u"mostly %1 at %2: %3"_s.arg(largest->description, largest->site, largest->reason);
    }

    [[nodiscard]] QString ofPerformance(const PerformanceChange &change) const
    {
        const QStringList before = placementsOf(a_, change.workload), now = placementsOf(b_, change.workload);
        if (before != now)
            return u"it runs on %1 instead of %2"_s.arg(now.isEmpty() ? u"nothing"_s : now.join(u" and "_s),
                                                        before.isEmpty() ? u"nothing"_s : before.join(u" and "_s));
        return cause();
    }

    [[nodiscard]] QString cause() const
    {
        QStringList causes;
        if (!difference_.need.empty())
            causes << u"what was asked changed"_s;
        if (a_.snapshot != b_.snapshot)
            causes << u"another catalog (%1, was %2)"_s.arg(b_.snapshotAsOf, a_.snapshotAsOf);
        if (a_.solver.version != b_.solver.version || a_.solver.seed != b_.solver.seed)
            causes << u"another solver version or seed"_s;
        return causes.isEmpty() ? u"another design of the same cost, or other pins or approvals"_s
                                : causes.join(u"; "_s);
    }

private:
    static double moved(const PartChange &part) { return std::abs(part.moneyB.value_or(0) - part.moneyA.value_or(0)); }

    static QString rejection(const planner::PlanResult &result, const QString &part)
    {
        for (const planner::Rejected &rejected : result.rejected)
            if (rejected.candidate.split(u'/').contains(part)) {
                const QString reason = QString(rejected.reason).replace(u'_', u' ');
                return u"is rejected: %1 %2"_s.arg(reason, rejected.by).trimmed();
            }
        return {};
    }

    const PlanDifference &difference_;
    const planner::PlanResult &a_, &b_;
};
} // namespace

std::vector<PerformanceChange> comparePerformance(const planner::PlanResult &a, const planner::PlanResult &b)
{
    std::map<MetricKey, PerformanceChange> changes;
    for (const auto &[key, value] : worstFigures(a))
        changes[key].a = value;
    for (const auto &[key, value] : worstFigures(b))
        changes[key].b = value;
    std::vector<PerformanceChange> differing;
    for (auto &[key, change] : changes) {
        change.workload = key.first;
        change.metric = key.second;
        if (change.a != change.b)
            differing.push_back(change);
    }
    return differing;
}

std::vector<RuleChange> compareRules(const planner::PlanResult &a, const planner::PlanResult &b)
{
    std::map<QString, RuleChange> changes;
    for (const auto &[rule, stated] : ruleStates(a))
        changes[rule] = {rule, stated.finding, stated.state, std::nullopt, {}};
    for (const auto &[rule, stated] : ruleStates(b)) {
        RuleChange &change = changes[rule];
        change.rule = rule;
        change.finding = stated.finding;
        change.b = stated.state;
    }
    std::vector<RuleChange> differing;
    for (auto &[rule, change] : changes)
        if (change.a != change.b)
            differing.push_back(std::move(change));
    return differing;
}

QString toText(const RuleState &state)
{
    switch (state.kind) {
    case RuleState::Kind::Binds:
        return state.price ? u"binds, costs %1"_s.arg(shownNumber(state.price, 0)) : u"binds"_s;
    case RuleState::Kind::InConflict:
        return u"in conflict"_s;
    case RuleState::Kind::Found:
        break;
    }
    return u"%1, %2"_s.arg(planner::toText(state.verdict), state.status);
}

void giveReasons(PlanDifference &difference, const planner::PlanResult &a, const planner::PlanResult &b)
{
    const ReasonFinder finder(difference, a, b);
    for (PartChange &part : difference.parts)
        part.reason = finder.ofPart(part);
    for (TotalChange &total : difference.totals)
        total.reason = finder.ofTotal(total);
    for (PerformanceChange &change : difference.performance)
        change.reason = finder.ofPerformance(change);
    for (RuleChange &change : difference.rules)
        change.reason = finder.cause();
}

} // namespace cw::app
