// The references that GPU results are held against, themselves held against sums done another way.
#include "probes/device/gpureference.h"

#include <QtTest>

#include <set>

using namespace cw::probes;

class TstGpuReference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void operandsAreWholeNumbersThatEightBitsHold()
    {
        std::set<int> seen;
        for (std::size_t k = 0; k < 64; ++k)
            for (std::size_t m = 0; m < 64; ++m) {
                seen.insert(leftEntry(k, m));
                seen.insert(rightEntry(k, m));
            }
        QCOMPARE(seen, (std::set<int>{-2, -1, 0, 1, 2}));
    }

    void productsAreThoseOfFloatingPoint()
    {
        constexpr std::size_t depth = 300;
        for (const auto &[m, n] : {std::pair<std::size_t, std::size_t>{0, 0}, {1, 7}, {299, 12}}) {
            double sum = 0;
            for (std::size_t k = depth; k-- > 0;) // from the other end
                sum += double(leftEntry(k, m)) * double(rightEntry(k, n));
            QCOMPARE(double(productEntry(depth, m, n)), sum);
        }
    }

    void entriesDiffer()
    {
        // A product that were the same everywhere would not show a wrong layout.
        std::set<long> seen;
        for (std::size_t i = 0; i < 16; ++i)
            seen.insert(productEntry(512, i, 3 * i + 1));
        QVERIFY(seen.size() > 8);
    }
};

QTEST_GUILESS_MAIN(TstGpuReference)
#include "tst_gpureference.moc"
