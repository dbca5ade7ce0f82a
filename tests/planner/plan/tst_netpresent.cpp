#include "planner/plan/netpresent.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

class TstNetpresent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// 21 % a year, two periods of a year. 1,000 bought at the start; 1,200 run in the first year and 1,210 in the
    /// second, which the lines discount to 1,200 and 1,000: 3,200. Paid by the month, the mean of 1.21^(-m/12) for m =
    /// 0 to 11 is (1 - 1.21^-1) / (12 (1 - 1.21^(-1/12))) = 0.1735537 / (12 x 0.01575953) = 0.917718: 1,000 + (1,200
    /// + 1,000) x 0.917718 = 3,018.98.
    void whatRunsIsPaidByTheMonth()
    {
        const Currency euro(u"EUR");
        Need need;
        need.horizon = {Month(2027, 1), 24, 12};
        need.discountRate = 0.21;
        PlanResult result;
        const auto add = [&](LineKind kind, const char *category, Month paid, double total, double discount) {
            Line line;
            line.kind = kind;
            line.category = QLatin1String(category);
            line.period = paid;
            line.total = Money::fromUnits(total, euro);
            line.discount = discount;
            result.lines.push_back(line);
        };
        add(LineKind::OneOff, "compute", Month(2027, 1), 1000, 1);
        add(LineKind::Recurring, "energy", Month(2027, 1), 1200, 1);
        add(LineKind::Recurring, "energy", Month(2028, 1), 1210, 0.826446281);
        QCOMPARE(netPresentPaidMonthly(result, need, euro).toDecimal(), QStringLiteral("3018.98"));
        // What is sold is paid on its day.
        add(LineKind::Recurring, "resale", Month(2028, 12), -100, 0.7);
        QCOMPARE(netPresentPaidMonthly(result, need, euro).toDecimal(), QStringLiteral("2948.98"));
        // Periods of a month hold nothing to spread: the lines' own factor.
        need.horizon.periodMonths = 1;
        QCOMPARE(netPresentPaidMonthly(result, need, euro).toDecimal(), QStringLiteral("3130"));
    }
};

QTEST_GUILESS_MAIN(TstNetpresent)
#include "tst_netpresent.moc"
