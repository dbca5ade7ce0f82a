#include "planner/perf/traininglayer.h"

#include <cmath>

namespace cw::planner {

namespace {

constexpr double half = 0.5;             // causal attention looks at half the square
constexpr double fusedBackward = 2.5;    // five products against two: scores are computed again
constexpr double referenceHeadDim = 128; // head size at which attention shares are stated
constexpr double coarseExperts = 16;     // up to this many experts, each is wide enough to be split over tensor ranks
constexpr double activationBytes = 2;    // 16-bit activations in every recipe covered
constexpr double residualStreams = 6;    // reads and writes of [tokens, hidden] by fused norm, residual, dropout, rope
constexpr double ffnStreams = 2;         // reads and writes of the activation function, per FFN matrix half
constexpr double scorePasses = 7;        // mask, softmax, dropout of unfused scores: reads and writes, forward
constexpr double shareLimit = 0.95;      // no factor takes more of a stated rate
constexpr double logitPasses = 5;        // fp32 softmax and loss over the vocabulary, forward and backward

double scoreDim(const catalog::ModelShape &m)
{
    return m.isMla() ? m.headDim + m.ropeHeadDim : m.headDim;
}

double valueDim(const catalog::ModelShape &m)
{
    return m.isMla() ? m.valueHeadDim : m.headDim;
}

/// Mean number of earlier tokens a token attends to, over the layers.
double meanReach(const catalog::ModelShape &m, double sequence)
{
    const double full = sequence * half;
    const double slide = std::min<double>(m.slidingWindow, full);
    const double layers = std::max(1, m.layers);
    const double sliding = m.slidingWindow > 0 ? m.slidingLayers : 0;
    return ((layers - sliding - m.linearLayers) * full + sliding * slide) / layers;
}

LinearSeconds attentionProducts(const LayerContext &c)
{
    const catalog::ModelShape &m = *c.input.model;
    const double t = c.input.tp, a = m.heads / t;
    const bool frozen = c.input.lora;
    LinearSeconds sum;
    if (m.isMla()) {
        const double q = a * scoreDim(m);
        if (m.qLoraRank > 0) {
            sum += linearSeconds(c.tokens, m.hidden, m.qLoraRank, c.matrix, frozen);
            sum += linearSeconds(c.tokens, m.qLoraRank, q, c.matrix, frozen);
        } else {
            sum += linearSeconds(c.tokens, m.hidden, q, c.matrix, frozen);
        }
        sum += linearSeconds(c.tokens, m.hidden, m.kvLoraRank + m.ropeHeadDim, c.matrix, frozen);
        sum += linearSeconds(c.tokens, m.kvLoraRank, a * (m.headDim + m.valueHeadDim), c.matrix, frozen);
    } else {
        const double kv = std::max(1.0, m.kvHeads / t);
        sum += linearSeconds(c.tokens, m.hidden, (a + 2 * kv) * m.headDim, c.matrix, frozen);
    }
    sum += linearSeconds(c.tokens, a * valueDim(m), m.hidden, c.matrix, frozen);
    return sum;
}

LinearSeconds ffnProducts(const LayerContext &c, double rows, double width)
{
    const catalog::ModelShape &m = *c.input.model;
    LinearSeconds sum = linearSeconds(rows, m.hidden, (m.gatedFfn ? 2 : 1) * width, c.matrix, c.input.lora);
    sum += linearSeconds(rows, width, m.hidden, c.matrix, c.input.lora);
    return sum;
}

/// Tokens one rank routes: with sequence parallelism each tensor rank holds its own share.
double routedTokens(const LayerContext &c)
{
    return c.tokens / c.input.tp;
}

LinearSeconds moeProducts(const LayerContext &c)
{
    const catalog::ModelShape &m = *c.input.model;
    const double local = std::max(1.0, double(m.experts) / c.input.ep);
    const double rowsAll = routedTokens(c) * m.expertsPerToken * c.expertTensor * c.factors.common.expertImbalance;
    LinearSeconds sum = ffnProducts(c, std::max(1.0, rowsAll / local), m.expertFfnHidden / c.expertTensor) * local;
    sum = sum * (1 / c.factors.stack.groupedEfficiency);
    if (m.sharedExperts > 0)
        sum += ffnProducts(c, c.tokens, double(m.expertFfnHidden) * m.sharedExperts / c.input.tp);
    return sum;
}

void addAttention(const LayerContext &c, LayerTime &layer)
{
    const catalog::ModelShape &m = *c.input.model;
    const double s = c.input.sequenceLength, a = double(m.heads) / c.input.tp;
    const double dims = scoreDim(m) + valueDim(m);
    const double share = double(std::max(0, m.layers - m.linearLayers)) / std::max(1, m.layers);
    if (hasFusedAttention(c.stack)) {
        const double flops = 2 * c.tokens * a * dims * meanReach(m, s);
        const double rate = c.attentionFlops * std::min(1.0, std::sqrt(scoreDim(m) / referenceHeadDim));
        layer.forward.attention = flops / rate;
        layer.backward.attention = fusedBackward * layer.forward.attention;
        return;
    }
    const double rows = s, batches = c.tokens / s * a;
    const double alignment = alignmentShare(m.headDim, s);
    const double scores = gemmSeconds(rows, s, m.headDim, c.matrix16, alignment, batches);
    const double values = gemmSeconds(rows, m.headDim, s, c.matrix16, alignment, batches);
    const double traffic = batches * s * s * activationBytes * scorePasses / c.bandwidth;
    layer.forward.attention = share * (batches * (scores + values) + traffic);
    layer.backward.attention = 2 * layer.forward.attention;
}

double elementwiseForward(const LayerContext &c, bool moe)
{
    const catalog::ModelShape &m = *c.input.model;
    const double hiddenRanks = c.input.sequenceParallel ? c.input.tp : 1;
    const double width = moe ? double(m.expertFfnHidden) * (m.expertsPerToken + m.sharedExperts) : m.ffnHidden;
    const double ffn = width / c.input.tp * (m.gatedFfn ? 3 : 2) * half * ffnStreams;
    const double elements = c.tokens * (residualStreams * m.hidden / hiddenRanks + ffn);
    double bytes = elements * activationBytes * c.factors.stack.elementwisePasses;
    if (matrixFormat(c.input.precision) > MatrixFormat::Sixteen) {
        const double routed = moe ? double(m.expertsPerToken + m.sharedExperts) / c.input.tp : 1.0;
        const double inputs =
            c.tokens * ((1 + routed) * m.hidden + (double(m.heads) * valueDim(m) + width) / c.input.tp);
        bytes += inputs * activationBytes * 2 * c.factors.common.castPasses;
    }
    return bytes / c.bandwidth;
}

/// Collectives around the two halves of a layer, one direction.
double tensorForward(const LayerContext &c)
{
    const double bytes = c.tokens * c.input.model->hidden * activationBytes;
    return 2 * allReduceSeconds(bytes, {double(c.input.tp), 1}, c.links);
}

double contextForward(const LayerContext &c)
{
    const catalog::ModelShape &m = *c.input.model;
    if (c.input.cp <= 1)
        return 0;
    const double kv =
        m.isMla() ? m.kvLoraRank + m.ropeHeadDim : 2.0 * std::max(1.0, double(m.kvHeads) / c.input.tp) * m.headDim;
    const double bytes = c.tokens * kv * activationBytes * c.input.cp;
    return gatherSeconds(bytes, {double(c.input.cp), double(c.input.tp)}, c.links);
}

double expertForward(const LayerContext &c)
{
    const catalog::ModelShape &m = *c.input.model;
    const double bytes =
        routedTokens(c) * m.expertsPerToken * m.hidden * activationBytes * c.factors.common.expertImbalance;
    const double exchange = allToAllSeconds(bytes, {double(c.input.ep), c.expertTensor}, c.links);
    // A split expert's ranks gather what arrived at each of them, and scatter the sums back.
    return 2 * (exchange + gatherSeconds(bytes * c.expertTensor, {c.expertTensor, 1}, c.links));
}

/// How much slower software of the case's release is than that of the reference year.
double older(const LayerContext &c, double gainPerYear)
{
    const double reference = c.factors.common.referenceYear;
    return std::exp(gainPerYear * std::max(0.0, reference - c.input.softwareYear.value_or(reference)));
}

/// The host issues kernels ahead of the accelerator; where it is slower, the accelerator waits the difference.
double hostWait(double busy, double issue)
{
    constexpr double sharpness = 2.5; // how abruptly one takes over from the other
    return std::pow(std::pow(busy, sharpness) + std::pow(issue, sharpness), 1 / sharpness) - busy;
}

} // namespace

PassTime &PassTime::add(const PassTime &o, double weight)
{
    products += weight * o.products;
    attention += weight * o.attention;
    elementwise += weight * o.elementwise;
    routing += weight * o.routing;
    tensor += weight * o.tensor;
    context += weight * o.context;
    expert += weight * o.expert;
    host += weight * o.host;
    return *this;
}

double ModelParts::total(const catalog::ModelShape &model) const
{
    return model.layers * attention + denseLayers * denseFfn + moeLayers * (model.experts * expert + shared) +
           embedding * (model.tiedEmbeddings ? 1 : 2);
}

ModelParts partsOf(const catalog::ModelShape &m)
{
    ModelParts p;
    const double h = m.hidden, matrices = m.gatedFfn ? 3 : 2;
    if (m.isMla()) {
        const double q = double(m.heads) * scoreDim(m);
        p.attention = (m.qLoraRank > 0 ? m.qLoraRank * (h + q) : h * q) + h * (m.kvLoraRank + m.ropeHeadDim) +
                      double(m.kvLoraRank) * m.heads * (m.headDim + m.valueHeadDim) +
                      double(m.heads) * m.valueHeadDim * h;
    } else {
        p.attention = h * m.headDim * (2.0 * m.heads + 2.0 * m.kvHeads);
    }
    p.denseFfn = matrices * h * m.ffnHidden;
    p.expert = matrices * h * m.expertFfnHidden;
    p.shared = m.sharedExperts * p.expert + h * m.experts;
    p.embedding = h * m.vocabulary;
    p.denseLayers = m.isMoe() ? m.denseLayers : m.layers;
    p.moeLayers = m.layers - p.denseLayers;
    return p;
}

double attentionFlopsPerToken(const catalog::ModelShape &m, double sequence)
{
    return 2.0 * m.layers * m.heads * (scoreDim(m) + valueDim(m)) * meanReach(m, sequence);
}

double gradientBytesOf(const TrainingCase &input, const StackFactors &stack)
{
    return input.precision == Precision::Fp16 ? activationBytes : stack.gradientBytes;
}

double expertTensorOf(const TrainingCase &input)
{
    return input.model->isMoe() && input.model->experts <= coarseExperts ? input.tp : 1;
}

LayerContext layerContext(const TrainingCase &input, const TrainingFactors &f, TrainingStack stack)
{
    const Device &d = input.device;
    LayerContext c{input, f, stack, {}, {}, 0, 0, {}, 0, 1};
    c.bandwidth = d.memoryBandwidth * f.device.memoryShare;
    const auto machine = [&](Precision p) {
        const auto format = std::size_t(matrixFormat(p));
        const double share = std::min(shareLimit, f.device.gemmShare[format] * f.stack.efficiency);
        return GemmMachine{d.peak(p) * share,  c.bandwidth,        f.device.computeUnits,
                           f.common.depthRamp, bytesPerElement(p), activationBytes};
    };
    c.matrix = machine(input.precision);
    const Precision wide = d.peak(Precision::Bf16) > 0 ? Precision::Bf16 : input.precision;
    c.matrix16 = machine(wide);
    c.attentionFlops = d.peak(wide) * std::min(shareLimit, f.device.attentionShare * f.stack.attentionEfficiency);
    c.links.domain = std::max(1, d.scaleUpDomain);
    c.links.up = d.scaleUpBandwidth * f.device.scaleUpShare;
    c.links.out = d.scaleOutBandwidth * f.device.scaleOutShare;
    c.links.latencyUp = f.common.latencyUp;
    c.links.latencyOut = f.common.latencyOut;
    c.links.tiers = input.network;
    c.tokens = double(input.microBatch) * input.sequenceLength / input.cp;
    c.expertTensor = expertTensorOf(input);
    return c;
}

LayerTime layerTime(const LayerContext &c, bool moe)
{
    const TrainingCase &in = c.input;
    const StackFactors &stack = c.factors.stack;
    LayerTime layer;
    LinearSeconds products = attentionProducts(c);
    products += moe ? moeProducts(c) : ffnProducts(c, c.tokens, double(in.model->ffnHidden) / in.tp);
    layer.forward.products = products.forward;
    layer.backward.products = products.backward;
    layer.weight = products.weight * older(c, stack.gainPerYear);
    addAttention(c, layer);
    const double kernels = older(c, stack.gainPerYear);
    for (PassTime *pass : {&layer.forward, &layer.backward}) {
        pass->products *= kernels;
        pass->attention *= kernels;
    }
    layer.forward.elementwise = elementwiseForward(c, moe);
    if (moe) // fused permutation and activation came with the same releases
        layer.forward.elementwise *= older(c, stack.moeGainPerYear);
    layer.backward.elementwise = 2 * layer.forward.elementwise;
    if (in.tp > 1) {
        layer.forward.tensor = tensorForward(c) * (1 - stack.tensorOverlap);
        layer.backward.tensor = layer.forward.tensor;
    }
    // Key and value exchange hides behind the attention of the blocks already there.
    const double exchange = contextForward(c);
    layer.forward.context = std::max(0.0, exchange - layer.forward.attention * half);
    layer.backward.context = std::max(0.0, 2 * exchange - layer.backward.attention * half);
    double issue = stack.hostPerLayer * kernels;
    if (moe) {
        const double rows = routedTokens(c) * in.model->expertsPerToken * c.expertTensor;
        layer.forward.routing =
            rows * in.model->hidden * activationBytes * stack.moePasses / c.bandwidth * older(c, stack.moeGainPerYear);
        layer.backward.routing = layer.forward.routing;
        layer.forward.expert = expertForward(c) * (1 - stack.expertOverlap) * older(c, stack.moeGainPerYear);
        layer.backward.expert = layer.forward.expert;
        const double local = std::max(1.0, double(in.model->experts) / in.ep);
        issue = (issue + stack.moeHostPerLayer + stack.hostPerExpert * local) * older(c, stack.moeGainPerYear);
    }
    if (in.recompute == Recompute::Full) {
        layer.backward.add(layer.forward, 1);
    } else if (in.recompute == Recompute::Selective) {
        layer.backward.elementwise += layer.forward.elementwise * half;
        if (!hasFusedAttention(c.stack))
            layer.backward.attention += layer.forward.attention;
    }
    layer.forward.host = hostWait(layer.forward.sum(), issue);
    layer.backward.host = hostWait(layer.backward.sum(), issue * (in.recompute == Recompute::Full ? 2 : 1));
    return layer;
}

double headSeconds(const LayerContext &c)
{
    const catalog::ModelShape &m = *c.input.model;
    const double columns = double(m.vocabulary) / c.input.tp;
    const LinearSeconds product = linearSeconds(c.tokens, m.hidden, columns, c.matrix16, c.input.lora);
    constexpr double floatBytes = 4;
    return product.forward + product.backward + c.tokens * columns * floatBytes * logitPasses / c.bandwidth;
}

} // namespace cw::planner
