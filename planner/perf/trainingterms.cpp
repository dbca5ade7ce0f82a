#include "planner/perf/trainingterms.h"

#include "planner/perf/traininglayer.h"

#include <QCoreApplication>

#include <cmath>

namespace cw::planner {

namespace {

constexpr double parameterBytes = 2;       // gathered in 16 bit
constexpr int endLayers = 2;               // embedding and head may count as layers when a pipeline is cut
constexpr double causalBackwardFactor = 3; // forward once, backward twice

bool known(double value)
{
    return value > 0; // false for NaN as well
}

/// Chunks of layers a pipeline stage holds.
double chunksOf(const TrainingCase &in)
{
    switch (in.schedule) {
    case PipelineSchedule::OneForwardOneBackward:
        return std::max(1, in.vp);
    case PipelineSchedule::ZeroBubble:
        return 1;
    case PipelineSchedule::ZeroBubbleV:
        return 2;
    }
    return 1;
}

/// Why the case cannot be predicted, or nullptr.
const char *refusal(const TrainingCase &in)
{
    const catalog::ModelShape *m = in.model;
    if (!m || m->layers <= 0 || m->hidden <= 0 || m->heads <= 0 || m->headDim <= 0 || m->vocabulary <= 0)
        return QT_TRANSLATE_NOOP("cw::planner", "the model's dimensions are not known");
    if (m->isMoe() && (m->expertFfnHidden <= 0 || m->expertsPerToken <= 0))
        return QT_TRANSLATE_NOOP("cw::planner", "the model's expert dimensions are not known");
    if (!m->isMla() && m->kvHeads <= 0)
        return QT_TRANSLATE_NOOP("cw::planner", "the model's key and value heads are not known");
    if (!known(in.device.peak(in.precision)))
        return QT_TRANSLATE_NOOP("cw::planner", "the accelerator states no rate for this precision");
    if (!known(in.device.memoryBandwidth))
        return QT_TRANSLATE_NOOP("cw::planner", "the accelerator states no memory bandwidth");
    if (in.sequenceLength <= 0 || in.microBatch <= 0 || !(in.globalBatch > 0))
        return QT_TRANSLATE_NOOP("cw::planner", "sequence length and batch must be above 0");
    const double product = double(in.tp) * in.pp * in.cp * in.dp;
    if (in.devices <= 0 || product != in.devices)
        return QT_TRANSLATE_NOOP("cw::planner", "the parallel degrees do not multiply to the number of accelerators");
    if (in.schedule != PipelineSchedule::OneForwardOneBackward && in.vp > 1 && in.vp != int(chunksOf(in)))
        return QT_TRANSLATE_NOOP("cw::planner", "a zero-bubble schedule is not interleaved");
    if (in.pp * chunksOf(in) > m->layers + endLayers)
        return QT_TRANSLATE_NOOP("cw::planner", "there are more pipeline chunks than layers");
    if (in.ep > 1 && (!m->isMoe() || in.ep > m->experts || double(in.ep) > double(in.dp) * in.cp * in.tp))
        return QT_TRANSLATE_NOOP("cw::planner", "the expert degree is above the experts or ranks there are");
    if (in.devices > 1) {
        if (in.device.scaleUpDomain > 1 && !known(in.device.scaleUpBandwidth))
            return QT_TRANSLATE_NOOP("cw::planner", "the accelerator states no scale-up bandwidth");
        if (in.devices > in.device.scaleUpDomain && !known(in.device.scaleOutBandwidth))
            return QT_TRANSLATE_NOOP("cw::planner", "the system states no network bandwidth");
    }
    return nullptr;
}

/// Parameters of an average stage held by one rank before any data-parallel sharding.
struct LocalParameters {
    double dense = 0, experts = 0;
};

LocalParameters localParameters(const LayerContext &c, const ModelParts &parts)
{
    const TrainingCase &in = c.input;
    const catalog::ModelShape &m = *in.model;
    const double tables = in.pp > 1 || m.tiedEmbeddings ? 1 : 2;
    LocalParameters local;
    local.dense =
        ((m.layers * parts.attention + parts.denseLayers * parts.denseFfn + parts.moeLayers * parts.shared) / in.pp +
         tables * parts.embedding) /
        in.tp;
    local.experts = parts.moeLayers * m.experts * parts.expert / in.pp / (in.ep * c.expertTensor);
    return local;
}

struct SyncGroups {
    RankGroup dense, experts;
};

SyncGroups syncGroups(const LayerContext &c)
{
    const TrainingCase &in = c.input;
    const double perStage = double(in.dp) * in.cp * in.tp;
    SyncGroups g;
    g.dense = {double(in.dp) * in.cp, double(in.tp)};
    g.experts = {std::max(1.0, perStage / (in.ep * c.expertTensor)), in.ep * c.expertTensor};
    return g;
}

/// Exposed gradient and parameter collectives of one step for stages 0 to 2.
double dataSeconds(const LayerContext &c, const LocalParameters &local, const SyncGroups &groups, double microbatches,
                   double window)
{
    const TrainingCase &in = c.input;
    const double trained = in.lora ? c.factors.common.loraShare : 1;
    const double gradient = gradientBytesOf(in, c.factors.stack);
    // Stage 2 keeps its own part of the gradients only, so that every microbatch sends the rest away; Megatron's
    // distributed optimiser waits for the last one.
    const double rounds = in.zeroStage == 2 && c.stack != TrainingStack::Megatron ? microbatches : 1;
    const auto sync = [&](double parameters, const RankGroup &group) {
        // Classic stacks all-reduce gradients even where the optimiser is sharded.
        const double times = c.stack == TrainingStack::MegatronClassic && in.zeroStage >= 1 ? 2 : 1;
        const double reduce = rounds * times * gatherSeconds(trained * parameters * gradient, group, c.links);
        const double spread = in.zeroStage >= 1 ? parameterBytes : gradient;
        return reduce + gatherSeconds(trained * parameters * spread, group, c.links);
    };
    const double total =
        sync(local.dense, groups.dense) + (local.experts > 0 ? sync(local.experts, groups.experts) : 0.0);
    const double overlap = c.factors.stack.dataOverlap;
    return std::max(total * (1 - overlap), total - overlap * rounds * window);
}

/// Seconds the pipeline idles for each stage but one. `even`: a microbatch's way through a stage, forward and back.
/// Zero-bubble schedules put the gradients of weights, which nobody waits for, into the gaps (Qi et al. 2023).
double bubblePerStage(const TrainingCase &in, double even, double weight)
{
    switch (in.schedule) {
    case PipelineSchedule::OneForwardOneBackward:
        return even / std::max(1, in.vp);
    case PipelineSchedule::ZeroBubble:
        return std::max(0.0, even - 2 * weight);
    case PipelineSchedule::ZeroBubbleV:
        return std::max(0.0, even - 2 * weight) / 2;
    }
    return even;
}

/// Exposed FSDP collectives of one microbatch of a stage.
double shardSeconds(const LayerContext &c, const LocalParameters &local, const SyncGroups &groups, double forward,
                    double backward)
{
    const TrainingCase &in = c.input;
    const double layers = double(in.model->layers) / in.pp;
    const auto gather = [&](double bytes) {
        double seconds = gatherSeconds(bytes * local.dense / layers, groups.dense, c.links);
        if (local.experts > 0)
            seconds += gatherSeconds(bytes * local.experts / layers, groups.experts, c.links);
        return seconds * layers;
    };
    const double all = gather(parameterBytes);
    const double reduce = in.lora ? 0 : gather(gradientBytesOf(in, c.factors.stack));
    const double hidden = c.factors.stack.shardOverlap;
    return std::max(0.0, all - hidden * forward) + std::max(0.0, all + reduce - hidden * backward);
}

/// Share of the parameters a rank updates after data-parallel sharding.
double updatedParameters(const TrainingCase &in, const LocalParameters &local, const SyncGroups &groups)
{
    if (in.zeroStage == 0)
        return local.dense + local.experts;
    return local.dense / groups.dense.ranks + local.experts / groups.experts.ranks;
}

double modelFlops(const TrainingCase &in, const ModelParts &parts)
{
    const catalog::ModelShape &m = *in.model;
    const double active = m.layers * parts.attention + parts.denseLayers * parts.denseFfn +
                          parts.moeLayers * (m.expertsPerToken * parts.expert + parts.shared) + parts.embedding;
    const double perToken = causalBackwardFactor * (2 * active + attentionFlopsPerToken(m, in.sequenceLength));
    return perToken * in.globalBatch * in.sequenceLength;
}

/// Layers of the fullest stage: interleaved chunks hold a whole number of layers each.
double fullestStageLayers(const TrainingCase &in)
{
    return std::ceil(in.model->layers / (in.pp * chunksOf(in))) * chunksOf(in);
}

} // namespace

TrainingStack stackOf(const TrainingCase &input)
{
    if (input.stack)
        return *input.stack;
    if (input.device.vendor == QLatin1String("Google"))
        return TrainingStack::Xla;
    if (input.device.vendor == QLatin1String("AWS"))
        return TrainingStack::Neuron;
    return input.zeroStage >= 3 ? TrainingStack::Fsdp : TrainingStack::Megatron;
}

TrainingFactors factorsOf(const TrainingCase &input)
{
    const TrainingCalibration &calibration = input.calibration ? *input.calibration : neutralTrainingCalibration();
    const auto *family = calibration.profileOf(input.device);
    return {family ? family->factors : calibration.pooled, calibration.stacks[std::size_t(stackOf(input))],
            calibration.common};
}

TrainingTerms trainingTerms(const TrainingCase &input)
{
    return trainingTerms(input, factorsOf(input), stackOf(input));
}

TrainingTerms trainingTerms(const TrainingCase &in, const TrainingFactors &factors, TrainingStack stack)
{
    TrainingTerms terms;
    terms.notCovered = refusal(in);
    if (terms.notCovered)
        return terms;
    const LayerContext c = layerContext(in, factors, stack);
    const ModelParts parts = partsOf(*in.model);
    const double p = in.pp, v = chunksOf(in), layers = in.model->layers;
    const double m = std::ceil(in.globalBatch / (double(in.dp) * in.microBatch));
    terms.microbatches = m;
    terms.modelFlops = modelFlops(in, parts);
    terms.memory = trainingMemory(in, factors, stack);

    const LocalParameters local = localParameters(c, parts);
    const SyncGroups groups = syncGroups(c);
    // Each microbatch's gradients are added to those before it.
    const double accumulation = m > 1 && in.zeroStage < 3 && !in.lora
                                    ? (local.dense + local.experts) * factors.stack.accumulationBytes / c.bandwidth *
                                          (gradientBytesOf(in, factors.stack) / factors.stack.gradientBytes)
                                    : 0;

    // One microbatch through an even share of the layers, forward and backward.
    PassTime forward, backward;
    double weight = 0;
    if (parts.denseLayers > 0) {
        const LayerTime layer = layerTime(c, false);
        forward.add(layer.forward, parts.denseLayers / p);
        backward.add(layer.backward, parts.denseLayers / p);
        weight += layer.weight * parts.denseLayers / p;
    }
    if (parts.moeLayers > 0) {
        const LayerTime layer = layerTime(c, true);
        forward.add(layer.forward, parts.moeLayers / p);
        backward.add(layer.backward, parts.moeLayers / p);
        weight += layer.weight * parts.moeLayers / p;
    }
    backward.elementwise += accumulation;
    const double head = headSeconds(c);
    const double body = forward.sum() + backward.sum(), even = body + head / p;

    TrainingTime &time = terms.time;
    PassTime both = forward;
    both.add(backward, 1);
    time.products = m * both.products;
    time.attention = m * both.attention;
    time.elementwise = m * both.elementwise;
    time.routing = m * both.routing;
    time.tensor = m * both.tensor;
    time.context = m * both.context;
    time.expert = m * both.expert;
    time.host = m * both.host + factors.stack.hostPerStep;
    time.head = m * head / p;

    if (in.zeroStage >= 3)
        time.shard = m * shardSeconds(c, local, groups, forward.sum(), backward.sum());
    else
        time.data = dataSeconds(c, local, groups, m, even);

    if (in.pp > 1) {
        const double perLayer = body * p / layers, full = fullestStageLayers(in);
        const double spare =
            full * p - layers; // stages with embedding and head get fewer layers where there are spares
        const double last = (full - std::min(spare, std::ceil(spare / 2))) * perLayer + head;
        const double slowest = std::max(full * perLayer, last);
        time.bubble = m * std::max(0.0, slowest - even) + (p - 1) * bubblePerStage(in, even, weight);
        const double stride = double(in.tp) * in.cp * in.dp;
        const double bytes = c.tokens * in.model->hidden * parameterBytes /
                             in.tp; // tensor ranks send a part each and gather inside the node
        const double send = sendSeconds(bytes, stride, c.links);
        // Interleaved chunks send while the next one computes; a plain schedule waits.
        const double hidden = factors.stack.pipelineOverlap;
        const double chunk = body / 2 / v;
        const double steady = v > 1 ? std::max(send * (1 - hidden), send - hidden * chunk) : send;
        time.pipeline = 2 * (m * v * steady + (p - 1) * send);
    }
    const double trained = in.lora ? factors.common.loraShare : 1;
    time.optimiser = trained * updatedParameters(in, local, groups) * factors.common.optimiserBytes / c.bandwidth;
    const double nodes = double(in.devices) / std::max(1, in.devicesPerNode);
    time.straggler = nodes > 1 ? time.step() * factors.common.stragglerPerDoubling * std::log2(nodes) : 0;
    return terms;
}

} // namespace cw::planner
