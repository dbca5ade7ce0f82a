// A first design, one period after the other: each is decided in whole columns at the prices that linear duals put on
// what links it to the others. What is decided stands still. Limits look ahead as if the choice of this period were
// kept to the end, and first only what earlier periods chose or the relaxation uses is asked; where that has no design,
// all that is open, with later periods at the least they can be.
#pragma once

#include "planner/search/blocksplit.h"
#include "planner/search/searchcontext.h"

#include <optional>

namespace cw::planner {

/// Values of the whole program, or nothing where a period cannot follow those before it, or a limit struck. Columns
/// that are not open stay at 0. `costs` as of `pricedCosts`, `relaxed` by column; `work` is per solve of a period.
[[nodiscard]] std::optional<std::vector<double>> rollingDesign(const Program &program, const BlockSplit &split,
                                                               const std::vector<double> &costs,
                                                               const std::vector<double> &relaxed,
                                                               const std::vector<char> &isOpen, long long work,
                                                               SearchContext &context);

} // namespace cw::planner
