// Two answers held against each other, as `clusterwright-cli diff` does: what was asked differently, and what follows
// in totals, parts, performance and rules, each with its reason. Pure.
#pragma once

#include "app/export/plandifference.h"
#include "app/models/celltable.h"

namespace cw::app {

/// A plan and what its column is called.
struct DifferenceSide {
    QString name;
    const planner::Plan &plan; ///< what is asked of it, by the names and units of its pages
};

[[nodiscard]] CellTable differenceTable(const PlanDifference &difference, const DifferenceSide &a,
                                        const DifferenceSide &b);
/// "Asked differently in two places; 4 totals, 6 parts and 1 rule differ."
[[nodiscard]] QString differenceWords(const PlanDifference &difference);

} // namespace cw::app
