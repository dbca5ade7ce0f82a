#include "planner/facility/rackpacking.h"

#include <QTest>

#include <random>

using namespace cw::planner;

namespace {

/// Every kind stands in full, and no filling breaks a limit.
void isSound(const Packing &packing, const std::vector<PackKind> &kinds, const PackSize &limits)
{
    std::vector<int> stands(kinds.size(), 0);
    int racks = 0;
    for (const RackFilling &filling : packing.fillings) {
        racks += filling.racks;
        PackSize load{};
        for (std::size_t k = 0; k < kinds.size(); ++k) {
            stands[k] += filling.racks * filling.perKind[k];
            for (std::size_t d = 0; d < packLimits; ++d)
                load[d] += filling.perKind[k] * kinds[k].size[d];
        }
        for (std::size_t d = 0; d < packLimits; ++d)
            QVERIFY(limits[d] < 0 || load[d] <= limits[d] * (1 + 1e-6));
    }
    QCOMPARE(racks, packing.racks);
    for (std::size_t k = 0; k < kinds.size(); ++k)
        QCOMPARE(stands[k], kinds[k].count);
    QVERIFY(packing.lowerBound <= packing.racks);
}

constexpr PackSize open{-1, -1, -1, -1};

} // namespace

class TstRackPacking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingNeedsNoRack()
    {
        const Packing packing = packRacks({}, open);
        QCOMPARE(packing.racks, 0);
        QCOMPARE(packing.lowerBound, 0);
    }

    void theTightestLimitCounts_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("kilowatts");
        QTest::addColumn<int>("racks");
        // A server of 8 units and 10.2 kW in racks of 42 units: height takes 5, power 40 kW takes 3, 20 kW takes 1.
        QTest::newRow("by height") << 11 << 100.0 << 3; // 5 + 5 + 1
        QTest::newRow("by power") << 11 << 40.0 << 4;   // 3 + 3 + 3 + 2
        QTest::newRow("one each") << 11 << 20.0 << 11;
    }
    void theTightestLimitCounts()
    {
        QFETCH(int, count);
        QFETCH(double, kilowatts);
        QFETCH(int, racks);
        const std::vector<PackKind> kinds{{{8, 10200, 130.5, 10200}, count}};
        const PackSize limits{42, kilowatts * 1000, -1, -1};
        const Packing packing = packRacks(kinds, limits);
        isSound(packing, kinds, limits);
        QCOMPARE(packing.racks, racks);
        QCOMPARE(packing.lowerBound, racks);
    }

    /// Two kinds that only fit crosswise: 30 units at 5 kW with 10 units at 30 kW fill a rack of 40 units and 35 kW.
    void kindsShareARack()
    {
        const std::vector<PackKind> kinds{{{30, 5000, 0, 0}, 4}, {{10, 30000, 0, 0}, 4}};
        const PackSize limits{40, 35000, -1, -1};
        const Packing packing = packRacks(kinds, limits);
        isSound(packing, kinds, limits);
        QCOMPARE(packing.racks, 4);
        QVERIFY(packing.isProvenBest());
    }

    /// Thirds and halves: six of 1/2 and six of 1/3 and six of 1/6 of the height fill 6 racks exactly; taking the large
    /// first in pairs wastes nothing either, but a rack of 21 + 14 + 7 units each is the only full one by power.
    void programBeatsFirstFit()
    {
        const std::vector<PackKind> kinds{{{21, 3000, 0, 0}, 6}, {{14, 1000, 0, 0}, 6}, {{7, 2000, 0, 0}, 6}};
        const PackSize limits{42, 6000, -1, -1};
        const Packing packing = packRacks(kinds, limits);
        isSound(packing, kinds, limits);
        QCOMPARE(packing.racks, 6); // 252 units / 42 = 6, 36 kW / 6 kW = 6
    }

    void devicesThatFitNoRackAreTold()
    {
        QVERIFY(fitsAlone({42, 1, 1, 1}, {42, 10, -1, -1}));
        QVERIFY(!fitsAlone({43, 1, 1, 1}, {42, 10, -1, -1}));
        QVERIFY(!fitsAlone({1, 11, 1, 1}, {42, 10, -1, -1}));
    }

    /// Pairs that cannot share: three devices of 60 % need three racks though they sum to 1.8.
    void boundSeesWhatCannotShare()
    {
        QCOMPARE(simpleLowerBound({{{25, 0, 0, 0}, 3}}, {42, -1, -1, -1}), 3);
        QCOMPARE(simpleLowerBound({{{25, 0, 0, 0}, 3}, {{17, 0, 0, 0}, 4}}, {42, -1, -1, -1}), 4);
    }

    /// Generated halls: servers, nodes and switches of random sizes; never more than one rack above the bound.
    void generatedHallsWithinOneRack()
    {
        std::mt19937 random(20261125); // fixed: the same halls on every machine
        const auto between = [&](int low, int high) { return low + int(random() % unsigned(high - low + 1)); };
        int proven = 0;
        constexpr int halls = 400;
        for (int hall = 0; hall < halls; ++hall) {
            const PackSize limits{double(between(42, 52)), between(10, 140) * 1000.0, between(700, 1500) * 1.0,
                                  between(0, 1) ? between(10, 60) * 1000.0 : -1};
            std::vector<PackKind> kinds;
            for (int k = between(1, 8); k > 0; --k) {
                const double watts = between(1, 150) * 100.0;
                const PackKind kind{{double(between(1, 12)), watts, double(between(7, 200)), between(0, 1) ? watts : 0},
                                    between(1, 300)};
                if (fitsAlone(kind.size, limits))
                    kinds.push_back(kind);
            }
            const Packing packing = packRacks(kinds, limits);
            isSound(packing, kinds, limits);
            QVERIFY2(packing.racks <= packing.lowerBound + 1, qPrintable(QStringLiteral("hall %1: %2 racks, bound %3")
                                                                             .arg(hall)
                                                                             .arg(packing.racks)
                                                                             .arg(packing.lowerBound)));
            proven += packing.isProvenBest();
        }
        QVERIFY2(proven > halls * 9 / 10, qPrintable(QString::number(proven)));
    }
};

QTEST_GUILESS_MAIN(TstRackPacking)
#include "tst_rackpacking.moc"
