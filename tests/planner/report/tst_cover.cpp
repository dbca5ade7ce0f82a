// What the cover says of speed: the worst of a workload's placements, of the workload that comes nearest to its limit.
#include "planner/report/chapters.h"
#include "tests/support/sampleresult.h"

#include <QTest>

#include <algorithm>

using namespace cw::planner;
using namespace cw::tests;
using namespace Qt::StringLiterals;

class TstCover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// 612 ms of the sample; a faster placement of later years changes nothing of it, a slower one does.
    void coverShowsTheSlowestPlacement()
    {
        PlanResult result = sampleResult();
        const auto chat = std::find_if(result.workloads.begin(), result.workloads.end(),
                                       [](const WorkloadResult &each) { return each.id == u"chat"_s; });
        Placement faster = chat->placements.front();
        faster.candidate = u"chat/faster"_s;
        faster.predicted[u"ttft_ms"_s] = {300, 250, 350, {}};
        faster.predicted[u"tpot_ms"_s] = {99, {}, {}, {}};
        chat->placements.push_back(faster);
        const HeadlineFigure figure = buildReport(samplePlan(), result).headline[2];
        QCOMPARE(figure.value, u"612"_s);
        QVERIFY2(figure.note.contains(u"the slowest of 2 placements"_s), qPrintable(figure.note));
        QVERIFY2(figure.note.contains(u"then 99"_s), qPrintable(figure.note));
        chat->placements.back().predicted[u"ttft_ms"_s] = {700, 600, 800, {}};
        QCOMPARE(buildReport(samplePlan(), result).headline[2].value, u"700"_s);
        QVERIFY(!buildReport(samplePlan(), sampleResult()).headline[2].note.contains(u"slowest"_s));
    }

    /// 612 of 800 ms is 77 % of the limit; 450 of 500 ms of another workload 90 %.
    void coverSpeaksOfTheMostBindingWorkload()
    {
        Plan plan = samplePlan();
        PlanResult result = sampleResult();
        Workload quick = *std::find_if(plan.need.workloads.begin(), plan.need.workloads.end(),
                                       [](const Workload &each) { return each.id == u"chat"_s; });
        quick.id = u"quick"_s;
        quick.ttftMs = 500;
        plan.need.workloads.push_back(quick);
        Placement placement;
        placement.candidate = u"quick/one"_s;
        placement.replicas = 1;
        placement.predicted[u"ttft_ms"_s] = {450, {}, {}, {}};
        result.workloads.push_back({quick.id, {placement}, {}});
        const HeadlineFigure figure = buildReport(plan, result).headline[2];
        QCOMPARE(figure.value, u"450"_s);
        QCOMPARE(figure.limit, std::optional<double>(500));
    }

    /// A gap of all of the objective is no bound: "may save up to 100 %" would say nothing as if it said something.
    void coverSaysWhereNoBoundIsKnown()
    {
        PlanResult result = sampleResult();
        result.status = Status::Feasible;
        result.gap = 0.04;
        QVERIFY(buildReport(samplePlan(), result).howSure.contains(u"a better answer may save up to 4"_s));
        result.gap = 1;
        const QString sure = buildReport(samplePlan(), result).howSure;
        QVERIFY2(sure.contains(u"before a bound was known"_s) && !sure.contains(u"save up to"_s), qPrintable(sure));
    }
};

QTEST_GUILESS_MAIN(TstCover)
#include "tst_cover.moc"
