// A horizon of 15 months in periods of six: the third has three.
#include "planner/plan/operatingcost.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {
const Horizon horizon{Month(2027, 1), 15, 6};
const Currency euro(u"EUR");

Line line(LineKind kind, const char *category, Month paid, double quantity, double price, double low, double high)
{
    Line made;
    made.kind = kind;
    made.category = QLatin1String(category);
    made.period = paid;
    made.quantity = quantity;
    made.unitPrice = Money::fromUnits(price, euro);
    made.unitPriceLow = Money::fromUnits(low, euro);
    made.unitPriceHigh = Money::fromUnits(high, euro);
    made.total = made.unitPrice->timesQuantity(quantity).toMinorUnit();
    return made;
}
} // namespace

class TstOperatingcost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSpeaksOfTheLastFullPeriod()
    {
        QCOMPARE(opexPeriod({Month(2027, 1), 18, 6}), 2);
        QCOMPARE(opexPeriod(horizon), 1);
        QCOMPARE(opexPeriod({Month(2027, 1), 4, 6}), 0);
    }

    void eachPeriodHasItsOwnMonth()
    {
        using enum LineKind;
        const std::vector<MonthlyCost> costs =
            monthlyCosts({line(OneOff, "compute", Month(2027, 1), 1, 999, 999, 999),
                          line(Recurring, "energy", Month(2027, 1), 6, 100, 80, 150), // 600 of which a month is a sixth
                          line(Recurring, "rent", Month(2027, 4), 1, 60, 60, 60), // within the first period: 10 a month
                          line(Recurring, "energy", Month(2027, 7), 6, 40, 30, 45),
                          line(Recurring, "resale", Month(2028, 3), 1, -500, -500, -500), // sold, not run
                          line(Recurring, "energy", Month(2028, 1), 3, 70, 70, 70)},
                         horizon, euro);
        QCOMPARE(costs.size(), std::size_t(3));
        QCOMPARE(costs[0].likely.toDecimal(), QStringLiteral("110"));
        QCOMPARE(costs[0].low.toDecimal(), QStringLiteral("90"));
        QCOMPARE(costs[0].high.toDecimal(), QStringLiteral("160"));
        QCOMPARE(costs[1].likely.toDecimal(), QStringLiteral("40"));
        QCOMPARE(costs[2].likely.toDecimal(), QStringLiteral("70"));
        QVERIFY(costs[2].from == Month(2028, 1));
    }
};

QTEST_GUILESS_MAIN(TstOperatingcost)
#include "tst_operatingcost.moc"
