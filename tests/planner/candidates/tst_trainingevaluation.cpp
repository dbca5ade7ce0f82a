#include "planner/candidates/evaluation.h"

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
    void what_overflows_and_by_how_much_is_said()
    {
        // 2 GB hold not even the buffers: every cut overflows, the reason names the closest one, its largest term and
        // the excess.
        const Evaluation e = evaluateTraining(job(), model(), unit(2), flat(), 365, nullptr);
        QVERIFY(e.usable.empty());
        const QString why = e.blocked.empty() ? e.unsupported : QString();
        QVERIFY2(why.contains(QStringLiteral("does not fit in memory: needs")), qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("more than the 2.0 GB there are; the largest part is")), qPrintable(why));
    }

    void terms_add_up_to_the_figure()
    {
        const Evaluation e = evaluateTraining(job(), model(), unit(80), flat(), 365, nullptr);
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
        }
    }

    void days_follow_speed_and_goodput()
    {
        PlanningShares shares = flat();
        const Evaluation e = evaluateTraining(job(), model(), unit(80), shares, 365, nullptr);
        const Deployment &first = e.usable.front();
        const double rate = first.predicted.at(QStringLiteral("tokens_per_s")).likely;
        QVERIFY(std::abs(first.busyDays / (1e12 / (rate * 0.9) / 86400) - 1) < 1e-12);
        QCOMPARE(first.predicted.at(QStringLiteral("goodput")).likely, 0.9);
    }
};

QTEST_GUILESS_MAIN(TstTrainingEvaluation)
#include "tst_trainingevaluation.moc"
