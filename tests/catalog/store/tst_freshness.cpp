// Confidence halves with each half-life of its kind of fact.
#include "catalog/store/catalogreader.h"
#include "catalog/store/freshness.h"

#include <QTest>

using namespace cw;
using namespace cw::catalog;
using namespace Qt::StringLiterals;

class TstFreshness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FactTable ages;
        ages.kind = u"fact_ages"_s;
        ages.columns = {u"id"_s, u"sentence"_s, u"columns"_s, u"units"_s, u"half_life_days"_s};
        ages.rows = {{u"hardware_price"_s, u"Prices"_s, u"price_usd;list_price"_s, u"per unit"_s, u"180"_s},
                     {u"lead_time"_s, u"Lead times"_s, u"lead_time"_s, u"weeks"_s, u"120"_s}};
        catalog_.tables = {ages};
    }

    void confidenceHalvesWithEachHalfLife_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<int>("days");
        QTest::addColumn<double>("share");
        QTest::newRow("on its day") << u"2026-11-26"_s << 0 << 1.0;
        QTest::newRow("180 days") << u"2026-05-30"_s << 180 << 0.5;
        QTest::newRow("360 days") << u"2025-12-01"_s << 360 << 0.25;
        QTest::newRow("a year counts from its first day") << u"2026"_s << 329 << std::pow(0.5, 329 / 180.0);
        QTest::newRow("the future has not aged") << u"2027-01-01"_s << 0 << 1.0;
    }
    void confidenceHalvesWithEachHalfLife()
    {
        QFETCH(QString, asOf);
        QFETCH(int, days);
        QFETCH(double, share);
        const auto fresh = freshnessOf(catalog_, u"hardware_price"_s, asOf, QDate(2026, 11, 26));
        QVERIFY(fresh);
        QCOMPARE(fresh->days, days);
        QCOMPARE(fresh->share, share);
        QCOMPARE(fresh->hasAged(), share < 0.95);
    }

    void whatHasNoDateOrNoHalfLifeIsNotTold()
    {
        const QDate day(2026, 11, 26);
        QVERIFY(!freshnessOf(catalog_, u"hardware_price"_s, u"soon"_s, day));
        QVERIFY(!freshnessOf(catalog_, u"nothing"_s, u"2026-01-01"_s, day));
        QVERIFY(!freshnessOf(CatalogSnapshot(), u"hardware_price"_s, u"2026-01-01"_s, day));
    }

    void kindsFollowFromColumnsAndUnits()
    {
        QCOMPARE(factKindOf(catalog_, u"price_usd_low"_s), u"hardware_price"_s);
        QCOMPARE(factKindOf(catalog_, u"lead_time_weeks_high"_s), u"lead_time"_s);
        QCOMPARE(factKindOf(catalog_, u"memory_gb"_s), u"specification"_s);
        QCOMPARE(factKindOfUnit(catalog_, u"EUR per unit"_s), u"hardware_price"_s);
        QCOMPARE(factKindOfUnit(catalog_, u"kW"_s), QString());
    }

    void theShippedTableNamesEveryKind()
    {
        const auto read = readCatalog(defaultCatalogFile());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        for (const char *kind :
             {"hardware_price", "cloud_price", "energy_price", "lead_time", "carbon", "specification"})
            QVERIFY2(freshnessOf(**read, QLatin1String(kind), u"2026-01-01"_s, QDate(2026, 11, 26)), kind);
    }

private:
    CatalogSnapshot catalog_;
};

QTEST_GUILESS_MAIN(TstFreshness)
#include "tst_freshness.moc"
