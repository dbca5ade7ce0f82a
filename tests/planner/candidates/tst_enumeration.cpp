#include "planner/candidates/enumeration.h"
#include "planner/candidates/evaluation.h"

#include <QtTest>

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

    void trainingCutsMultiplyAndDivideTheBatch()
    {
        const catalog::ModelShape model = dense8b();
        TrainingCase base;
        base.model = &model;
        base.globalBatch = 512;
        const auto cuts = trainingCuts(base, eightOf(80), 64);
        QVERIFY(!cuts.empty());
        for (const TrainingCase &cut : cuts) {
            QCOMPARE(cut.tp * cut.pp * cut.cp * cut.dp, 64);
            QCOMPARE(512 % (cut.dp * cut.microBatch), 0);
            QCOMPARE(32 % cut.pp, 0);
        }
        QVERIFY(trainingCuts(base, eightOf(80), 24 * 7).empty()); // 168 = 2^3 x 21 never divides 512
    }

    /// 80 layers in five stages: 320 = 5 x 64 accelerators take a batch of 512, which data parallelism alone cannot
    /// fill.
    void stagesFillClustersBetweenThePowersOfTwo()
    {
        catalog::ModelShape model = dense8b();
        model.layers = 80;
        TrainingCase base;
        base.model = &model;
        base.globalBatch = 512;
        const std::vector<int> sizes = clusterSizes(eightOf(80), false);
        QVERIFY(std::count(sizes.begin(), sizes.end(), 320) == 1);
        const auto cuts = trainingCuts(base, eightOf(80), 320);
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
        const std::vector<int> sizes = clusterSizes(eightOf(80), false);
        QVERIFY(std::is_sorted(sizes.begin(), sizes.end()));
        QCOMPARE(sizes.front(), 8);
        for (const int size : sizes)
            QCOMPARE(size % 8, 0);
        for (const int size : {64, 512, 1024, 2048, 4096})
            QVERIFY2(std::count(sizes.begin(), sizes.end(), size) == 1, qPrintable(QString::number(size)));
        QCOMPARE(clusterSizes(eightOf(80), true).front(), 1);
    }

    void racksOfSeventyTwoTakeSixtyFour()
    {
        // 512 sequences a step are no multiple of 72 or 144: 64 of a rack, 128 of two.
        UnitKind rack = eightOf(80);
        rack.acceleratorsPerUnit = 72;
        const std::vector<int> sizes = clusterSizes(rack, false);
        for (const int size : {64, 72, 128, 144, 256})
            QVERIFY2(std::count(sizes.begin(), sizes.end(), size) == 1, qPrintable(QString::number(size)));
        QCOMPARE(unitsFor(64, 72), 1.0);
        QCOMPARE(unitsFor(128, 72), 2.0);
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
        const Evaluation evaluation = evaluateTraining(job, dense8b(), eightOf(80), shares, 365, nullptr);
        QVERIFY(evaluation.usable.empty());
        QCOMPARE(evaluation.blocked.size(), std::size_t(1));
        QCOMPARE(evaluation.blocked[0].breaks, QStringList{QStringLiteral("train.deadline_days")});
        job.deadlineDays = 90;
        const Evaluation met = evaluateTraining(job, dense8b(), eightOf(80), shares, 365, nullptr);
        QVERIFY(!met.usable.empty() && met.usable.size() <= 3);
        for (const Deployment &deployment : met.usable) {
            QVERIFY(deployment.busyDays <= 90);
            // 6 N D FLOP at full rate is a floor of the days.
            QVERIFY(deployment.busyDays > 6 * 8e9 * 15e12 / (deployment.accelerators * 1e15) / 86400);
        }
    }
};

QTEST_GUILESS_MAIN(TstEnumeration)
#include "tst_enumeration.moc"
