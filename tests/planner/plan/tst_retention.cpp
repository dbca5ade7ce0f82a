#include "planner/plan/enginechoice.h"
#include "planner/plan/planfile.h"
#include "planner/plan/retention.h"

#include <QTest>

using namespace cw::planner;
using namespace Qt::StringLiterals;

class TstRetention : public QObject {
    Q_OBJECT

    static QByteArray planWith(const QByteArray &workload)
    {
        return R"({"format": "clusterwright-plan", "version": 1, "title": "Kept", "as_of": "2026-11-01",
            "currency": "EUR", "need": {"horizon": {"start": "2027-01", "months": 12, "period_months": 12},
            "workloads": [)" +
               workload + R"(], "sites": {"candidates": ["DE"]}, "procurement": ["buy"], "constraints": []}})";
    }

    static QByteArray dataset(const QByteArray &retention)
    {
        return planWith(R"({"id": "corpus", "kind": "dataset", "capacity_tb": 500, "retention": )" + retention + "}");
    }

private Q_SLOTS:
    void eachKindCountsItsOwn()
    {
        Workload workload;
        for (const auto &[kind, measure] :
             {std::pair(WorkloadKind::Training, u"checkpoints"_s),
              std::pair(WorkloadKind::FineTuning, u"checkpoints"_s), std::pair(WorkloadKind::Inference, u"days"_s),
              std::pair(WorkloadKind::Dataset, u"copies"_s)}) {
            workload.kind = kind;
            QCOMPARE(retentionMeasure(kind), measure);
            QVERIFY(!retentionOf(Workload{}));
            workload.engine = retentionText({u"archive"_s, 20}, kind);
            QCOMPARE(workload.engine, u"tier=archive %1=20"_s.arg(measure));
            QVERIFY(retentionOf(workload) == (Retention{u"archive"_s, 20}));
            QVERIFY(engineChoice(workload.engine).product.isEmpty()); // it names no product
        }
        workload.kind = WorkloadKind::VectorSearch;
        QVERIFY(!retentionOf(workload));
    }

    void planFilesKeepIt()
    {
        const PlanReading read = readPlan(dataset(R"({"tier": "object", "copies": 2, "x-note": "tape later"})"));
        QVERIFY2(read.errors.empty(), read.errors.empty() ? "" : qPrintable(read.errors.front().sentence()));
        QVERIFY(retentionOf(read.plan.need.workloads[0]) == (Retention{u"object"_s, 2}));
        const Json written = needToJson(read.plan)["need"]["workloads"][0]["retention"];
        QCOMPARE(QByteArray::fromStdString(written.dump()),
                 QByteArray(R"({"tier":"object","copies":2,"x-note":"tape later"})"));
    }

    void whatIsMissingIsRefused()
    {
        for (const char *bad : {R"({"copies": 2})", R"({"tier": "tape", "copies": 2})", R"({"tier": "object"})",
                                R"({"tier": "object", "days": 2})", R"({"tier": "object", "copies": 0})", "true"})
            QVERIFY2(!readPlan(dataset(bad)).errors.empty(), bad);
    }
};

QTEST_GUILESS_MAIN(TstRetention)
#include "tst_retention.moc"
