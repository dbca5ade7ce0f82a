#include "planner/perf/servingcase.h"

#include "planner/perf/measuredband.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cw::planner {

namespace {

// Where a vendor states no link: one PCIe 5.0 x16 port per accelerator inside the host, one 400 Gbit/s port outside.
constexpr double hostLink = 50e9;
constexpr double outerLink = 50e9;
constexpr double hostDomain = 8;

bool isKnown(double value)
{
    return std::isfinite(value) && value > 0;
}

const char *reasonNotCovered(const ServingCase &c)
{
    if (!c.model)
        return "no model given";
    if (!isKnown(c.device.memoryBandwidth))
        return "the accelerator's memory bandwidth is not stated";
    if (!isKnown(c.device.memoryBytes))
        return "the accelerator's memory is not stated";
    if (c.concurrency.has_value() == c.requestsPerSecond.has_value())
        return "exactly one of concurrency and request rate must be given";
    if ((c.concurrency && !(*c.concurrency > 0)) || (c.requestsPerSecond && !(*c.requestsPerSecond > 0)))
        return "concurrency or request rate must be above 0";
    if (!(c.inputTokens >= 0) || !(c.outputTokens >= 1) || !std::isfinite(c.inputTokens) ||
        !std::isfinite(c.outputTokens))
        return "input and output lengths must be given in tokens";
    if (c.tp < 1 || c.pp < 1 || c.ep < 1 || c.attentionDp < 1 || c.tp * c.pp * c.attentionDp != c.devices)
        return "tensor × pipeline × attention-data parallelism must equal the accelerators of the replica";
    if (c.ep > 1 && (!c.model->isMoe() || c.ep > c.model->experts || c.ep > c.tp * c.attentionDp))
        return "more expert-parallel ranks than the model has experts, or than a stage has accelerators";
    if (c.ep > 1 && c.attentionDp > 1 && c.ep != c.tp * c.attentionDp)
        return "with data-parallel attention the experts are spread over all accelerators of a stage";
    if (c.pp > c.model->layers)
        return "more pipeline stages than layers";
    if (c.prefillDevices > 0 && c.prefillDevices < c.devices && c.devices % c.prefillDevices != 0)
        return "fewer accelerators for prompts than the replica has must divide them evenly";
    return nullptr;
}

/// The mapping of one worker that computes prompts: the replica's, cut down where there are fewer accelerators, in
/// attention groups first, then in tensor ways, then in stages.
ServingSetup promptWorker(ServingSetup setup, double shrink)
{
    for (double *ways : {&setup.attentionDp, &setup.tp, &setup.pp}) {
        const double by = std::gcd(long(*ways), long(shrink));
        *ways /= by;
        shrink /= by;
    }
    setup.ep = std::min(setup.ep, setup.tp * setup.attentionDp);
    return setup;
}

/// The model that proposes tokens, mapped like the model; its passes are launched with the engine's step.
ServingSide draftOf(const ServingShape &shape, const catalog::ModelShape *draft, ServingSetup setup)
{
    setup.pp = 1; // it runs behind the last stage
    setup.factors[ServingFactor::StepSeconds] = setup.factors[ServingFactor::SequenceSeconds] = 0;
    return {draft ? ServingShape::of(*draft) : shape.oneLayer(), setup};
}

/// Weights and cache of the draft beside those of the model.
void makeRoom(ServingSetup &setup, const ServingSide &draft, bool sharesTables)
{
    ServingSetup beside = setup;
    beside.pp = 1;
    const ServingMemory memory = ServingStep(draft.shape, beside).memory();
    setup.draftPerToken = memory.perSequenceToken + memory.perSequenceWindowedToken;
    setup.draftWeights = memory.weights;
    if (sharesTables)
        setup.draftWeights -= (draft.shape.head + draft.shape.embedding) * bytesPerElement(Precision::Bf16) / setup.tp;
}

} // namespace

ServingParts servingParts(const ServingCase &c)
{
    const ServingCalibration &calibration = c.calibration ? *c.calibration : ServingCalibration::neutral();
    return servingParts(c, {nullptr, nullptr, calibration.profileOf(c.engine, c.device)});
}

ServingParts servingParts(const ServingCase &c, const ServingKnown &known)
{
    using F = ServingFactor;
    ServingParts p;
    p.calibration = c.calibration ? c.calibration : &ServingCalibration::neutral();
    p.notCovered = reasonNotCovered(c);
    if (p.notCovered)
        return p;
    p.shape = known.shape ? *known.shape : ServingShape::of(*c.model);
    if (!p.shape.computable) {
        p.notCovered = "the model's shape does not give a parameter count and a cache";
        return p;
    }
    const ServingProfile &profile = known.profile;
    const auto group = [](const std::vector<ServingFamily> &groups, int place) {
        return place >= 0 ? &groups[std::size_t(place)] : nullptr;
    };
    p.vendor = group(p.calibration->vendors, profile.vendor);
    p.family = group(p.calibration->families, profile.family);
    p.link = group(p.calibration->links, profile.link);
    p.engine = &p.calibration->engines[std::size_t(profile.engine)];
    p.measured = profile.device >= 0 ? &p.calibration->devices[std::size_t(profile.device)] : nullptr;

    ServingSetup &s = p.setup;
    s.factors = known.factors ? *known.factors : p.calibration->resolve(profile);
    s.tp = c.tp;
    s.pp = c.pp;
    s.ep = c.ep;
    s.attentionDp = c.attentionDp;
    // What was released in four bit is served so: a wider format that is asked for is that of the arithmetic around it,
    // and the layers beside the experts were released in 16 bit.
    s.wideDense = isReleasedInFourBit(*c.model) && c.model->isMoe();
    const Precision weights = s.wideDense ? Precision::Fp4 : c.weights;
    s.weightBytes = bytesPerElement(weights);
    s.cacheBytes = bytesPerElement(c.kv);
    s.rate16 = multiplicationRate(c.device, Precision::Bf16);
    s.weightRate = multiplicationRate(c.device, weights, &p.nativePrecision);
    if (!(s.rate16 > 0) || !(s.weightRate > 0)) {
        p.notCovered = "the accelerator's vendor states no matrix rate";
        return p;
    }
    if (!p.nativePrecision && s.weightBytes < 2)
        s.weightGain = s.factors[F::GemmDequant];
    else if (s.weightBytes < 1)
        s.weightGain = s.factors[F::GemmFp4];
    else if (s.weightBytes < 2)
        s.weightGain = s.factors[F::GemmFp8];
    s.bandwidth = c.device.memoryBandwidth;
    s.memory = c.device.memoryBytes;
    const bool linked = isKnown(c.device.scaleUpBandwidth) && c.device.scaleUpDomain > 1;
    p.assumedLink = !linked && c.devices > 1;
    s.link = linked ? c.device.scaleUpBandwidth : hostLink;
    s.domain = linked ? c.device.scaleUpDomain : hostDomain;
    s.outer = isKnown(c.device.scaleOutBandwidth) ? c.device.scaleOutBandwidth : outerLink;
    s.memoryShare = p.engine->memoryShare;
    s.reserveOutput = p.engine->reserveOutput;
    s.preemptedShare = p.engine->preemptedShare;
    s.maxBatch = p.engine->maxBatch;
    s.chunkTokens = p.engine->chunkTokens;
    if (s.memory < p.engine->smallMemory) {
        s.maxBatch = p.engine->smallMaxBatch;
        s.chunkTokens = p.engine->smallChunkTokens;
    } else if (s.memory >= p.engine->largeMemory) {
        s.chunkTokens = p.engine->largeChunkTokens;
    }
    s.shareOfFree = p.engine->shareOfFree;
    s.staticBatch = p.engine->staticBatch;
    s.promptsFirst = p.engine->promptsFirst;

    p.load.input = c.inputTokens;
    p.load.output = c.outputTokens;
    p.load.concurrency = c.concurrency.value_or(0);
    p.load.rate = c.requestsPerSecond.value_or(0);
    p.load.cachedPrompt = std::clamp(c.cachedPrompt, 0.0, 1.0);
    p.load.draftTokens = std::max(0.0, c.draftTokens);
    p.load.acceptance = std::clamp(c.acceptance, 0.0, 1.0);
    if (p.load.draftTokens > 0) {
        p.draft = draftOf(p.shape, c.draft, s);
        if (!p.draft->shape.computable) {
            p.notCovered = "the draft model's shape does not give a parameter count and a cache";
            return p;
        }
        makeRoom(s, *p.draft, !c.draft);
    }
    if (c.prefillDevices > 0) {
        p.load.prefillWorkers = std::max(1.0, double(c.prefillDevices) / c.devices);
        p.prefill = ServingSide{p.shape, promptWorker(s, std::max(1.0, double(c.devices) / c.prefillDevices))};
        if (p.draft)
            makeRoom(p.prefill->setup, *p.draft, !c.draft);
    }
    return p;
}

ServingRun::ServingRun(const ServingParts &parts) : load(parts.load), step_(parts.shape, parts.setup)
{
    const auto run = [](const std::optional<ServingSide> &side, std::optional<ServingStep> &step) {
        return side ? &step.emplace(side->shape, side->setup) : nullptr;
    };
    load.draft = run(parts.draft, draft_);
    load.prefill = run(parts.prefill, prefill_);
}

ServingRatios ratiosOf(const ServingSetup &setup, const ServingLoad &load)
{
    using F = ServingFactor;
    const ServingFactors &f = setup.factors;
    if (!load.closed())
        return {f[F::OpenTtftMedian], f[F::OpenTtftP99], f[F::OpenTpotMedian], f[F::OpenTpotP99]};
    if (setup.staticBatch || load.concurrency <= 1)
        return {};
    return {f[F::TtftMedian], f[F::TtftP99], f[F::TpotMedian], f[F::TpotP99]};
}

ServingLoop loopOf(const ServingLoad &load)
{
    if (!load.closed())
        return ServingLoop::Open;
    if (load.endless())
        return ServingLoop::Offline;
    return load.concurrency <= 1 ? ServingLoop::Single : ServingLoop::Closed;
}

Band bandOf(double likely, ServingMetric metric, const ServingParts &parts)
{
    const bool transferred = !parts.family || parts.family->rows == 0;
    const ServingSpread &s =
        parts.calibration->spread[std::size_t(metric)][std::size_t(loopOf(parts.load))][transferred ? 1 : 0];
    Band band = narrowed({s.low, 1, s.high}, parts.measured ? parts.measured->removedVariance[std::size_t(metric)] : 0);
    if (parts.load.draftTokens > 0 && metric != ServingMetric::Ttft) {
        // How many drafted tokens are accepted differs from text to text, independently of the model's own error.
        const double chance = parts.load.acceptance, spread = parts.setup.factors[ServingFactor::AcceptanceSpread];
        const double usual = parts.load.tokensPerStep();
        const double few = std::log(parts.load.tokensPerStep(std::max(0.0, chance - spread)) / usual);
        const double many = std::log(parts.load.tokensPerStep(std::min(1.0, chance + spread)) / usual);
        const bool time = metric == ServingMetric::Tpot;
        band.low = std::exp(-std::hypot(std::log(band.low), time ? many : few));
        band.high = std::exp(std::hypot(std::log(band.high), time ? few : many));
    }
    return {likely * band.low, likely, likely * band.high};
}

namespace {

QString overflowText(const ServingStep &step, double tokens)
{
    const auto gigabytes = [](double bytes) { return QString::number(bytes / 1e9, 'f', 1) + QStringLiteral(" GB"); };
    const ServingMemory m = step.memory();
    const double limit = std::min(m.usable, step.setup().memory);
    const QString usable = gigabytes(limit) + QStringLiteral(" usable per accelerator");
    if (m.weights > limit)
        return QStringLiteral("weights%4 need %1 of %2: %3 too much")
            .arg(gigabytes(m.weights), usable, gigabytes(m.weights - limit),
                 step.setup().draftWeights > 0 ? QStringLiteral(" with those of the draft model") : QString());
    if (m.room() <= 0)
        return QStringLiteral("weights (%1) leave no room for the engine's buffers (%2) in %3: %4 too much")
            .arg(gigabytes(m.weights), gigabytes(m.activations), usable, gigabytes(-m.room()));
    const double cache = m.ofSequence(tokens, step.shape().window);
    if (step.fittingSequences(tokens) < 1)
        return QStringLiteral("the cache of one sequence of %1 tokens needs %2, weights leave %3 of %4: %5 too much")
            .arg(QString::number(tokens, 'f', 0), gigabytes(cache), gigabytes(m.room()), usable,
                 gigabytes(cache - m.room()));
    return {};
}

} // namespace

QString ServingRun::overflow() const
{
    const QString own = overflowText(step_, load.input + step_.setup().reserveOutput * load.output);
    if (!own.isEmpty() || !prefill_)
        return own;
    const QString prompts = overflowText(*prefill_, load.input);
    return prompts.isEmpty() ? QString() : QStringLiteral("on the accelerators that compute prompts, ") + prompts;
}

} // namespace cw::planner
