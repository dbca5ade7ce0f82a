// The whole street for callers: need in, solved plan out. A `Pipeline` remembers the candidates of its last need, so
// that a changed limit answers without enumerating again. One pipeline per thread; `cancel` may be set from another
// thread. Never throws; a design the certificate refuses is never returned.
#pragma once

#include "planner/candidates/candidate.h"
#include "planner/search/progress.h"
#include "planner/search/solveoptions.h"

#include <atomic>
#include <functional>

namespace cw::planner {

struct SolvedPlan {
    Plan plan; ///< the input with `design` and `result` filled
    PlanResult result;
    std::shared_ptr<const CandidateSet> considered;
    double seconds = 0;
};

class Pipeline {
public:
    explicit Pipeline(catalog::SnapshotPtr catalog);
    ~Pipeline();
    /// Infeasible is a value (status Infeasible, conflict filled). Errors: invalid plan, cancelled, no answer in time.
    [[nodiscard]] Result<SolvedPlan> solve(const Plan &plan, const SolveOptions &options = {},
                                           const ProgressCallback &progress = {},
                                           const std::atomic_bool *cancel = nullptr);
    /// Stops 1 to 3 only; memoised.
    [[nodiscard]] Result<std::shared_ptr<const CandidateSet>>
    candidates(const Plan &plan, const ProgressCallback &progress = {}, const std::atomic_bool *cancel = nullptr);
    /// The program of the need as free MPS text, for another solver to confirm.
    [[nodiscard]] Result<QByteArray> programText(const Plan &plan, const std::atomic_bool *cancel = nullptr);

private:
    struct Memory;
    catalog::SnapshotPtr catalog_;
    std::unique_ptr<Memory> memory_;
};

} // namespace cw::planner
