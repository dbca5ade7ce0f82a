// Which deployments of a model on a kind of unit are worth evaluating: precisions, and how a replica or a job is cut
// over accelerators. Sensible cuts only (powers of two inside the scale-up domain, pipelines beyond it, experts spread
// where there are experts); the performance models judge them. Pure, fixed order.
#pragma once

#include "planner/candidates/batchrounding.h"
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
    NetworkTiers network;      ///< where the network between units carries less than what enters it
    int leastAccelerators = 1; ///< smaller jobs are not asked
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

/// Accelerators that hold a model once: tensor groups, and stages of as many layers each (or, without chunks, of one
/// more or less), in as many chunks.
struct ModelSplit {
    int tp = 1, pp = 1, vp = 1;
    /// Interleaved chunks take micro-batches in rounds of as many as there are stages (Narayanan et al. 2021, 2.2).
    [[nodiscard]] int microbatchesAtOnce() const { return vp > 1 ? pp : 1; }
};
[[nodiscard]] std::vector<ModelSplit> modelSplits(const catalog::ModelShape &model, const UnitKind &unit);
/// Cuts of one job that need a cluster of this size (trainingsizes.h): as many data-parallel groups as it holds and the
/// batch takes, each with its batch.
[[nodiscard]] std::vector<TrainingCase> trainingCuts(const TrainingCase &base, const BatchWish &wish,
                                                     const UnitKind &unit, int size);

/// Units that one replica of `accelerators` takes: a whole fraction of a unit, or whole units.
[[nodiscard]] double unitsFor(int accelerators, int acceleratorsPerUnit);

} // namespace cw::planner
