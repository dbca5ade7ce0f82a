// The references that GPU results are held against, themselves held against sums done another way.
#include "probes/device/gpureference.h"

#include <QtTest>

#include <cmath>
#include <set>

using namespace cw::probes;

class TstGpuReference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noiseSpreadsAsItsHeaderSays()
    {
        double sum = 0, squares = 0;
        constexpr int count = 40000;
        for (std::size_t i = 0; i < count; ++i) {
            const int value = noiseAt(1, i);
            QVERIFY(value >= -131070 && value <= 131070);
            sum += value;
            squares += double(value) * value;
        }
        QVERIFY(std::abs(sum / count) < 760); // four errors of the mean: 4 x 37837 / 200
        QVERIFY(std::abs(std::sqrt(squares / count) - noiseRms) < 500);
    }

    void roundsToSignificantBits()
    {
        // Eight bits: 257 lies between 256 and 258, a tie, and goes to the even 256; 259 to 260. Four bits: 250 lies
        // between 240 and 256, nearer to the latter.
        QCOMPARE(significant(257, 8), 256);
        QCOMPARE(significant(259, 8), 260);
        QCOMPARE(significant(-259, 8), -260);
        QCOMPARE(significant(250, 4), 256);
        QCOMPARE(significant(-7, 4), -7);
        QCOMPARE(significant(0, 2), 0);
    }

    void operandsAreWhatTheirPrecisionHolds()
    {
        const NoiseForm bf16{8, 0, 1.0 / 65536}, fp8{4, 9, 1.0 / 128}, int8{7, 10, 1}, fp4{2, 15, 1};
        std::set<double> eight;
        for (std::size_t i = 0; i < 5000; ++i) {
            const double value = operandOf(bf16, 1, i);
            QCOMPARE(double(toFloat(toBf16(float(value)))), value);
            const double whole = operandOf(fp8, 1, i) * 128; // at most 256 in steps of four bits
            QVERIFY(std::abs(whole) <= 256 && significant(int(whole), 4) == int(whole));
            QVERIFY(std::abs(operandOf(int8, 1, i)) <= 127);
            QVERIFY(std::abs(operandOf(fp4, 1, i)) <= 3);
            eight.insert(whole);
        }
        QVERIFY(eight.size() > 60); // of 16 + 4 x 8 values of each sign, nearly all
    }

    void wideOperandsFillTheirMantissa()
    {
        const NoiseForm fp64{10, 0, 1, true};
        int odd = 0;
        for (std::size_t i = 0; i < 1000; ++i)
            odd += std::fmod(operandOf(fp64, 1, i) * 4294967296.0, 2) != 0 ? 1 : 0;
        QVERIFY(odd > 400 && odd < 600); // the last of 32 bits behind the point
    }

    void productsAreThoseOfAnotherOrder()
    {
        constexpr std::size_t depth = 300;
        const NoiseForm form{8, 0, 1};
        for (const auto &[m, n] : {std::pair<std::size_t, std::size_t>{0, 0}, {1, 7}, {299, 12}}) {
            double sum = 0;
            for (std::size_t k = depth; k-- > 0;) // from the other end; whole numbers, so the sum is exact
                sum += operandOf(form, 1, m * depth + k) * operandOf(form, 2, n * depth + k);
            QCOMPARE(productEntry(form, depth, m, n), sum);
        }
    }

    void entriesDiffer()
    {
        // A product that were the same everywhere would not show a wrong layout.
        std::set<double> seen;
        for (std::size_t i = 0; i < 16; ++i)
            seen.insert(productEntry({8, 0, 1}, 512, i, 3 * i + 1));
        QCOMPARE(seen.size(), std::size_t(16));
    }

    void fourBitsHoldSmallNumbers()
    {
        // E2M1: 0, 0.5, 1, 1.5, 2, 3, 4, 6 are codes 0 … 7; the eighth bit is the sign.
        QCOMPARE(fourBits(0), 0u);
        QCOMPARE(fourBits(1), 2u);
        QCOMPARE(fourBits(2), 4u);
        QCOMPARE(fourBits(-3), 13u);
        QCOMPARE(int(fourBitPair(1, -2)), 0xc2);
    }
};

QTEST_GUILESS_MAIN(TstGpuReference)
#include "tst_gpureference.moc"
