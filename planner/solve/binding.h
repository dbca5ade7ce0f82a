// Which rules hold the chosen design back: rules with a row that one more unit would break, and the demands themselves.
// Pure.
#pragma once

#include "planner/solve/decode.h"

namespace cw::planner {

/// Tight rules of a solution, by rule id; `priceOfRule` is left open.
[[nodiscard]] std::vector<Binding> tightRules(const Plan &plan, const PlanModel &model, const Solution &solution);

/// The price of a tight rule: how much better the objective becomes without it (another solve with a fixed, repeatable
/// amount of work). Absent where that work did not give a proof. In the objective's unit.
void priceRules(std::vector<Binding> &bindings, const Plan &plan, const catalog::CatalogSnapshot &catalog,
                const CandidateSet &set, Solver &solver, const SolveOptions &options, double objective,
                const std::atomic_bool *cancel);

} // namespace cw::planner
