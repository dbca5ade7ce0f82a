// What one transformer layer costs on one accelerator for one microbatch: products, attention, element-wise traffic and
// communication, forward and backward. Internal to the training model.
#pragma once

#include "planner/perf/collectives.h"
#include "planner/perf/gemm.h"
#include "planner/perf/trainingterms.h"

namespace cw::planner {

/// Forward and backward seconds of one microbatch through one layer, by cause.
struct PassTime {
    double products = 0, attention = 0, elementwise = 0, routing = 0, tensor = 0, context = 0, expert = 0, host = 0;
    [[nodiscard]] double sum() const
    {
        return products + attention + elementwise + routing + tensor + context + expert + host;
    }
    PassTime &add(const PassTime &o, double weight);
};
struct LayerTime {
    PassTime forward, backward; ///< backward includes what is recomputed
    double weight = 0;          ///< part of `backward`: products for the gradients of weights
};

/// Parameter counts of a model's parts.
struct ModelParts {
    double attention = 0; ///< per layer
    double denseFfn = 0;  ///< of one dense layer
    double expert = 0;    ///< of one routed expert
    double shared = 0;    ///< shared experts and router of one MoE layer
    double embedding = 0; ///< one table
    double moeLayers = 0, denseLayers = 0;
    [[nodiscard]] double total(const catalog::ModelShape &model) const;
};
[[nodiscard]] ModelParts partsOf(const catalog::ModelShape &model);

/// Everything that does not change from layer to layer.
struct LayerContext {
    const TrainingCase &input;
    const TrainingFactors &factors;
    TrainingStack stack;
    GemmMachine matrix;        ///< in the case's precision
    GemmMachine matrix16;      ///< in 16 bit: head, attention scores
    double attentionFlops = 0; ///< FLOP/s of fused attention
    double bandwidth = 0;      ///< B/s
    Links links;
    double tokens = 0;       ///< of one microbatch on one rank, after context parallelism
    double expertTensor = 1; ///< ranks that split one expert
};
[[nodiscard]] LayerContext layerContext(const TrainingCase &input, const TrainingFactors &factors, TrainingStack stack);
[[nodiscard]] LayerTime layerTime(const LayerContext &context, bool moe);
/// Logits, loss and their backward of one microbatch.
[[nodiscard]] double headSeconds(const LayerContext &context);
/// FLOPs of attention scores and values, forward, per token over all layers, causal half.
[[nodiscard]] double attentionFlopsPerToken(const catalog::ModelShape &model, double sequence);
/// Bytes of a gradient where it is summed: fp16 runs scale their loss and stay in 16 bit, bf16 runs may sum in fp32.
[[nodiscard]] double gradientBytesOf(const TrainingCase &input, const StackFactors &stack);
/// Attention is not sharded by the expert split: experts this coarse are split like a dense FFN.
[[nodiscard]] double expertTensorOf(const TrainingCase &input);

} // namespace cw::planner
