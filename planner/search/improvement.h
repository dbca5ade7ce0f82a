#pragma once

#include "planner/search/solver.h"

namespace cw::planner {

/// What an ended solve proves of the difference to a design whose objective lies between `low` and `high`: the
/// improvement is at least / at most so much. In the program's scale.
struct Improvement {
    bool isProven = false; ///< both solves ended within their gap
    bool isInfeasible = false;
    bool isRefused = false; ///< the other answer did not pass its check: nothing is known from it
    double likely = 0, atLeast = 0, atMost = 0;
};
[[nodiscard]] Improvement improvementOf(const Solution &base, const Solution &other, double gap);

} // namespace cw::planner
