// Two answers held against each other, as `clusterwright-cli diff` does: what was asked differently, and what follows
// in totals, parts, performance and rules, each with its reason. Pure.
#pragma once

#include "app/export/plandifference.h"
#include "app/models/celltable.h"

namespace cw::app {

[[nodiscard]] CellTable differenceTable(const PlanDifference &difference, const QString &nameA, const QString &nameB);
/// "Asked differently in two places; 4 totals, 6 parts and 1 rule differ."
[[nodiscard]] QString differenceWords(const PlanDifference &difference);

} // namespace cw::app
