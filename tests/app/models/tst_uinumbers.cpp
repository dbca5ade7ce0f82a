// Numbers as shown: English and German grouping, true minus, signs of changes, M from a million on.
#include "app/models/numbers.h"

#include <QLocale>
#include <QTest>

using namespace cw;
using namespace cw::app;

class TstUinumbers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void threeSignificantDigits_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::addRow("millions") << 4457000.0 << QStringLiteral("4,457,000");
        QTest::addRow("hundreds") << 612.4 << QStringLiteral("612");
        QTest::addRow("ones") << 4.4567 << QStringLiteral("4.46");
        QTest::addRow("small") << 0.03123 << QStringLiteral("0.0312");
        QTest::addRow("zero") << 0.0 << QStringLiteral("0");
    }
    void threeSignificantDigits()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(significant(value), text);
    }

    void moneyFromAMillionOnIsInMillions()
    {
        QCOMPARE(withUnit(6680123.45, QStringLiteral("EUR")), QStringLiteral("6.68\u202FM\u00A0EUR"));
        QCOMPARE(withUnit(84000, QStringLiteral("EUR")), QStringLiteral("84,000\u202FEUR"));
        QCOMPARE(range(6210000, 7340000, QStringLiteral("EUR")), QStringLiteral("6.21 to 7.34"));
        QCOMPARE(range(2300000, 5100000, QStringLiteral("EUR")), QStringLiteral("2.30 to 5.10")); // three digits each
    }

    void aColumnSharesItsDecimals()
    {
        const int decimals = decimalsOf(37.3); // three digits of the largest: one after the point
        QCOMPARE(decimals, 1);
        QCOMPARE(aligned(2, decimals), QStringLiteral("2.0"));
        QCOMPARE(aligned(0.361, decimals), QStringLiteral("0.4"));
        QCOMPARE(aligned(0.02, decimals), QStringLiteral("<0.1")); // not nought
        QCOMPARE(aligned(0, decimals), QStringLiteral("0.0"));
    }

    void partsAreWrittenWithATimesSign()
    {
        QCOMPARE(partText(QStringLiteral("Dell XE9680 with 8 x H200")), QStringLiteral("Dell XE9680 with 8 × H200"));
        QCOMPARE(partText(QStringLiteral("vector x ray")), QStringLiteral("vector x ray"));
        QCOMPARE(partText(QStringLiteral("1,200 kg/m2")), QStringLiteral("1,200 kg/m²"));
    }

    void changesCarryTheirSign()
    {
        QCOMPARE(change(84000, QStringLiteral("EUR")), QStringLiteral("+84,000\u202FEUR"));
        QCOMPARE(change(-34, QStringLiteral("kW")), QStringLiteral("\u221234\u202FkW"));
        QCOMPARE(change(0, QStringLiteral("EUR")), QStringLiteral("\u00B10\u202FEUR"));
    }

    void formulasAreWrittenAsPeopleDo()
    {
        QCOMPARE(formulaText(QStringLiteral("6.85e+10 parameters x 1 B / (tp 1 x 7.7e+12 B/s)")),
                 QStringLiteral("6.85 × 10¹⁰ parameters × 1 B / (tp 1 × 7.7 × 10¹² B/s)"));
        QCOMPARE(formulaText(QStringLiteral("80 layers x 3.37e-05 s")), QStringLiteral("80 layers × 3.37 × 10⁻⁵ s"));
        QCOMPARE(
            formulaText(QStringLiteral("hidden × vocabulary 128256, 16384 × 53248 of SYS-12345 in 2026-11-01")),
            QStringLiteral("hidden × vocabulary 128\u202F256, 16\u202F384 × 53\u202F248 of SYS-12345 in 2026-11-01"));
        QCOMPARE(formulaText(QStringLiteral("12345.5 + 0.123456 + 10000")),
                 QStringLiteral("12345.5 + 0.123456 + 10\u202F000"));
        QCOMPARE(formulaText(QStringLiteral("the box 2e4x of e-mail")), QStringLiteral("the box 2e4x of e-mail"));
    }

    void spanishGroupsLongNumbersWhole()
    {
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
        QCOMPARE(whole(1294982), QStringLiteral("1.294.982"));
        QCOMPARE(whole(1234567890), QStringLiteral("1.234.567.890"));
        QCOMPARE(whole(4787), QStringLiteral("4787"));
        QCOMPARE(whole(33894), QStringLiteral("33.894"));
    }

    void germanGroupsWithPoints()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(whole(4457000), QStringLiteral("4.457.000"));
        QCOMPARE(significant(4.4567), QStringLiteral("4,46"));
        QCOMPARE(exportNumber(4.5), QStringLiteral("4.5"));
    }
};

QTEST_GUILESS_MAIN(TstUinumbers)
#include "tst_uinumbers.moc"
