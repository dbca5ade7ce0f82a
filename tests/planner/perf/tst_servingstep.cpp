#include "planner/perf/servingstep.h"

#include <QTest>

#include <cmath>

using namespace cw;
using namespace cw::planner;
using F = ServingFactor;

class TstServingStep : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void denseDecodeReadsWeightsOnce();
    void largeBatchIsBoundByMultiplication();
    void cacheIsReadPerSequence();
    void slidingLayersStopAtTheirWindow();
    void onlyTouchedExpertsAreRead();
    void allReduceCountsTwicePerLayer();
    void aPromptStaysInOneAttentionGroup();
    void wideExpertsCrossTheNetworkOnceForEachDomain();
    void wholeExpertsWaitForTheBusiestRank();
    void cachedTokensAreSeenByThoseAfterThem();
    void releasedInFourBitKeepsTheRestWide();
    void memoryAddsUp();
    void latentCacheIsNotSplitByTensorParallelism();
    void hybridModelsGrowOnlyInTheirAttentionLayers();
    void everyHeadKeepsItsOwnCacheWithoutGroups();
    void narrowWeightsAndCachesWeighWhatTheirFormatDoes();
    void ratesFallBackToWiderUnits();
};

namespace {

// 10 layers of 1,024 wide; 1e9 parameters in all, 10 x 1,024 x ... small head.
catalog::ModelShape dense()
{
    catalog::ModelShape m;
    m.layers = 10;
    m.hidden = 1024;
    m.heads = 8;
    m.kvHeads = 2;
    m.headDim = 128;
    m.ffnHidden = 4096;
    m.vocabulary = 1000;
    m.publishedParameters = 1e9;
    return m;
}

catalog::ModelShape moe()
{
    catalog::ModelShape m = dense();
    m.experts = 8;
    m.expertsPerToken = 2;
    m.expertFfnHidden = 4096;
    m.publishedParameters = 8e9;
    m.publishedActiveParameters = 2.6e9;
    return m;
}

// 2e12 B/s of which half is reached, so 1e12 B/s; 100e12 FLOP/s; nothing beside it.
ServingSetup ideal()
{
    ServingSetup s;
    s.bandwidth = 2e12;
    s.weightRate = s.rate16 = 100e12;
    s.memory = 100e9;
    s.memoryShare = 1;
    s.link = 100e9;
    s.outer = 10e9;
    s.domain = 8;
    s.factors = ServingFactors::ones();
    for (F f : {F::LayerSeconds, F::MoeLayerSeconds, F::RecurrentLayerSeconds, F::HopSeconds, F::OuterHopSeconds,
                F::AllToAllSeconds, F::StepSeconds, F::SequenceSeconds, F::GemmRows, F::GemmWidth, F::ExpertRows})
        s.factors[f] = 0;
    s.factors[F::GemmShare] = s.factors[F::MemoryShare] = s.factors[F::CacheShare] = 0.5;
    return s;
}

void compareClose(double actual, double expected, double tolerance = 1e-3)
{
    QVERIFY2(std::abs(actual - expected) <= tolerance * std::abs(expected),
             qPrintable(QStringLiteral("%1 is not %2").arg(actual).arg(expected)));
}

} // namespace

void TstServingStep::denseDecodeReadsWeightsOnce()
{
    const ServingStep step(ServingShape::of(dense()), ideal());
    // Body = 1e9 - 2 x 1,000 x 1,024 (head and embedding) = 997,952,000 parameters x 2 B / 1e12 B/s = 1.9959 ms.
    compareClose(step.terms(1, 0, 0, 0).dense, 1.9959e-3);
    compareClose(step.terms(4, 0, 0, 0).dense, 1.9959e-3);
    // Head: 1,024,000 x 2 B / 1e12 = 2.048 us.
    compareClose(step.terms(1, 0, 0, 0).head, 2.048e-6, 0.01);
}

void TstServingStep::largeBatchIsBoundByMultiplication()
{
    const ServingStep step(ServingShape::of(dense()), ideal());
    // 2 x 997,952,000 x 10,000 rows / (100e12 x 0.5) = 0.39918 s, far above the 2 ms of reading.
    compareClose(step.terms(10000, 0, 0, 0).dense, 0.39918);
    // Prompt tokens count as rows too.
    compareClose(step.terms(0, 0, 10000, 0).dense, 0.39918);
}

void TstServingStep::cacheIsReadPerSequence()
{
    const ServingStep step(ServingShape::of(dense()), ideal());
    // 2 x 2 heads x 128 x 10 layers = 5,120 elements x 2 B x 1,000 tokens x 16 sequences / 1e12 = 163.84 us; the
    // scores' 2 x 8 x 256 x 10 FLOP x 16,000 / 100e12 = 6.6 us do not matter.
    compareClose(step.terms(16, 1000, 0, 0).cache, 163.84e-6);
}

void TstServingStep::slidingLayersStopAtTheirWindow()
{
    catalog::ModelShape m = dense();
    m.slidingLayers = 10;
    m.slidingWindow = 128;
    const ServingStep step(ServingShape::of(m), ideal());
    // 5,120 elements x 2 B x 128 tokens / 1e12 = 1.3107 us, whatever the context.
    compareClose(step.terms(1, 1000, 0, 0).cache, 1.3107e-6);
    compareClose(step.terms(1, 100000, 0, 0).cache, 1.3107e-6);
}

void TstServingStep::onlyTouchedExpertsAreRead()
{
    const ServingStep step(ServingShape::of(moe()), ideal());
    // Routed experts: (8e9 - 2.6e9) x 8 / (8 - 2) = 7.2e9 parameters. One token touches 2 of 8: 1.8e9 x 2 B / 1e12
    // = 3.6 ms.
    compareClose(step.terms(1, 0, 0, 0).experts, 3.6e-3);
    // Four tokens touch 1 - 0.75^4 = 0.68359 of them: 9.8438 ms.
    compareClose(step.terms(4, 0, 0, 0).experts, 9.8438e-3);
}

void TstServingStep::allReduceCountsTwicePerLayer()
{
    ServingSetup s = ideal();
    s.tp = 2;
    s.factors[F::HopSeconds] = 10e-6;
    const ServingStep step(ServingShape::of(dense()), s);
    // Latency: 2 x 10 layers x 10 us x (1 + 0.15 log2 2) = 230 us. Bytes: 2 x 10 x 2 x 1/2 x 1,024 x 2 B x 100 rows /
    // 100e9 = 40.96 us.
    compareClose(step.terms(100, 0, 0, 0).tensorParallel, 270.96e-6);
    s.domain = 1; // across the outer network: ten times slower, its own latency (0 here)
    compareClose(ServingStep(ServingShape::of(dense()), s).terms(100, 0, 0, 0).tensorParallel, 409.6e-6);
}

void TstServingStep::aPromptStaysInOneAttentionGroup()
{
    ServingSetup s = ideal();
    s.attentionDp = 4;
    s.chunkTokens = 8000;
    QCOMPARE(s.stepTokens(), 32000.0); // each of four groups takes a chunk
    const ServingStep step(ServingShape::of(dense()), s);
    // One prompt of 4,000 tokens keeps one group busy: 2 x 997,952,000 x 4,000 / 50e12 = 0.15967 s.
    compareClose(step.terms(0, 0, 4000, 4000).dense, 0.15967);
    // Four of them take the four groups no longer.
    compareClose(step.terms(0, 0, 16000, 4000).dense, 0.15967);
    // Eight make two for each.
    compareClose(step.terms(0, 0, 32000, 4000).dense, 0.31934);
}

void TstServingStep::wideExpertsCrossTheNetworkOnceForEachDomain()
{
    ServingSetup s = ideal();
    s.attentionDp = 16;
    s.domain = 8;
    s.outer = 0.1e9;
    s.factors[F::PromptLayerSeconds] = s.factors[F::PromptMoeLayerSeconds] = 0; // no host in the way
    const ServingStep step(ServingShape::of(moe()), s);
    QVERIFY(s.wideExperts());
    // The exchange adds what it takes beyond the rest of the step, (a^4 + b^4)^(1/4) - a.
    const auto added = [](const StepTerms &t, double exchange) {
        const double rest = t.total() - t.expertParallel;
        return std::pow(std::pow(rest, 4) + std::pow(exchange, 4), 0.25) - rest;
    };
    // A copy costs 10 layers x 3 B x 1,024 / 0.1e9 B/s = 307.2 us. 1,600 tokens decode on 16 groups, 100 each, 2
    // experts of each token on other ranks in 15 of 16 cases: 100 x 2 x 15/16 x 307.2 us = 57.6 ms.
    const StepTerms decoding = step.terms(1600, 0, 0, 0);
    compareClose(decoding.expertParallel, added(decoding, 57.6e-3));
    // Of a prompt's 2 experts 2 (1 - 0.5^2) = 1.5 of two domains are reached, half of them across: 0.75 copies a token
    // of the 1,000 on each rank, 230.4 ms.
    const StepTerms prompts = step.terms(0, 0, 16000, 1000);
    compareClose(prompts.expertParallel, added(prompts, 230.4e-3));
    s.domain = 16; // inside the scale-up link nothing is hidden: 100 x 2 x 15/16 x 0.3072 us = 57.6 us
    compareClose(ServingStep(ServingShape::of(moe()), s).terms(1600, 0, 0, 0).expertParallel, 57.6e-6);
}

void TstServingStep::wholeExpertsWaitForTheBusiestRank()
{
    ServingSetup s = ideal();
    s.tp = 4;
    s.factors[F::ExpertSkew] = 0.06;
    const double sliced = ServingStep(ServingShape::of(moe()), s).terms(4, 0, 0, 0).experts;
    s.ep = 4;
    // 1 + 0.06 log2 4 + 0.5 sqrt(2 ln 4 / (4 tokens x 2 / 4 ranks)) = 1.7087 times an even share.
    compareClose(ServingStep(ServingShape::of(moe()), s).terms(4, 0, 0, 0).experts / sliced, 1.7087);
}

void TstServingStep::cachedTokensAreSeenByThoseAfterThem()
{
    const ServingStep step(ServingShape::of(dense()), ideal());
    // 4 x 8 heads x 128 x 10 layers = 40,960 FLOP a token and score at 100e12 FLOP/s: 100 tokens see 50 of their own on
    // average and the 900 before them, 40,960 x 100 x 950 / 100e12 = 38.912 us.
    compareClose(step.terms(0, 0, 100, 100, 1, 900).promptAttention, 38.912e-6);
    // A prompt of 1,000 without a cache: 40,960 x 1,000 x 500 / 100e12 = 204.8 us.
    compareClose(step.terms(0, 0, 1000, 1000).promptAttention, 204.8e-6);
}

void TstServingStep::releasedInFourBitKeepsTheRestWide()
{
    catalog::ModelShape m = moe();
    QVERIFY(!isReleasedInFourBit(m));
    m.nativePrecision = QStringLiteral("fp4");
    QVERIFY(isReleasedInFourBit(m));
    ServingSetup s = ideal();
    s.weightBytes = 0.5625;
    s.wideDense = true;
    // Dense: 8e9 - 7.2e9 - 2.048e6 = 797,952,000 x 2 B; experts 7.2e9 x 0.5625 B; head and table 4.1e6 B: 5.65 GB.
    compareClose(ServingStep(ServingShape::of(m), s).memory().weights, 5.650e9);
}

void TstServingStep::memoryAddsUp()
{
    ServingSetup s = ideal();
    s.memory = 10e9;
    s.memoryShare = 0.9;
    const ServingStep step(ServingShape::of(dense()), s);
    // 997,952,000 x 2 + 2,048,000 x 2 = 2.0e9 B of weights.
    compareClose(step.memory().weights, 2.0e9);
    // 9e9 - 2e9 - 1.5e9 = 5.5e9 B of room; 5,120 x 2 B x 1,000 tokens = 10.24e6 B each: 537.1 sequences.
    compareClose(step.fittingSequences(1000), 537.1);
    s.shareOfFree = true; // 0.9 x (10e9 - 3.5e9) = 5.85e9
    compareClose(ServingStep(ServingShape::of(dense()), s).memory().room(), 5.85e9);
}

void TstServingStep::latentCacheIsNotSplitByTensorParallelism()
{
    catalog::ModelShape m = dense();
    m.kvLoraRank = 512;
    m.ropeHeadDim = 64;
    ServingSetup s = ideal();
    const double alone = ServingStep(ServingShape::of(m), s).memory().perSequenceToken;
    compareClose(alone, 576 * 10 * 2);
    s.tp = 4;
    compareClose(ServingStep(ServingShape::of(m), s).memory().perSequenceToken, alone);
    s.tp = 1;
    s.attentionDp = 4;
    compareClose(ServingStep(ServingShape::of(m), s).memory().perSequenceToken, alone / 4);
    // Grouped heads split at most by their number: 2 heads over 4 accelerators.
    s.attentionDp = 1;
    s.tp = 4;
    compareClose(ServingStep(ServingShape::of(dense()), s).memory().perSequenceToken, 5120 * 2 / 2);
}

void TstServingStep::hybridModelsGrowOnlyInTheirAttentionLayers()
{
    catalog::ModelShape m = dense();
    m.linearLayers = 8;
    const ServingStep step(ServingShape::of(m), ideal());
    const ServingMemory memory = step.memory();
    // Two of ten layers keep tokens: 2 x 2 heads x 128 x 2 layers x 2 B = 2,048 B each.
    compareClose(memory.perSequenceToken, 2048);
    // Eight layers keep a state of 8 heads x 128 x 128 = 131,072 elements each, in 16 bit, whatever the length.
    compareClose(memory.perSequence, 8 * 131072.0 * 2);
    compareClose(memory.ofSequence(1000, 0), 2048e3 + 2097152);
    // Read and written once a step: 2 x 1,048,576 elements x 2 B / 1e12 = 4.194 us, and 1,000 tokens x 2,048 B = 2.048
    // us.
    compareClose(step.terms(1, 1000, 0, 0).cache, 6.242e-6);
}

void TstServingStep::everyHeadKeepsItsOwnCacheWithoutGroups()
{
    catalog::ModelShape m = dense();
    m.kvHeads = m.heads; // 2 x 8 x 128 x 10 layers x 2 B
    compareClose(ServingStep(ServingShape::of(m), ideal()).memory().perSequenceToken, 40960);
}

void TstServingStep::narrowWeightsAndCachesWeighWhatTheirFormatDoes()
{
    const ServingShape shape = ServingShape::of(dense());
    const auto memoryOf = [&](Precision precision) {
        ServingSetup s = ideal();
        s.weightBytes = s.cacheBytes = bytesPerElement(precision);
        return ServingStep(shape, s).memory();
    };
    // 997,952,000 parameters and a head and an embedding that stay in 16 bit (4,096,000 B); 5,120 elements a token.
    const std::pair<Precision, double> formats[] = {{Precision::Bf16, 2},
                                                    {Precision::Fp8, 1},
                                                    {Precision::Int8, 1},
                                                    {Precision::Fp4, 0.5625},
                                                    {Precision::Int4, 0.5625}}; // four bits and a scale for 16 of them
    for (const auto &[precision, bytes] : formats) {
        compareClose(memoryOf(precision).weights, 997952000 * bytes + 4096000, 1e-9);
        compareClose(memoryOf(precision).perSequenceToken, 5120 * bytes, 1e-9);
    }
}

void TstServingStep::ratesFallBackToWiderUnits()
{
    Device device;
    bool native = false;
    QCOMPARE(multiplicationRate(device, Precision::Bf16), 0.0);
    device.peakFlops[std::size_t(Precision::Bf16)] = 100;
    QCOMPARE(multiplicationRate(device, Precision::Fp8, &native), 100.0);
    QVERIFY(!native);
    QCOMPARE(multiplicationRate(device, Precision::Bf16, &native), 100.0);
    QVERIFY(native);
    device.peakFlops[std::size_t(Precision::Bf16)] = 0;
    device.peakFlops[std::size_t(Precision::Fp4)] = 400; // a vendor who states 4-bit rates only
    QCOMPARE(multiplicationRate(device, Precision::Bf16), 100.0);
}

QTEST_GUILESS_MAIN(TstServingStep)
#include "tst_servingstep.moc"
