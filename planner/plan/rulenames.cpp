#include "planner/plan/rulenames.h"

namespace cw::planner {

QString availabilityRule(const Workload &workload)
{
    return workload.id + QStringLiteral(".availability");
}

QString pinRule(int index)
{
    return QStringLiteral("pin-%1").arg(index + 1);
}

QString ordersRule()
{
    return QStringLiteral("horizon.orders_from");
}

QString poolsRule()
{
    return QStringLiteral("pools");
}

} // namespace cw::planner
