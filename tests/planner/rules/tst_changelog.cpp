// The change log: what is written for an answer, what an edit, a removal, a swap and a lost end look like, and how a
// change is put in words.
#include "planner/plan/planfile.h"
#include "planner/rules/changelog.h"
#include "planner/rules/changewords.h"
#include "tests/support/sampleresult.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;
using namespace Qt::StringLiterals;

namespace {

Plan logged(int entries)
{
    Plan plan = tests::samplePlan();
    for (int i = 0; i < entries; ++i) {
        plan.title = u"Title %1"_s.arg(i + 1);
        appendChange(plan, u"title changed"_s, {u"Ada"_s, u"tried"_s, u"2026-11-26T10:0%1:00Z"_s.arg(i)});
    }
    return plan;
}

} // namespace

class TstChangeLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entriesSayWhoWhenWhatAndWhy()
    {
        Plan plan = tests::samplePlan();
        plan.asOf = QDate(2026, 11, 1);
        appendChange(plan, u"noted"_s, {});
        QCOMPARE(plan.changes[0].by, u"not stated"_s);
        QCOMPARE(plan.changes[0].at, u"2026-11-01"_s); // the plan's own date: no clock in a file nobody signed
        QVERIFY(plan.changes[0].previous.isEmpty());
        appendChange(plan, u"noted again"_s, {u"Ada"_s, u"asked for"_s, u"2026-11-26"_s});
        QCOMPARE(plan.changes[1].previous, plan.changes[0].hash);
        QCOMPARE(plan.changes[1].why, u"asked for"_s);
        QVERIFY(brokenLinks(plan).empty());
    }

    void tamperingIsSeen_data()
    {
        QTest::addColumn<std::function<void(Plan &)>>("tamper");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, std::function<void(Plan &)> tamper, const char *told) {
            QTest::addRow("%s", name) << std::move(tamper) << QString::fromUtf8(told);
        };
        row(
            "another author", [](Plan &p) { p.changes[1].by = u"M"_s; }, "entry 2 was altered");
        row(
            "other words", [](Plan &p) { p.changes[0].what = u"nothing"_s; }, "entry 1 was altered");
        row(
            "first entry removed", [](Plan &p) { p.changes.erase(p.changes.begin()); }, "entry 1 does not follow");
        row(
            "middle entry removed", [](Plan &p) { p.changes.erase(p.changes.begin() + 1); }, "entry 2 does not follow");
        row(
            "last entry removed", [](Plan &p) { p.changes.pop_back(); }, "its end was removed");
        row(
            "every entry removed", [](Plan &p) { p.changes.clear(); }, "other entries than the 0");
        row(
            "entries swapped", [](Plan &p) { std::swap(p.changes[0], p.changes[1]); }, "entry 1 does not follow");
        row(
            "chain worked out anew",
            [](Plan &p) {
                p.changes[2].what = u"forged"_s;
                p.changes[2].hash = hashOf(p.changes[2]);
            },
            "written anew");
    }
    void tamperingIsSeen()
    {
        QFETCH(std::function<void(Plan &)>, tamper);
        QFETCH(QString, told);
        Plan plan = logged(3);
        QVERIFY(brokenLinks(plan).empty());
        tamper(plan);
        // It is still seen after a visit to the disk.
        const PlanReading reading = readPlan(writePlan(plan));
        QVERIFY(reading.ok());
        const std::vector<QString> broken = brokenLinks(reading.plan);
        QVERIFY(!broken.empty());
        QVERIFY2(broken.front().contains(told), qPrintable(broken.front()));
    }

    void goingOnWithABrokenLogTellsIt()
    {
        Plan plan = logged(2);
        plan.changes.pop_back();
        appendChange(plan, u"went on"_s, {});
        QCOMPARE(plan.changes.size(), std::size_t(3));
        QVERIFY(plan.changes[1].what.startsWith(u"The log was found broken: "_s));
        appendChange(plan, u"and on"_s, {});
        QCOMPARE(plan.changes.size(), std::size_t(4)); // told once
    }

    void withdrawnEntriesLeaveNoTrace()
    {
        const Plan before = logged(2);
        Plan plan = before;
        appendChange(plan, u"tried"_s, {});
        withdrawChange(plan);
        QVERIFY(plan == before);
    }

    void anAnswerIsToldOnce()
    {
        Plan plan = tests::samplePlan();
        const PlanResult result = tests::sampleResult();
        recordAnswer(plan, result, {});
        QCOMPARE(plan.changes.size(), std::size_t(1));
        QVERIFY(plan.changes[0].what.startsWith(u"Plan made. Answered as of "_s));
        recordAnswer(plan, result, {});
        QCOMPARE(plan.changes.size(), std::size_t(1));
        recordAnswer(plan, result, {u"Ada"_s, {}, {}}); // somebody puts a name to it
        QCOMPARE(plan.changes.size(), std::size_t(2));
        plan.title = u"Other"_s;
        recordAnswer(plan, result, {});
        QVERIFY(plan.changes[2].what.startsWith(u"Plan changed beside the log, from "_s));
        PlanResult other = result;
        other.snapshot = u"0123456789abcdef"_s;
        recordAnswer(plan, other, {});
        QCOMPARE(plan.changes.size(), std::size_t(4));
        QVERIFY(plan.changes[3].what.contains(u"catalog 0123456789ab"_s));
    }

    void changesAreCalledByTheirNames()
    {
        const Plan before = tests::samplePlan();
        Plan after = before;
        after.title = u"Other"_s;
        after.need.constraints[0].max = 4e6;
        after.need.workloads.pop_back();
        const QString told = changeInWords(before, after);
        QVERIFY2(told.startsWith(u"title "_s), qPrintable(told));
        QVERIFY2(told.contains(u" -> Other; "_s), qPrintable(told));
        QVERIFY2(told.contains(before.need.constraints[0].id + u".max 5000000 -> 4000000"_s), qPrintable(told));
        QVERIFY2(told.contains(before.need.workloads.back().id + u" removed: "_s), qPrintable(told));
        QVERIFY(changeInWords(before, before).isEmpty());
        Plan named = before;
        named.report.company = u"Town works"_s;
        QCOMPARE(changeInWords(before, named), u"report.company set to Town works"_s);
    }

    void manyChangesAreCounted()
    {
        Plan before = tests::samplePlan(), after = before;
        before.need.constraints.clear();
        for (int i = 0; i < 12; ++i) {
            Constraint rule = tests::samplePlan().need.constraints[0];
            rule.id = u"r%1"_s.arg(i);
            before.need.constraints.push_back(rule);
        }
        after.need.constraints.clear();
        QVERIFY(changeInWords(before, after).endsWith(u" more"_s));
    }
};

QTEST_GUILESS_MAIN(TstChangeLog)
#include "tst_changelog.moc"
