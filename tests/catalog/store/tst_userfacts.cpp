// Facts of strangers' files, laid over the shipped catalog.
#include "catalog/store/catalogreader.h"
#include "catalog/store/userfacts.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace cw;
using namespace cw::catalog;
using namespace Qt::StringLiterals;

class TstUserfacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto read = readCatalog(defaultCatalogFile());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        catalog_ = read.value();
        context_ = importContext(*catalog_);
        context_.file = u"strangers.csv"_s;
        context_.provider = u"aws"_s;
        context_.asOf = u"2026-11-25"_s;
    }

    void acceleratorsAnswerToTheirNames()
    {
        QCOMPARE(acceleratorByName(*catalog_, u"H100-SXM-80GB"_s), u"nvidia-h100-sxm"_s);
        QCOMPARE(acceleratorByName(*catalog_, u"A100-80GB"_s), u"nvidia-a100-80-sxm"_s);
        QCOMPARE(acceleratorByName(*catalog_, u"L40S"_s), u"nvidia-l40s"_s);
        QCOMPARE(acceleratorByName(*catalog_, u"MI300X"_s), u"amd-mi300x"_s);
        QCOMPARE(acceleratorByName(*catalog_, u"Abacus 3"_s), QString());
    }

    void aPriceListIsReadRowByRow()
    {
        auto import =
            importFacts("InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,Price,Region,SpotPrice\n"
                        "big,H100,8,192,2048,24.5,eu-1,12.0\n"
                        "big,H100,8,192,2048,700x,eu-2,\n"
                        "odd,Abacus 3,1,8,64,1.0,eu-1,\n"
                        "big,H100,8,192,2048,24.5,eu-1,11.0\n",
                        context_);
        QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(import.error().sentence()));
        auto &rows = import.value().rows;
        QCOMPARE(rows.size(), 4u);
        QVERIFY(rows[0].refusal.isEmpty());
        QVERIFY(rows[1].refusal.contains(u"700x"_s) && rows[1].line == 3);
        QVERIFY(rows[2].refusal.contains(u"Abacus"_s));
        QVERIFY(rows[3].refusal.contains(u"above"_s));
        const auto laid = layFacts(catalog_, rows);
        QVERIFY2(laid.ok(), laid.ok() ? "" : qPrintable(laid.error().sentence()));
        QVERIFY2(rows[0].refusal.isEmpty(), qPrintable(rows[0].refusal));
        QCOMPARE((*laid)->cloudOffers.size(), catalog_->cloudOffers.size() + 1);
        QVERIFY((*laid)->hash != catalog_->hash);
    }

    /// Price lists hold a row per zone: one without a price keeps the next of the same region from nothing.
    void aZoneWithoutAPriceKeepsNoOtherOut()
    {
        const auto import =
            importFacts("InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,Price,Region,SpotPrice\n"
                        "big,H100,8,192,2048,,eu-1,\n"
                        "big,H100,8,192,2048,24.5,eu-1,12.0\n"
                        "big,H100,8,192,2048,24.5,eu-1,11.0\n"
                        "vast,H100,1e12,192,2048,24.5,eu-1,11.0\n"
                        "busy,,,1e12,2048,24.5,eu-1,11.0\n",
                        context_);
        QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(import.error().sentence()));
        QVERIFY(import->rows[0].refusal.contains(u"no price"_s));
        QVERIFY2(import->rows[1].refusal.isEmpty(), qPrintable(import->rows[1].refusal));
        QVERIFY(import->rows[2].refusal.contains(u"above"_s));
        QVERIFY(import->rows[3].refusal.contains(u"1e12"_s)); // no machine holds so many
        QVERIFY(!import->rows[4].refusal.isEmpty());
    }

    void instancesWithoutAcceleratorsAreForDataServices()
    {
        auto import =
            importFacts("InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,Price,Region,SpotPrice\n"
                        "plain,,0,16,128,0.5,eu-1,\n"
                        "empty,,,8,64,0.25,eu-1,\n"
                        "bare,,,,,0.1,eu-1,\n"
                        "half,H100,,8,64,1.0,eu-1,\n",
                        context_);
        QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(import.error().sentence()));
        auto &rows = import.value().rows;
        QVERIFY2(rows[0].refusal.isEmpty() && rows[1].refusal.isEmpty(), qPrintable(rows[0].refusal + rows[1].refusal));
        QVERIFY(rows[2].refusal.contains(u"processors and memory"_s));
        QVERIFY(rows[3].refusal.contains(u"not both"_s));
        const auto laid = layFacts(catalog_, rows);
        QVERIFY2(laid.ok(), laid.ok() ? "" : qPrintable(laid.error().sentence()));
        QCOMPARE((*laid)->cloudOffers.size(), catalog_->cloudOffers.size() + 2);
    }

    void otherEncodingsAreReadAndNamed()
    {
        const QString text =
            u"InstanceType,AcceleratorName,AcceleratorCount,Price,Region\nGröße 8,H100,8,24.5,zürich\n"_s;
        QStringEncoder utf16(QStringEncoder::Utf16, QStringEncoder::Flag::WriteBom);
        const QByteArray encoded[] = {text.toUtf8(), text.toLatin1(), utf16.encode(text)};
        const QString names[] = {u"UTF-8"_s, u"Windows-1252"_s, u"UTF-16"_s};
        for (int i = 0; i < 3; ++i) {
            const auto import = importFacts(encoded[i], context_);
            QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(import.error().sentence()));
            QCOMPARE(import->encoding, names[i]);
            QCOMPARE(import->rows[0].cells[u"instance_type"_s], u"Größe 8"_s);
        }
    }

    void aGridTableChangesItsZoneOnly()
    {
        auto import = importFacts("Area,ISO 3 code,Year,Variable,Unit,Value\n"
                                  "Germany,DEU,2023,CO2 intensity,gCO2/kWh,380\n"
                                  "Germany,DEU,2025,CO2 intensity,gCO2/kWh,331.5\n"
                                  "Germany,DEU,2025,Demand,TWh,500\n"
                                  "Nowhere,XXX,2025,CO2 intensity,gCO2/kWh,100\n"
                                  "France,FRA,2025,CO2 intensity,gCO2/MWh,44000\n",
                                  context_);
        QVERIFY(import.ok());
        const auto laid = layFacts(catalog_, import.value().rows);
        QVERIFY2(laid.ok(), laid.ok() ? "" : qPrintable(laid.error().sentence()));
        QCOMPARE((*laid)->gridZone(u"DE"_s)->carbonGramsPerKwh.value_or(0), 331.5);
        QVERIFY((*laid)->gridZone(u"DE"_s)->pricePerKwh.has_value()); // what the file does not name stays
        QCOMPARE((*laid)->gridZone(u"FR"_s)->carbonGramsPerKwh, catalog_->gridZone(u"FR"_s)->carbonGramsPerKwh);
        QCOMPARE(import->rows.size(), 4u); // the demand is no fact of ours
    }

    void hourlyGridFilesAreReadWithTheirSubscripts()
    {
        auto import =
            importFacts(QString(u"Datetime (UTC),Country,Zone name,Zone id,Carbon intensity gCO₂eq/kWh (direct),"
                                "Carbon intensity gCO₂eq/kWh (Life cycle)\n"
                                "2025-01-01 00:00:00,Germany,Germany,DE,300.1,331.5\n"_s)
                            .toUtf8(),
                        context_);
        QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(import.error().sentence()));
        QCOMPARE(import->rows[0].cells[u"carbon_gco2e_kwh"_s], u"331.5"_s); // the life cycle, as the catalog counts
        QCOMPARE(import->rows[0].cells[u"carbon_year"_s], u"2025"_s);
    }

    /// Four hours of 2024, 300 + 200 + 400 + 500 = 1,400 / 4 = 350; of the year before, 500. The newer year stands.
    void hoursOfAYearAreAveraged()
    {
        auto import = importFacts("Datetime (UTC),Zone id,Carbon intensity gCO2eq/kWh (Life cycle)\n"
                                  "2023-12-31 23:00:00,DE,500\n"
                                  "2024-01-01 00:00:00,DE,300\n2024-01-01 01:00:00,DE,200\n"
                                  "2024-12-31 22:00:00,DE,400\n2024-12-31 23:00:00,DE,500\n"
                                  "2024-12-31 23:00:00,DE,-1\n",
                                  context_);
        QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(import.error().sentence()));
        QCOMPARE(import->rows[1].cells[u"carbon_gco2e_kwh"_s], u"350"_s);
        QVERIFY2(import->rows[1].refusal.isEmpty(), qPrintable(import->rows[1].refusal));
        QVERIFY(import->rows[1].remarks.join(u' ').contains(u"4 rows of 2024"_s));
        for (const std::size_t other : {0, 2, 3, 4, 5})
            QVERIFY(!import->rows[other].refusal.isEmpty());
        // Ember's monthly files date their rows.
        auto months = importFacts("Area,ISO 3 code,Date,Variable,Unit,Value\n"
                                  "Germany,DEU,2025-01-01,CO2 intensity,gCO2/kWh,400\n"
                                  "Germany,DEU,2025-02-01,CO2 intensity,gCO2/kWh,300\n",
                                  context_);
        QVERIFY2(months.ok(), months.ok() ? "" : qPrintable(months.error().sentence()));
        QCOMPARE(months->rows[0].cells[u"carbon_gco2e_kwh"_s], u"350"_s);
        QCOMPARE(months->rows[0].cells[u"carbon_year"_s], u"2025"_s);
    }

    void specificationsBecomeAccelerators()
    {
        auto import = importFacts("Vendor,Vendor country,Name,Memory (GB),Memory bandwidth (GB/s),BF16 TFLOPS,TDP (W)\n"
                                  "Acme,DE,A-1,96,4000,800,600\nAcme,DE,A-2,-4,4000,800,600\n",
                                  context_);
        QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(import.error().sentence()));
        QVERIFY(!import->rows[1].refusal.isEmpty());
        const auto laid = layFacts(catalog_, import.value().rows);
        QVERIFY2(laid.ok(), laid.ok() ? "" : qPrintable(laid.error().sentence()));
        const Accelerator *chip = (*laid)->accelerator(u"acme-a-1"_s);
        QVERIFY2(chip, qPrintable(import->rows[0].refusal));
        QCOMPARE(chip->tdp->toWatts(), 600.0);
    }

    void aQuotePricesThePart()
    {
        const QTemporaryDir folder;
        UserCatalog user(folder.filePath(u"user.sqlite"_s));
        QCOMPARE(withUserCatalog(catalog_, user, QDate(2026, 11, 25)).value().get(), catalog_.get());
        Quote quote;
        quote.vendor = u"Acme"_s;
        quote.number = u"Q-1"_s;
        quote.date = QDate(2026, 11, 20);
        quote.validUntil = QDate(2026, 12, 31);
        QuoteLine line;
        line.part = u"DGX-H200"_s;
        line.matched = u"dgx-h200"_s;
        line.quantity = 1;
        line.unitPrice = line.total = Money::fromUnits(412500, Currency(u"USD"));
        quote.readings = {{}};
        quote.readings[0].lines = {line};
        QVERIFY(user.addQuote(quote, u"q.csv"_s, u"abcd"_s, QDate(2026, 11, 25)).ok());
        const auto laid = withUserCatalog(catalog_, user, QDate(2026, 11, 25));
        QVERIFY2(laid.ok(), laid.ok() ? "" : qPrintable(laid.error().sentence()));
        QCOMPARE((*laid)->system(u"dgx-h200"_s)->priceUsd->likely, 412500.0);
        QVERIFY((*laid)->system(u"dgx-h200"_s)->priceSource.contains(u"Q-1"_s));
        // After its last day the quote prices nothing.
        QCOMPARE(withUserCatalog(catalog_, user, QDate(2027, 1, 1)).value().get(), catalog_.get());
    }

private:
    SnapshotPtr catalog_;
    ImportContext context_;
};

QTEST_GUILESS_MAIN(TstUserfacts)
#include "tst_userfacts.moc"
