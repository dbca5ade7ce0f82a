// Which rules hold the chosen design back, and what each rule of the need costs: the optimum with and without it.
// Rules that cost nothing are told from few solves: when the need without all of them is no better, each of them is
// free. What the work allowed does not settle keeps its proven ends and says so. Values; thread-safe.
#pragma once

#include "planner/argue/needrules.h"
#include "planner/argue/variants.h"
#include "planner/model/decode.h"
#include "planner/search/deadline.h"

namespace cw::planner {

/// Rules with a row that one more step would break, demands included, sorted.
[[nodiscard]] std::set<QString> tightRules(const PlanModel &model, const Solution &solution);
/// Whether one more step of a row of a rule would break it upwards, downwards.
struct TightSides {
    bool above = false, below = false;
};
[[nodiscard]] TightSides tightSides(const QString &rule, const PlanModel &model, const Solution &solution);

/// Every rule of the need, sorted by id. Prices are filled where `options.pricesRules`; they are in the unit of the
/// objective, `pricePerUnit` in that per unit of the rule. Work is bounded by simplex iterations in proportion to
/// those of the base solve, so that prices repeat; the deadline is the last resort and is said where it struck.
[[nodiscard]] std::vector<Binding> bindingsOf(const Variants &variants, const PlanModel &model,
                                              const Solution &solution, Solver &solver, const SolveOptions &options,
                                              const Deadline &deadline);

/// Whether a design buys or rents something without a known price: what it costs is at least that much.
[[nodiscard]] bool usesUnpriced(const Plan &plan, const CandidateSet &set, const PlanModel &model,
                                const Solution &solution);

/// Several pins on one workload mean one of these: each alone may be given up for nothing.
[[nodiscard]] bool isOneOfSeveral(const std::vector<Pin> &pins, const Pin &pin);

/// What the pins of the plan cost together; absent without pins.
[[nodiscard]] std::optional<Deviation> deviationOf(const Variants &variants, const PlanModel &model,
                                                   const Solution &solution, Solver &solver,
                                                   const SolveOptions &options, const Deadline &deadline);

} // namespace cw::planner
