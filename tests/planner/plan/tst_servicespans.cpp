// When units of a design come and go, counted by hand.
#include "planner/plan/servicespans.h"

#include <QTest>

using namespace cw::planner;

namespace {

const QString offer = QStringLiteral("buy/hall-1/server"), site = QStringLiteral("hall-1");

DesignUnits row(int period, int active, int added, int retired = 0)
{
    return {offer, QStringLiteral("server"), site, QStringLiteral("buy"), period, active, added, retired};
}

} // namespace

class TstServicespans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsBoughtStays()
    {
        Design design;
        design.units = {row(0, 2, 2), row(1, 3, 1)};
        QCOMPARE(unitSpans(design).at(offer), (std::vector<ServiceSpan>{{0, forGood}, {0, forGood}, {1, forGood}}));
    }

    /// Two of the first purchase leave when two others come, so that the number in service stays the same.
    void oneModelReplacesItself()
    {
        Design design;
        design.units = {row(0, 2, 2), row(1, 2, 2, 2)};
        QCOMPARE(unitSpans(design).at(offer), (std::vector<ServiceSpan>{{0, 1}, {0, 1}, {1, forGood}, {1, forGood}}));
    }

    /// The oldest leave first, but where a sale says which purchase goes.
    void aSaleSaysWhichLeave()
    {
        Design design;
        design.units = {row(0, 1, 1), row(1, 2, 1), row(2, 1, 0, 1)};
        QCOMPARE(unitSpans(design).at(offer), (std::vector<ServiceSpan>{{0, 2}, {1, forGood}}));
        design.sales = {{offer, 1, 2, 1}};
        QCOMPARE(unitSpans(design).at(offer), (std::vector<ServiceSpan>{{0, forGood}, {1, 2}}));
    }

    /// A lease that ends leaves no row behind.
    void whatIsNoLongerListedHasGone()
    {
        Design design;
        design.units = {row(0, 1, 1)};
        design.extras = {{site, QStringLiteral("leaf"), QStringLiteral("network"), QStringLiteral("leaf"), 1, 1, 1}};
        QCOMPARE(unitSpans(design).at(offer), (std::vector<ServiceSpan>{{0, 1}}));
        QCOMPARE(extraSpans(design).begin()->second, (std::vector<ServiceSpan>{{1, forGood}}));
    }

    void switchesComeWithWhatTheyJoin()
    {
        const ServiceSpan first{0, forGood}, second{2, forGood}, third{4, forGood};
        QVERIFY(suitsBetter(second, first, 2));
        QVERIFY(suitsBetter(second, first, 3));
        QVERIFY(suitsBetter(first, second, 1));
        QVERIFY(suitsBetter(first, third, 5) == false);
    }

    void aDesignIsCutToAState()
    {
        Design design;
        design.units = {row(0, 2, 2), row(1, 3, 1)};
        design.replicas = {{QStringLiteral("c"), QStringLiteral("chat"), offer, 0, 1, 1, 1},
                           {QStringLiteral("c"), QStringLiteral("chat"), offer, 1, 2, 1, 1}};
        const Design state = within(design, {{site, {1, forGood}}});
        QCOMPARE(state.units, (std::vector<DesignUnits>{row(1, 3, 1)}));
        QCOMPARE(state.replicas.size(), std::size_t(1));
        QCOMPARE(within(design, {}).units.size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TstServicespans)
#include "tst_servicespans.moc"
