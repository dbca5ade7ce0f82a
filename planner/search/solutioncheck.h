// What a solution is worth before anybody uses it. Every answer of a solver and of a search passes here: reckoned on
// the program as it was asked, row by row, in twice the digits of a double (Ogita, Rump and Oishi 2005), by code that
// no search uses: what they close, merge or leave out on their way is not left out here. Linear in the entries. Any
// thread.
#pragma once

#include "planner/search/solver.h"

namespace cw::planner {

/// Why values are no design of a program; empty = they are one. Whole columns are whole, columns stay between their
/// sides, rows of whole things alone (columns, coefficients, sides) hold exactly, other rows but for the share of their
/// largest term that solvers leave over.
[[nodiscard]] QString faultOf(const Program &program, const std::vector<double> &values);

/// The solution, where it can be believed: its values are a design that costs what it says, its bound is not above that
/// cost, and the design the program begins from does not contradict it (better than what is said to be best, or there
/// where nothing is said to be possible). Else `Failed` without values and without a bound, the reason in `detail`.
[[nodiscard]] Solution checked(const Program &program, Solution solution);

} // namespace cw::planner
