// Totals of which parts are not known are lower bounds, and only those.
#include "planner/plan/lowerbound.h"

#include <QtTest>

using namespace cw::planner;

class TstLowerBound : public QObject {
    Q_OBJECT

    static PlanResult withWeeks(std::optional<double> weeks)
    {
        PlanResult result;
        Total total;
        total.quantity = PlanQuantity::LeadTime;
        total.value = weeks;
        result.totals.push_back(total);
        return result;
    }

    static Finding unknownParts(PlanQuantity quantity)
    {
        Finding finding;
        finding.id = unknownPartsId(quantity);
        return finding;
    }

private Q_SLOTS:
    void aTotalWithAllItsPartsIsNone() { QVERIFY(!isLowerBound(withWeeks(32), PlanQuantity::LeadTime)); }

    void aTotalWithUnknownPartsIsOne()
    {
        PlanResult result = withWeeks(32);
        result.findings.push_back(unknownParts(PlanQuantity::LeadTime));
        QVERIFY(isLowerBound(result, PlanQuantity::LeadTime));
        QVERIFY(!isLowerBound(result, PlanQuantity::Capex));
    }

    void aLeadTimeWithALaterCompanionIsOne()
    {
        PlanResult result = withWeeks(12);
        Finding later;
        later.id = QStringLiteral("companions.lead-time.hall.node");
        result.findings.push_back(later);
        QVERIFY(isLowerBound(result, PlanQuantity::LeadTime));
        QVERIFY(!isLowerBound(result, PlanQuantity::Capex));
    }

    void whatIsNotKnownAtAllIsNone()
    {
        PlanResult result = withWeeks(std::nullopt);
        result.findings.push_back(unknownParts(PlanQuantity::LeadTime));
        QVERIFY(!isLowerBound(result, PlanQuantity::LeadTime));
    }
};

QTEST_GUILESS_MAIN(TstLowerBound)
#include "tst_lowerbound.moc"
