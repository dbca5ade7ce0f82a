// Why a need has no design: an irreducible set of rules that cannot hold together (deletion filter over rules), and for
// its members the smallest single relaxation that makes the need solvable, each verified by a solve and priced.
// Time-boxed: when time runs out the set may not be the smallest, and `isIrreducible` says so.
#pragma once

#include "planner/solve/planmodel.h"
#include "planner/solve/solver.h"

namespace cw::planner {

struct Conflict {
    std::vector<QString> rules;
    bool isIrreducible = false;
    std::vector<Relaxation> relaxations; ///< cheapest first
};

/// Prices a relaxed need: totals of its design by quantity word, or nothing when it has none.
using Pricing = std::function<std::optional<Json>(const Plan &relaxed, const ModelOptions &options)>;

[[nodiscard]] Conflict explainConflict(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                       const CandidateSet &set, Solver &solver, const SolveOptions &options,
                                       const Pricing &price, const std::atomic_bool *cancel);

} // namespace cw::planner
