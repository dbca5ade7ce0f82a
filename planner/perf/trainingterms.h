// The core of the training model: one case to its times and bytes by term. No allocation, no text: this is what the
// bulk search runs. predictTraining and explainTraining put words and bands on the same numbers. Pure; safe from any
// thread.
#pragma once

#include "planner/perf/trainingmodel.h"

namespace cw::planner {

/// Seconds on the critical path of one step, by cause; they add up to `step`.
struct TrainingTime {
    double products = 0; ///< matrix products of the layers
    double attention = 0;
    double elementwise = 0; ///< norms, activations, residuals, casts
    double head = 0;        ///< logits and loss beyond an even share of the pipeline
    double routing = 0;     ///< MoE permute and un-permute
    double host = 0;        ///< accelerator waiting for the host
    double tensor = 0, context = 0, expert = 0, shard = 0, data = 0, pipeline = 0; ///< exposed communication
    double bubble = 0;
    double optimiser = 0;
    double straggler = 0;
    [[nodiscard]] double step() const
    {
        return products + attention + elementwise + head + routing + host + tensor + context + expert + shard + data +
               pipeline + bubble + optimiser + straggler;
    }
};

/// Bytes per accelerator on the fullest pipeline stage.
struct TrainingMemory {
    double weights = 0, gradients = 0, optimiser = 0, activations = 0, logits = 0, gathered = 0, reserved = 0;
    [[nodiscard]] double total() const
    {
        return weights + gradients + optimiser + activations + logits + gathered + reserved;
    }
};

struct TrainingTerms {
    const char *notCovered = nullptr; ///< nullptr when covered, else a translatable sentence without full stop
    TrainingTime time;
    TrainingMemory memory;
    double microbatches = 0;
    double modelFlops = 0; ///< of one step over the whole job, causal attention counted once, no recomputation
};

/// The factors that hold for a case, resolved from its calibration.
[[nodiscard]] TrainingFactors factorsOf(const TrainingCase &input);
[[nodiscard]] TrainingStack stackOf(const TrainingCase &input);
[[nodiscard]] TrainingTerms trainingTerms(const TrainingCase &input);
[[nodiscard]] TrainingTerms trainingTerms(const TrainingCase &input, const TrainingFactors &factors,
                                          TrainingStack stack);
[[nodiscard]] TrainingMemory trainingMemory(const TrainingCase &input, const TrainingFactors &factors,
                                            TrainingStack stack);

} // namespace cw::planner
