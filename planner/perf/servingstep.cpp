#include "planner/perf/servingstep.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr double ropeDefault = 64, valueHeadDefault = 128, nopeHeadDefault = 128; // DeepSeek-V2
constexpr double bytes16 = 2;
constexpr double activationBytes = 1.5e9; // graphs, activations and communication buffers
constexpr double flopPerParameter = 2;
constexpr double reducesPerLayer = 2;         // after attention and after the feed-forward part
constexpr double hopGrowth = 0.15;            // of a collective's latency for each doubling of its ranks
constexpr double exchangeBytes = 1 + bytes16; // of one value: dispatched in 8 bit, combined in 16 (2412.19437)
constexpr double unevenRouting = 0.5;         // of the largest of g Poisson loads, sqrt(2 ln g / mean): routers balance

/// Larger of two with a soft corner: near the ridge neither limit is met exactly.
double softMax(double a, double b)
{
    const double a2 = a * a, b2 = b * b;
    return std::sqrt(std::sqrt(a2 * a2 + b2 * b2));
}

} // namespace

ServingShape ServingShape::of(const catalog::ModelShape &m)
{
    ServingShape s;
    s.layers = m.layers;
    s.hidden = m.hidden;
    s.experts = m.experts;
    s.topk = m.expertsPerToken;
    s.expertWidth = m.expertFfnHidden > 0 ? m.expertFfnHidden : m.ffnHidden;
    s.kvHeads = m.kvHeads > 0 ? m.kvHeads : m.heads;
    s.latent = m.isMla();
    s.head = double(m.vocabulary) * m.hidden;
    s.embedding = m.tiedEmbeddings ? 0 : s.head;
    const double total = m.publishedParameters.value_or(m.parameters());
    const double active = m.publishedActiveParameters.value_or(m.isMoe() ? m.activeParameters() : total);
    if (m.isMoe() && m.experts > m.expertsPerToken)
        s.expert = std::max(0.0, total - active) * m.experts / (m.experts - m.expertsPerToken);
    s.moeLayers = m.isMoe() ? m.layers - m.denseLayers : 0;

    const double growing = std::max(0, m.layers - m.slidingLayers - m.linearLayers);
    const double headDim = m.headDim > 0 ? m.headDim : m.heads > 0 ? double(m.hidden) / m.heads : 0;
    const double perLayer =
        s.latent ? m.kvLoraRank + (m.ropeHeadDim > 0 ? m.ropeHeadDim : ropeDefault) : 2 * s.kvHeads * headDim;
    s.cacheGrowing = perLayer * growing;
    s.cacheWindowed = perLayer * m.slidingLayers;
    s.cacheIndex = s.latent ? double(m.indexHeadDim) * growing : 0;
    s.window = m.slidingWindow;
    s.recurrentLayers = s.latent ? m.layers : m.linearLayers;
    s.state = double(m.linearLayers) * m.hidden * headDim;
    // Published totals are rounded: what remains is never less than the attention matrices themselves.
    const double attention = s.latent ? 0.0 : double(m.layers) * m.hidden * headDim * (2.0 * m.heads + 2.0 * s.kvHeads);
    s.dense = std::max(attention, total - s.expert - s.head - s.embedding);
    const double valueDim = m.valueHeadDim > 0 ? m.valueHeadDim : s.latent ? valueHeadDefault : headDim;
    const double keyDim = s.latent ? nopeHeadDefault + ropeDefault : headDim;
    const double perScore = 2.0 * m.heads * (keyDim + valueDim);
    s.scoreFlops = perScore * growing;
    s.scoreFlopsWindowed = perScore * m.slidingLayers;
    s.decodeScoreFlops = s.latent ? 2.0 * m.heads * (perLayer + m.kvLoraRank) * growing : s.scoreFlops;
    s.computable = m.layers > 0 && m.hidden > 0 && m.heads > 0 && s.dense > 0 && (perLayer > 0 || growing == 0) &&
                   !(m.isMoe() && (m.expertsPerToken <= 0 || s.expert <= 0));
    return s;
}

ServingShape ServingShape::oneLayer() const
{
    ServingShape one = *this;
    for (double *sum : {&one.dense, &one.cacheGrowing, &one.cacheWindowed, &one.cacheIndex, &one.state, &one.scoreFlops,
                        &one.scoreFlopsWindowed, &one.decodeScoreFlops})
        *sum /= layers;
    if (moeLayers > 0) {
        one.expert /= moeLayers;
        one.moeLayers = 1;
    }
    one.layers = 1;
    one.recurrentLayers = latent ? 1 : 0;
    return one;
}

bool isReleasedInFourBit(const catalog::ModelShape &model)
{
    return precisionFromText(model.nativePrecision) == Precision::Fp4;
}

double multiplicationRate(const Device &device, Precision precision, bool *native)
{
    const auto tell = [&](bool own) {
        if (native)
            *native = own;
    };
    tell(true);
    if (device.peak(precision) > 0)
        return device.peak(precision);
    if (precision == Precision::Bf16 && device.peak(Precision::Fp16) > 0)
        return device.peak(Precision::Fp16);
    tell(false);
    const double wide = std::max(device.peak(Precision::Bf16), device.peak(Precision::Fp16));
    const bool four = precision == Precision::Fp4 || precision == Precision::Int4;
    // Weight-only formats (int4, and any format the unit lacks) are widened to 16 bit before they are multiplied.
    if (precision == Precision::Fp4 && wide <= 0 && device.peak(Precision::Fp8) > 0)
        return device.peak(Precision::Fp8);
    if (wide > 0)
        return wide;
    const double eight =
        device.peak(Precision::Fp8) > 0 ? device.peak(Precision::Fp8) : device.peak(Precision::Fp4) / 2;
    return four || precision == Precision::Fp8 || precision == Precision::Int8 ? eight : eight / 2;
}

ServingStep::ServingStep(const ServingShape &shape, const ServingSetup &setup) : shape_(shape), setup_(setup)
{
    using F = ServingFactor;
    const ServingFactors &f = setup.factors;
    const double tp = setup.tp, adp = setup.attentionDp;
    group_ = tp * adp;
    expertRanks_ = shape.experts > 0 ? std::min(adp > 1 ? group_ : setup.ep, shape.experts) : 1;
    const double stream = setup.bandwidth * f[F::MemoryShare];
    const double gemm = f[F::GemmShare];
    const double gemmRate = setup.weightRate * std::min(gemm * setup.weightGain, servingFactorCap(F::GemmShare));
    const double gemmRate16 = setup.rate16 * gemm;

    // A shard narrower than the tiles of the unit wastes part of it.
    const auto narrow = [&](double columns) { return columns / (columns + f[F::GemmWidth]); };
    const double denseRate = setup.wideDense ? gemmRate16 : gemmRate;
    denseBytesSeconds_ = shape.dense * setup.denseBytes() / (tp * stream);
    denseFlopSeconds_ = flopPerParameter * shape.dense / (tp * denseRate * narrow(shape.hidden / tp));
    headBytesSeconds_ = shape.head * bytes16 / (tp * stream);
    headFlopSeconds_ = flopPerParameter * shape.head / (tp * gemmRate16);
    if (shape.experts > 0) {
        const double expertStream =
            setup.bandwidth * std::min(f[F::MemoryShare] * f[F::ExpertMemory], servingFactorCap(F::MemoryShare));
        expertBytesSeconds_ = shape.expert * setup.weightBytes / (group_ * expertStream);
        const double split = adp > 1 ? 1 : std::max(1.0, tp / setup.ep);
        const double expertRate = gemmRate * f[F::ExpertGemm] * narrow(shape.expertWidth / split);
        expertFlopSeconds_ = flopPerParameter * shape.expert / (group_ * expertRate);
        expertMiss_ = 1 - shape.topk / shape.experts;
    }

    const double cacheRate = setup.bandwidth * std::min(f[F::CacheShare] * (shape.latent ? f[F::LatentCache] : 1),
                                                        servingFactorCap(F::CacheShare));
    const double split = shape.latent ? 1 : std::min(tp, shape.kvHeads);
    cacheSecondsPerToken_ = shape.cacheGrowing * setup.cacheBytes / (split * cacheRate);
    windowSecondsPerToken_ = shape.cacheWindowed * setup.cacheBytes / (split * cacheRate);
    stateSeconds_ = 2 * shape.state * bytes16 / (tp * cacheRate);
    const double attentionRate = setup.rate16 * f[F::AttentionGemm];
    scoreSecondsPerToken_ = shape.decodeScoreFlops / (tp * attentionRate);
    promptScoreSeconds_ = shape.scoreFlops / (tp * attentionRate);
    promptScoreSecondsWindowed_ = shape.scoreFlopsWindowed / (tp * attentionRate);

    // Two all-reduces per layer inside a tensor-parallel group; a group wider than the domain crosses the outer
    // network.
    const bool tpInside = tp <= setup.domain;
    const double inner = setup.link * f[F::LinkShare], outer = setup.outer * f[F::OuterShare];
    if (tp > 1) {
        const double rate = tpInside ? inner : outer;
        const double hop = tpInside ? f[F::HopSeconds] : f[F::OuterHopSeconds];
        const double reduces = reducesPerLayer * shape.layers;
        reduceLatency_ = reduces * hop * (1 + hopGrowth * std::log2(tp));
        reducePerToken_ = reduces * 2 * (tp - 1) / tp * shape.hidden * bytes16 / rate; // ring: 2 (tp-1)/tp
    }
    if (shape.experts > 0 && adp > 1) {
        const bool inside = !setup.wideExperts();
        const double copy = shape.moeLayers * exchangeBytes * shape.hidden / (inside ? inner : outer);
        dispatchLatency_ = 2 * shape.moeLayers * (inside ? f[F::AllToAllSeconds] : f[F::OuterHopSeconds]);
        dispatchPerToken_ = dispatchPerPromptToken_ = copy * std::min(shape.topk, group_) * (group_ - 1) / group_;
        if (!inside) {
            // Tokens of prompts cross the outer network once for each domain that holds one of their experts and are
            // handed on inside it; decoded tokens go to every expert's rank directly (2412.19437, 3.4.1 and 3.4.2).
            const double domains = group_ / setup.domain;
            const double reached = domains * (1 - std::pow(1 - 1 / domains, shape.topk));
            dispatchPerPromptToken_ = copy * reached * (domains - 1) / domains;
        }
    }
    if (setup.pp > 1) {
        const bool inside = group_ * setup.pp <= setup.domain;
        hopSeconds_ = (setup.pp - 1) * (inside ? f[F::HopSeconds] : f[F::OuterHopSeconds]);
        hopPerToken_ = (setup.pp - 1) * shape.hidden * bytes16 / tp / (inside ? inner : outer);
    }
    layerSeconds_ = shape.layers * f[F::LayerSeconds] + shape.moeLayers * f[F::MoeLayerSeconds] +
                    shape.recurrentLayers * f[F::RecurrentLayerSeconds];
    promptLaunchSeconds_ = shape.layers * f[F::PromptLayerSeconds] + shape.moeLayers * f[F::PromptMoeLayerSeconds];
}

StepTerms ServingStep::terms(double sequences, double context, double prompt, double promptLength, double launchShare,
                             double cached) const
{
    using F = ServingFactor;
    const ServingFactors &f = setup_.factors;
    // Each pipeline stage works on its share of the sequences while the others work on theirs.
    const double b = sequences / setup_.pp, c = prompt / setup_.pp;
    const double adp = setup_.attentionDp;
    // The group with most to do has an even share of the prompts, but no less than its part of one.
    const double mine = b / adp, ownPrompt = std::min(c, std::min(promptLength / setup_.pp, setup_.chunkTokens));
    const double prompts = std::max(c / adp, ownPrompt);
    const double rows = mine + prompts;
    StepTerms t;
    t.dense = softMax(denseBytesSeconds_, denseFlopSeconds_ * (rows + f[F::GemmRows]));
    if (shape_.experts > 0 && b + c > 0) {
        const double touched = 1 - std::pow(expertMiss_, b + c);
        const double perExpert = (b + c) * shape_.topk / (shape_.experts * touched);
        const double perRank = std::max(1.0, (b + c) * shape_.topk / expertRanks_);
        const double imbalance = 1 + f[F::ExpertSkew] * std::log2(expertRanks_) +
                                 unevenRouting * std::sqrt(2 * std::log(expertRanks_) / perRank);
        t.experts =
            imbalance * touched * softMax(expertBytesSeconds_, expertFlopSeconds_ * (perExpert + f[F::ExpertRows]));
    }
    const double headRows = mine + 1;
    t.head = softMax(headBytesSeconds_, headFlopSeconds_ * headRows);
    t.cache = mine * (softMax(cacheSecondsPerToken_ * context, scoreSecondsPerToken_ * context) +
                      windowSecondsPerToken_ * std::min(context, shape_.window) + stateSeconds_);
    if (c > 0)
        t.promptAttention =
            prompts * (promptScoreSeconds_ * (cached + promptLength / 2) +
                       promptScoreSecondsWindowed_ * std::min(cached + promptLength / 2, shape_.window));
    t.tensorParallel = reduceLatency_ + reducePerToken_ * rows;
    t.expertParallel = dispatchLatency_ + dispatchPerToken_ * mine + dispatchPerPromptToken_ * prompts;
    t.pipeline = hopSeconds_ + hopPerToken_ * rows;
    t.layers = layerSeconds_;
    t.host = f[F::StepSeconds] + f[F::SequenceSeconds] * mine;
    if (setup_.wideExperts()) {
        // Two half batches take turns: while one exchanges, the other computes (2412.19437, 3.4).
        const double computing = t.total() - t.expertParallel;
        t.expertParallel = softMax(computing, t.expertParallel) - computing;
    }
    if (c > 0) {
        // A step with prompts has no recorded graph: its kernels are launched one by one, and the slower of host and
        // accelerator sets the pace.
        const double device = t.total();
        t.host += softMax(device, launchShare * promptLaunchSeconds_) - device;
    }
    return t;
}

ServingMemory ServingStep::memory() const
{
    const double tp = setup_.tp, pp = setup_.pp;
    ServingMemory m;
    m.weights = (shape_.dense * setup_.denseBytes() / tp + shape_.expert * setup_.weightBytes / group_ +
                 (shape_.head + shape_.embedding) * bytes16 / tp) /
                    pp +
                setup_.draftWeights;
    m.activations = activationBytes;
    // A share of all memory, or of what the weights leave free.
    const double taken = m.weights + m.activations;
    m.usable =
        setup_.shareOfFree ? taken + (setup_.memory - taken) * setup_.memoryShare : setup_.memory * setup_.memoryShare;
    const double split = (shape_.latent ? 1 : std::min(tp, shape_.kvHeads)) * setup_.attentionDp * pp;
    m.perSequenceToken = (shape_.cacheGrowing + shape_.cacheIndex) * setup_.cacheBytes / split + setup_.draftPerToken;
    m.perSequenceWindowedToken = shape_.cacheWindowed * setup_.cacheBytes / split;
    m.perSequence = shape_.state * bytes16 / (tp * setup_.attentionDp * pp);
    return m;
}

double ServingStep::fittingSequences(double tokens) const
{
    const ServingMemory m = memory();
    const double each = m.ofSequence(tokens, shape_.window);
    return each > 0 ? m.room() / each : m.room() > 0 ? setup_.maxBatch * setup_.attentionDp : 0;
}

} // namespace cw::planner
