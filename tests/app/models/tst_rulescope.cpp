// What a rule speaks of: its ends turn into each other without losing the number, workloads are named and unnamed, what
// cannot stand is said, and every limit of the plan file can be written this way.
#include "app/models/needfields.h"
#include "app/models/rulescope.h"
#include "app/models/rulewords.h"
#include "app/models/words.h"
#include "catalog/store/catalogreader.h"
#include "planner/plan/planfile.h"
#include "tests/support/sampleresult.h"

#include <QTest>

using namespace cw;
using namespace cw::app;

class TstRulescope : public QObject {
    Q_OBJECT

    static planner::Constraint residency() { return tests::samplePlan().need.constraints[2]; }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theNumberStaysWhenTheEndChanges()
    {
        planner::Constraint limit = newLimit(planner::PlanQuantity::ItPower, tests::samplePlan());
        QCOMPARE(endsOf(limit), LimitEnds::AtMost);
        limit.max = 150;
        setEnds(limit, LimitEnds::AtLeast);
        QCOMPARE(limit.min, std::optional(150.0));
        QVERIFY(!limit.max);
        setEnds(limit, LimitEnds::Between);
        QCOMPARE(endsOf(limit), LimitEnds::Between);
        QCOMPARE(*limit.max, 150.0); // and min stays: exactly 150, refused by nothing
        QCOMPARE(*limit.min, 150.0);
        setEnds(limit, LimitEnds::AtMost);
        QCOMPARE(*limit.max, 150.0);
        QVERIFY(!limit.min);
        setEnds(limit, LimitEnds::Between);
        QCOMPARE(*limit.min, 0.0);
    }

    void aNewLimitKeepsThePlanAsItIs()
    {
        const planner::Plan plan = tests::samplePlan();
        QCOMPARE(*newLimit(planner::PlanQuantity::TotalCost, plan, 3'930'560).max, 4'000'000.0);
        QCOMPARE(*newLimit(planner::PlanQuantity::Racks, plan, 7).max, 7.0);
        QCOMPARE(*newLimit(planner::PlanQuantity::Accelerators, plan, 0).max, 0.0);
        const planner::Constraint score = newLimit(planner::PlanQuantity::SovereigntyScore, plan, 2.36);
        QCOMPARE(*score.min, 2.3); // a floor, rounded down
        QVERIFY(!score.max);
    }

    void workloadsAreNamedOneByOne()
    {
        const planner::Plan plan = tests::samplePlan(); // chat and pretrain
        planner::Constraint rule = residency();
        QVERIFY(holdsForAll(rule));
        setHoldsFor(rule, QStringLiteral("pretrain"), true, plan);
        QCOMPARE(rule.workloads, QStringList{QStringLiteral("pretrain")});
        QCOMPARE(ruleTitleOf(QStringLiteral("in-eu"),
                             [&] {
                                 planner::Plan named = plan;
                                 named.need.constraints[2] = rule;
                                 return named;
                             }()),
                 QStringLiteral("Data stays in EU (pretrain)"));
        setHoldsFor(rule, QStringLiteral("chat"), true, plan);
        QVERIFY(holdsForAll(rule)); // all of them named is all
        setHoldsFor(rule, QStringLiteral("chat"), true, plan);
        setHoldsFor(rule, QStringLiteral("chat"), false, plan);
        QCOMPARE(rule.workloads, QStringList{QStringLiteral("*")}); // a rule for nobody says nothing
    }

    void whatCannotStandIsSaid()
    {
        const planner::Plan plan = tests::samplePlan(); // 2027-01 to 2030-12
        planner::Constraint limit = newLimit(planner::PlanQuantity::ItPower, plan);
        QVERIFY(refusalOf(limit, plan).isEmpty());
        limit.from = Month(2030, 12);
        QVERIFY(refusalOf(limit, plan).isEmpty());
        limit.from = Month(2031, 1);
        QVERIFY2(refusalOf(limit, plan).contains(QStringLiteral("2030-12")), qPrintable(refusalOf(limit, plan)));
        limit.from = Month(2028, 7), limit.to = Month(2028, 6);
        QVERIFY(!refusalOf(limit, plan).isEmpty());
        limit.from.reset(), limit.to = Month(2026, 12);
        QVERIFY(!refusalOf(limit, plan).isEmpty());
        limit.to = Month(2035, 1); // holds to the end
        QVERIFY(refusalOf(limit, plan).isEmpty());
        limit.min = 200, limit.max = 100;
        QVERIFY(!refusalOf(limit, plan).isEmpty());
    }

    void whatARuleSpeaksOfStandsInItsName()
    {
        planner::Constraint limit = newLimit(planner::PlanQuantity::ItPower, tests::samplePlan());
        QCOMPARE(ruleTitle(limit), QStringLiteral("IT power"));
        limit.site = QStringLiteral("hall-1"), limit.from = Month(2028, 1);
        QCOMPARE(ruleTitle(limit), QStringLiteral("IT power, hall-1, from 2028-01 on"));
        limit.to = Month(2028, 12);
        QCOMPARE(scopeText(limit), QStringLiteral("hall-1, 2028-01 to 2028-12"));
    }

    void everyWordThatIsOfferedIsTaken()
    {
        const auto read = catalog::readCatalog(catalog::defaultCatalogFile());
        QVERIFY2(read.ok(), "no compiled catalog");
        const catalog::CatalogSnapshot &catalog = *read.value();
        using planner::ConstraintKind;
        for (const ConstraintKind kind : {ConstraintKind::Residency, ConstraintKind::OperatorExposure,
                                          ConstraintKind::Exclude, ConstraintKind::Certification}) {
            const QStringList offered = wordsToChoose(kind, catalog);
            QVERIFY(offered.size() > 3);
            for (const QString &word : offered)
                QVERIFY2(refusalOf(kind, {word}, tests::samplePlan(), catalog).isEmpty(), qPrintable(word));
        }
        QVERIFY(wordsToChoose(ConstraintKind::Certification, catalog).contains(QStringLiteral("ISO 27001")));
        QVERIFY(!refusalOf(ConstraintKind::Certification, {QStringLiteral("ISO 99999")}, tests::samplePlan(), catalog)
                     .isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstRulescope)
#include "tst_rulescope.moc"
