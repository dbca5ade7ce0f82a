#include "planner/solve/batchfindings.h"

#include <QtTest>

using namespace cw;
using namespace cw::planner;

class TstBatchFindings : public QObject {
    Q_OBJECT

    static Plan plan()
    {
        Plan plan;
        Workload run;
        run.id = QStringLiteral("pretrain");
        run.kind = WorkloadKind::Training;
        plan.need.workloads = {run};
        return plan;
    }

    static Candidate candidate(double sequences)
    {
        Candidate candidate;
        candidate.workload = QStringLiteral("pretrain");
        candidate.deployment.parallelism.dp = 172;
        candidate.deployment.batch = {sequences, 512, 1};
        candidate.deployment.predicted[QStringLiteral("steps")] = Band::exact(709712);
        return candidate;
    }

    static std::vector<Finding> findings(const std::vector<Candidate> &candidates,
                                         const std::vector<std::vector<int>> &replicas)
    {
        CandidateSet set;
        set.candidates = candidates;
        Decoded decoded;
        decoded.replicas = replicas;
        return batchFindings(plan(), set, decoded);
    }

private Q_SLOTS:
    void a_rounded_batch_is_told()
    {
        const std::vector<Finding> found = findings({candidate(516)}, {{0, 1}});
        QCOMPARE(found.size(), std::size_t(1));
        // 516 / 512 - 1 = 0.0078; 516 / 172 = 3
        QVERIFY2(found.front().text.startsWith(
                     QStringLiteral("pretrain trains with 516 sequences a step instead of 512 (off by 0.78 %): 172 "
                                    "data-parallel groups take 3 micro-batches of 1 each.")),
                 qPrintable(found.front().text));
        QVERIFY(found.front().text.contains(QStringLiteral("709,712 steps")));
        QVERIFY(found.front().remedy.contains(QStringLiteral("global_batch_tolerance of pretrain")));
    }

    void a_smaller_one_is_off_as_well()
    {
        // 1 - 508 / 512 = 0.0078
        QVERIFY(findings({candidate(508)}, {{1}})
                    .front()
                    .text.contains(QStringLiteral("508 sequences a step instead of 512 (off by 0.78 %)")));
    }

    void what_is_as_asked_or_not_chosen_is_not_told()
    {
        QVERIFY(findings({candidate(512)}, {{1}}).empty());
        QVERIFY(findings({candidate(516)}, {{0}}).empty());
    }

    void one_batch_is_told_once()
    {
        QCOMPARE(findings({candidate(516), candidate(516)}, {{1}, {1}}).size(), std::size_t(1));
        QCOMPARE(findings({candidate(516), candidate(508)}, {{1}, {1}}).size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TstBatchFindings)
#include "tst_batchfindings.moc"
