#include "planner/plan/promises.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;
using namespace Qt::StringLiterals;

namespace {
bool isNear(double a, double b)
{
    return std::abs(a - b) < 5e-5;
}
} // namespace

class TstPromises : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Of a band of 80, 100 and 150: its ends are P10 and P90; half of the way up is 0.640776 standard deviations,
    /// which tables give 0.7392, half of the way down 1 - 0.7392.
    void aBandIsReadAsTenthMiddleAndNinth()
    {
        const Band band{80, 100, 150};
        QVERIFY(isNear(shareWithin(band, 80), 0.1));
        QVERIFY(isNear(shareWithin(band, 90), 0.2608));
        QVERIFY(isNear(shareWithin(band, 100), 0.5));
        QVERIFY(isNear(shareWithin(band, 125), 0.7392));
        QVERIFY(isNear(shareWithin(band, 150), 0.9));
        QCOMPARE(shareWithin(Band::exact(100), 100), 1.0);
        QCOMPARE(shareWithin(Band::exact(100), 99), 0.0);
    }

    void theWorstPlacementCounts()
    {
        Plan plan;
        Workload chat, run;
        chat.id = u"chat"_s;
        chat.ttftMs = 800;
        run.id = u"run"_s;
        run.deadlineDays = 60;
        plan.need.workloads = {chat, run};
        Placement fast, slow, job;
        fast.predicted[u"ttft_ms"_s] = {500, 400, 600, {}};
        fast.predicted[u"tpot_ms"_s] = {30, 20, 40, {}}; // without a limit it is no promise
        slow.predicted[u"ttft_ms"_s] = {700, 600, 900, {}};
        job.predicted[u"days"_s].value = 58; // without a band
        PlanResult result;
        result.workloads = {{u"chat"_s, {fast, slow}}, {u"run"_s, {job}}};
        const std::vector<Promise> promises = promisesOf(plan, result);
        QCOMPARE(promises.size(), std::size_t(2));
        QCOMPARE(promises[0].rule(), u"chat.ttft_ms"_s);
        QVERIFY(promises[0].predicted == (Band{600, 700, 900}));
        QVERIFY(isNear(promises[0].chance(), 0.7392)); // half of the way from 700 to 900
        QCOMPARE(promises[1].rule(), u"run.deadline_days"_s);
        QCOMPARE(promises[1].chance(), 1.0);
    }
};

QTEST_GUILESS_MAIN(TstPromises)
#include "tst_promises.moc"
