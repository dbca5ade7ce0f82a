// Ways out of a conflict: different changes of the need that make it solvable, each verified by a solve and priced, the
// cheapest first. Numbers give by the smallest amount, lists by the entries a design would use, dates by months; where
// one rule is not enough several give together. Deterministic, bounded by simplex iterations; the deadline is the last
// resort.
#pragma once

#include "planner/argue/conflict.h"
#include "planner/argue/relaxation.h"
#include "planner/search/deadline.h"
#include "planner/search/lastdesign.h"

namespace cw::planner {

/// What verifies a way out: about the cheapest design of the changed need, to this gap or as near as so many simplex
/// iterations come.
constexpr double gapOfOneWay = 0.005;
[[nodiscard]] long long workOfOneWay(const Program &program);

/// A changed need's design, as far as a planner weighs it.
struct Verified {
    Json totals = Json::object(); ///< by quantity word, known ones only
    std::vector<Offer> offers;    ///< in use
    std::shared_ptr<const LastDesign> design = {};
};
/// Solves a changed need; absent when it has no design or none was found within the work allowed. `near`: what answers
/// a need that differs by little; where its design counted anew answers this one too, no better is looked for. nullptr:
/// none is known. Thread-safe.
using Verify =
    std::function<std::optional<Verified>(const Plan &changed, const ModelOptions &options, const Verified *near)>;

/// `alone`: the program of the only workload that a conflict speaks of. Much smaller than that of the whole need, it
/// says first which rules have to give together; nullptr: none.
[[nodiscard]] std::vector<Relaxation> waysOut(const Variants &variants, const ElasticProgram &elastic,
                                              const Conflict &conflict, Solver &solver, const SolveOptions &options,
                                              const Verify &verify, const Deadline &deadline,
                                              const ElasticProgram *alone = nullptr);

} // namespace cw::planner
