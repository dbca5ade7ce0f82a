#include "catalog/base/money.h"
#include "catalog/base/wideinteger.h"

#include <QtTest>

#include <rapidcheck.h>

#include <limits>

using namespace cw;

namespace {
const Currency euro(u"EUR");
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
// A sum of four stays inside the range, so that no order of adding saturates.
constexpr std::int64_t quarter = highest / 4;

Money money(std::int64_t micros)
{
    return Money::fromMicros(micros, euro);
}
} // namespace

class TstMoney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "seed=20261124 max_success=1000"); }

    void decimalTextReturnsWhatWentIn()
    {
        QVERIFY(rc::check([] {
            const Money amount = money(*rc::gen::inRange(-highest, highest));
            const auto read = Money::fromDecimal(amount.toDecimal(), euro);
            RC_ASSERT(read.ok());
            RC_ASSERT(read.value() == amount);
        }));
    }

    void sumsDoNotDependOnTheOrder()
    {
        QVERIFY(rc::check([] {
            const Money a = money(*rc::gen::inRange(-quarter, quarter));
            const Money b = money(*rc::gen::inRange(-quarter, quarter));
            const Money c = money(*rc::gen::inRange(-quarter, quarter));
            RC_ASSERT((a + b) + c == a + (b + c));
            RC_ASSERT(a + b == b + a);
            RC_ASSERT((a + b) - b == a);
        }));
    }

    void minorUnitIsTheNearestAndEvenAtTheHalf()
    {
        QVERIFY(rc::check([] {
            const auto micros = *rc::gen::inRange(-quarter, quarter);
            const std::int64_t cent = 10'000; // micro-units
            const std::int64_t rounded = money(micros).toMinorUnit().micros();
            RC_ASSERT(rounded % cent == 0);
            const std::int64_t off = rounded > micros ? rounded - micros : micros - rounded;
            RC_ASSERT(off <= cent / 2);
            if (off == cent / 2)
                RC_ASSERT(rounded / cent % 2 == 0);
        }));
    }

    void wholeQuantitiesMultiplyExactly()
    {
        QVERIFY(rc::check([] {
            const auto micros = *rc::gen::inRange<std::int64_t>(-1'000'000'000'000, 1'000'000'000'000);
            const auto n = *rc::gen::inRange<std::int64_t>(0, 100'000);
            RC_ASSERT(money(micros).timesQuantity(double(n)) == money(micros) * n);
        }));
    }

    void halvesByHand()
    {
        // 0.125 EUR lies between 0.12 and 0.13: the even one; 0.135 between 0.13 and 0.14.
        QCOMPARE(Money::fromDecimal(u"0.125", euro)->toMinorUnit().toDecimal(), QStringLiteral("0.12"));
        QCOMPARE(Money::fromDecimal(u"0.135", euro)->toMinorUnit().toDecimal(), QStringLiteral("0.14"));
        QCOMPARE(Money::fromDecimal(u"-0.125", euro)->toMinorUnit().toDecimal(), QStringLiteral("-0.12"));
        // Yen have no minor unit, dinars three decimals.
        QCOMPARE(Money::fromDecimal(u"2.5", Currency(u"JPY"))->toMinorUnit().toDecimal(), QStringLiteral("2"));
        QCOMPARE(Money::fromDecimal(u"1.2345", Currency(u"KWD"))->toMinorUnit().toDecimal(), QStringLiteral("1.234"));
    }

    void hoursOfAMonthByHand()
    {
        // 2.24 x 744 = 1,666.56.
        QCOMPARE((Money::fromDecimal(u"2.24", euro).value() * 744).toMinorUnit().toDecimal(),
                 QStringLiteral("1666.56"));
        // 0.1427 EUR/kWh x 12,345.678 kWh = 1,761.728... EUR: 0.1427 x 12345.678 = 1761.7282506.
        QCOMPARE(Money::fromDecimal(u"0.1427", euro)->timesQuantity(12345.678).toDecimal(),
                 QStringLiteral("1761.728251"));
    }

    void sumsSaturateAndSaySo()
    {
        QVERIFY((money(highest) + money(1)).isSaturated());
        QVERIFY((money(-highest) - money(10)).isSaturated());
        QCOMPARE((-money(std::numeric_limits<std::int64_t>::min())).micros(), highest);
        QVERIFY(!money(quarter).isSaturated());
    }

    void wrongTextIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "-", ".", "1,5", "1.1234567", "1e3", "NaN", " 1", "1 ", "+1", "0x10", "1.2.3",
                                 "9223372036854.775808", "99999999999999999999999999999999"})
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
    }
    void wrongTextIsRefused()
    {
        QFETCH(QString, text);
        const auto read = Money::fromDecimal(text, euro);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    }

    void currenciesAreThreeCapitals()
    {
        QCOMPARE(Currency(u"EUR").code(), QStringLiteral("EUR"));
        for (const char16_t *wrong : {u"eur", u"EU", u"EURO", u"E1R", u""})
            QVERIFY(Currency(QStringView(wrong)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstMoney)
#include "tst_money.moc"
