// How far the price of something that lost would have to fall before it enters the best design: over all designs in
// which it works, the least of what such a design costs more than the best one, as a share of what it pays for those
// units. The price alone falls: energy, freight, places and people stay.
//
// A ratio of two sums, found by Dinkelbach's method (Management Science 13, 1967): at prices lower by a share, the
// cheapest design in which it works costs as much as the best one exactly where the share is the one asked for. What
// fractions of units cost at such prices says how far they have to fall at least; a design of what the best one uses
// and of the thing itself says how far at most. Where the two differ, whole units are asked from that design: most
// often nothing is better, and only that is to be proven. Pure but for the solver.
#pragma once

#include "planner/model/planmodel.h"
#include "planner/search/deadline.h"
#include "planner/search/solver.h"

namespace cw::planner {

struct PriceFall {
    bool isAsked = false; ///< else the time was over
    /// Shares of the price. 0: a design with it costs the same; above 1: not even for nothing.
    double atLeast = 0;           ///< proven: it enters no design at less
    std::optional<double> atMost; ///< a design is known; absent: none was found
    bool isShutOut = false;       ///< proven: no design has it
    double dearer = 0;            ///< what that design costs more than the best one, plan's currency, net present
    double payments = 0;          ///< for its units in that design, net present

    /// Whether both ends are as good as one: half a hundredth of the price; or not even for nothing.
    [[nodiscard]] bool isSettled() const;
};

/// Whether the need asks for what falls: the total cost alone, without a band.
[[nodiscard]] bool hasPriceFalls(const Need &need);

/// The search for one fall. Everything but the solver's answers is the caller's, and outlives it. One thread.
class PriceFallSearch {
public:
    /// `best` is the optimum of `model`; `offers` fall together: one system at all its places.
    PriceFallSearch(const Plan &plan, const CandidateSet &set, const PlanModel &model, const Solution &best,
                    std::vector<int> offers, const SolveOptions &options, const std::atomic_bool *cancel);

    /// Both ends, soon known.
    void bound(Solver &solver, const Deadline &deadline);
    /// With whole units asked: as near as the proof of the best design is, or to a work limit.
    void settle(Solver &solver, const Deadline &deadline);
    [[nodiscard]] const PriceFall &fall() const { return fall_; }

private:
    class Asked;
    class Steps;

    const Plan &plan_;
    const CandidateSet &set_;
    const PlanModel &model_;
    const Solution &best_;
    std::vector<int> offers_;
    SolveOptions options_;
    const std::atomic_bool *cancel_;
    PriceFall fall_;
    std::vector<double> design_; ///< of the fall at most, in the columns it was found in; empty: none
};

} // namespace cw::planner
