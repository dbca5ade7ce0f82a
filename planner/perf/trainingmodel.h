// Predicts one training step: time, tokens/s, MFU, memory per accelerator, with its band and breakdown.
// Formulae and sources: docs/performance-model.md. Pure functions of values; safe from any thread.
#pragma once

#include "catalog/model/modelshape.h"
#include "planner/perf/device.h"
#include "planner/perf/networktiers.h"
#include "planner/perf/prediction.h"
#include "planner/perf/trainingcalibration.h"

#include <optional>

namespace cw::planner {

enum class Recompute { None, Selective, Full };

/// How microbatches follow each other through a pipeline.
enum class PipelineSchedule {
    OneForwardOneBackward, ///< interleaved where a stage holds several chunks
    ZeroBubble,            ///< gradients of weights are put off into the gaps (ZB-H1): memory as before
    ZeroBubbleV            ///< the same over two chunks a stage, there and back (ZB-V)
};

struct TrainingCase {
    const catalog::ModelShape *model = nullptr;
    Device device;
    Precision precision = Precision::Bf16;
    int devices = 1;
    int devicesPerNode = 8;
    int tp = 1, pp = 1, vp = 1, cp = 1, ep = 1, dp = 1; ///< tp*pp*cp*dp == devices
    int zeroStage = 1;                                  ///< 0..3; 3 = FSDP
    bool sequenceParallel = true;
    int sequenceLength = 4096;
    int microBatch = 1;
    double globalBatch = 1; ///< sequences per optimiser step
    Recompute recompute = Recompute::None;
    bool lora = false;
    PipelineSchedule schedule = PipelineSchedule::OneForwardOneBackward;
    NetworkTiers network{}; ///< where the network between servers is thinner than its NICs; default: nowhere
    /// Absent: the device vendor's usual one (XLA on TPU, Neuron on Trainium, FSDP for stage 3, else Megatron).
    std::optional<TrainingStack> stack;
    /// Release date of the software as a year with fraction; absent: the newest release measured.
    std::optional<double> softwareYear;
    /// nullptr: the neutral priors of trainingcalibration.h. Not owned; must outlive the call.
    const TrainingCalibration *calibration = nullptr;
};

struct TrainingPrediction {
    QString notCovered; ///< empty when covered, else the reason as a sentence
    bool fits = false;   ///< in accelerator memory, as far as likely
    bool mayFit = false; ///< it fits, or does at the low end of the memory's band
    QString overflow;    ///< which term overflows and by how much, when it does not fit
    Band stepSeconds;
    Band tokensPerSecond;   ///< whole job
    double mfu = 0;         ///< against dense peak of `precision`
    double memoryBytes = 0; ///< per accelerator
    Band memory;            ///< the same with its band
    Breakdown breakdown;    ///< filled by explainTraining only
    PredictionBasis basis;  ///< filled by explainTraining only
    [[nodiscard]] bool usable() const { return notCovered.isEmpty() && fits; }
};

[[nodiscard]] TrainingPrediction predictTraining(const TrainingCase &input);
/// The same figures with breakdown and basis; slower.
[[nodiscard]] TrainingPrediction explainTraining(const TrainingCase &input);

} // namespace cw::planner
