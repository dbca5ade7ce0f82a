#include "catalog/lint/cataloglint.h"
#include "catalog/lint/lintrules.h"
#include "catalog/store/catalogreader.h"

#include <QtTest>

using namespace cw;
using namespace cw::catalog;

namespace {
const QDate today(2026, 11, 25);

Accelerator chip(const char *id, double bf16, double fp8)
{
    Accelerator a;
    a.id = QLatin1String(id);
    a.rateBasis = QStringLiteral("dense");
    a.bf16 = ComputeRate::fromTeraflops(bf16);
    a.fp8 = ComputeRate::fromTeraflops(fp8);
    return a;
}

CloudOffer offer(const char *id, double perHour, int accelerators = 8)
{
    CloudOffer o;
    o.id = QLatin1String(id);
    o.providerId = QLatin1String(id);
    o.instanceType = QStringLiteral("x");
    o.siteId = QStringLiteral("somewhere");
    o.acceleratorId = QStringLiteral("h100");
    o.accelerators = accelerators;
    o.priceUsdPerHour = perHour;
    o.term = QStringLiteral("on_demand");
    return o;
}

QStringList rulesOf(const CatalogSnapshot &snapshot, LintOptions options = {})
{
    QStringList rules;
    for (const LintFinding &f : catalogLint(snapshot, today, options))
        rules.append(f.rule + QLatin1Char(' ') + f.row);
    return rules;
}
} // namespace

class TstCatalogLint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSparseRateIsSeen()
    {
        CatalogSnapshot s;
        s.accelerators = {chip("dense", 989.4, 1978.9), chip("sparse", 989.4, 3957.8), chip("equal", 1678, 1678)};
        QCOMPARE(rulesOf(s), QStringList{QStringLiteral("sparse_rate sparse")});
    }

    void gibibytesStoredAsGigabytesAreSeen()
    {
        CatalogSnapshot s;
        s.accelerators = {chip("wrong", 100, 200), chip("right", 100, 200)};
        s.accelerators[0].memory = Bytes::fromGigabytes(96);
        s.accelerators[0].provenance.notes = QStringLiteral("The page prints 96 GiB.");
        s.accelerators[1].memory = Bytes::fromGigabytes(103.1);
        s.accelerators[1].provenance.notes = QStringLiteral("96 GiB");
        QCOMPARE(rulesOf(s), QStringList{QStringLiteral("gib_as_gb wrong")});
    }

    void aSupplyThatCannotCarryItsPartsIsSeen()
    {
        CatalogSnapshot s;
        s.accelerators = {chip("h100", 989.4, 1978.9)};
        s.accelerators[0].tdp = Power::fromWatts(700);
        System weak;
        weak.id = QStringLiteral("weak");
        weak.acceleratorId = QStringLiteral("h100");
        weak.accelerators = 8;
        weak.priceUsd = Band::exact(300000);
        weak.powerMax = Power::fromKilowatts(5); // eight times 700 W are 5.6 kW
        System fit = weak;
        fit.id = QStringLiteral("fit");
        fit.powerMax = Power::fromKilowatts(10.2);
        System silent = fit;
        silent.id = QStringLiteral("silent");
        silent.priceUsd.reset();
        s.systems = {weak, fit, silent};
        s.index();
        QCOMPARE(rulesOf(s), (QStringList{QStringLiteral("power_supply weak"), QStringLiteral("no_price silent")}));
    }

    void pricesOutOfFamilyAreSeen()
    {
        CatalogSnapshot s;
        // Per accelerator: 3, 4, 5 and, for one accelerator only, 32: eight times the middle price.
        s.cloudOffers = {offer("a", 24), offer("b", 32), offer("c", 40), offer("d", 32, 1)};
        QCOMPARE(rulesOf(s), QStringList{QStringLiteral("price_out_of_family d")});
    }

    void spotAboveTheListAndRegionsApartAreSeen()
    {
        CatalogSnapshot s;
        CloudOffer near = offer("near", 24);
        CloudOffer far = offer("far", 50);
        near.providerId = far.providerId = QStringLiteral("one");
        near.spotUsdPerHour = 30;
        s.cloudOffers = {near, far};
        QCOMPARE(rulesOf(s),
                 (QStringList{QStringLiteral("region_spread far"), QStringLiteral("spot_above_list near")}));
    }

    void anOfferThatCannotBePlacedOrPricedIsNoted()
    {
        CatalogSnapshot s;
        CloudOffer o = offer("lost", 24);
        o.siteId.clear();
        o.priceUsdPerHour.reset();
        s.cloudOffers = {o};
        const auto findings = catalogLint(s, today);
        QCOMPARE(findings.size(), std::size_t(2));
        QCOMPARE(findings[0].severity, LintSeverity::Note);
        QCOMPARE(findings[0].place(), QStringLiteral("cloud_prices lost price_hour"));
        QVERIFY(
            findings[0].sentence().startsWith(QStringLiteral("note: cloud_prices lost price_hour: there is no price")));
    }

    void oldRowsAndOldPricesAreSeen()
    {
        CatalogSnapshot s;
        Assumption age;
        age.id = QStringLiteral("price_age_days");
        age.value = {30, 90, 180};
        s.assumptions = {age};
        const QStringList columns{QStringLiteral("id"),         QStringLiteral("price_hour"),
                                  QStringLiteral("evidence"),   QStringLiteral("source_title"),
                                  QStringLiteral("source_url"), QStringLiteral("as_of")};
        const auto row = [](const char *id, const char *price, const char *asOf) {
            return QStringList{
                QLatin1String(id),  QLatin1String(price), QStringLiteral("direct"), QStringLiteral("page"), {},
                QLatin1String(asOf)};
        };
        s.tables = {{QStringLiteral("cloud_prices"),
                     columns,
                     {row("fresh", "1", "2026-11-01"), row("old", "2", "2026-05-01"), row("silent", "", "2025"),
                      row("strange", "3", "lately"), row("tomorrow", "4", "2026-12-01")}}};
        s.index();
        QCOMPARE(rulesOf(s), (QStringList{QStringLiteral("price_expired old"), QStringLiteral("date_form strange"),
                                          QStringLiteral("future_date tomorrow")}));
        // 2026-11-01 is 24 days old; 2025 may be as late as its last day, 329 days before.
        QCOMPARE(rulesOf(s, {.staleDays = 200}),
                 (QStringList{QStringLiteral("date_form strange"), QStringLiteral("future_date tomorrow"),
                              QStringLiteral("stale old"), QStringLiteral("stale silent")}));
    }

    void aClaimWithoutASourceAndARepeatedRowAreSeen()
    {
        CatalogSnapshot s;
        const QStringList columns{QStringLiteral("id"), QStringLiteral("evidence"), QStringLiteral("source_title"),
                                  QStringLiteral("source_url")};
        s.tables = {{QStringLiteral("nics"),
                     columns,
                     {{QStringLiteral("a"), QStringLiteral("direct"), {}, {}},
                      {QStringLiteral("b"), QStringLiteral("recalled"), {}, {}},
                      {QStringLiteral("c"), QStringLiteral("recalled"), {}, {}}}}};
        QCOMPARE(rulesOf(s), (QStringList{QStringLiteral("no_source a"), QStringLiteral("duplicate c")}));
    }

    void datesAreReadAtTheirLatest()
    {
        QCOMPARE(lint::latestDay(QStringLiteral("2025")), QDate(2025, 12, 31));
        QCOMPARE(lint::latestDay(QStringLiteral("2026-Q1")), QDate(2026, 3, 31));
        QCOMPARE(lint::latestDay(QStringLiteral("2024-02")), QDate(2024, 2, 29));
        QVERIFY(!lint::latestDay(QStringLiteral("2026-Q5")).isValid());
        QVERIFY(!lint::latestDay(QStringLiteral("soon")).isValid());
    }

    void theShippedCatalogHasNoErrors()
    {
        const auto read = readCatalog(defaultCatalogFile());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        for (const LintFinding &f : catalogLint(**read, today))
            QVERIFY2(f.severity != LintSeverity::Error && f.rule != QLatin1String("duplicate") &&
                         f.rule != QLatin1String("date_form"),
                     qPrintable(f.sentence()));
    }
};

QTEST_GUILESS_MAIN(TstCatalogLint)
#include "tst_cataloglint.moc"
