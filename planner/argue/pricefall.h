// How far the price of something that lost would have to fall before it enters the best design: over all designs in
// which it works, the least of what such a design costs more than the best one, as a share of what it pays for those
// units. A ratio of two sums, found by Dinkelbach's method (Management Science 13, 1967) in two or three solves. The
// price alone falls: energy, freight, places and people stay. Pure but for the solver; any thread.
#pragma once

#include "planner/model/planmodel.h"
#include "planner/search/solver.h"

namespace cw::planner {

struct PriceFall {
    bool isAsked = false; ///< else the time was over
    /// Of the price; 0: a design with it costs the same; above 1: not even for nothing. Absent: no design has it, or
    /// none was found within the work allowed.
    std::optional<double> share;
    double dearer = 0;     ///< what the design it would enter costs more than the best, plan's currency, net present
    double payments = 0;   ///< for its units in that design, net present
    bool isProven = false; ///< within a thousandth of the total cost; else it may be less
};

/// Whether the need asks for what falls: the total cost alone, without a band.
[[nodiscard]] bool hasPriceFalls(const Need &need);

/// `offers` fall together: one system at all its places. `best` is the optimum of `model`.
[[nodiscard]] PriceFall priceFallOf(const Plan &plan, const CandidateSet &set, const PlanModel &model,
                                    const Solution &best, const std::vector<int> &offers, Solver &solver,
                                    const SolveOptions &options, const std::atomic_bool *cancel);

} // namespace cw::planner
