// The sizes of a job worth choosing from on one kind of unit, each with its fastest cut: the smallest cluster that ends
// in time, the one that takes the least accelerator time, and some larger ones that end sooner. Pure; any thread.
#pragma once

#include "planner/candidates/batchrounding.h"
#include "planner/candidates/evaluation.h"

namespace cw::planner {

struct TrainingSearch {
    std::vector<TrainingCase> inTime; ///< larger ones end sooner
    std::optional<TrainingCase> late; ///< the soonest that ends too late
    QString refusal;                  ///< why others cannot be used; empty = nothing was refused
};

/// `allowedDays` bounds training jobs, and runs of fine-tuning that have a deadline; the others have their demand alone.
[[nodiscard]] TrainingSearch searchTraining(const TrainingCase &base, const BatchWish &wish, const Workload &workload,
                                            const UnitKind &unit, const PlanningShares &shares, double allowedDays,
                                            const std::atomic_bool *cancel);

} // namespace cw::planner
