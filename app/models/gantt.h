// When what is in service: one row per system, place and way to procure, a bar per stretch of periods with the same
// count, the lead times before what is ordered, the days of training runs, and the days on which rules begin to bind.
// What is rented for a few days of a period is in service for those days. From the design of a plan. Pure.
#pragma once

#include "app/models/celltable.h"
#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/plan.h"
#include "planner/plan/planresult.h"

namespace cw::app {

enum class GanttBarKind {
    Lead,    ///< being delivered, not yet in service
    Service, ///< in service
    Run,     ///< a training run on what is in service
};
struct GanttBar {
    double from = 0, to = 0; ///< in periods from the start; below 0 = before it (ordered ahead)
    QString text;            ///< "4 in service", "pretrain: 32.5 days"
    int count = 0;           ///< units
    GanttBarKind kind = GanttBarKind::Service;
    QString when = {};   ///< "01/2027 to 12/2029", "from 01/2027"; of deliveries the day to order by
    bool isLate = false; ///< a delivery that had to be ordered before the plan's own date
};
struct GanttRow {
    QString id;     ///< offer id
    QString title;  ///< "Dell XE9680, 8 × H200"
    QString second; ///< "hall-1 · bought"
    QString order;  ///< of what is bought: "order by 2026-05-22", "order overdue since …", "lead time not known"
    int series = 0; ///< by way to procure
    std::vector<GanttBar> bars;
    /// "hall-1 · bought · order by 2026-05-22"
    [[nodiscard]] QString line() const
    {
        return order.isEmpty() ? second : QStringLiteral("%1 · %2").arg(second, order);
    }
};
struct GanttMark {
    double at = 0; ///< in periods from the start
    QString text;  ///< "2027-12-02: AI Act, Annex III; …": all that begins on the day
    QString label; ///< "2027-12-02 (4 rules)", where that is too long
    Shape shape = Shape::Upcoming;
};
struct Gantt {
    std::vector<QString> periods;
    double before = 0;           ///< periods shown ahead of the start: the longest delivery that begins there
    std::optional<double> today; ///< the plan's own date, where it is shown
    QString todayText;           ///< "2026-11-01"
    std::vector<GanttRow> rows;
    std::vector<GanttMark> marks;
    [[nodiscard]] bool isEmpty() const { return rows.empty(); }
    [[nodiscard]] bool has(GanttBarKind kind) const;
};

/// `catalog` knows the lead times; nullptr = they are not shown.
[[nodiscard]] Gantt ganttOf(const planner::Plan &plan, const planner::PlanResult &result,
                            const catalog::CatalogSnapshot *catalog);
/// The chart's numbers: units in service by row and period.
[[nodiscard]] CellTable ganttTable(const Gantt &gantt);

} // namespace cw::app
