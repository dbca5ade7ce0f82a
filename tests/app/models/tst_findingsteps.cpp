// Findings belong to steps, and the badge of a step counts the open ones with the worst shape; where a figure is set
// and the address of its source.
#include "app/models/figureorigin.h"
#include "app/models/findingsteps.h"

#include <QTest>

using namespace cw;
using namespace cw::app;

class TstFindingsteps : public QObject {
    Q_OBJECT

    static planner::Finding finding(const char *id, planner::Verdict verdict, planner::Severity severity,
                                    const char *rule = "")
    {
        planner::Finding made;
        made.id = QString::fromLatin1(id);
        made.rule = QString::fromLatin1(rule);
        made.verdict = verdict;
        made.severity = severity;
        return made;
    }

private Q_SLOTS:
    void eachFindingHasItsStep_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("step");
        QTest::newRow("law") << "gdpr.dpia"
                             << "gdpr.dpia"
                             << "law";
        QTest::newRow("question") << "question.org.turnover_eur"
                                  << "eu-energy.csrd"
                                  << "law";
        QTest::newRow("cost") << "cost.to-verify"
                              << "cost.to-verify"
                              << "cost catalog";
        QTest::newRow("offer") << "solve.nothing-carries.chat"
                               << "chat.model"
                               << "constraints candidates";
        QTest::newRow("energy") << "de-enefg.pue"
                                << "de-enefg.pue"
                                << "law sustainability";
        QTest::newRow("network cost") << "cost.network.rent"
                                      << ""
                                      << "network";
        QTest::newRow("fabric") << "fabric.switch-price.sn2201"
                                << ""
                                << "network catalog";
        QTest::newRow("room") << "facility.unknown.hall-1"
                              << ""
                              << "rooms";
        QTest::newRow("margin of a rule") << "solve.margin.chat.ttft_ms"
                                          << "chat.ttft_ms"
                                          << "constraints";
        QTest::newRow("order") << "solve.order-late.buy/hall-1/x"
                               << ""
                               << "design";
        QTest::newRow("companion") << "companions.lead-time.hall-1.x"
                                   << ""
                                   << "design";
    }

    void eachFindingHasItsStep()
    {
        QFETCH(QString, id);
        QFETCH(QString, rule);
        QFETCH(QString, step);
        planner::Finding made;
        made.id = id;
        made.rule = rule;
        QCOMPARE(stepsOf(made).join(u' '), step);
    }

    void badgesCountWhatIsOpen()
    {
        using V = planner::Verdict;
        using S = planner::Severity;
        planner::PlanResult result;
        result.findings = {finding("gdpr.dpia", V::Obligation, S::High),
                           finding("gdpr.records", V::Obligation, S::Medium),
                           finding("de-enefg.pue", V::Satisfied, S::Info), finding("cra.buyer", V::Upcoming, S::Medium),
                           finding("facility.unknown.hall-1", V::Unknown, S::Medium)};
        const auto badges = stepBadges(result);
        QCOMPARE(badges.size(), std::size_t(2));
        QVERIFY((badges.at(QStringLiteral("law")) == StepBadge{Shape::High, 2}));
        QVERIFY((badges.at(QStringLiteral("rooms")) == StepBadge{Shape::Unknown, 1}));
        result.findings[0].status = QStringLiteral("approved");
        QVERIFY((stepBadges(result).at(QStringLiteral("law")) == StepBadge{Shape::Medium, 1}));
    }

    void aConflictStandsOnTheRules()
    {
        planner::PlanResult result;
        result.status = planner::Status::Infeasible;
        result.conflict = {QStringLiteral("budget"), QStringLiteral("chat.ttft_ms")};
        QVERIFY((stepBadges(result).at(QStringLiteral("constraints")) == StepBadge{Shape::Block, 2}));
    }

    void aFigureSaysWhereItIsSet()
    {
        planner::Figure price;
        price.label = QStringLiteral("Price, SYS-A22GA-NBRT HGX B200");
        price.kind = QStringLiteral("catalog");
        price.source = QStringLiteral("Supermicro systems, https://www.example.com/a?b=1, 2026-11-24");
        FigureOrigin origin = originOf(price);
        QCOMPARE(origin.step, QStringLiteral("catalog"));
        QCOMPARE(origin.words.first(), QStringLiteral("SYS-A22GA-NBRT HGX B200"));
        QCOMPARE(origin.source, QUrl(QStringLiteral("https://www.example.com/a?b=1")));

        planner::Figure given;
        given.label = QStringLiteral("Electricity price, hall-1");
        given.kind = QStringLiteral("given");
        given.source = QStringLiteral("Stated in the need");
        QCOMPARE(originOf(given).step, QStringLiteral("need"));
        QVERIFY(!originOf(given).source.isValid());
        given.label = QStringLiteral("org.is_public");
        QCOMPARE(originOf(given).step, QStringLiteral("law"));

        planner::Figure sum;
        sum.label = QStringLiteral("Capital expenditure");
        sum.kind = QStringLiteral("derived");
        QVERIFY(originOf(sum).step.isEmpty()); // its inputs say more
        sum.id = QStringLiteral("rule/budget/price");
        QCOMPARE(originOf(sum).step, QStringLiteral("constraints"));
    }
};

QTEST_GUILESS_MAIN(TstFindingsteps)
#include "tst_findingsteps.moc"
