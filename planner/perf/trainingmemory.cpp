#include "planner/perf/traininglayer.h"

#include <cmath>

namespace cw::planner {

namespace {

constexpr double wordBytes = 2;      // 16-bit working copies
constexpr double masterBytes = 4;    // fp32 master weight
constexpr double momentBytes = 8;    // Adam's two fp32 moments
constexpr double logitBytes = 4 + 2; // fp32 logits, their 16-bit gradient
constexpr double gatheredLayers = 2; // FSDP keeps the layer at work and the next one

/// Bytes a token leaves behind in one layer for the backward pass, on one rank.
double storedPerToken(const TrainingCase &in, TrainingStack stack, bool moe)
{
    const catalog::ModelShape &m = *in.model;
    const double t = in.tp, hiddenRanks = in.sequenceParallel ? t : 1, h = m.hidden;
    if (in.recompute == Recompute::Full)
        return wordBytes * h / hiddenRanks;
    const double value = m.isMla() ? m.valueHeadDim : m.headDim;
    const double keys = m.isMla() ? double(m.heads) : double(m.kvHeads);
    // Products keep their inputs in the format they multiply in; norms, attention and activations keep 16 bit.
    const double input = std::min(wordBytes, bytesPerElement(in.precision));
    double bytes = (wordBytes + input) * 2 * h / hiddenRanks;
    bytes += wordBytes * (m.heads * (m.headDim + value) + 2 * keys * value) / t;
    const double width = moe ? double(m.expertFfnHidden) * (m.expertsPerToken + m.sharedExperts) : m.ffnHidden;
    bytes += (wordBytes * (m.gatedFfn ? 2 : 1) + input) * width / t;
    if (moe)
        bytes += input * h * m.expertsPerToken / t;
    if (!hasFusedAttention(stack) && in.recompute == Recompute::None)
        bytes += (2 * wordBytes + 1) * m.heads * in.sequenceLength / t; // scores, probabilities, dropout mask
    return bytes;
}

double activations(const TrainingCase &in, TrainingStack stack, double tokens, double microbatches,
                   double inFlightLayers)
{
    const ModelParts parts = partsOf(*in.model);
    const double layers = std::max(1, in.model->layers);
    const double perToken =
        (parts.denseLayers * storedPerToken(in, stack, false) + parts.moeLayers * storedPerToken(in, stack, true)) /
        layers;
    double bytes = perToken * tokens * std::min(inFlightLayers, layers / in.pp * microbatches);
    if (in.recompute == Recompute::Full) {
        TrainingCase working = in; // the layer being recomputed is there in full
        working.recompute = Recompute::Selective;
        bytes += storedPerToken(working, stack, parts.moeLayers > 0) * tokens;
    }
    return bytes;
}

} // namespace

TrainingMemory trainingMemory(const TrainingCase &in, const TrainingFactors &f, TrainingStack stack)
{
    const catalog::ModelShape &m = *in.model;
    const ModelParts parts = partsOf(m);
    const double p = in.pp, t = in.tp, shards = double(in.dp) * in.cp;
    const double etp = expertTensorOf(in), expertShards = std::max(1.0, shards * t / (in.ep * etp));
    const double share = 1 / p;
    const double tables = p > 1 || m.tiedEmbeddings ? 1 : 2;
    const double dense =
        share * (m.layers * parts.attention + parts.denseLayers * parts.denseFfn + parts.moeLayers * parts.shared) / t +
        tables * parts.embedding / t;
    const double experts = share * parts.moeLayers * m.experts * parts.expert / (in.ep * etp);
    const auto split = [&](int stage, double perParameter) {
        return in.zeroStage >= stage ? perParameter * (dense / shards + experts / expertShards)
                                     : perParameter * (dense + experts);
    };
    const double lowBytes = matrixFormat(in.precision) > MatrixFormat::Sixteen ? bytesPerElement(in.precision) : 0;
    const double trained = in.lora ? f.common.loraShare : 1;

    TrainingMemory memory;
    memory.weights = split(3, wordBytes + lowBytes);
    memory.gradients = trained * split(2, gradientBytesOf(in, f.stack));
    memory.optimiser = trained * split(1, masterBytes + momentBytes);
    if (in.zeroStage >= 3)
        memory.gathered = gatheredLayers * wordBytes * (dense + experts) / std::max(1.0, m.layers / p);

    const double tokens = double(in.microBatch) * in.sequenceLength / in.cp;
    const double microbatches = std::ceil(in.globalBatch / (double(in.dp) * in.microBatch));
    const bool interleaved = in.vp > 1 && in.schedule == PipelineSchedule::OneForwardOneBackward;
    const double inFlight = p > 1 ? m.layers * (interleaved ? 1 + (p - 1) / (p * in.vp) : 1.0) : m.layers;
    memory.activations = activations(in, stack, tokens, microbatches, inFlight);
    const double logits = logitBytes * tokens * m.vocabulary / t;
    const double oneInFlight = memory.activations / p + logits;
    // Logits are on the last stage, which holds one microbatch; the first holds as many as there are stages.
    if (p <= 1)
        memory.logits = logits;
    else if (oneInFlight > memory.activations)
        memory.logits = oneInFlight - memory.activations;
    memory.reserved = f.common.reservedBytes + f.common.fragmentation * (memory.total());
    return memory;
}

} // namespace cw::planner
