#include "catalog/import/datetext.h"
#include "catalog/import/decimaltext.h"

#include <QTest>

using namespace cw::catalog;

class TstDecimaltext : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPrintedNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("comma"); // micro-units; -1 = cannot be read so
        QTest::addColumn<qint64>("point");
        QTest::addColumn<QString>("currency");
        const auto row = [](const char *text, qint64 comma, qint64 point, const char *currency = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << comma << point << QString::fromLatin1(currency);
        };
        row("1.234,50 €", 1'234'500'000, -1, "EUR");
        row("USD 1,234.50", -1, 1'234'500'000, "USD");
        row("1.234", 1'234'000'000, 1'234'000);
        row("0.234", -1, 234'000);
        row("12,5 %", 12'500'000, -1);
        row("1'250.--", 1'250'000'000, 1'250'000'000);
        row("1’250.50", -1, 1'250'500'000);
        row("1 234,50", 1'234'500'000, -1);
        row("1\u00A0234\u00A0567", 1'234'567'000'000, 1'234'567'000'000);
        row("1,234,567", -1, 1'234'567'000'000);
        row("-300,00", -300'000'000, -1);
        row("1250,-", 1'250'000'000, 1'250'000'000);
        row("4 Stk", 4'000'000, 4'000'000);
        row("$12.00", -1, 12'000'000, "USD");
    }

    void readsPrintedNumbers()
    {
        QFETCH(QString, text);
        QFETCH(qint64, comma);
        QFETCH(qint64, point);
        QFETCH(QString, currency);
        const auto number = scanNumber(text);
        QVERIFY(number);
        QCOMPARE(number->micros(DecimalMark::Comma).value_or(-1), comma);
        QCOMPARE(number->micros(DecimalMark::Point).value_or(-1), point);
        QCOMPARE(number->currency, currency);
    }

    void namesAreNoNumbers()
    {
        for (const char *text : {"DGX 8", "1.2.3", "10.000.0", "12 34", "H100", "", "-", "auf Anfrage"})
            QVERIFY2(!scanNumber(QString::fromUtf8(text)), text);
    }

    void readsPrintedDays()
    {
        const QDate day(2026, 12, 31);
        for (const char *text : {"2026-12-31", "31.12.2026", "31. Dezember 2026", "December 31, 2026", "12/31/2026",
                                 "31/12/2026", "bis 31.12.26", "31-Dec-2026"})
            QCOMPARE(findDate(QString::fromUtf8(text)).date, day);
        QVERIFY(findDate(QStringLiteral("03/04/2027")).isAmbiguous);
        QCOMPARE(dayAfterSpan(QStringLiteral("gültig 30 Tage"), QDate(2026, 11, 1)), QDate(2026, 12, 1));
        QCOMPARE(dayAfterSpan(QStringLiteral("4 weeks"), QDate(2026, 11, 1)), QDate(2026, 11, 29));
        QVERIFY(!dayAfterSpan(QStringLiteral("30 Tage"), QDate()).isValid());
    }
};

QTEST_GUILESS_MAIN(TstDecimaltext)
#include "tst_decimaltext.moc"
