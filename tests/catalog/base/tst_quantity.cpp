#include "catalog/base/quantity.h"
#include "catalog/base/wideinteger.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace cw;

namespace {
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
// Below 2^50 every base unit survives a division and a multiplication by a power of ten in double.
constexpr std::int64_t exactRange = 1LL << 50;

std::int64_t clamped(WideInteger value)
{
    return value > highest ? highest : value < lowest ? lowest : std::int64_t(value);
}

rc::Gen<std::int64_t> anyInteger()
{
    return rc::gen::oneOf(rc::gen::arbitrary<std::int64_t>(),
                          rc::gen::element(highest, lowest, highest - 1, lowest + 1, std::int64_t(0)),
                          rc::gen::inRange(lowest, highest));
}

rc::Gen<std::int64_t> exactInteger()
{
    return rc::gen::inRange(-exactRange, exactRange);
}
} // namespace

class TstQuantity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "seed=20261124 max_success=1000"); }

    void conversionsReturnWhatWentIn()
    {
        QVERIFY(rc::check([] {
            const auto n = *exactInteger();
            RC_ASSERT(Power::fromWatts(Power::fromBase(n).toWatts()).base() == n);
            RC_ASSERT(Power::fromKilowatts(Power::fromBase(n).toKilowatts()).base() == n);
            RC_ASSERT(Energy::fromKilowattHours(Energy::fromBase(n).toKilowattHours()).base() == n);
            RC_ASSERT(Bytes::fromTerabytes(Bytes::fromBase(n).toTerabytes()).base() == n);
            RC_ASSERT(Bandwidth::fromGigabytesPerSecond(Bandwidth::fromBase(n).toGigabytesPerSecond()).base() == n);
            RC_ASSERT(ComputeRate::fromTeraflops(ComputeRate::fromBase(n).toTeraflops()).base() == n);
            RC_ASSERT(Mass::fromTonnes(Mass::fromBase(n).toTonnes()).base() == n);
            RC_ASSERT(Length::fromKilometres(Length::fromBase(n).toKilometres()).base() == n);
            RC_ASSERT(Duration::fromMilliseconds(Duration::fromBase(n).toMilliseconds()).base() == n);
            RC_ASSERT(Ratio::fromPercent(Ratio::fromBase(n).toPercent()).base() == n);
            RC_ASSERT(Volume::fromCubicMetres(Volume::fromBase(n).toCubicMetres()).base() == n);
        }));
    }

    void sumsSaturateAtTheEnds()
    {
        QVERIFY(rc::check([] {
            const auto a = *anyInteger();
            const auto b = *anyInteger();
            RC_ASSERT((Power::fromBase(a) + Power::fromBase(b)).base() == clamped(WideInteger(a) + b));
        }));
    }

    void productsSaturateAtTheEnds()
    {
        QVERIFY(rc::check([] {
            const auto a = *anyInteger();
            const auto n = *anyInteger();
            RC_ASSERT((Bytes::fromBase(a) * n).base() == clamped(WideInteger(a) * n));
        }));
    }

    void comparisonFollowsTheBaseUnits()
    {
        QVERIFY(rc::check([] {
            const auto a = *anyInteger();
            const auto b = *anyInteger();
            RC_ASSERT((Mass::fromBase(a) < Mass::fromBase(b)) == (a < b));
            RC_ASSERT((Mass::fromBase(a) == Mass::fromBase(b)) == (a == b));
        }));
    }

    void valuesBeyondTheRangeSaturateAndSaySo()
    {
        QVERIFY(Power::fromKilowatts(1e300).isSaturated());
        QCOMPARE(Power::fromKilowatts(1e300).base(), highest);
        QCOMPARE(Power::fromKilowatts(-1e300).base(), lowest);
        QVERIFY(Power::fromWatts(std::numeric_limits<double>::quiet_NaN()).isSaturated());
        QVERIFY(Power::fromWatts(std::numeric_limits<double>::infinity()).isSaturated());
        QCOMPARE((-Power::fromBase(lowest)).base(), highest);
        QVERIFY(!Power::fromKilowatts(132).isSaturated());
    }

    void unitsByHand()
    {
        QCOMPARE(Power::fromKilowatts(10.2).toWatts(), 10200.0);
        QCOMPARE((Power::fromKilowatts(10.2) * 4).toKilowatts(), 40.8);
        QCOMPARE(Energy::fromKilowattHours(1).toJoules(), 3.6e6);
        QCOMPARE(Bytes::fromGibibytes(96).toGigabytes(), 103.079215104); // 96 x 1,073,741,824
        QCOMPARE(Bandwidth::fromGigabitsPerSecond(400).toGigabytesPerSecond(), 50.0);
        QCOMPARE(ComputeRate::fromTeraflops(989.4).toFlopPerSecond(), 989.4e12);
        QCOMPARE(Duration::fromDays(1).toSeconds(), 86400.0);
        QCOMPARE(Ratio::fromPercent(7).toFraction(), 0.07);
        QCOMPARE(Bytes::fromBytes(0.5).base(), 0); // half to even
        QCOMPARE(Bytes::fromBytes(1.5).base(), 2);
    }
};

QTEST_GUILESS_MAIN(TstQuantity)
#include "tst_quantity.moc"
