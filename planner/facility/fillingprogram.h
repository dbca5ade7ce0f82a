// The linear program behind rackpacking.h: the fewest racks when a filling may be used a fraction of a time. Revised
// simplex over one basis column per kind; the next column is the most valuable filling (depth-first knapsack search).
// Pure.
#pragma once

#include "planner/facility/rackpacking.h"

namespace cw::planner {

struct FillingProgram {
    std::vector<std::vector<int>> columns; ///< fillings of the basis with a positive share
    std::vector<double> racks;             ///< how many racks of each
    double lowerBound = 0;                 ///< no packing needs fewer; 0 when the search was cut short without one
};

/// Sizes are shares of the limits (each limit is 1); kinds without a count take no part.
[[nodiscard]] FillingProgram solveFillings(const std::vector<PackKind> &shares, const std::vector<int> &counts);

} // namespace cw::planner
