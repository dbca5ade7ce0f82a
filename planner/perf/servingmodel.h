// Predicts steady-state serving of one replica: TTFT, TPOT and throughput under a closed loop (concurrency) or an open
// loop (arrival rate), memory fit, with bands and breakdown. Formulae and sources: docs/performance-model-serving.md.
// Pure functions of values; safe from any thread.
#pragma once

#include "catalog/model/modelshape.h"
#include "planner/perf/device.h"
#include "planner/perf/prediction.h"

#include <optional>

namespace cw::planner {

struct ServingCalibration;

struct ServingCase {
    const catalog::ModelShape *model = nullptr;
    Device device;
    Precision weights = Precision::Bf16;
    Precision kv = Precision::Bf16;
    int devices = 1; ///< of one replica = tp * pp * attentionDp
    int tp = 1, pp = 1;
    int ep = 1; ///< ranks that hold whole experts; with data-parallel attention all tp * attentionDp, said or not
    int attentionDp = 1;
    QString engine; ///< "vLLM", "SGLang", "TensorRT-LLM", …; empty = the device's usual engine
    double inputTokens = 0;
    double outputTokens = 0;
    /// Exactly one of the two is set.
    std::optional<double> concurrency;
    std::optional<double> requestsPerSecond;
    double percentile = 0.5; ///< of ttft and tpot
    double cachedPrompt = 0; ///< share of the prompt that a prefix cache already holds, 0 to 1
    double draftTokens = 0;  ///< proposed per step by speculative decoding; 0 = off
    double acceptance = 0;   ///< chance that a proposed token is accepted, 0 to 1
    /// The model that proposes; nullptr = one more layer of the model itself with its head (EAGLE, MTP).
    const catalog::ModelShape *draft = nullptr;
    /// Prompts computed on other accelerators of the same kind (disaggregated): accelerators per decode replica; 0 =
    /// prompts ride along with decoding. As many as the replica has, or more, are workers of the same mapping, which
    /// replicas may share; fewer are one worker with a smaller mapping.
    int prefillDevices = 0;
    /// From `servingCalibration(catalog)`; nullptr = the documented neutral priors (planner/perf/servingcalibration.h).
    const ServingCalibration *calibration = nullptr;
};

struct ServingPrediction {
    QString notCovered; ///< empty when covered
    bool fits = false;
    bool stable = false; ///< an open loop's rate is below capacity
    QString overflow;
    Band ttftSeconds;            ///< at `percentile`
    Band tpotSeconds;            ///< at `percentile`
    Band outputTokensPerSecond;  ///< of the replica at this load
    double concurrency = 0;      ///< sequences in flight
    double meanTokenSeconds = 0; ///< per output token, mean over requests; filled by explainServing only
    double memoryBytes = 0;      ///< per accelerator, weights and cache
    Breakdown breakdown;         ///< filled by explainServing only
    PredictionBasis basis;       ///< filled by explainServing only
    [[nodiscard]] bool usable() const { return notCovered.isEmpty() && fits && stable; }
};

[[nodiscard]] ServingPrediction predictServing(const ServingCase &input);
[[nodiscard]] ServingPrediction explainServing(const ServingCase &input);

/// The largest request rate at which likely TTFT and TPOT at `percentile` stay within the limits (absent = no limit).
struct ServingCapacity {
    QString notCovered;
    bool fits = false;
    QString overflow;
    double requestsPerSecond = 0; ///< 0: the limits cannot be met at any rate; `bound` says by which
    QString bound;                ///< "ttft_ms", "tpot_ms", "throughput", "memory"
    ServingPrediction at;         ///< the prediction at that rate
};
[[nodiscard]] ServingCapacity servingCapacity(ServingCase input, std::optional<double> ttftSeconds,
                                              std::optional<double> tpotSeconds);

} // namespace cw::planner
