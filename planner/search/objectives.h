// Objectives in order of rank: each is minimised among the designs that are best for all before it. The order is
// fixed, so equal input gives an equal design. Pure but for the solver.
#pragma once

#include "planner/search/deadline.h"
#include "planner/search/solver.h"

namespace cw::planner {

/// What is known of a program that differs from one solved before by a limit on a sum over its periods, such as the
/// next point of a front: its `start` keeps all rows and reaches this much. Where nothing better is found the ranks
/// below are left unsolved: that design is known already.
struct KnownDesign {
    double objective = 0;
    /// The next rank as a share of the objective, solved with it in one go (Mavrotas 2009): so much of the objective
    /// for a unit of the rank, and for all that designs can differ in it together; 0 = the rank is solved on its own.
    double shareOfNext = 0, shareInAll = 0;
};

/// Solves `program` for its own costs, then for each linear form of `then` in turn, keeping what came before within a
/// millionth. Objective, bound and gap of the answer are those of the first; nodes and work are of all. A stage that
/// ends at a limit keeps the best design so far and ends the loop: ranks below it are then not proven, and the answer
/// ends at that limit, with the gap of its first rank. A rank that asks for the same as one before it is left out. With
/// `known` periods are not merged where the program is small: what binds is a sum over them, so what is proven without
/// it says little. Where the next rank is a share of the objective, no design is better in one of the two without being
/// worse in the other, and the bound of the first gives way by `shareInAll`.
[[nodiscard]] Solution solveInOrder(const Program &program, const std::vector<std::vector<Entry>> &then, Solver &solver,
                                    const SolveOptions &options, const ProgressCallback &progress,
                                    const std::atomic_bool *cancel, const KnownDesign *known = nullptr);

} // namespace cw::planner
