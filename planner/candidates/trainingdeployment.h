// A cut of a training job as a deployment: what it delivers, and how that is worked out. Pure.
#pragma once

#include "planner/candidates/batchrounding.h"
#include "planner/candidates/evaluation.h"

namespace cw::planner {

/// "64 accelerators, …, micro batch 2 of 64 sequences, stage 1 sharding, no recomputation": what a deployment's name
/// does not say.
[[nodiscard]] QString cutText(const TrainingCase &cut);
/// Useful share of the time of a job this size.
[[nodiscard]] JobGoodput usefulShare(const TrainingCase &cut, const PlanningShares &shares);
/// `cut` fits; its batch is as near to `wish` as its groups allow.
[[nodiscard]] Deployment trainingDeployment(const TrainingCase &cut, const BatchWish &wish, const Workload &workload,
                                            const PlanningShares &shares);
/// Interruptions of spot instances leave `kept` of the useful time: the run takes longer by as much, and the useful
/// share of its time and what that is worked out from say so.
void slowDownOnSpot(Deployment &deployment, const Workload &workload, const WorkingTerm &kept);

} // namespace cw::planner
