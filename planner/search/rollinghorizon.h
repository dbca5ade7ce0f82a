// A first design, one period after the other: each is decided in whole columns at the prices that linear duals put on
// what links it to the others; what is decided stands still, what is not can be anything between its bounds.
#pragma once

#include "planner/search/blocksplit.h"
#include "planner/search/searchcontext.h"

#include <optional>

namespace cw::planner {

/// Values of the whole program, or nothing where a period cannot follow those before it, or a limit struck. Columns
/// that are not open stay at 0. `costs` as of `pricedCosts`; `work` is per period.
[[nodiscard]] std::optional<std::vector<double>> rollingDesign(const Program &program, const BlockSplit &split,
                                                               const std::vector<double> &costs,
                                                               const std::vector<char> &isOpen, long long work,
                                                               SearchContext &context);

} // namespace cw::planner
