#include "planner/candidates/evaluation.h"
#include "planner/candidates/trainingdeployment.h"
#include "planner/candidates/trainingsizes.h"

#include <QtTest>

using namespace cw;
using namespace cw::planner;

class TstTrainingEvaluation : public QObject {
    Q_OBJECT

    static catalog::ModelShape model()
    {
        catalog::ModelShape m;
        m.layers = 32;
        m.hidden = 4096;
        m.heads = 32;
        m.kvHeads = 8;
        m.headDim = 128;
        m.ffnHidden = 14336;
        m.gatedFfn = true;
        m.vocabulary = 128256;
        return m;
    }

    static UnitKind unit(double memoryGb)
    {
        UnitKind kind;
        kind.key = kind.device.id = QStringLiteral("unit");
        kind.acceleratorsPerUnit = 8;
        kind.device.peakFlops[std::size_t(Precision::Bf16)] = 1e15;
        kind.device.memoryBytes = memoryGb * 1e9;
        kind.device.memoryBandwidth = 3e12;
        kind.device.scaleUpBandwidth = 450e9;
        kind.device.scaleUpDomain = 8;
        kind.device.scaleOutBandwidth = 50e9;
        return kind;
    }

    static Workload job()
    {
        Workload w;
        w.id = QStringLiteral("train");
        w.kind = WorkloadKind::Training;
        w.tokens = 1e12;
        w.sequenceLength = 8192;
        w.globalBatchTokens = 4194304;
        w.precision.weights = QStringLiteral("bf16");
        w.deadlineDays = 90;
        return w;
    }

    static PlanningShares flat()
    {
        PlanningShares shares;
        shares.trainingGoodput = 0.9;
        return shares;
    }

private Q_SLOTS:
    /// Of a useful share of 0.9 spot instances leave 0.8: 0.72. 1e12 tokens at 100,000 a second are 1e7 s, 115.741 days
    /// without loss, 160.751 at 0.72.
    void spotInstancesAreInTheWorkingOfTheDays()
    {
        Deployment deployment;
        deployment.busyDays = 128.601;
        deployment.predicted = {{QStringLiteral("tokens_per_s"), Band::exact(100000)},
                                {QStringLiteral("goodput"), Band::exact(0.9)},
                                {QStringLiteral("days"), Band::exact(1e7 / 86400 / 0.9)}};
        deployment.workings[QStringLiteral("goodput")].formula = QStringLiteral("planning value training_goodput");
        WorkingTerm kept;
        kept.name = QStringLiteral("kept on spot");
        kept.value = {0.7, 0.8, 0.9};
        slowDownOnSpot(deployment, job(), kept);
        QVERIFY(std::abs(deployment.busyDays - 160.751) < 1e-3);
        QVERIFY(std::abs(deployment.predicted[QStringLiteral("days")].likely - 160.751) < 1e-3);
        QVERIFY(std::abs(deployment.predicted[QStringLiteral("goodput")].likely - 0.72) < 1e-9);
        const Working &days = deployment.workings[QStringLiteral("days")];
        QCOMPARE(days.formula, QStringLiteral("1e+12 tokens / (100000 tokens/s × 0.72) / 86,400 s"));
        QCOMPARE(days.terms.back(), kept);
        const Working &useful = deployment.workings[QStringLiteral("goodput")];
        QCOMPARE(useful.formula, QStringLiteral("planning value training_goodput; × 0.8 on spot instances"));
        QCOMPARE(useful.terms.back(), kept);
    }

    void what_overflows_and_by_how_much_is_said()
    {
        // 2 GB hold not even the buffers: every cut overflows, the reason names the closest one, its largest term and
        // the excess.
        const Evaluation e = evaluateTraining(job(), model(), unit(2), flat(), 90, nullptr);
        QVERIFY(e.usable.empty());
        const QString why = e.blocked.empty() ? e.unsupported : QString();
        QVERIFY2(why.contains(QStringLiteral("does not fit in memory: needs")), qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("more than the 2.0 GB there are; the largest part is")), qPrintable(why));
    }

    void terms_add_up_to_the_figure()
    {
        const Evaluation e = evaluateTraining(job(), model(), unit(80), flat(), 90, nullptr);
        QVERIFY(!e.usable.empty());
        for (const Deployment &deployment : e.usable) {
            for (const char *word : {"step_s", "memory_gb"}) {
                const Working &working = deployment.workings.at(QLatin1String(word));
                double sum = 0;
                for (const WorkingTerm &term : working.terms)
                    sum += term.value.likely;
                QVERIFY(std::abs(sum / deployment.predicted.at(QLatin1String(word)).likely - 1) < 1e-9);
                QVERIFY(working.terms.size() > 2 && !working.formula.isEmpty());
            }
            // Speed and utilisation follow from the step: each names it.
            for (const char *word : {"tokens_per_s", "mfu"}) {
                const Working &working = deployment.workings.at(QLatin1String(word));
                QCOMPARE(working.terms.size(), std::size_t(1));
                QCOMPARE(working.terms.front().value, deployment.predicted.at(QStringLiteral("step_s")));
            }
            const double step = deployment.predicted.at(QStringLiteral("step_s")).likely,
                         sequences = deployment.predicted.at(QStringLiteral("batch_sequences")).likely;
            QVERIFY(std::abs(deployment.predicted.at(QStringLiteral("tokens_per_s")).likely * step /
                                 (sequences * job().sequenceLength) -
                             1) < 1e-9);
        }
    }

    void days_follow_speed_and_goodput()
    {
        PlanningShares shares = flat();
        const Evaluation e = evaluateTraining(job(), model(), unit(80), shares, 90, nullptr);
        const Deployment &first = e.usable.front();
        const double rate = first.predicted.at(QStringLiteral("tokens_per_s")).likely;
        QVERIFY(std::abs(first.busyDays / (1e12 / (rate * 0.9) / 86400) - 1) < 1e-12);
        QCOMPARE(first.predicted.at(QStringLiteral("goodput")).likely, 0.9);
    }

    /// Every size is asked: none smaller than the first would end in time, and each larger one ends sooner.
    void the_smallest_cluster_in_time_comes_first()
    {
        for (const double tolerance : {0.0, 0.01})
            for (const double days : {2.0, 3.0, 8.0, 20.0, 47.0, 90.0}) {
                Workload run = job();
                run.deadlineDays = days;
                run.globalBatchTolerance = tolerance;
                const Evaluation e = evaluateTraining(run, model(), unit(80), flat(), days, nullptr);
                QVERIFY(!e.usable.empty() && e.usable.size() <= 5);
                const catalog::ModelShape shape = model();
                TrainingCase base;
                base.model = &shape;
                base.device = unit(80).device;
                base.sequenceLength = run.sequenceLength;
                const BatchWish wish{512, tolerance}; // 4,194,304 tokens of 8,192 each
                for (const int size : trainingSizes(base, wish, unit(80), false)) {
                    if (size >= e.usable.front().accelerators)
                        break;
                    for (const TrainingCase &cut : trainingCuts(base, wish, unit(80), size)) {
                        const TrainingPrediction at = predictTraining(cut);
                        QVERIFY2(!at.usable() || run.tokens / (at.tokensPerSecond.likely * 0.9) / 86400 > days,
                                 qPrintable(QStringLiteral("%1 accelerators are enough").arg(cut.devices)));
                    }
                }
                for (std::size_t i = 0; i < e.usable.size(); ++i) {
                    QVERIFY(e.usable[i].busyDays <= days);
                    if (i > 0) {
                        QVERIFY(e.usable[i].accelerators > e.usable[i - 1].accelerators);
                        QVERIFY(e.usable[i].busyDays < e.usable[i - 1].busyDays);
                    }
                }
            }
    }

    /// A batch that is held leaves only the powers of two (32 layers, 512 sequences); rounded by 1 % a cluster between
    /// them is enough. Its steps follow from the batch it takes, the tokens stay.
    void rounding_the_batch_saves_accelerators()
    {
        Workload run = job();
        run.deadlineDays = 8;
        run.globalBatchTolerance = 0;
        const Evaluation held = evaluateTraining(run, model(), unit(80), flat(), 8, nullptr);
        run.globalBatchTolerance.reset();
        PlanningShares shares = flat();
        shares.batchTolerance = 0.01; // the planning value
        const Evaluation rounded = evaluateTraining(run, model(), unit(80), shares, 8, nullptr);
        QVERIFY(!held.usable.empty() && !rounded.usable.empty());
        const Deployment &more = held.usable.front(), &less = rounded.usable.front();
        QCOMPARE(more.batch.sequences, 512.0);
        QVERIFY(!more.batch.isRounded());
        QVERIFY(less.accelerators < more.accelerators);
        QVERIFY(less.batch.isRounded() && std::abs(less.batch.sequences - 512) <= 5.12);
        QCOMPARE(less.predicted.at(QStringLiteral("batch_sequences")).likely, less.batch.sequences);
        QCOMPARE(less.predicted.at(QStringLiteral("steps")).likely, std::ceil(1e12 / (less.batch.sequences * 8192)));
        QVERIFY(less.workings.at(QStringLiteral("batch_sequences"))
                    .formula.contains(QStringLiteral("rounded from the 512 that are asked")));
        QVERIFY(!more.workings.at(QStringLiteral("batch_sequences")).formula.contains(QStringLiteral("rounded")));
    }

    /// Units that are asked for from a size on, as on a network that smaller jobs do not span.
    void smaller_jobs_than_asked_are_left_out()
    {
        UnitKind wide = unit(80);
        wide.leastAccelerators = 200;
        const Evaluation e = evaluateTraining(job(), model(), wide, flat(), 90, nullptr);
        QVERIFY(!e.usable.empty());
        QVERIFY(evaluateTraining(job(), model(), unit(80), flat(), 90, nullptr).usable.front().accelerators < 200);
        for (const Deployment &deployment : e.usable)
            QVERIFY(deployment.accelerators > 192); // 25 servers of eight at least
    }

    /// Nothing is in time: the largest cluster says how late it is.
    void the_soonest_that_is_late_is_told()
    {
        Workload run = job();
        run.tokens = 1e18;
        const Evaluation e = evaluateTraining(run, model(), unit(80), flat(), 90, nullptr);
        QVERIFY(e.usable.empty());
        QCOMPARE(e.blocked.size(), std::size_t(1));
        // 512 groups at most take a batch of 512, of 8 x 16 accelerators each: the largest size of the search is asked.
        QVERIFY(e.blocked.front().deployment.accelerators > 8192);
    }
};

QTEST_GUILESS_MAIN(TstTrainingEvaluation)
#include "tst_trainingevaluation.moc"
