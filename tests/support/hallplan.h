// Plans with one hall of racks of 42 units whose design is written by hand: "hall-1", one year a period, two feeds.
#pragma once

#include "planner/plan/design.h"
#include "planner/plan/plan.h"

#include <vector>

namespace cw::test {

inline planner::DesignUnits hallUnits(const QString &system, int period, int active, int added, int retired = 0)
{
    const QString hall = QStringLiteral("hall-1"), buy = QStringLiteral("buy");
    return {buy + u'/' + hall + u'/' + system, system, hall, buy, period, active, added, retired};
}

/// As many years as the last of `units` needs; without replicas and without anything beside the units.
inline planner::Plan hallPlan(const std::vector<planner::DesignUnits> &units, double rackKw, double itKw,
                              const QString &cooling = QStringLiteral("air"))
{
    planner::Plan plan;
    plan.asOf = QDate(2026, 11, 1);
    plan.currency = Currency(QStringLiteral("EUR"));
    int periods = 1;
    for (const planner::DesignUnits &each : units)
        periods = std::max(periods, each.period + 1);
    constexpr int year = 12;
    plan.need.horizon = {Month(2027, 1), periods * year, year};
    planner::OwnSite hall;
    hall.id = QStringLiteral("hall-1");
    hall.country = QStringLiteral("DE");
    hall.rackPowerKw = rackKw;
    hall.rackUnits = 42;
    hall.racks = 20;
    hall.itPowerKw = itKw;
    hall.pue = 1.25;
    hall.cooling = cooling;
    hall.powerFeeds = QStringLiteral("2N");
    plan.need.ownSites = {hall};
    planner::Workload chat;
    chat.id = QStringLiteral("chat");
    plan.need.workloads = {chat};
    planner::Design design;
    design.units = units;
    plan.design = planner::designToJson(design, plan.need.horizon);
    return plan;
}

/// The design changed by `change`.
template <typename Change>
planner::Plan withDesign(planner::Plan plan, const Change &change)
{
    planner::Design design = planner::designFromJson(plan.design, plan.need.horizon).value();
    change(design);
    plan.design = planner::designToJson(design, plan.need.horizon);
    return plan;
}

} // namespace cw::test
