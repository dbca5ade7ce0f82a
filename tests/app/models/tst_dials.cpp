// Dials on the synthetic result: capex 3,930,560 of 5,000,000 is 79 %; of 4,400,000 it is 89 %, above the warning mark
// of 85 %.
#include "app/models/dialvalues.h"
#include "tests/support/sampleresult.h"

#include <QLocale>
#include <QTest>

using namespace cw;
using namespace cw::app;

class TstDials : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void withoutAResultEveryDialSaysSo()
    {
        const auto dials = dialValues(tests::samplePlan(), nullptr);
        QCOMPARE(dials.size(), std::size_t(7));
        for (const DialValue &dial : dials) {
            QVERIFY(dial.value.isEmpty());
            QVERIFY(!dial.fill);
            QCOMPARE(dial.of, QStringLiteral("No result yet"));
        }
    }

    void shareAndWarning()
    {
        const planner::PlanResult result = tests::sampleResult();
        const auto dials = dialValues(tests::samplePlan(), &result);
        QCOMPARE(dials[0].value, QStringLiteral("3.93"));
        QCOMPARE(dials[0].shape, Shape::None);
        QCOMPARE(dials[0].share, QStringLiteral("79\u202F%"));
        QVERIFY(!dials[5].hasLimit);
        planner::Plan tighter = tests::samplePlan();
        tighter.need.constraints[0].max = 4'400'000;
        const auto warned = dialValues(tighter, &result);
        QCOMPARE(warned[0].share, QStringLiteral("89\u202F%"));
        QCOMPARE(warned[0].shape, Shape::High);
    }

    void hoverTellsWhereTheLimitStands()
    {
        planner::PlanResult result = tests::sampleResult();
        const QString budget = dialValues(tests::samplePlan(), &result)[0].sentence;
        QVERIFY2(budget.contains(QStringLiteral("The limit is the rule “Capital expenditure”")), qPrintable(budget));
        QVERIFY2(budget.contains(QStringLiteral("85\u202F%")), qPrintable(budget));
        for (planner::WorkloadResult &workload : result.workloads)
            for (planner::Placement &placement : workload.placements)
                placement.site = QStringLiteral("hall-1");
        const QString power = dialValues(tests::samplePlan(), &result)[2].sentence;
        QVERIFY2(power.contains(QStringLiteral("own sites of this plan hold (page Need): hall-1")), qPrintable(power));
    }

    void overTheLimitBlocks()
    {
        planner::Plan plan = tests::samplePlan();
        plan.need.constraints[0].max = 3'500'000;
        const planner::PlanResult result = tests::sampleResult();
        const auto dials = dialValues(plan, &result);
        QCOMPARE(dials[0].shape, Shape::Block);
        QCOMPARE(dials[0].share, QStringLiteral("112\u202F%")); // 3,930,560 / 3,500,000 = 1.123
    }

    void roomsAreTheLimitWhenNothingStandsElsewhere()
    {
        // The sample may rent, so its hall of 180 kW is no limit by itself; it is one while all that is placed stands
        // there.
        planner::PlanResult result = tests::sampleResult();
        QVERIFY(!limitOf(tests::samplePlan(), planner::PlanQuantity::ItPower));
        for (planner::WorkloadResult &workload : result.workloads) {
            for (planner::Placement &placement : workload.placements)
                placement.site = QStringLiteral("hall-1");
        }
        QCOMPARE(limitOf(tests::samplePlan(), planner::PlanQuantity::ItPower, &result).value(), 180.0);
        QCOMPARE(limitOf(tests::samplePlan(), planner::PlanQuantity::Racks, &result).value(), 12.0);
        planner::Placement &moved = result.workloads.front().placements.front();
        moved.site = QStringLiteral("cloud-1");
        moved.procurement = QStringLiteral("cloud"); // takes power, but no rack of any room
        QVERIFY(!limitOf(tests::samplePlan(), planner::PlanQuantity::ItPower, &result));
        const QString power = dialValues(tests::samplePlan(), &result)[2].sentence;
        QVERIFY2(power.contains(QStringLiteral("the 180\u202FkW of the own sites are no limit")), qPrintable(power));
        QCOMPARE(limitOf(tests::samplePlan(), planner::PlanQuantity::Racks, &result).value(), 12.0);
        moved.procurement = QStringLiteral("colocation");
        QVERIFY(!limitOf(tests::samplePlan(), planner::PlanQuantity::Racks, &result));
    }

    void tokensServedGiveTheirCost()
    {
        // 12,000,000 and 500,000 million tokens; the total over their sum.
        planner::PlanResult result = tests::sampleResult();
        result.sustainability = planner::Json::parse(
            R"({"work": [{"unit": "million tokens", "amount": 12000000}, {"unit": "million tokens", "amount": 500000},
                         {"unit": "training run", "amount": 3}]})");
        const planner::Total *whole = result.total(planner::PlanQuantity::TotalCost);
        planner::Plan plan = tests::samplePlan();
        std::erase_if(plan.need.workloads,
                      [](const planner::Workload &w) { return w.kind != planner::WorkloadKind::Inference; });
        const auto dials = dialValues(plan, &result);
        QCOMPARE(dials[5].name, QStringLiteral("A million tokens"));
        planner::Workload run;
        run.kind = planner::WorkloadKind::Training;
        plan.need.workloads.push_back(run); // what it costs is no price of tokens
        QCOMPARE(dialValues(plan, &result)[5].name, QStringLiteral("Carbon"));
        const planner::PlanResult figures = dialFigures(tests::samplePlan(), result);
        const planner::Figure *each = figures.figure(dials[5].passport);
        QVERIFY(each);
        QCOMPARE(*each->value, *whole->value / 12'500'000);
        QCOMPARE(each->inputs, std::vector<QString>{whole->passport});
    }

    void anAbsentTotalIsNotZero()
    {
        planner::PlanResult result = tests::sampleResult();
        result.totals[8].value.reset(); // carbon
        const auto dials = dialValues(tests::samplePlan(), &result);
        QCOMPARE(dials[5].of, QStringLiteral("not known"));
        QVERIFY(!dials[5].fill);
    }
};

QTEST_GUILESS_MAIN(TstDials)
#include "tst_dials.moc"
