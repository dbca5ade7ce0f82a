#include "app/models/waytags.h"
#include "tests/support/sampleresult.h"

#include <QTest>

using namespace cw;
using namespace cw::app;

namespace {

planner::Relaxation way(const QString &rule, double cost, double weeks, double delay = 0)
{
    planner::Relaxation made;
    made.constraint = rule;
    made.to = 1;
    made.consequence = {{"total_cost", cost}, {"lead_time_weeks", weeks}};
    if (delay > 0)
        made.consequence["delay_weeks"] = delay;
    return made;
}

} // namespace

class TstWayTags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachTagStandsWithTheWayThatEarnsIt()
    {
        const planner::Plan plan = tests::samplePlan();
        const QString budget = plan.need.constraints.front().id; // capital expenditure
        const auto tags = wayTags({way(budget, 4.0e6, 10, 6), way(QStringLiteral("chat.ttft_ms"), 4.5e6, 12)}, plan);
        // 10 weeks of delivery after a start that is 6 weeks later are more than 12.
        QCOMPARE(tags[0], std::vector{WayTag::Cheapest});
        QCOMPARE(tags[1], (std::vector{WayTag::Fastest, WayTag::NoNewMoney}));
    }

    void whatAllShareTellsNothing()
    {
        const planner::Plan plan = tests::samplePlan();
        const QString rule = QStringLiteral("chat.ttft_ms");
        for (const auto &tags : wayTags({way(rule, 4e6, 12), way(rule, 4e6, 12)}, plan))
            QVERIFY(tags.empty());
    }

    void whereACostIsNotKnownNoneIsTheCheapest()
    {
        const planner::Plan plan = tests::samplePlan();
        planner::Relaxation open = way(QStringLiteral("chat.ttft_ms"), 4e6, 12);
        open.consequence.erase("total_cost");
        for (const auto &tags : wayTags({way(QStringLiteral("chat.ttft_ms"), 5e6, 12), open}, plan))
            QVERIFY(tags.empty());
    }

    void titlesNameEveryRuleThatGives()
    {
        const planner::Plan plan = tests::samplePlan();
        planner::Relaxation both = way(plan.need.constraints.front().id, 4e6, 12);
        QCOMPARE(wayTitle(both, plan), QStringLiteral("Move “Capital expenditure”"));
        planner::RelaxationPart part;
        part.constraint = QStringLiteral("chat.ttft_ms");
        part.to = 900;
        both.with = {part};
        QCOMPARE(wayTitle(both, plan), QStringLiteral("Move “Capital expenditure” and “chat: first token within”"));
        both.to.reset(); // one given up, the other moved
        QCOMPARE(wayTitle(both, plan),
                 QStringLiteral("Give up “Capital expenditure”, move “chat: first token within”"));
        both.with.front().to.reset();
        QVERIFY(wayTitle(both, plan).startsWith(QStringLiteral("Give up ")));
    }
};

QTEST_MAIN(TstWayTags)
#include "tst_waytags.moc"
