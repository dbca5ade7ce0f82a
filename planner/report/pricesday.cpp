#include "planner/report/pricesday.h"

#include <algorithm>

namespace cw::planner {

QDate pricesDay(const Plan &plan, const PlanResult &result)
{
    QDate newest = plan.asOf;
    for (const Line &line : result.lines)
        if (const QDate day = QDate::fromString(line.priceAsOf, Qt::ISODate); day.isValid()) // some name a year alone
            newest = std::max(newest, day);
    return newest;
}

} // namespace cw::planner
