#include "planner/plan/objectivewords.h"

namespace cw::planner {

QString objectiveName(const Objective &objective)
{
    if (!objective.weights.empty())
        return QStringLiteral("the weighted sum");
    return QString::fromLatin1(info(objective.quantity).label).section(QLatin1Char(','), 0, 0).toLower();
}

QString objectiveUnit(const Plan &plan)
{
    const Objective &objective = plan.need.minimise;
    if (!objective.weights.empty())
        return QStringLiteral("weighted sum");
    const QuantityInfo &about = info(objective.quantity);
    if (about.isMoney)
        return plan.currency.code();
    const QString unit = QString::fromLatin1(about.unit);
    return unit.isEmpty() ? objectiveName(objective) : unit;
}

} // namespace cw::planner
