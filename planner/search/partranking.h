// Which parts of a program (program.h) are cheap for what they give, at the prices of a relaxation: an order in which
// to look for better designs. Reduced costs do not give one: most are 0, since a part's own rows share its cost out
// among its columns in many ways. Pure.
#pragma once

#include "planner/search/program.h"

namespace cw::planner {

/// By column: what one piece costs for what it is paid at the prices of rows, both in money. A piece that carries some
/// of what is asked costs its share of what carries it in its part, and what both take of shared rows. 1 = it is paid
/// just what it costs, as all that a relaxation uses; unlimited = it is paid nothing.
[[nodiscard]] std::vector<double> costForWorth(const Program &program, const std::vector<double> &rowPrices);

} // namespace cw::planner
