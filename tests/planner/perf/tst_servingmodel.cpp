#include "planner/perf/servingcalibration.h"
#include "planner/perf/servingcase.h"
#include "planner/perf/servingload.h"
#include "planner/perf/servingmodel.h"

#include <QTest>

#include <cmath>

using namespace cw;
using namespace cw::planner;

class TstServingModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPipelineFillsBeforeTheFirstToken();
    void unknownFactsAreNotCovered();
    void overflowNamesTheTerm();
    void closedLoopKeepsLittlesLaw();
    void moreUsersNeverGetFasterTokens();
    void rateAboveCapacityIsUnstable();
    void capacityMeetsTheLimitsAndLittleMoreBreaksThem();
    void capacityNamesTheBindingLimit();
    void higherPercentileGivesLessCapacity();
    void tighterLimitNeverGivesMore();
    void percentilesAreOrdered();
    void bandsAreOrderedAndWiderWhenTransferred();
    void namesDoNotMatter();
    void breakdownAddsUp();
    void firstTokenAddsUp();
    void speculationGainsWhereMemoryBinds();
    void cachedPromptsShortenFirstToken();
    void aDraftModelCostsTimeMemoryAndCertainty();
    void fewerAcceleratorsForPromptsMustHoldTheModel();
    void expertRanksAreThoseThereAre();
};

namespace {

catalog::ModelShape llama8()
{
    catalog::ModelShape m;
    m.id = QStringLiteral("some-model");
    m.layers = 32;
    m.hidden = 4096;
    m.heads = 32;
    m.kvHeads = 8;
    m.headDim = 128;
    m.ffnHidden = 14336;
    m.vocabulary = 128256;
    m.publishedParameters = 8.03e9;
    return m;
}

Device h100()
{
    Device d;
    d.id = QStringLiteral("some-device");
    d.family = QStringLiteral("Hopper");
    d.vendor = QStringLiteral("NVIDIA");
    d.peakFlops[std::size_t(Precision::Bf16)] = 989e12;
    d.peakFlops[std::size_t(Precision::Fp8)] = 1979e12;
    d.memoryBytes = 80e9;
    d.memoryBandwidth = 3.35e12;
    d.scaleUpBandwidth = 450e9;
    d.scaleUpDomain = 8;
    d.scaleUpLink = QStringLiteral("NVLink4");
    return d;
}

ServingCase chat(const catalog::ModelShape &model)
{
    ServingCase c;
    c.model = &model;
    c.device = h100();
    c.inputTokens = 1000;
    c.outputTokens = 200;
    c.concurrency = 16;
    return c;
}

} // namespace

/// One prompt goes through the stages one after the other: no sooner than one device at its peak would take for all of
/// it, 2 x 8.03e9 x 8,000 / 989e12 = 130 ms.
void TstServingModel::aPipelineFillsBeforeTheFirstToken()
{
    const catalog::ModelShape model = llama8();
    ServingCase c = chat(model);
    c.inputTokens = 8000;
    c.concurrency = 1;
    const double alone = predictServing(c).ttftSeconds.likely;
    const double atPeak = 2 * model.parameters() * c.inputTokens / c.device.peak(Precision::Bf16);
    QVERIFY(atPeak > 0.1);
    QVERIFY(alone > atPeak);
    c.devices = c.pp = 4;
    QVERIFY(predictServing(c).ttftSeconds.likely > atPeak);
}

void TstServingModel::unknownFactsAreNotCovered()
{
    const catalog::ModelShape model = llama8();
    ServingCase c = chat(model);
    QVERIFY(predictServing(c).notCovered.isEmpty());
    c.device.memoryBandwidth = Device::unknown;
    QCOMPARE(predictServing(c).notCovered, QStringLiteral("the accelerator's memory bandwidth is not stated"));
    c = chat(model);
    c.device.peakFlops.fill(0);
    QCOMPARE(predictServing(c).notCovered, QStringLiteral("the accelerator's vendor states no matrix rate"));
    c = chat(model);
    c.requestsPerSecond = 1;
    QCOMPARE(predictServing(c).notCovered, QStringLiteral("exactly one of concurrency and request rate must be given"));
    c = chat(model);
    c.tp = 2;
    QVERIFY(!predictServing(c).notCovered.isEmpty());
    catalog::ModelShape broken = llama8();
    broken.heads = 0;
    QCOMPARE(predictServing(chat(broken)).notCovered,
             QStringLiteral("the model's shape does not give a parameter count and a cache"));
}

void TstServingModel::overflowNamesTheTerm()
{
    const catalog::ModelShape model = llama8();
    ServingCase c = chat(model);
    c.device.memoryBytes = 16e9; // 8.03e9 x 2 B = 16.1 GB of weights against 0.9 x 16 = 14.4 GB
    const ServingPrediction p = predictServing(c);
    QVERIFY(!p.fits);
    QCOMPARE(p.overflow, QStringLiteral("weights need 16.1 GB of 14.4 GB usable per accelerator: 1.7 GB too much"));
    c.device.memoryBytes = 20e9; // room 18 - 16.06 - 1.5 = 0.44 GB, one sequence of 1,200 tokens needs 0.16 GB
    QVERIFY(predictServing(c).fits);
    c.inputTokens = 9800; // 10,000 tokens x 131,072 B = 1.31 GB
    QVERIFY(predictServing(c).overflow.startsWith(
        QStringLiteral("the cache of one sequence of 10000 tokens needs 1.3 GB")));
}

void TstServingModel::closedLoopKeepsLittlesLaw()
{
    const catalog::ModelShape model = llama8();
    for (double users : {1.0, 4.0, 64.0, 500.0, 3000.0}) {
        ServingCase c = chat(model);
        c.concurrency = users;
        const ServingParts parts = servingParts(c);
        const ServingStep step(parts.shape, parts.setup);
        const ServingState state = steadyState(step, parts.load);
        // Users = rate x mean time in the system, also where the cache limits how many run.
        const double inside = state.requestRate * (state.ttft + 200 * state.tpot);
        QVERIFY2(std::abs(inside / users - 1) < 0.02, qPrintable(QStringLiteral("%1 of %2").arg(inside).arg(users)));
    }
}

void TstServingModel::moreUsersNeverGetFasterTokens()
{
    const catalog::ModelShape model = llama8();
    double slower = 0, throughput = 0;
    for (double users = 1; users < 2000; users *= 1.7) {
        ServingCase c = chat(model);
        c.concurrency = users;
        const ServingPrediction p = predictServing(c);
        QVERIFY(p.tpotSeconds.likely >= slower * 0.9999);
        QVERIFY(p.outputTokensPerSecond.likely >= throughput * 0.999);
        slower = p.tpotSeconds.likely;
        throughput = p.outputTokensPerSecond.likely;
    }
}

void TstServingModel::rateAboveCapacityIsUnstable()
{
    const catalog::ModelShape model = llama8();
    ServingCase c = chat(model);
    c.concurrency.reset();
    const ServingCapacity free = servingCapacity(c, std::nullopt, std::nullopt);
    QCOMPARE(free.bound, QStringLiteral("throughput"));
    c.requestsPerSecond = free.requestsPerSecond * 1.1;
    const ServingPrediction p = predictServing(c);
    QVERIFY(!p.stable);
    QVERIFY(!p.usable());
    c.requestsPerSecond = free.requestsPerSecond * 0.5;
    QVERIFY(predictServing(c).usable());
}

void TstServingModel::capacityMeetsTheLimitsAndLittleMoreBreaksThem()
{
    const catalog::ModelShape model = llama8();
    ServingCase c = chat(model);
    c.percentile = 0.95;
    const double ttft = 0.5, tpot = 0.020;
    const ServingCapacity found = servingCapacity(c, ttft, tpot);
    QVERIFY(found.requestsPerSecond > 0);
    QVERIFY(found.at.ttftSeconds.likely <= ttft && found.at.tpotSeconds.likely <= tpot);
    c.concurrency.reset();
    c.requestsPerSecond = found.requestsPerSecond * 1.02;
    const ServingPrediction more = predictServing(c);
    QVERIFY(!more.stable || more.ttftSeconds.likely > ttft || more.tpotSeconds.likely > tpot);
}

void TstServingModel::capacityNamesTheBindingLimit()
{
    const catalog::ModelShape model = llama8();
    const ServingCase c = chat(model);
    QCOMPARE(servingCapacity(c, 10.0, 0.015).bound, QStringLiteral("tpot_ms"));
    // No engine answers in a microsecond.
    const ServingCapacity never = servingCapacity(c, 1e-6, std::nullopt);
    QCOMPARE(never.bound, QStringLiteral("ttft_ms"));
    QCOMPARE(never.requestsPerSecond, 0.0);
    ServingCase small = c;
    small.device.memoryBytes = 10e9;
    const ServingCapacity none = servingCapacity(small, std::nullopt, std::nullopt);
    QVERIFY(!none.fits);
    QCOMPARE(none.bound, QStringLiteral("memory"));
    QVERIFY(none.overflow.startsWith(QStringLiteral("weights need")));
}

void TstServingModel::higherPercentileGivesLessCapacity()
{
    const catalog::ModelShape model = llama8();
    ServingCase c = chat(model);
    double before = 1e9;
    for (double percentile : {0.5, 0.9, 0.99}) {
        c.percentile = percentile;
        const ServingCapacity capacity = servingCapacity(c, 0.5, 0.03);
        QVERIFY(capacity.fits);
        QVERIFY(capacity.requestsPerSecond < before);
        before = capacity.requestsPerSecond;
    }
}

void TstServingModel::tighterLimitNeverGivesMore()
{
    const catalog::ModelShape model = llama8();
    double before = 0;
    for (double limit = 0.006; limit < 0.2; limit *= 1.3) {
        const double rate = servingCapacity(chat(model), 2.0, limit).requestsPerSecond;
        QVERIFY2(rate >= before * 0.99,
                 qPrintable(QStringLiteral("at %1 s: %2 < %3").arg(limit).arg(rate).arg(before)));
        before = rate;
    }
    QVERIFY(before > 0);
}

void TstServingModel::percentilesAreOrdered()
{
    const catalog::ModelShape model = llama8();
    ServingCase c = chat(model);
    c.concurrency.reset();
    c.requestsPerSecond = 10;
    double ttft = 0, tpot = 0;
    for (double percentile : {0.5, 0.9, 0.95, 0.99}) {
        c.percentile = percentile;
        const ServingPrediction p = predictServing(c);
        QVERIFY(p.usable());
        QVERIFY(p.ttftSeconds.likely > ttft && p.tpotSeconds.likely > tpot);
        ttft = p.ttftSeconds.likely;
        tpot = p.tpotSeconds.likely;
    }
}

void TstServingModel::bandsAreOrderedAndWiderWhenTransferred()
{
    const catalog::ModelShape model = llama8();
    ServingCalibration calibration = ServingCalibration::neutral();
    ServingFamily hopper;
    hopper.key = QStringLiteral("Hopper");
    hopper.matches = {QStringLiteral("Hopper")};
    hopper.rows = 100;
    calibration.families.push_back(hopper);
    for (auto &metric : calibration.spread) {
        for (auto &loop : metric) {
            loop[0] = {0.8, 1.25, 100};
            loop[1] = {0.5, 2.0, 100};
        }
    }
    ServingCase c = chat(model);
    c.calibration = &calibration;
    const ServingPrediction known = explainServing(c);
    QVERIFY(known.tpotSeconds.isOrdered() && known.ttftSeconds.isOrdered() && known.outputTokensPerSecond.isOrdered());
    QVERIFY(std::abs(known.tpotSeconds.high / known.tpotSeconds.likely - 1.25) < 1e-12);
    QCOMPARE(known.basis.calibration, QStringLiteral("calibrated on 100 measured rows of Hopper"));
    c.device.family = QStringLiteral("unheard of");
    const ServingPrediction other = explainServing(c);
    QVERIFY(std::abs(other.tpotSeconds.high / other.tpotSeconds.likely - 2.0) < 1e-12);
    QVERIFY(other.basis.calibration.startsWith(QStringLiteral("transferred")));
    QCOMPARE(other.tpotSeconds.likely, known.tpotSeconds.likely); // neutral multipliers either way
}

void TstServingModel::namesDoNotMatter()
{
    const catalog::ModelShape model = llama8();
    catalog::ModelShape renamed = model;
    renamed.id = QStringLiteral("another");
    renamed.name = QStringLiteral("Another Name 70B");
    renamed.family = QStringLiteral("else");
    ServingCase c = chat(model), d = chat(renamed);
    d.device.id = QStringLiteral("b");
    const ServingPrediction p = predictServing(c), q = predictServing(d);
    QCOMPARE(p.ttftSeconds, q.ttftSeconds);
    QCOMPARE(p.tpotSeconds, q.tpotSeconds);
    QCOMPARE(p.outputTokensPerSecond, q.outputTokensPerSecond);
}

void TstServingModel::breakdownAddsUp()
{
    const catalog::ModelShape model = llama8();
    ServingCalibration calibration = ServingCalibration::neutral();
    calibration.global[ServingFactor::TpotMedian] = 1;
    ServingCase c = chat(model);
    c.calibration = &calibration;
    const ServingPrediction p = explainServing(c);
    double seconds = 0, bytes = 0;
    for (const BreakdownTerm &term : p.breakdown.time) {
        QVERIFY(term.value > 0 && !term.name.isEmpty() && !term.formula.isEmpty());
        seconds += term.value;
    }
    for (const BreakdownTerm &term : p.breakdown.memory)
        bytes += term.value;
    QVERIFY(std::abs(seconds / p.tpotSeconds.likely - 1) < 0.02);
    QVERIFY(std::abs(bytes / p.memoryBytes - 1) < 1e-9);
    // The quick and the explained path are one.
    QCOMPARE(predictServing(c).tpotSeconds, p.tpotSeconds);
}

/// At half of what it can take and at the 95th percentile: the terms are the figure, and the mean is below it.
void TstServingModel::firstTokenAddsUp()
{
    const catalog::ModelShape model = llama8();
    ServingCase c = chat(model);
    c.concurrency.reset();
    c.percentile = 0.95;
    c.requestsPerSecond = servingCapacity(c, std::nullopt, std::nullopt).requestsPerSecond / 2;
    const ServingPrediction p = explainServing(c);
    double sum = 0, mean = 0;
    for (const BreakdownTerm &term : p.breakdown.firstToken) {
        QVERIFY(!term.name.isEmpty() && !term.formula.isEmpty());
        sum += term.value;
        if (!term.name.contains(QLatin1String("percentile"))) {
            QVERIFY(term.value > 0);
            mean += term.value;
        }
    }
    QVERIFY(p.breakdown.firstToken.size() >= 3); // neutral factors have no handling
    QVERIFY(mean < sum);
    // Little (1961): what is in flight is what arrives times how long it stays.
    QVERIFY(std::abs(p.concurrency / (*c.requestsPerSecond * c.outputTokens * p.meanTokenSeconds) - 1) < 1e-6);
}

void TstServingModel::speculationGainsWhereMemoryBinds()
{
    const catalog::ModelShape model = llama8();
    ServingCase c = chat(model);
    c.concurrency = 1;
    const double plain = predictServing(c).tpotSeconds.likely;
    c.draftTokens = 3;
    // (1 - 0.7^4) / 0.3 = 2.533 tokens a step; four rows instead of one cost next to nothing, but each of three drafts
    // reads a layer and the head, (218.1e6 + 525.3e6) x 2 B / (3.35e12 x 0.85) = 0.52 ms beside a step of 7.4 ms.
    c.acceptance = 0.7;
    QVERIFY(std::abs(plain / predictServing(c).tpotSeconds.likely - 2.533 * 7.4 / (7.4 + 3 * 0.54)) < 0.2);
    c.acceptance = 0;
    QVERIFY(predictServing(c).tpotSeconds.likely >= plain);
}

void TstServingModel::cachedPromptsShortenFirstToken()
{
    const catalog::ModelShape model = llama8();
    ServingCase c = chat(model);
    c.inputTokens = 8000;
    const double cold = predictServing(c).ttftSeconds.likely;
    c.cachedPrompt = 0.9;
    const double warm = predictServing(c).ttftSeconds.likely;
    QVERIFY(warm < cold / 2);
}

void TstServingModel::aDraftModelCostsTimeMemoryAndCertainty()
{
    const catalog::ModelShape model = llama8();
    ServingCase c = chat(model);
    const ServingPrediction plain = explainServing(c);
    c.draftTokens = 3;
    c.acceptance = 0.7;
    const ServingPrediction head = explainServing(c);
    c.draft = &model; // proposes as slowly as the model itself answers
    const ServingPrediction slow = explainServing(c);
    QVERIFY(slow.tpotSeconds.likely > head.tpotSeconds.likely);
    QVERIFY(slow.tpotSeconds.likely > plain.tpotSeconds.likely);
    const auto memoryOf = [](const ServingPrediction &p, const char *name) {
        for (const BreakdownTerm &term : p.breakdown.memory)
            if (term.name == QLatin1String(name))
                return term.value;
        return 0.0;
    };
    // One layer more: (8.03e9 - 2 x 128,256 x 4,096) / 32 x 2 B = 436.2 MB; the model itself once more: 16.06 GB.
    QVERIFY(std::abs(memoryOf(head, "draft model") / 436.2e6 - 1) < 1e-3);
    QVERIFY(std::abs(memoryOf(slow, "draft model") / 16.06e9 - 1) < 1e-3);
    // (1 - a^4)/(1 - a) is 2.533 tokens at 0.7, 2.176 at 0.6, 2.952 at 0.8: that on top of the model's own error.
    const auto width = [](const Band &b) { return b.high / b.low; };
    QVERIFY(width(head.tpotSeconds) > width(plain.tpotSeconds) * 1.01);
    QVERIFY(width(head.outputTokensPerSecond) > width(plain.outputTokensPerSecond) * 1.01);
    double seconds = 0;
    for (const BreakdownTerm &term : head.breakdown.time)
        seconds += term.value;
    QVERIFY(std::abs(seconds / head.tpotSeconds.likely - 1) < 0.02);
}

void TstServingModel::fewerAcceleratorsForPromptsMustHoldTheModel()
{
    catalog::ModelShape model = llama8();
    model.publishedParameters = 60e9; // 120 GB in 16 bit: two accelerators of 80 GB hold it, one does not
    ServingCase c = chat(model);
    c.devices = c.tp = 2;
    c.prefillDevices = 2;
    QVERIFY(predictServing(c).fits);
    c.prefillDevices = 1;
    const ServingPrediction p = predictServing(c);
    QVERIFY(!p.fits);
    QVERIFY2(p.overflow.startsWith(QStringLiteral("on the accelerators that compute prompts, weights need")),
             qPrintable(p.overflow));
    c.devices = c.tp = 4;
    c.prefillDevices = 3;
    QVERIFY(predictServing(c).notCovered.contains(QStringLiteral("divide them evenly")));
}

void TstServingModel::expertRanksAreThoseThereAre()
{
    catalog::ModelShape model = llama8();
    ServingCase c = chat(model);
    c.ep = 2;
    QVERIFY(!predictServing(c).notCovered.isEmpty()); // no experts
    model.experts = 8;
    model.expertsPerToken = 2;
    model.expertFfnHidden = 14336;
    model.publishedParameters = 20e9;
    model.publishedActiveParameters = 8e9;
    c.devices = c.tp = 4;
    c.ep = 1;
    const double sliced = predictServing(c).tpotSeconds.likely;
    c.ep = 4;
    QVERIFY(predictServing(c).tpotSeconds.likely > sliced); // all wait for the busiest rank
    c.ep = 8;
    QVERIFY(!predictServing(c).notCovered.isEmpty()); // of four accelerators
    c.tp = 1;
    c.attentionDp = 4;
    c.ep = 1; // all four, said or not
    const double unsaid = predictServing(c).tpotSeconds.likely;
    c.ep = 4;
    QCOMPARE(predictServing(c).tpotSeconds.likely, unsaid);
    c.ep = 2;
    QVERIFY(!predictServing(c).notCovered.isEmpty());
}

QTEST_GUILESS_MAIN(TstServingModel)
#include "tst_servingmodel.moc"
