// Countries are chosen and typed by code or by name; German and French have a name of their own for every country of
// the catalog that has another one there.
#include "app/export/recordedtexts.h"
#include "app/models/countrywords.h"
#include "app/models/spokentext.h"
#include "tests/support/samplewindow.h"

#include <QTest>

using namespace cw;
using namespace cw::app;

class TstCountrywords : public QObject {
    Q_OBJECT

    catalog::SnapshotPtr catalog_;

private Q_SLOTS:
    void initTestCase()
    {
        catalog_ = tests::compiledCatalog();
        QVERIFY2(catalog_, "no compiled catalog");
    }
    void cleanup() { speakRecordedTexts(QStringLiteral("en")); }

    void codeAndNameMeanTheSame()
    {
        speakRecordedTexts(QStringLiteral("de"));
        for (const char *typed : {"de", "DE", " Germany ", "Deutschland", "deutschland", "DE, Deutschland"})
            QCOMPARE(countryTyped(QString::fromUtf8(typed), *catalog_), QStringLiteral("DE"));
        QCOMPARE(countryTyped(QStringLiteral("eu"), *catalog_), QStringLiteral("EU"));
        QCOMPARE(countryTyped(QStringLiteral("*"), *catalog_), QStringLiteral("*"));
        for (const char *group : {"EU", "EEA", "*"}) {
            const QString code = QLatin1String(group);
            QVERIFY(groupChoice(code) != code); // a name stands beside it
            QCOMPARE(countryTyped(groupChoice(code), *catalog_), code);
        }
        QCOMPARE(countryTyped(QStringLiteral("anywhere in the world"), *catalog_), QStringLiteral("*"));
        QCOMPARE(countryTyped(QStringLiteral("Atlantis"), *catalog_), QStringLiteral("ATLANTIS"));
    }

    void aChoiceSpeaksTheLanguageOfTheWindow()
    {
        const catalog::Country *egypt = catalog_->country(QStringLiteral("EG"));
        QVERIFY(egypt);
        QCOMPARE(countryChoice(*egypt), QStringLiteral("EG, Egypt"));
        speakRecordedTexts(QStringLiteral("de"));
        QCOMPARE(countryChoice(*egypt), QStringLiteral("EG, Ägypten"));
        speakRecordedTexts(QStringLiteral("fr"));
        QCOMPARE(countryChoice(*egypt), QStringLiteral("EG, Égypte"));
    }

    void aSentenceNamesTheRegion()
    {
        QCOMPARE(regionName(QStringLiteral("DE"), *catalog_), QStringLiteral("Germany"));
        QCOMPARE(regionName(QStringLiteral("*"), *catalog_), QStringLiteral("anywhere in the world"));
        QCOMPARE(regionName(QStringLiteral("EU"), *catalog_), QStringLiteral("European Union"));
        QCOMPARE(regionName(QStringLiteral("ATLANTIS"), *catalog_), QStringLiteral("ATLANTIS"));
    }

    void everyCountryOfTheCatalogHasItsName()
    {
        for (const char *language : {"de", "fr"}) {
            QSet<QString> known;
            for (const auto &[english, translation] : recordedMessages(QLatin1String(language)))
                known.insert(english);
            for (const catalog::Country &country : catalog_->countries)
                QVERIFY2(known.contains(country.name), qPrintable(QLatin1String(language) + u' ' + country.name));
        }
    }
};

QTEST_GUILESS_MAIN(TstCountrywords)
#include "tst_countrywords.moc"
