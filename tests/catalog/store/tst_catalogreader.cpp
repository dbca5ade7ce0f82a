#include "catalog/store/catalogreader.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace cw::catalog;

class TstCatalogReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto read = readCatalog(defaultCatalogFile());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        catalog_ = read.value();
    }

    void everyPartThatMustBePlannableHasASystem_data()
    {
        QTest::addColumn<QString>("accelerator");
        for (const char *id :
             {"nvidia-h100-sxm", "nvidia-h200-sxm", "nvidia-b200-sxm", "nvidia-b300-sxm", "nvidia-gb200", "nvidia-r100",
              "google-tpu-v5e", "google-tpu-v6e", "google-tpu-v7", "google-tpu-8t", "google-tpu-8i", "amd-mi300x",
              "amd-mi355x", "aws-trainium2", "aws-trainium3", "cerebras-wse3", "microsoft-maia200"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void everyPartThatMustBePlannableHasASystem()
    {
        QFETCH(QString, accelerator);
        const Accelerator *part = catalog_->accelerator(accelerator);
        QVERIFY(part);
        const auto uses = [&](const System &s) { return s.acceleratorId == accelerator && s.accelerators > 0; };
        QVERIFY(std::any_of(catalog_->systems.begin(), catalog_->systems.end(), uses));
        if (part->availability != Availability::CloudOnly)
            return;
        for (const System &s : catalog_->systems)
            QVERIFY2(s.acceleratorId != accelerator || s.availability == Availability::CloudOnly, qPrintable(s.id));
        const auto rents = [&](const CloudOffer &o) { return o.acceleratorId == accelerator && !o.siteId.isEmpty(); };
        QVERIFY(std::any_of(catalog_->cloudOffers.begin(), catalog_->cloudOffers.end(), rents));
    }

    void figuresArriveInTheirUnits()
    {
        // H100 SXM: 989.4 TFLOPS, 80 GB, 3.35 TB/s, 900 GB/s both ways so 450 one way, 700 W.
        const Accelerator *h100 = catalog_->accelerator(QStringLiteral("nvidia-h100-sxm"));
        QCOMPARE(h100->bf16->toTeraflops(), 989.4);
        QCOMPARE(h100->memory->toGigabytes(), 80.0);
        QCOMPARE(h100->memoryBandwidth->toGigabytesPerSecond(), 3350.0);
        QCOMPARE(h100->scaleUpOneWay()->toGigabytesPerSecond(), 450.0);
        QCOMPARE(h100->tdp->toWatts(), 700.0);
        QVERIFY(!h100->fp4); // no FP4 on Hopper: absent, not zero
    }

    void euroPricesAreConvertedWithTheCatalogRate()
    {
        // Seeweb bills in euro: 2.60 EUR x 1.1699 USD per EUR = 3.041740 USD.
        const auto at = std::find_if(catalog_->cloudOffers.begin(), catalog_->cloudOffers.end(),
                                     [](const CloudOffer &o) { return o.instanceType == QLatin1String("ECS1GPU10"); });
        QVERIFY(at != catalog_->cloudOffers.end());
        QCOMPARE(at->priceCurrency, QStringLiteral("EUR"));
        QCOMPARE(*at->pricePerHour, 2.6);
        QCOMPARE(*at->priceUsdPerHour, 2.6 * 1.1699);
        QCOMPARE(at->siteId, QStringLiteral("seeweb-it-fr2"));
        QVERIFY(catalog_->provider(at->providerId));
    }

    void exchangeRatesCrossThroughTheEuro()
    {
        // 0.8567 GBP and 1.1699 USD per euro: one pound is 1.1699 / 0.8567 dollars.
        QCOMPARE(*catalog_->exchangeRate(cw::Currency(u"GBP"), cw::Currency(u"USD")), 1.1699 / 0.8567);
        QVERIFY(!catalog_->exchangeRate(cw::Currency(u"XXX"), cw::Currency(u"USD")));
    }

    void facilityFactsNameTheirSource()
    {
        const Site *frankfurt = catalog_->site(QStringLiteral("aws-eu-central-1"));
        QCOMPARE(*frankfurt->pue, 1.35);
        QCOMPARE(frankfurt->pueSource, QStringLiteral("Amazon Web Services, Europe (Frankfurt), 2024"));
        QCOMPARE(*frankfurt->wueLitresPerKwh, 0.01);
        const Site *metro = catalog_->site(QStringLiteral("metro-frankfurt"));
        QCOMPARE(metro->colocationPerKwMonth->low, 130.0);
        QCOMPARE(metro->colocationPerKwMonth->high, 180.0);
        QCOMPARE(metro->colocationCurrency, QStringLiteral("EUR"));
        for (const Site &site : catalog_->sites)
            QVERIFY2(!site.pue || !site.pueSource.isEmpty(), qPrintable(site.id));
    }

    void countriesOfGroups()
    {
        QCOMPARE(catalog_->countriesOf(QStringLiteral("EU")).size(), 27);
        QVERIFY(catalog_->countriesOf(QStringLiteral("EEA")).contains(QStringLiteral("NO")));
        QCOMPARE(catalog_->countriesOf(QStringLiteral("DE")), QStringList{QStringLiteral("DE")});
        QVERIFY(catalog_->countriesOf(QStringLiteral("Atlantis")).isEmpty());
    }

    void modelsCountAsPublished()
    {
        QVERIFY(catalog_->models.size() >= 24);
        for (const ModelShape &m : catalog_->models) {
            if (!m.publishedParameters)
                continue;
            const double off = m.parameters() / *m.publishedParameters - 1;
            QVERIFY2(std::abs(off) < 0.01, qPrintable(QStringLiteral("%1 is off by %2").arg(m.id).arg(off)));
        }
        QCOMPARE(catalog_->model(QStringLiteral("llama-3.1-8b"))->parameters(), 8030261248.0);
        QCOMPARE(catalog_->model(QStringLiteral("llama-3.3-70b"))->parameters(), 70553706496.0);
    }

    void pricesWithoutTheirHostAreNeverChosen()
    {
        int listed = 0;
        for (const CloudOffer &o : catalog_->cloudOffers)
            if (o.instanceType.contains(QStringLiteral("part only"))) {
                ++listed;
                QVERIFY2(!o.priceUsdPerHour && !o.pricePerHour && !o.spotUsdPerHour, qPrintable(o.id));
            }
        QVERIFY(listed > 0);
    }

    void aListPriceInEuroBecomesDollars()
    {
        // FS N9600-64OD: 33,894 EUR x 1.1699 = 39,652.59 USD.
        for (const Switch &s : catalog_->switches)
            if (s.id == QLatin1String("fs-n9600-64od")) {
                QCOMPARE(s.priceUsd->likely, 33894 * 1.1699);
                return;
            }
        QFAIL("the switch is not in the catalog");
    }

    void everyPlanningValueIsAnOrderedBand()
    {
        for (const Assumption &a : catalog_->assumptions)
            QVERIFY2(a.value.isOrdered() && !a.unit.isEmpty() && !a.provenance.sourceTitle.isEmpty(), qPrintable(a.id));
        QCOMPARE(catalog_->assumption(QStringLiteral("hours_per_month"))->value.likely, 8766.0 / 12);
    }

    void missingFileIsNamed()
    {
        const auto read = readCatalog(QStringLiteral("/nowhere/catalog.sqlite"));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, cw::ErrorCode::Absent);
        QVERIFY(read.error().place.contains(QStringLiteral("/nowhere/catalog.sqlite")));
    }

private:
    SnapshotPtr catalog_;
};

QTEST_GUILESS_MAIN(TstCatalogReader)
#include "tst_catalogreader.moc"
