#include "planner/perf/servingcase.h"

#include <cmath>

namespace cw::planner {

namespace {

constexpr int manyRows = 50; // of a family, before its figures deserve more than low confidence

QString n(double value, int digits = 3)
{
    return QString::number(value, 'g', digits);
}

/// "8.05e+09 parameters x 2 B / (1 x 3.35e+12 B/s x 0.85)"
std::vector<BreakdownTerm> timeTerms(const ServingParts &p, const ServingRun &run, const ServingState &state)
{
    using F = ServingFactor;
    const ServingShape &m = p.shape;
    const ServingSetup &s = p.setup;
    const ServingFactors &f = s.factors;
    const double group = s.tp * s.attentionDp;
    const double context = p.load.input + p.load.output / 2, decoding = std::max(1.0, state.sequences);
    const StepTerms t = run.step().terms(decoding * (p.load.draftTokens + 1), context, 0, 0);
    std::vector<BreakdownTerm> terms{
        {QStringLiteral("weights of dense layers"), t.dense,
         QStringLiteral("(a⁴ + b⁴)^(1/4) with a = %1 parameters × %2 B / (tp %3 × %4 B/s × %5) and b = 2 × %1 × (rows "
                        "+ %6) / (tp %3 × %7 "
                        "FLOP/s × %8)")
             .arg(n(m.dense), n(s.weightBytes), n(s.tp), n(s.bandwidth), n(f[F::MemoryShare]), n(f[F::GemmRows]),
                  n(s.weightRate), n(f[F::GemmShare] * s.weightGain))},
        {QStringLiteral("experts"), t.experts,
         QStringLiteral("touched share 1 - (1 - %1/%2)^tokens of %3 parameters × %4 B over %5 accelerators, or their "
                        "multiplication")
             .arg(n(m.topk), n(m.experts), n(m.expert), n(s.weightBytes), n(group))},
        {QStringLiteral("output head"), t.head, QStringLiteral("%1 parameters × 2 B / tp %2").arg(n(m.head), n(s.tp))},
        {QStringLiteral("KV cache"), t.cache,
         QStringLiteral("%1 sequences × %2 tokens × %3 elements × %4 B at %5 of %6 B/s")
             .arg(n(state.sequences), n(context), n(m.cacheGrowing + m.cacheWindowed), n(s.cacheBytes),
                  n(f[F::CacheShare]), n(s.bandwidth))},
        {QStringLiteral("all-reduce, tensor parallel"), t.tensorParallel,
         QStringLiteral("2 × %1 layers × latency and 2 (tp-1)/tp × rows × %2 × 2 B").arg(n(m.layers), n(m.hidden))},
        {QStringLiteral("all-to-all, expert parallel"), t.expertParallel,
         QStringLiteral("dispatch in 8 bit and combine in 16 bit over %1 accelerators").arg(n(group))},
        {QStringLiteral("pipeline hand-over"), t.pipeline, QStringLiteral("%1 stages").arg(n(s.pp))},
        {QStringLiteral("layer overhead"), t.layers,
         QStringLiteral("%1 layers × %2 s").arg(n(m.layers), n(t.layers / m.layers))},
        {QStringLiteral("engine step"), t.host,
         QStringLiteral("%1 s + %2 s × sequences").arg(n(f[F::StepSeconds]), n(f[F::SequenceSeconds]))},
    };
    double sum = t.total();
    if (run.load.draft) {
        const double drafting = p.load.draftTokens * run.load.draft->seconds(decoding / s.pp, context, 0, 0);
        const double gain = p.load.tokensPerStep();
        terms.push_back({QStringLiteral("draft model"), drafting,
                         QStringLiteral("%1 passes of %2 parameters for each step; all terms over the %3 tokens that a "
                                        "step gains")
                             .arg(n(p.load.draftTokens), n(p.draft->shape.dense + p.draft->shape.expert), n(gain))});
        for (BreakdownTerm &term : terms)
            term.value /= gain;
        sum = (sum + drafting) / gain;
    }
    const double prompts = state.tpot - sum;
    if (prompts > 0)
        terms.push_back({QStringLiteral("prompts of others riding along"), prompts,
                         QStringLiteral("time per token less the decode step")});
    std::erase_if(terms, [](const BreakdownTerm &term) { return term.value <= 0; });
    return terms;
}

std::vector<BreakdownTerm> memoryTerms(const ServingParts &p, const ServingStep &step, const ServingState &state)
{
    const ServingMemory m = step.memory();
    const double held = p.load.input + p.load.output;
    std::vector<BreakdownTerm> terms{
        {QStringLiteral("weights"), m.weights - p.setup.draftWeights,
         QStringLiteral("(%1 dense / tp + %2 expert / group) × %3 B + embeddings and head in 16 bit")
             .arg(n(p.shape.dense), n(p.shape.expert), n(p.setup.weightBytes))},
        {QStringLiteral("engine buffers"), m.activations, QStringLiteral("fixed allowance")},
        {QStringLiteral("KV cache"), state.sequences * m.ofSequence(held, p.shape.window),
         QStringLiteral("%1 sequences × %2 tokens × %3 B").arg(n(state.sequences), n(held), n(m.perSequenceToken))}};
    if (p.draft)
        terms.push_back({QStringLiteral("draft model"), p.setup.draftWeights,
                         QStringLiteral("%1 parameters × %2 B; its cache is in that of the model")
                             .arg(n(p.draft->shape.dense + p.draft->shape.expert), n(p.setup.weightBytes))});
    return terms;
}

/// Their sum is the first token asked for; nothing where requests wait without end.
std::vector<BreakdownTerm> firstTokenTerms(const ServingParts &p, const ServingState &state, double asked,
                                           double percentile)
{
    if (!std::isfinite(state.ttft) || !std::isfinite(asked))
        return {};
    const double handling = p.setup.factors[ServingFactor::FirstTokenSeconds];
    std::vector<BreakdownTerm> terms{
        {QStringLiteral("handling of a request"), handling, QStringLiteral("fitted, %1 s").arg(n(handling))},
        {QStringLiteral("its own prompt"), state.prompt,
         QStringLiteral("%1 tokens, in steps shared with %2 sequences that decode")
             .arg(n(p.load.input), n(state.sequences))},
        {QStringLiteral("waiting behind others"), state.wait.mean(),
         QStringLiteral("for prompts and for a place among %1 sequences at most").arg(n(state.limit))},
        {QStringLiteral("until the next step begins, hand-over"),
         state.ttft - handling - state.prompt - state.wait.mean(),
         QStringLiteral("half a step, transfer of the cache")}};
    std::erase_if(terms, [&](const BreakdownTerm &term) { return term.value <= state.ttft * 1e-9; });
    double sum = 0;
    for (const BreakdownTerm &term : terms)
        sum += term.value;
    if (std::abs(asked - sum) > asked * 1e-9)
        terms.push_back({QStringLiteral("from the mean to the asked percentile"), asked - sum,
                         QStringLiteral("time at percentile %1 less the mean").arg(n(percentile))});
    return terms;
}

PredictionBasis basisOf(const ServingParts &p)
{
    PredictionBasis basis;
    basis.method = QStringLiteral("Roofline per operator of one engine step, steady state of continuous batching (%1)")
                       .arg(p.engine->key);
    const int rows = p.family ? p.family->rows : 0;
    if (rows > 0)
        basis.calibration = QStringLiteral("calibrated on %1 measured rows of %2").arg(rows).arg(p.family->key);
    else if (p.vendor && p.vendor->rows > 0)
        basis.calibration = QStringLiteral("transferred: no measured row of this family, factors from %1 rows of other "
                                           "%2 accelerators with a wider band")
                                .arg(p.vendor->rows)
                                .arg(p.vendor->key);
    else
        basis.calibration = QStringLiteral("transferred: no measured row of this vendor, factors common to all "
                                           "accelerators with a wider band");
    if (p.measured)
        basis.calibration += QStringLiteral("; measured on this accelerator: ") + p.measured->source;
    basis.confidence = rows >= manyRows ? QStringLiteral("medium") : QStringLiteral("low");
    if (p.assumedLink)
        basis.calibration += QStringLiteral("; link between accelerators not stated, 50 GB/s assumed");
    if (!p.nativePrecision)
        basis.calibration +=
            QStringLiteral("; no matrix rate is stated for the weights' precision, that of the nearest one was used");
    return basis;
}

} // namespace

ServingPrediction explainServing(const ServingCase &input)
{
    ServingPrediction result = predictServing(input);
    if (!result.notCovered.isEmpty())
        return result;
    const ServingParts parts = servingParts(input);
    result.basis = basisOf(parts);
    const ServingRun run(parts);
    const ServingStep &step = run.step();
    const ServingState state = run.state();
    result.breakdown.memory = memoryTerms(parts, step, state);
    if (!state.fits)
        return result;
    result.meanTokenSeconds = state.tpot;
    result.breakdown.firstToken = firstTokenTerms(parts, state, result.ttftSeconds.likely, input.percentile);
    result.breakdown.time = timeTerms(parts, run, state);
    // The terms are those of the mean token; the figure asked for is a percentile.
    double sum = 0;
    for (const BreakdownTerm &term : result.breakdown.time)
        sum += term.value;
    if (const double rest = result.tpotSeconds.likely - sum; rest > sum * 1e-9)
        result.breakdown.time.push_back(
            {QStringLiteral("from the mean to the asked percentile"), rest,
             QStringLiteral("time per token at percentile %1 less the mean").arg(n(input.percentile))});
    return result;
}

} // namespace cw::planner
