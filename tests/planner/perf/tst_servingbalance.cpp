#include "planner/perf/servingbalance.h"
#include "planner/perf/servingcalibration.h"

#include <QTest>

#include <cmath>

using namespace cw::planner;

namespace {

/// One layer, all times zero but the launch of a step with prompts (10 ms a layer) and 1 ms a step: times by hand.
ServingShape shape()
{
    ServingShape s;
    s.layers = 1;
    s.hidden = 1;
    s.dense = 1;
    s.computable = true;
    return s;
}

ServingSetup setup()
{
    ServingSetup s;
    s.factors = ServingFactors::ones();
    for (ServingFactor f : {ServingFactor::LayerSeconds, ServingFactor::SequenceSeconds, ServingFactor::RequestSeconds,
                            ServingFactor::FirstTokenSeconds})
        s.factors[f] = 0;
    s.factors[ServingFactor::StepSeconds] = 1e-3;
    s.factors[ServingFactor::PromptLayerSeconds] = 10e-3;
    s.factors[ServingFactor::LaunchStall] = 1;
    s.weightRate = s.rate16 = 1e30;
    s.bandwidth = 1e30;
    s.memory = 1e12;
    s.chunkTokens = 8000;
    return s;
}

/// Within a thousandth: the corner between host and accelerator is soft.
bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-3 * std::abs(b);
}

} // namespace

class TstServingBalance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void launchBoundStepsTakeTheHostsTime();
    void promptsThatArriveTogetherShareSteps();
    void cohortsDependOnTheScheduler();
    void speculationDividesTheTimePerToken();
    void aDraftModelTakesItsTime();
    void separatePromptAcceleratorsLeaveDecodingAlone();
    void eachAttentionGroupTakesAChunk();
    void cachedPromptsStillComputeTheirLastToken();
    void closedLoopStartIsPartOfTheMean();
    void shortRunsBoundTheQueue();
};

void TstServingBalance::launchBoundStepsTakeTheHostsTime()
{
    const ServingStep step(shape(), setup());
    // Without prompts 1 ms; with prompts the launch of one layer, 10 ms, hides that.
    QVERIFY(near(step.seconds(1, 100, 0, 0), 1e-3));
    QVERIFY(near(step.seconds(1, 100, 1000, 1000), 10e-3));
    QVERIFY(near(step.seconds(1, 100, 1000, 1000, 0.5), 5e-3));
}

void TstServingBalance::promptsThatArriveTogetherShareSteps()
{
    const ServingStep step(shape(), setup());
    ServingLoad load;
    load.input = 1000;
    load.output = 100;
    const ServingBalance balance(step, load);
    // 16 prompts of 1,000 tokens, 8 to a step of 10 ms (each step costs 8 prompts the same 10 ms): the first eight end
    // after 10 ms, the others after 20 ms: 15 ms on average, 5 ms more than one alone.
    QVERIFY(near(balance.burstSeconds(16), 5e-3));
    // Those that share one step wait for nothing more.
    QVERIFY(balance.burstSeconds(8) < 1e-9);
}

void TstServingBalance::cohortsDependOnTheScheduler()
{
    ServingSetup mixed = setup(), first = setup();
    first.promptsFirst = true;
    ServingLoad load;
    load.input = 1000;
    load.output = 100;
    const ServingStep mixedStep(shape(), mixed), firstStep(shape(), first);
    QCOMPARE(ServingBalance(mixedStep, load).cohort(64), 8.0); // those of one step: 8,000 / 1,000
    QCOMPARE(ServingBalance(firstStep, load).cohort(64), 64.0);
    QCOMPARE(ServingBalance(mixedStep, load).cohort(3), 3.0);
}

void TstServingBalance::speculationDividesTheTimePerToken()
{
    const ServingStep step(shape(), setup());
    ServingLoad load;
    load.input = 0;
    load.output = 100;
    load.draftTokens = 3;
    load.acceptance = 0.5;
    const ServingBalance balance(step, load);
    // (1 - 0.5^4) / (1 - 0.5) = 1.875 tokens a step of 1 ms.
    QVERIFY(near(balance.tpot(0, balance.moment(0)), 1e-3 / 1.875));
}

void TstServingBalance::aDraftModelTakesItsTime()
{
    ServingSetup drafting = setup();
    drafting.factors[ServingFactor::StepSeconds] = 0;
    drafting.factors[ServingFactor::LayerSeconds] = 0.2e-3;
    const ServingStep step(shape(), setup()), draft(shape(), drafting);
    ServingLoad load;
    load.input = 0;
    load.output = 100;
    load.draftTokens = 3;
    load.acceptance = 0.5;
    load.draft = &draft;
    const ServingBalance balance(step, load);
    // Three passes of 0.2 ms and a step of 1 ms for 1.875 tokens.
    QVERIFY(near(balance.tpot(0, balance.moment(0)), 1.6e-3 / 1.875));
    QCOMPARE(load.tokensPerStep(1), 4.0);
    QCOMPARE(load.tokensPerStep(0), 1.0);
}

void TstServingBalance::eachAttentionGroupTakesAChunk()
{
    ServingSetup s = setup();
    s.attentionDp = 4;
    const ServingStep step(shape(), s);
    ServingLoad load;
    load.input = 1000;
    load.output = 100;
    const ServingBalance balance(step, load);
    QCOMPARE(balance.cohort(64), 32.0);       // 8 prompts of 1,000 tokens in each of four groups
    QVERIFY(balance.burstSeconds(32) < 1e-9); // all in the first step
    load.prefill = &step;
    load.prefillWorkers = 1;
    // A worker with a queue fills its steps: 32 prompts in 10 ms.
    QVERIFY(near(ServingBalance(step, load).moment(0).apart, 10e-3 / 32));
}

void TstServingBalance::cachedPromptsStillComputeTheirLastToken()
{
    const ServingStep step(shape(), setup());
    ServingLoad load;
    load.input = 1000;
    load.output = 100;
    load.cachedPrompt = 1;
    // The step that gives the first token is launched kernel by kernel, however little of the prompt is left: 10 ms.
    QVERIFY(near(ServingBalance(step, load).moment(0).own, 10e-3));
    load.cachedPrompt = 0.99;
    QVERIFY(near(ServingBalance(step, load).moment(0).own, 10e-3));
    load.decodeOnly = true;
    QCOMPARE(ServingBalance(step, load).moment(0).own, 0.0);
}

void TstServingBalance::separatePromptAcceleratorsLeaveDecodingAlone()
{
    ServingSetup s = setup();
    s.outer = 50e9;
    ServingShape m = shape();
    m.cacheGrowing = 25000;
    const ServingStep step(m, s);
    ServingLoad load;
    load.input = 1000;
    load.output = 100;
    load.prefill = &step;
    load.prefillWorkers = 2;
    const ServingBalance balance(step, load);
    QCOMPARE(balance.moment(20).added, 0.0);
    QVERIFY(near(balance.moment(20).own, 10e-3)); // one launch-bound step on its own worker
    // 1,000 tokens x 25,000 elements x 2 B = 50 MB at 50 GB/s.
    QVERIFY(near(balance.transfer(), 1e-3));
    // 16 prompts on two workers of 8,000 tokens a step: all in the first step.
    QVERIFY(balance.burstSeconds(16) < 1e-9);
}

void TstServingBalance::closedLoopStartIsPartOfTheMean()
{
    ServingSetup s = setup();
    s.factors[ServingFactor::BurstWait] = 0.25;
    s.factors[ServingFactor::PrefillWait] = 1e-9;
    s.factors[ServingFactor::LengthSpread] = 1e9; // nobody stays together
    const ServingStep step(shape(), s);
    ServingLoad load;
    load.input = 8000; // one prompt a step
    load.output = 1000;
    load.concurrency = 9;
    const ServingState state = steadyState(step, load);
    // 9 prompts of 10 ms, one after the other: 5 of them on average, 4 more than one's own; a quarter of requests.
    QVERIFY(near(state.wait.startMean, 40e-3));
    QVERIFY(std::abs(state.wait.mean() - 10e-3) < 0.5e-3);
    // A run of 18 requests: every second one belongs to the start.
    load.requests = 18;
    QCOMPARE(steadyState(step, load).wait.startShare, 0.5);
}

void TstServingBalance::shortRunsBoundTheQueue()
{
    const ServingStep step(shape(), setup());
    ServingLoad load;
    load.input = 8000;
    load.output = 10;
    load.rate = 1e6; // far above what one step after the other carries
    QVERIFY(!steadyState(step, load).stable);
    QVERIFY(std::isinf(steadyState(step, load).ttft));
    load.requests = 100;
    const ServingState state = steadyState(step, load);
    // A hundred prompts of about 9 ms extra work each: half of them ahead on average, 0.45 s, and a little more.
    QVERIFY(state.wait.mean() > 0.4 && state.wait.mean() < 0.7);
}

QTEST_GUILESS_MAIN(TstServingBalance)
#include "tst_servingbalance.moc"
