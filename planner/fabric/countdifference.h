// Why a published count of switches or cables differs from the one its design rules give: a sentence from the row's
// own numbers. Slips of a source, whose numbers cannot be wired at all, are told apart from designs that chose
// otherwise. Pure.
#pragma once

#include "planner/fabric/fabriccounts.h"

#include <optional>

namespace cw::planner {

/// Counts as printed; absent where the row prints none.
struct PrintedCounts {
    std::optional<int> leaves, spines, cores, nodeCables, leafSpineCables, spineCoreCables;
    std::optional<int> radix, nodes, rails;
};

/// The printed number cannot be wired with the others of its row; empty = it can. `metric` is the column's name.
[[nodiscard]] QString slipIn(const QString &metric, const PrintedCounts &printed);

/// For a printed number that can be wired and still differs from `derived`. Never empty for a known metric.
[[nodiscard]] QString differenceReason(const QString &metric, const PrintedCounts &printed, const FabricCounts &derived,
                                       int radix);

} // namespace cw::planner
