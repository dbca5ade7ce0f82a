// What one kind of unit can do for one workload: the deployments worth choosing from, those that only a requirement of
// the workload keeps out, or why there is none. Evaluated once per kind, whatever the number of sites. Pure; any
// thread.
#pragma once

#include "planner/candidates/candidate.h"
#include "planner/candidates/enumeration.h"
#include "planner/perf/servingcalibration.h"
#include "planner/perf/trainingcalibration.h"
#include "planner/perf/trainingreliability.h"

#include <atomic>
#include <memory>

namespace cw::planner {

/// A deployment that breaks requirements of its workload ("chat.ttft_ms"); its capacity is what it has without them.
struct BlockedDeployment {
    Deployment deployment;
    QStringList breaks;
};

struct Evaluation {
    std::vector<Deployment> usable; ///< undominated, best first
    std::vector<BlockedDeployment> blocked;
    QString unsupported; ///< a sentence when neither is there
};

/// Planning shares read from the catalog.
struct PlanningShares {
    double servingHeadroom = 0;
    double trainingGoodput = 1;
    double batchTolerance = 0; ///< share by which a batch may be rounded where the plan does not say
    std::shared_ptr<const ServingCalibration> serving; ///< nullptr = neutral priors
    std::shared_ptr<const TrainingCalibration> training;
    /// Failures, restarts and checkpoints; absent where the catalog lacks a fact: then `trainingGoodput` stands in.
    std::optional<Reliability> reliability{};
    WorkingTerm headroom{}; ///< `servingHeadroom` with its source
};
[[nodiscard]] Result<PlanningShares> planningShares(const catalog::CatalogSnapshot &catalog);

[[nodiscard]] Evaluation evaluateServing(const Workload &workload, const catalog::ModelShape &model,
                                         const UnitKind &unit, const PlanningShares &shares,
                                         const std::atomic_bool *cancel);
/// Training jobs, which have `allowedDays`, and fine-tuning.
[[nodiscard]] Evaluation evaluateTraining(const Workload &workload, const catalog::ModelShape &model,
                                          const UnitKind &unit, const PlanningShares &shares, double allowedDays,
                                          const std::atomic_bool *cancel);

/// "fp8", or "fp8, kv bf16" where they differ.
[[nodiscard]] QString precisionText(const Deployment &deployment);
/// "fp8-tp4", "bf16-tp2-pp2-dp8": the last part of a candidate id.
[[nodiscard]] QString deploymentSlug(const Deployment &deployment, WorkloadKind kind);

} // namespace cw::planner
