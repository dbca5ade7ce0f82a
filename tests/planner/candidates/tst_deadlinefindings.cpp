// Deadlines that nothing on offer meets: who is named, with which day, and when nobody is.
#include "planner/candidates/deadlinefindings.h"
#include "tests/support/handmade.h"

#include <QtTest>

using namespace cw;
using namespace cw::planner;

namespace {

/// A job of two years' horizon that may begin in March 2027.
Plan jobBy(double deadlineDays)
{
    Plan plan = handmade::plan({1, 1});
    Workload &job = plan.need.workloads.front();
    job.id = QStringLiteral("pretrain");
    job.kind = WorkloadKind::Training;
    job.from = *Month::fromIso(u"2027-03");
    job.deadlineDays = deadlineDays;
    return plan;
}

Candidate run(const char *id, int offer, double busyDays, const QStringList &breaks = {})
{
    Candidate candidate;
    candidate.id = QString::fromLatin1(id);
    candidate.workload = QStringLiteral("pretrain");
    candidate.offer = offer;
    candidate.deployment.capacity = 1;
    candidate.deployment.busyDays = busyDays;
    candidate.breaks = breaks;
    return candidate;
}

CandidateSet setOf(std::vector<Candidate> candidates)
{
    CandidateSet set =
        handmade::set({handmade::bought("slow", "hall-1", {100}), handmade::bought("swift", "hall-2", {300})});
    set.candidates = std::move(candidates);
    return set;
}

} // namespace

class TstDeadlineFindings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theEarliestDayIsNamedWithItsPlace()
    {
        const Plan plan = jobBy(20);
        const auto found = deadlineFindings(plan, setOf({run("a", 0, 61.2), run("b", 1, 40.5)}));
        QCOMPARE(found.size(), std::size_t(1));
        // 1 March and 20 days; 41 whole days end on 11 April.
        QVERIFY2(found.front().text.contains(QStringLiteral("by 2027-03-21")), qPrintable(found.front().text));
        QVERIFY2(found.front().text.contains(QStringLiteral("2027-04-11, day 41, on")), qPrintable(found.front().text));
        QVERIFY(found.front().text.endsWith(QStringLiteral("at hall-2")));
        QCOMPARE(found.front().rule, QStringLiteral("pretrain.deadline_days"));
        QCOMPARE(deadlinePlace(plan, found.front()), QStringLiteral("/need/workloads/0/deadline_days"));
        QVERIFY(found.front().severity == Severity::Block);
    }

    void hardwareThatComesLaterStartsLater()
    {
        Candidate late = run("a", 0, 10);
        late.from = *Month::fromIso(u"2027-05");
        const auto found = deadlineFindings(jobBy(20), setOf({late}));
        QCOMPARE(found.size(), std::size_t(1));
        // From 1 May ten days: 11 May, 71 days after 1 March.
        QVERIFY2(found.front().text.contains(QStringLiteral("2027-05-11, day 71, on")), qPrintable(found.front().text));
    }

    void whatBreaksNothingElseIsNamedFirst()
    {
        const QString own = QStringLiteral("pretrain.deadline_days"), other = QStringLiteral("eu-only");
        const auto both = deadlineFindings(jobBy(20), setOf({run("a", 0, 60, {own}), run("b", 1, 40, {own, other})}));
        QVERIFY(both.front().text.contains(QStringLiteral("day 60")));
        const auto only = deadlineFindings(jobBy(20), setOf({run("b", 1, 40, {own, other})}));
        QVERIFY2(only.front().text.endsWith(QStringLiteral("which breaks eu-only too")), qPrintable(only.front().text));
    }

    /// 30 units of 10 kW in a hall of 200 kW end sooner than 20 of them do, but cannot stand there.
    void aDayThatTheHallCannotCarryIsNotAdvised()
    {
        Plan plan = jobBy(20);
        OwnSite hall;
        hall.id = QStringLiteral("hall-1");
        hall.itPowerKw = 200;
        plan.need.ownSites = {hall};
        Candidate many = run("many", 0, 40), few = run("few", 0, 60);
        many.unitsPerReplica = 30;
        few.unitsPerReplica = 20;
        CandidateSet set = setOf({many, few});
        set.offers[0].description = QStringLiteral("slow");
        set.offers[0].itPower = Power::fromKilowatts(10);
        const auto found = deadlineFindings(plan, set);
        QVERIFY2(found.front().text.contains(QStringLiteral("day 60")), qPrintable(found.front().text));
        QVERIFY(found.front().remedy.startsWith(QStringLiteral("Allow until 2027-04-30")));
        set.candidates = {many};
        const auto only = deadlineFindings(plan, set);
        QVERIFY2(only.front().text.endsWith(
                     QStringLiteral("day 40, on slow at hall-1, which breaks hall-1.it_power_kw too")),
                 qPrintable(only.front().text));
        QVERIFY(!only.front().remedy.contains(QStringLiteral("Allow until")));
    }

    /// Another rule stands in the way then: that is for the conflict.
    void nothingIsSaidWhereOneIsInTime()
    {
        QVERIFY(deadlineFindings(jobBy(20), setOf({run("a", 0, 60), run("b", 1, 20, {QStringLiteral("eu-only")})}))
                    .empty());
        QVERIFY(deadlineFindings(jobBy(20), setOf({})).empty());
    }

    /// The horizon of two years ends 22 months after March 2027, whatever the deadline.
    void theHorizonIsADeadlineToo()
    {
        const auto found = deadlineFindings(jobBy(660), setOf({run("a", 0, 700)}));
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(deadlineFindings(jobBy(660), setOf({run("a", 0, 659)})).empty());
    }
};

QTEST_GUILESS_MAIN(TstDeadlineFindings)
#include "tst_deadlinefindings.moc"
