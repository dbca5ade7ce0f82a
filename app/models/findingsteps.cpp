#include "app/models/findingsteps.h"

#include "planner/plan/findinggroup.h"

namespace cw::app {

using planner::FindingGroup;
using planner::FindingSubject;

namespace {

QString stepOfGroup(const planner::Finding &finding)
{
    switch (planner::groupOf(finding)) {
    case FindingGroup::Question:
    case FindingGroup::Law:
        return QStringLiteral("law");
    case FindingGroup::Search: // of a rule of the need, or of the search itself
        return finding.rule.isEmpty() ? QStringLiteral("design") : QStringLiteral("constraints");
    case FindingGroup::Costs:
        return QStringLiteral("cost");
    case FindingGroup::Rooms:
        return QStringLiteral("rooms");
    case FindingGroup::Network:
        return QStringLiteral("network");
    case FindingGroup::LateOrder:
    case FindingGroup::Storage:
    case FindingGroup::Services:
    case FindingGroup::Software:
        break;
    }
    return QStringLiteral("design");
}

QString stepOfSubject(const planner::Finding &finding)
{
    switch (planner::subjectOf(finding)) {
    case FindingSubject::Facts:
        return QStringLiteral("catalog");
    case FindingSubject::Candidates:
        return QStringLiteral("candidates");
    case FindingSubject::Energy:
        return QStringLiteral("sustainability");
    case FindingSubject::None:
        break;
    }
    return {};
}

} // namespace

QStringList stepsOf(const planner::Finding &finding)
{
    QStringList steps{stepOfGroup(finding)};
    if (const QString also = stepOfSubject(finding); !also.isEmpty())
        steps << also;
    return steps;
}

bool isOpen(const planner::Finding &finding)
{
    const Shape shape = shapeOf(finding);
    return shape != Shape::Ok && shape != Shape::Waived && shape != Shape::Upcoming && shape != Shape::Note;
}

std::map<QString, StepBadge> stepBadges(const planner::PlanResult &result)
{
    std::map<QString, StepBadge> badges;
    for (const planner::Finding &finding : result.findings) {
        if (!isOpen(finding))
            continue;
        for (const QString &step : stepsOf(finding)) {
            StepBadge &badge = badges[step];
            badge.worst = worse(badge.worst, shapeOf(finding));
            ++badge.count;
        }
    }
    if (result.status == planner::Status::Infeasible && !result.conflict.empty())
        badges[QStringLiteral("constraints")] = {Shape::Block, int(result.conflict.size())};
    return badges;
}

} // namespace cw::app
