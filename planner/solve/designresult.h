// The written answer of a design: what it adds up to, what is found about it, and its certificate, without which it is
// never shown. Pure; any thread.
#pragma once

#include "planner/model/decode.h"
#include "planner/solve/solvecase.h"

namespace cw::planner {

/// Solver, catalog and need of an answer, nothing else yet.
[[nodiscard]] PlanResult frameOf(const SolveCase &solve, const Plan &plan);

/// What a design of a need adds up to: what its certificate looks at. `plan` is the need of the case or a changed one.
[[nodiscard]] PlanResult addedUp(const SolveCase &solve, const Plan &plan, const CandidateSet &set,
                                 const Decoded &decoded, const Solution &solution, FigureBook &book);

/// What else is found about the design of the case's need; its transceivers become lines.
void addFindings(const SolveCase &solve, const Decoded &decoded, PlanResult &result, FigureBook &book);

/// The written plan with its certificate; a plan that does not pass it is an error.
[[nodiscard]] Result<SolvedPlan> finished(const SolveCase &solve, const Plan &plan, PlanResult result, Json design);

} // namespace cw::planner
