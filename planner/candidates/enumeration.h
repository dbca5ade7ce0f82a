// Which deployments of a model on a kind of unit are worth evaluating: precisions, and how a replica or a job is cut
// over accelerators. Sensible cuts only (powers of two inside the scale-up domain, pipelines beyond it, experts spread
// where there are experts); the performance models judge them. Pure, fixed order.
#pragma once

#include "planner/perf/servingmodel.h"
#include "planner/perf/trainingmodel.h"
#include "planner/plan/plan.h"

namespace cw::planner {

/// A kind of unit as the performance models see it: offers of one kind share their evaluation.
struct UnitKind {
    QString key;
    Device device;
    int acceleratorsPerUnit = 0;
    /// Where the network between units comes from, when the offer itself does not state it; empty = stated or not
    /// needed.
    QString networkBasis;
    NetworkTiers network;   ///< where the network between units carries less than what enters it
    std::vector<int> sizes; ///< accelerators a job may have; empty = those of `clusterSizes`
};

struct PrecisionChoice {
    Precision weights = Precision::Bf16;
    Precision kv = Precision::Bf16;
};
/// What a wish allows on a device. "any" never goes below 8 bits unless the model was released so.
[[nodiscard]] std::vector<PrecisionChoice> precisionsFor(const PrecisionWish &wish, const catalog::ModelShape &model,
                                                         const Device &device);

/// Cuts of one serving replica; `devices`, `tp`, `pp`, `ep`, `attentionDp` set.
[[nodiscard]] std::vector<ServingCase> servingCuts(const ServingCase &base, const UnitKind &unit);

/// Accelerator counts a job may have, ascending.
[[nodiscard]] std::vector<int> clusterSizes(const UnitKind &unit, bool insideUnit);
/// Cuts of one job over `devices` accelerators.
[[nodiscard]] std::vector<TrainingCase> trainingCuts(const TrainingCase &base, const UnitKind &unit, int devices);

/// Units that one replica of `accelerators` takes: a whole fraction of a unit, or whole units.
[[nodiscard]] double unitsFor(int accelerators, int acceleratorsPerUnit);

} // namespace cw::planner
