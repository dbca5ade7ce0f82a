#include "planner/candidates/enumeration.h"
#include "planner/candidates/evaluation.h"
#include "planner/candidates/trainingsizes.h"
#include "planner/perf/trainingterms.h"

#include <QtTest>

#include <map>
#include <set>

using namespace cw;
using namespace cw::planner;

namespace {

catalog::ModelShape dense8b()
{
    catalog::ModelShape m;
    m.id = m.name = QStringLiteral("dense-8b");
    m.layers = 32;
    m.hidden = 4096;
    m.heads = 32;
    m.kvHeads = 8;
    m.headDim = 128;
    m.ffnHidden = 14336;
    m.vocabulary = 128256;
    m.maxContext = 131072;
    m.nativePrecision = QStringLiteral("bf16");
    return m;
}

catalog::ModelShape mixture64()
{
    catalog::ModelShape m = dense8b();
    m.experts = 64;
    m.expertsPerToken = 4;
    m.expertFfnHidden = 2048;
    return m;
}

UnitKind eightOf(double gigabytes)
{
    UnitKind unit;
    unit.key = QStringLiteral("eight");
    unit.acceleratorsPerUnit = 8;
    Device &d = unit.device;
    d.id = d.family = QStringLiteral("test");
    d.peakFlops[std::size_t(Precision::Bf16)] = 1e15;
    d.peakFlops[std::size_t(Precision::Fp8)] = 2e15;
    d.memoryBytes = gigabytes * 1e9;
    d.memoryBandwidth = 3.3e12;
    d.scaleUpBandwidth = 450e9;
    d.scaleUpDomain = 8;
    d.scaleOutBandwidth = 50e9;
    return unit;
}

} // namespace

class TstEnumeration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyPrecisionStaysAtEightBitsUnlessReleasedSo()
    {
        const UnitKind unit = eightOf(80);
        catalog::ModelShape model = dense8b();
        std::set<Precision> weights;
        for (const PrecisionChoice &choice : precisionsFor({}, model, unit.device))
            weights.insert(choice.weights);
        QCOMPARE(weights, (std::set<Precision>{Precision::Bf16, Precision::Fp8}));
        model.nativePrecision = QStringLiteral("fp4");
        weights.clear();
        for (const PrecisionChoice &choice : precisionsFor({}, model, unit.device))
            weights.insert(choice.weights);
        QVERIFY(weights.count(Precision::Fp4) == 1);
        PrecisionWish wish;
        wish.weights = QStringLiteral("fp8");
        wish.kv = QStringLiteral("bf16");
        const auto asked = precisionsFor(wish, model, unit.device);
        QCOMPARE(asked.size(), std::size_t(1));
        QVERIFY(asked[0].weights == Precision::Fp8 && asked[0].kv == Precision::Bf16);
    }

    void servingCutsFitTheirDevices()
    {
        const catalog::ModelShape model = dense8b();
        ServingCase base;
        base.model = &model;
        base.device = eightOf(80).device;
        const auto cuts = servingCuts(base, eightOf(80));
        QVERIFY(!cuts.empty());
        std::set<int> tps;
        for (const ServingCase &cut : cuts) {
            QCOMPARE(cut.devices, cut.tp * cut.pp * cut.attentionDp);
            QVERIFY(cut.tp <= 8);
            tps.insert(cut.tp);
        }
        QCOMPARE(tps, (std::set<int>{1, 2, 4, 8}));
        // 16 GB of weights do not fit 10 GB: one accelerator is not asked.
        base.device.memoryBytes = 10e9;
        for (const ServingCase &cut : servingCuts(base, eightOf(10)))
            QVERIFY(cut.devices >= 2);
    }

    void trainingCutsMultiplyAndDivideTheirBatch()
    {
        const catalog::ModelShape model = dense8b();
        TrainingCase base;
        base.model = &model;
        const auto cuts = trainingCuts(base, {512, 0}, eightOf(80), 64);
        QVERIFY(!cuts.empty());
        for (const TrainingCase &cut : cuts) {
            QCOMPARE(cut.tp * cut.pp * cut.cp * cut.dp, 64);
            QCOMPARE(cut.globalBatch, 512.0);
            QCOMPARE(512 % (cut.dp * cut.microBatch), 0);
            QCOMPARE(32 % cut.pp, 0);
        }
        // 161 to 168 accelerators: a power of two times 21, 20.125 … never divides 512.
        QVERIFY(trainingCuts(base, {512, 0}, eightOf(80), 168).empty());
        // Within 2 %: 21 groups of 8 accelerators take 24 sequences each, 504 in all.
        const auto rounded = trainingCuts(base, {512, 0.02}, eightOf(80), 168);
        QVERIFY(std::any_of(rounded.begin(), rounded.end(), [](const TrainingCase &cut) {
            return cut.tp == 8 && cut.pp == 1 && cut.dp == 21 && cut.globalBatch == 504;
        }));
    }

    /// 43 servers of eight hold 172 groups of two accelerators: three steps of 172 sequences are 516, 0.78 % above 512.
    void batchesRoundToFillAClusterBetweenThePowersOfTwo()
    {
        const catalog::ModelShape model = dense8b();
        TrainingCase base;
        base.model = &model;
        const auto cuts = trainingCuts(base, {512, 0.01}, eightOf(80), 344);
        const auto found = std::find_if(cuts.begin(), cuts.end(), [](const TrainingCase &cut) {
            return cut.tp == 2 && cut.pp == 1 && cut.microBatch == 1;
        });
        QVERIFY(found != cuts.end());
        QCOMPARE(found->dp, 172);
        QCOMPARE(found->devices, 344);
        QCOMPARE(found->globalBatch, 516.0);
        for (const TrainingCase &cut : trainingCuts(base, {512, 0}, eightOf(80), 344))
            QVERIFY2(cut.globalBatch == 512, "a batch that is held is not rounded");
    }

    /// Whatever the batch, the tolerance and the cluster: what the groups take is the batch, near enough to what was
    /// asked, and the accelerators at work need a cluster of this size.
    void everyCutTakesItsBatchWhole()
    {
        const catalog::ModelShape dense = dense8b(), mixture = mixture64();
        int seen = 0;
        for (const int perUnit : {1, 4, 8, 16, 72})
            for (const double asked : {1.0, 7.0, 100.0, 512.0, 1000.0, 1536.0, 4097.0})
                for (const double tolerance : {0.0, 0.01, 0.1})
                    for (const catalog::ModelShape *model : {&dense, &mixture}) {
                        UnitKind unit = eightOf(80);
                        unit.acceleratorsPerUnit = unit.device.scaleUpDomain = perUnit;
                        TrainingCase base;
                        base.model = model;
                        const BatchWish wish{asked, tolerance};
                        const std::vector<int> sizes = trainingSizes(base, wish, unit, false);
                        for (std::size_t i = 0; i < sizes.size(); i += 7)
                            for (const TrainingCase &cut : trainingCuts(base, wish, unit, sizes[i])) {
                                ++seen;
                                const int atOnce = cut.dp * cut.microBatch;
                                QCOMPARE(int(cut.globalBatch) % atOnce, 0);
                                QVERIFY(cut.globalBatch >= asked * (1 - tolerance) - 1e-6);
                                QVERIFY(cut.globalBatch <= asked * (1 + tolerance) + 1e-6);
                                QCOMPARE(cut.devices, cut.tp * cut.pp * cut.dp);
                                QVERIFY(cut.devices <= sizes[i] && cut.devices >= leastAtWork(sizes[i], perUnit));
                                if (model->isMoe())
                                    QVERIFY(cut.dp % cut.ep == 0 && model->experts % cut.ep == 0);
                            }
                    }
        QVERIFY(seen > 1000);
    }

    /// 64 experts over ranks inside eight accelerators: of 344, 172 groups of two deal them out over 4 (172 = 4 x 43);
    /// 168 groups would over 8 but leave a server empty.
    void expertsAreDealtOutOverWholeSetsOfGroups()
    {
        const catalog::ModelShape model = mixture64();
        TrainingCase base;
        base.model = &model;
        bool isThere = false;
        for (const TrainingCase &cut : trainingCuts(base, {512, 0.01}, eightOf(80), 344))
            if (cut.tp == 2 && cut.pp == 1 && cut.dp == 172) {
                QCOMPARE(cut.ep, 4);
                isThere = true;
            }
        QVERIFY(isThere);
    }

    /// Chunks hold as many layers each, and micro-batches come in rounds of as many as there are stages.
    void stagesAreInterleaved()
    {
        catalog::ModelShape model = dense8b();
        model.layers = 80;
        TrainingCase base;
        base.model = &model;
        std::set<std::pair<int, int>> seen;
        for (const int size : {64, 320, 512})
            for (const TrainingCase &cut : trainingCuts(base, {512, 0.01}, eightOf(80), size)) {
                seen.insert({cut.pp, cut.vp});
                QCOMPARE(80 % (cut.pp * cut.vp), 0);
                const int microbatches = int(cut.globalBatch) / (cut.dp * cut.microBatch);
                QVERIFY(cut.vp == 1 || (cut.pp > 1 && microbatches % cut.pp == 0));
            }
        for (const auto &split : {std::pair(4, 1), std::pair(4, 2), std::pair(4, 5), std::pair(8, 2), std::pair(10, 8)})
            QVERIFY(seen.count(split) == 1);
        QVERIFY(seen.count({4, 3}) == 0 && seen.count({1, 2}) == 0);
    }

    /// 61 layers are a prime number: stages of eight or seven layers are the only way to a pipeline.
    void layersThatNothingDividesStandInUnevenStages()
    {
        catalog::ModelShape model = dense8b();
        model.layers = 61;
        std::set<std::pair<int, int>> seen;
        for (const ModelSplit &split : modelSplits(model, eightOf(80)))
            seen.insert({split.pp, split.vp});
        QCOMPARE(seen, (std::set<std::pair<int, int>>{{1, 1}, {2, 1}, {4, 1}, {8, 1}, {16, 1}}));
    }

    /// Narayanan et al. 2021, 2.2: the bubble is (p - 1) / (m v) of the ideal time, activations grow by
    /// 1 + (p - 1) / (p v), and v times as much is sent. p = 4, m = 8, v = 1 and 2 of 80 layers.
    void interleavingHalvesTheBubbleAndKeepsMore()
    {
        catalog::ModelShape model = dense8b();
        model.layers = 80;
        TrainingCase base;
        base.model = &model;
        base.device = eightOf(80).device;
        base.sequenceLength = 4096;
        std::map<int, TrainingTerms> terms;
        double hostPerStep = 0;
        for (const TrainingCase &cut : trainingCuts(base, {128, 0}, eightOf(80), 512))
            if (cut.tp == 8 && cut.pp == 4 && cut.vp <= 2 && cut.microBatch == 1 && cut.recompute == Recompute::None) {
                QCOMPARE(cut.dp, 16); // 512 / 32; 128 / 16 = 8 micro-batches
                terms[cut.vp] = trainingTerms(cut);
                hostPerStep = factorsOf(cut).stack.hostPerStep;
            }
        QCOMPARE(terms.size(), std::size_t(2));
        const TrainingTime &plain = terms[1].time, &chunks = terms[2].time;
        // Stages wait 3 micro-batches of the work of one, then 3 / 2; the slower last stage waits as before.
        const double work =
            plain.products + plain.attention + plain.elementwise + plain.tensor + plain.head + plain.host - hostPerStep;
        QVERIFY(std::abs((plain.bubble - chunks.bubble) / (work / 8 * 1.5) - 1) < 1e-9);
        // 1 + 3 / (4 x 2) = 1.375
        QVERIFY(std::abs(terms[2].memory.activations / terms[1].memory.activations - 1.375) < 1e-9);
        QVERIFY(chunks.pipeline > 0 && chunks.pipeline <= 2 * plain.pipeline);
    }

    /// 80 layers in five stages: 320 = 5 x 64 accelerators take a batch of 512 as it is, which data parallelism alone
    /// cannot fill.
    void stagesFillClustersBetweenThePowersOfTwo()
    {
        catalog::ModelShape model = dense8b();
        model.layers = 80;
        TrainingCase base;
        base.model = &model;
        const std::vector<int> sizes = trainingSizes(base, {512, 0}, eightOf(80), false);
        QVERIFY(std::count(sizes.begin(), sizes.end(), 320) == 1);
        const auto cuts = trainingCuts(base, {512, 0}, eightOf(80), 320);
        QVERIFY(!cuts.empty());
        for (const TrainingCase &cut : cuts) {
            QCOMPARE(cut.pp % 5, 0);
            QCOMPARE(cut.tp * cut.pp * cut.dp, 320);
        }
    }

    void unitsOfAReplica_data()
    {
        QTest::addColumn<int>("accelerators");
        QTest::addColumn<int>("perUnit");
        QTest::addColumn<double>("units");
        QTest::newRow("half a server") << 4 << 8 << 0.5;
        QTest::newRow("two servers") << 16 << 8 << 2.0;
        QTest::newRow("sixteen of seventy-two leave eight idle") << 16 << 72 << 0.25;
        QTest::newRow("a part of a second unit is a whole one") << 12 << 8 << 2.0;
    }
    void unitsOfAReplica()
    {
        QFETCH(int, accelerators);
        QFETCH(int, perUnit);
        QFETCH(double, units);
        QCOMPARE(unitsFor(accelerators, perUnit), units);
    }

    void sizesAscendByWholeUnits()
    {
        const catalog::ModelShape model = dense8b();
        TrainingCase base;
        base.model = &model;
        const std::vector<int> sizes = trainingSizes(base, {512, 0.01}, eightOf(80), false);
        QVERIFY(std::is_sorted(sizes.begin(), sizes.end()));
        QCOMPARE(sizes.front(), 8);
        for (const int size : sizes)
            QCOMPARE(size % 8, 0);
        // 344: 172 groups of two; 16 and more octaves of the exact powers of two beside them.
        for (const int size : {64, 344, 512, 1024, 2048, 4096})
            QVERIFY2(std::count(sizes.begin(), sizes.end(), size) == 1, qPrintable(QString::number(size)));
        QCOMPARE(trainingSizes(base, {512, 0.01}, eightOf(80), true).front(), 1);
    }

    /// At most 64 sizes an octave of units, and of two too near each other the one whose batch needs no rounding: a
    /// free batch fills every size, 11 octaves of 2,048 servers of eight.
    void sizesAreBoundedAndSpread()
    {
        const catalog::ModelShape model = dense8b();
        TrainingCase base;
        base.model = &model;
        const std::vector<int> free = trainingSizes(base, {}, eightOf(80), false);
        QVERIFY2(free.size() <= 127 + 4 * 64 + 1, qPrintable(QString::number(free.size())));
        for (std::size_t i = 1; i < free.size(); ++i)
            QVERIFY(free[i] == free[i - 1] + 8 || double(free[i]) / free[i - 1] >= 1 + 1.0 / 128);
        for (const int size : trainingSizes(base, {4096, 0.01}, eightOf(80), false))
            if (size == 128 * 8 || size == 129 * 8) // 129 servers would take 4,128 sequences
                QCOMPARE(size, 128 * 8);
    }

    void racksOfSeventyTwoTakeSixtyFour()
    {
        // 512 sequences a step are no multiple of 72 or 144: 64 of a rack, 128 of two.
        const catalog::ModelShape model = dense8b();
        UnitKind rack = eightOf(80);
        rack.acceleratorsPerUnit = 72;
        TrainingCase base;
        base.model = &model;
        const std::vector<int> sizes = trainingSizes(base, {512, 0}, rack, false);
        for (const auto &[racks, atWork] : {std::pair(1, 64), std::pair(2, 128), std::pair(4, 256)}) {
            QVERIFY(std::count(sizes.begin(), sizes.end(), racks * 72) == 1);
            const auto cuts = trainingCuts(base, {512, 0}, rack, racks * 72);
            QVERIFY(!cuts.empty());
            for (const TrainingCase &cut : cuts)
                QCOMPARE(cut.devices, atWork);
        }
        QCOMPARE(unitsFor(64, 72), 1.0);
        QCOMPARE(unitsFor(128, 72), 2.0);
    }

    void theNearestMultipleIsTaken_data()
    {
        QTest::addColumn<double>("asked");
        QTest::addColumn<double>("tolerance");
        QTest::addColumn<int>("group");
        QTest::addColumn<int>("batch");
        QTest::newRow("3 x 172 = 516, 0.78 % more") << 512.0 << 0.01 << 172 << 516;
        QTest::newRow("3 x 169 = 507, 0.98 % less") << 512.0 << 0.01 << 169 << 507;
        QTest::newRow("3 x 168 = 504, 1.6 % less") << 512.0 << 0.01 << 168 << 0;
        QTest::newRow("held") << 512.0 << 0.0 << 172 << 0;
        QTest::newRow("held, and divided") << 512.0 << 0.0 << 128 << 512;
        QTest::newRow("1 % of 500 is 5, to the sequence") << 500.0 << 0.01 << 101 << 505;
        QTest::newRow("2 x 66 = 132 and 66 are as near to 99") << 99.0 << 0.5 << 66 << 66;
        QTest::newRow("a group larger than the batch") << 4.0 << 0.01 << 8 << 0;
        QTest::newRow("left open") << 0.0 << 0.01 << 8 << 0;
    }
    void theNearestMultipleIsTaken()
    {
        QFETCH(double, asked);
        QFETCH(double, tolerance);
        QFETCH(int, group);
        QFETCH(int, batch);
        QCOMPARE(nearestBatch({asked, tolerance}, group), batch);
    }

    /// What is planned for is the largest rate less what is kept free, and what is in flight follows from it.
    void ratesOfServingAreWorkedOut()
    {
        Workload chat;
        chat.id = QStringLiteral("chat");
        chat.kind = WorkloadKind::Inference;
        chat.inputTokens.mean = 1000;
        chat.outputTokens.mean = 200;
        PlanningShares shares;
        shares.servingHeadroom = 0.25;
        shares.headroom.name = QStringLiteral("Kept free");
        const Evaluation e = evaluateServing(chat, dense8b(), eightOf(80), shares, nullptr);
        QVERIFY(!e.usable.empty());
        for (const Deployment &deployment : e.usable) {
            const auto likely = [&](const char *word) { return deployment.predicted.at(QLatin1String(word)).likely; };
            const auto terms = [&](const char *word) { return deployment.workings.at(QLatin1String(word)).terms; };
            QVERIFY(std::abs(terms("requests_per_s")[0].value.likely / (likely("requests_per_s") * 1.25) - 1) < 1e-9);
            QCOMPARE(terms("requests_per_s")[1].name, shares.headroom.name);
            double product = 1; // requests/s x tokens x ms a token
            for (const WorkingTerm &term : terms("concurrency"))
                product *= term.value.likely;
            QVERIFY(std::abs(product / 1000 / likely("concurrency") - 1) < 1e-6);
            QVERIFY(std::abs(likely("requests_per_s") * 200 / likely("tokens_per_s") - 1) < 1e-9);
        }
    }

    void lateJobsNameTheirDeadline()
    {
        // 6 x 8e9 x 15e12 FLOP on 16,384 accelerators of 1e15: 44 s at best, so a deadline of a thousandth of a day is
        // hopeless.
        Workload job;
        job.id = QStringLiteral("train");
        job.kind = WorkloadKind::Training;
        job.tokens = 15e12;
        job.sequenceLength = 8192;
        job.globalBatchTokens = 4194304;
        job.precision.weights = QStringLiteral("bf16");
        job.deadlineDays = 0.001;
        PlanningShares shares;
        shares.trainingGoodput = 0.92;
        const Evaluation evaluation = evaluateTraining(job, dense8b(), eightOf(80), shares, *job.deadlineDays, nullptr);
        QVERIFY(evaluation.usable.empty());
        QCOMPARE(evaluation.blocked.size(), std::size_t(1));
        QCOMPARE(evaluation.blocked[0].breaks, QStringList{QStringLiteral("train.deadline_days")});
        job.deadlineDays = 90;
        const Evaluation met = evaluateTraining(job, dense8b(), eightOf(80), shares, *job.deadlineDays, nullptr);
        QVERIFY(!met.usable.empty() && met.usable.size() <= 5);
        for (const Deployment &deployment : met.usable) {
            QVERIFY(deployment.busyDays <= 90);
            // 6 N D FLOP at full rate is a floor of the days.
            QVERIFY(deployment.busyDays > 6 * 8e9 * 15e12 / (deployment.accelerators * 1e15) / 86400);
        }
    }
};

QTEST_GUILESS_MAIN(TstEnumeration)
#include "tst_enumeration.moc"
