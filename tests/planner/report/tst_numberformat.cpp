#include "planner/report/numberformat.h"

#include <QLocale>
#include <QtTest>

using namespace cw;
using namespace cw::planner;
using namespace Qt::StringLiterals;

class TstNumberFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void significantDigits_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole, padded") << 5.0 << u"5.00"_s;
        QTest::newRow("thousands are grouped") << 24037.0 << u"24,000"_s;
        QTest::newRow("rounds up across a power of ten") << 999.6 << u"1,000"_s;
        QTest::newRow("small") << 0.01234 << u"0.0123"_s;
        QTest::newRow("zero") << 0.0 << u"0"_s;
        QTest::newRow("true minus") << -34.21 << u"\u221234.2"_s;
        QTest::newRow("millions") << 4457000.0 << u"4,460,000"_s;
        QTest::newRow("not a number") << std::nan("") << u"not known"_s;
        QTest::newRow("too long to count") << -1.92726e23 << u"\u22121.93 × 10\u00B2\u00B3"_s;
        QTest::newRow("the last that is counted") << 9.99e14 << u"999,000,000,000,000"_s;
    }

    void significantDigits()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(significant(value), text);
    }

    void moneyKeepsAllDigits_data()
    {
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole amount without cents") << u"4457000"_s << u"4,457,000"_s;
        QTest::newRow("cents") << u"199557.12"_s << u"199,557.12"_s;
        QTest::newRow("one cent digit is padded") << u"2.5"_s << u"2.50"_s;
        QTest::newRow("a unit price below the cent") << u"0.000125"_s << u"0.000125"_s;
        QTest::newRow("negative") << u"-1234.5"_s << u"\u22121,234.50"_s;
    }

    void moneyKeepsAllDigits()
    {
        QFETCH(QString, decimal);
        QFETCH(QString, text);
        QCOMPARE(moneyDigits(Money::fromDecimal(decimal, Currency(u"EUR")).value()), text);
    }

    void whatIsJustBelowOneKeepsItsDistance()
    {
        QCOMPARE(significant(0.99995), u"0.99995"_s); // 1 - 0.99995 = 5e-5: five decimals tell it from one
        QCOMPARE(significant(0.9996), u"0.9996"_s);
        QCOMPARE(significant(-0.9996), u"\u22120.9996"_s);
        QCOMPARE(significant(0.999), u"0.999"_s);
        QCOMPARE(significant(0.9994), u"0.999"_s);
        QCOMPARE(significant(1), u"1.00"_s);
    }

    void aStatedShareIsNotRoundedToAll()
    {
        QCOMPARE(givenText(0.9999), u"0.9999"_s);
        QCOMPARE(givenText(0.999999), u"0.999999"_s);
        QCOMPARE(givenText(0.95), u"0.95"_s);
        QCOMPARE(givenText(12.34567), u"12.346"_s);
        QCOMPARE(givenText(1), u"1"_s);
    }

    void shortMoneyTurnsToMillions()
    {
        QCOMPARE(shortMoneyText(4457000, u"EUR"_s), u"4.46\u202fM EUR"_s);
        QCOMPARE(shortMoneyText(318000, u"EUR"_s), u"318,000\u202fEUR"_s);
        // Three digits of 999,700 are 1,000,000: that is written as a million, not as thousands.
        QCOMPARE(shortMoneyText(999700, u"EUR"_s), u"1.00\u202fM EUR"_s);
    }

    void wordsOfSentences()
    {
        QCOMPARE(countOf(1, u"server"_s, u"servers"_s), u"one server"_s);
        QCOMPARE(countOf(10, u"server"_s, u"servers"_s), u"ten servers"_s);
        QCOMPARE(countOf(1304, u"server"_s, u"servers"_s), u"1,304 servers"_s);
        QCOMPARE(listing({u"a"_s, u"b"_s, u"c"_s}), u"a, b and c"_s);
        QCOMPARE(bandText(6.212, 7.341), u"6.21 to 7.34"_s);
        QCOMPARE(bandText(6.212, 6.213), QString());
        QCOMPARE(bandText(std::nullopt, 7.0), QString());
        QCOMPARE(bandText(6.212, std::nullopt), u"at least 6.21"_s); // a lower bound: parts without a price
    }

    void localeDoesNotMatter()
    {
        const QLocale before;
        for (const QString &name : {u"de_DE"_s, u"tr_TR"_s, u"ar_EG"_s}) {
            QLocale::setDefault(QLocale(name));
            QCOMPARE(grouped(1234567.891, 2), u"1,234,567.89"_s);
            QCOMPARE(percent(0.714), u"71\u202f%"_s);
            QCOMPARE(sentenceCase(u"items"_s), u"Items"_s);
        }
        QLocale::setDefault(before);
    }
};

QTEST_GUILESS_MAIN(TstNumberFormat)
#include "tst_numberformat.moc"
