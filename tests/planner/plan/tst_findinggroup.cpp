// Findings told apart by what they are about, and the head a cover shows of each.
#include "planner/plan/findinggroup.h"

#include <QtTest>

using namespace cw::planner;

class TstFindingGroup : public QObject {
    Q_OBJECT

    static Finding named(const QString &id)
    {
        Finding finding;
        finding.id = id;
        return finding;
    }

private Q_SLOTS:
    void everyPartOfThePlannerHasItsGroup()
    {
        QCOMPARE(groupOf(named(questionId(QStringLiteral("role")))), FindingGroup::Question);
        QCOMPARE(groupOf(named(lateOrderId(QStringLiteral("offer-1")))), FindingGroup::LateOrder);
        QCOMPARE(groupOf(named(thinMarginId(QStringLiteral("chat.ttft_ms")))), FindingGroup::Search);
        QCOMPARE(groupOf(named(QStringLiteral("cost.unpriced"))), FindingGroup::Costs);
        QCOMPARE(groupOf(named(QStringLiteral("cost.network.desks"))), FindingGroup::Network);
        QCOMPARE(groupOf(named(QStringLiteral("facility.racks.hall-1"))), FindingGroup::Rooms);
        QCOMPARE(groupOf(named(QStringLiteral("eu-ai-act.art-50-2"))), FindingGroup::Law);
    }

    void theHeadOfAQuestionIsTheQuestion()
    {
        const Finding question = named(questionId(QStringLiteral("role")));
        QCOMPARE(headOf(question, QStringLiteral("Is it a product? One rule waits for it: cra.art-13")),
                 QStringLiteral("Is it a product?"));
    }

    void theHeadEndsBeforeTheParticulars()
    {
        const Finding finding = named(QStringLiteral("cost.to-verify"));
        QCOMPARE(headOf(finding, QStringLiteral("Six figures are to be verified: power, price")),
                 QStringLiteral("Six figures are to be verified"));
        QCOMPARE(headOf(finding, QStringLiteral("hall-1: batteries carry a passport. Ask for it.")),
                 QStringLiteral("hall-1: batteries carry a passport"));
        QCOMPARE(headOf(finding, QStringLiteral("Il met douze semaines\u00A0: trop tard")), // a space before the colon
                 QStringLiteral("Il met douze semaines"));
    }
};

QTEST_GUILESS_MAIN(TstFindingGroup)
#include "tst_findinggroup.moc"
