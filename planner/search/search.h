// Anytime search: a design with its bound first, then better ones, then the proof. Small programs (smallsearch.h),
// larger ones (largesearch.h) and the widest (widesearch.h) go different ways. Deterministic unless the time limit
// strikes: each step is bounded by simplex iterations.
#pragma once

#include "planner/search/solver.h"

namespace cw::planner {

/// Where programs stop to be small and begin to be wide.
struct SearchSizes {
    long smallWhole = 4000;          ///< whole columns up to which one proof of the whole is tried at once
    std::size_t wideColumns = 60000; ///< more columns than this: the relaxation is solved by parts
};

/// Whether one proof of the whole is tried at once.
[[nodiscard]] bool isSmall(const Program &program, const SearchSizes &sizes = {});

[[nodiscard]] Solution search(const Program &program, Solver &solver, const SolveOptions &options,
                              const ProgressCallback &progress, const std::atomic_bool *cancel,
                              const SearchSizes &sizes = {});

/// The same without looking for periods that are alike (mergedsolve.h): for programs that are merged already.
[[nodiscard]] Solution searchUnmerged(const Program &program, Solver &solver, const SolveOptions &options,
                                      const ProgressCallback &progress, const std::atomic_bool *cancel,
                                      const SearchSizes &sizes = {});

} // namespace cw::planner
