// What every step of one solve looks at. Its owner outlives the steps.
#pragma once

#include "planner/search/deadline.h"
#include "planner/search/solver.h"
#include "planner/solve/pipeline.h"

namespace cw::planner {

struct SolveCase {
    const Plan &plan;
    const catalog::CatalogSnapshot &catalog;
    const std::shared_ptr<const CandidateSet> &set;
    const SolveOptions &options;
    const ProgressCallback &progress;
    const std::atomic_bool *cancel; ///< nullptr: nobody stops it
    Solver &solver;
    const Deadline &deadline; ///< for the search and all that argues about its answer

    [[nodiscard]] bool isCancelled() const { return cancel && cancel->load(); }
};

} // namespace cw::planner
