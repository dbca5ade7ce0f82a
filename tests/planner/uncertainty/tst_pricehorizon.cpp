// How long prices hold, and how far they may be later.
#include "planner/uncertainty/pricehorizon.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {
catalog::CatalogSnapshot catalogOf()
{
    catalog::CatalogSnapshot snapshot;
    const auto assume = [&](const char *id, double value) {
        catalog::Assumption a;
        a.id = QLatin1String(id);
        a.value = Band::exact(value);
        snapshot.assumptions.push_back(a);
    };
    assume("price_age_days", 90);
    assume("hardware_price_spread_per_year", 0.2);
    assume("cloud_price_spread_per_year", 0.25);
    assume("electricity_price_spread_per_year", 0.15);
    snapshot.index();
    return snapshot;
}
} // namespace

class TstPriceHorizon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pricesHoldForTheirAgeAndWidenAfterwards()
    {
        Plan plan;
        plan.asOf = QDate(2026, 11, 1);
        plan.need.horizon = {Month(2027, 1), 24, 12};
        const auto periods = priceHorizon(plan, catalogOf());
        QVERIFY(periods.ok());
        QCOMPARE(periods->size(), 2u);
        // January 2027 is 61 days on: today's prices hold. January 2028 is 426 days on: they do not.
        QVERIFY(periods->at(0).isHeld);
        QCOMPARE(periods->at(0).hardware.high, 1.0);
        QVERIFY(!periods->at(1).isHeld);
        const double years = 426 / 365.25;
        QVERIFY(std::abs(periods->at(1).hardware.high - std::exp(1.2815516 * 0.2 * std::sqrt(years))) < 1e-6);
        QVERIFY(std::abs(periods->at(1).hardware.low * periods->at(1).hardware.high - 1) < 1e-9);
        // What is rented by the hour is never fixed.
        QVERIFY(periods->at(0).cloud.high > 1);
    }

    void aMissingAssumptionIsNamed()
    {
        Plan plan;
        plan.asOf = QDate(2026, 11, 1);
        plan.need.horizon = {Month(2027, 1), 12, 12};
        const auto periods = priceHorizon(plan, catalog::CatalogSnapshot());
        QVERIFY(!periods.ok());
        QVERIFY(periods.error().message.contains(QStringLiteral("price_age_days")));
    }
};

QTEST_GUILESS_MAIN(TstPriceHorizon)
#include "tst_pricehorizon.moc"
