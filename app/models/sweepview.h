// A sweep as small multiples: one panel for each quantity that moves, over the values of one path; the other paths make
// the lines. Pure: from the table read to what the chart draws and the words beside it.
#pragma once

#include "app/export/sweepreading.h"
#include "app/models/celltable.h"

namespace cw::app {

struct SweepPoint {
    int scenario = 0;
    double x = 0;                ///< the value set, or its place where values are no numbers
    std::optional<double> value; ///< absent: there is no design, or it does not know the quantity
};

struct SweepLine {
    QString name; ///< what else was set: "discount_rate 0.07"; empty with one path
    std::vector<SweepPoint> points;
};

struct SweepPanel {
    planner::PlanQuantity quantity = planner::PlanQuantity::TotalCost;
    QString title; ///< with unit
    std::vector<SweepLine> lines;
};

struct SweepView {
    QString over;             ///< the path along the axis
    QStringList names;        ///< of the values where they are no numbers, by place; else empty
    double low = 0, high = 1; ///< of the axis
    std::vector<SweepPanel> panels;
    QStringList still; ///< quantities that are the same in every scenario
    int scenarios = 0, without = 0;
};

/// `path` is an index into the table's paths. Money carries the unit that stands in the table.
[[nodiscard]] SweepView sweepView(const SweepTable &table, int path);
/// "20 scenarios, 4 without a design. The same everywhere: Sites, Vendors."
[[nodiscard]] QString sweepSentence(const SweepView &view);
/// One scenario: "chat.requests_per_s 24, discount_rate 0.07: Total cost 2.10 M EUR, IT power 61 kW".
[[nodiscard]] QString scenarioSentence(const SweepTable &table, int scenario);
[[nodiscard]] CellTable sweepCells(const SweepTable &table);

} // namespace cw::app
