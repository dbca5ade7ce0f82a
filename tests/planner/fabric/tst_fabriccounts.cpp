#include "planner/fabric/fabriccounts.h"
#include "planner/fabric/fabricrule.h"
#include "planner/fabric/leafshare.h"
#include "planner/fabric/sitefabric.h"
#include "planner/fabric/torus.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {

FabricSpec rails(int nodes, int radix, int rail = 8)
{
    FabricSpec spec;
    spec.kind = FabricKind::RailOptimised;
    spec.nodes = nodes;
    spec.portsPerNode = rail;
    spec.radix = radix;
    return spec;
}

FabricSpec tree(int ends, int radix)
{
    FabricSpec spec;
    spec.nodes = ends;
    spec.radix = radix;
    return spec;
}

FabricCounts counted(const FabricSpec &spec)
{
    const auto counts = countFabric(spec);
    return counts.ok() ? counts.value() : FabricCounts();
}

} // namespace

class TstFabricCounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void railsByHand_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("radix");
        QTest::addColumn<qint64>("leaves");
        QTest::addColumn<qint64>("spines");
        QTest::addColumn<qint64>("cores");
        // Radix 64: 32 nodes a group, 8 leaves a group, 32 uplinks a leaf.
        QTest::newRow("one group") << 32 << 64 << qint64(8) << qint64(4) << qint64(0); // 8 x 32 / 64 = 4
        // 24 x 32 / 64 = 12 does not divide 32 uplinks; 16 does.
        QTest::newRow("three groups round up to equal links") << 96 << 64 << qint64(24) << qint64(16) << qint64(0);
        QTest::newRow("a group begun counts whole") << 33 << 64 << qint64(16) << qint64(8) << qint64(0);
        // 128 leaves > 64 ports of a spine: 4 pods of 32 leaves and 32 spines; cores 32 x (4 x 32 / 64) = 64.
        QTest::newRow("three tiers") << 512 << 64 << qint64(128) << qint64(128) << qint64(64);
        // Radix 144: 72 a group. 64 leaves x 72 / 144 = 32; the next divisor of 72 is 36.
        QTest::newRow("144 ports") << 576 << 144 << qint64(64) << qint64(36) << qint64(0);
    }
    void railsByHand()
    {
        QFETCH(int, nodes);
        QFETCH(int, radix);
        const FabricCounts counts = counted(rails(nodes, radix));
        QTEST(qint64(counts.leaves), "leaves");
        QTEST(qint64(counts.spines), "spines");
        QTEST(qint64(counts.cores), "cores");
        QCOMPARE(counts.nodeCables, std::int64_t(nodes) * 8);
        QCOMPARE(counts.leafSpineCables, counts.leaves * (radix / 2));
    }

    void moreRailsThanASpineHasPortsAreNotTooManyEnds()
    {
        // 72 rails ask for 72 leaves of their own under spines of 8 ports: pods of 4 leaves, 18 of them, more than the
        // 8 ports of a core. 64 ends would fit 128 of them.
        FabricSpec spec = rails(1, 8);
        spec.portsPerNode = 72;
        const auto refused = countFabric(spec);
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().message.startsWith(QStringLiteral("72 rails ask for 72 leaves")),
                 qPrintable(refused.error().message));
        QVERIFY(refused.error().expected.contains(QStringLiteral("fewer rails")));
    }

    void managerLinksTakeFreePlaces()
    {
        FabricSpec spec = rails(63, 64);
        spec.extraEnds = 4; // 8 places of the missing node are free
        QCOMPARE(counted(spec).leaves, std::int64_t(16));
        QCOMPARE(counted(spec).nodeCables, std::int64_t(508));
        spec.nodes = 64; // no place is free: one more leaf
        QCOMPARE(counted(spec).leaves, std::int64_t(17));
    }

    void splitPortsReachMoreSpines()
    {
        FabricSpec spec = rails(512, 64);
        spec.uplinkSplit = 4; // 128 leaves need 128 ports a spine: every port in two
        const FabricCounts counts = counted(spec);
        QCOMPARE(counts.tiers, 2);
        QCOMPARE(counts.linksPerUplink, 2);
        QCOMPARE(counts.spines, std::int64_t(64)); // 128 x 32 / 64
        QCOMPARE(counts.leafSpineCables, std::int64_t(4096));
    }

    void oversubscription()
    {
        QCOMPARE(shareOf(64, {3, 1}), (PortShare{48, 16}));
        QCOMPARE(shareOf(64, {2, 1}), (PortShare{42, 21})); // one port stays free
        FabricSpec spec = tree(96, 64);
        spec.leaf = {3, 1};
        const FabricCounts counts = counted(spec); // 96 / 48 = 2 leaves, 2 x 16 / 64 -> 1 spine
        QCOMPARE(counts.leaves, std::int64_t(2));
        QCOMPARE(counts.spines, std::int64_t(1));
        QCOMPARE(counts.leafSpineCables, std::int64_t(32));
    }

    void railOnlyHasNoSpines()
    {
        FabricSpec spec = rails(64, 64);
        spec.kind = FabricKind::RailOnly;
        QCOMPARE(counted(spec).switches(), std::int64_t(8)); // 64 ends a rail fit one switch
        spec.nodes = 96;                                     // each rail: 3 leaves, 96 / 64 -> 2 spines
        QCOMPARE(counted(spec).leaves, std::int64_t(24));
        QCOMPARE(counted(spec).spines, std::int64_t(16));
    }

    void dragonflyPlus()
    {
        FabricSpec spec = tree(48, 8);
        spec.kind = FabricKind::DragonflyPlus;
        // Half radix 4: 16 ends a group, 3 groups of 4 leaves and 4 spines; 16 global ports / 2 others = 8 a pair.
        const FabricCounts counts = counted(spec);
        QCOMPARE(counts.groups, 3);
        QCOMPARE(counts.leaves, std::int64_t(12));
        QCOMPARE(counts.spines, std::int64_t(12));
        QCOMPARE(counts.leafSpineCables, std::int64_t(48));
        QCOMPARE(counts.groupCables, std::int64_t(24));
        spec.nodes = 16 * 18; // 18 groups, 17 can be
        QVERIFY(!countFabric(spec).ok());
    }

    /// Switches of 64 ports: 16 to nodes, 31 to the other 31 of a group of 32, 17 to other groups.
    void dragonfly()
    {
        FabricSpec spec;
        spec.kind = FabricKind::Dragonfly;
        spec.nodes = 9408; // four cards each: 37,632 ends of 512 a group, 73.5 groups
        spec.portsPerNode = 4;
        spec.radix = 64;
        const FabricCounts counts = counted(spec);
        QCOMPARE(counts.groups, 74);
        QCOMPARE(counts.leaves, std::int64_t(74 * 32));
        QCOMPARE(counts.nodeCables, std::int64_t(37632));
        // 32 x 31 / 2 = 496 within each group; 32 x 17 = 544 global ports reach 73 others by 7: 2,701 pairs.
        QCOMPARE(counts.groupCables, std::int64_t(74 * 496 + 2701 * 7));
        spec.nodes = 512 / 4 * 546; // 32 x 17 + 1 = 545 groups can be
        QVERIFY(!countFabric(spec).ok());
        spec.nodes = 10; // 40 ends: 3 switches of one group
        QCOMPARE(counted(spec).leaves, std::int64_t(3));
        QCOMPARE(counted(spec).groupCables, std::int64_t(3));
    }

    /// Units have leaves of their own: two of 40 nodes take two groups of 32 places each, where 80 in a row take three.
    void unitsDoNotShareLeaves()
    {
        FabricSpec spec = rails(80, 64);
        QCOMPARE(counted(spec).leaves, std::int64_t(24));
        spec.units = 2;
        QCOMPARE(counted(spec).leaves, std::int64_t(32));
        // 19 cells of 180 nodes with four links of half speed on 40-port switches: 720 / 40 = 18 leaves and 18 spines.
        FabricSpec cells;
        cells.kind = FabricKind::DragonflyPlus;
        cells.nodes = 3420;
        cells.portsPerNode = 4;
        cells.radix = 40;
        cells.endsPerPort = 2;
        cells.units = 19;
        const FabricCounts counts = counted(cells);
        QCOMPARE(counts.leaves, std::int64_t(342));
        QCOMPARE(counts.spines, std::int64_t(342));
        QCOMPARE(counts.leafSpineCables, std::int64_t(342 * 18)); // one to each spine of the cell
        QCOMPARE(counts.groupCables, std::int64_t(171 * 20));     // 18 x 20 ports reach 18 others
    }

    void torus()
    {
        QCOMPARE(countTorus({16, 16, 16})->groupCables, std::int64_t(3 * 4096));
        QCOMPARE(countTorus({2, 4})->groupCables, std::int64_t(4 + 8)); // two in a row share one link
        // Eight in a cube: three neighbours each, 8 x 3 / 2 links, and no ring that closes.
        QCOMPARE(countTorus({2, 2, 2})->groupCables, std::int64_t(12));
        QCOMPARE(countTorus({2, 2, 2})->neighbours, 3);
        QCOMPARE(countTorus({2, 2, 2})->wraparoundLinks, std::int64_t(0));
        QCOMPARE(countTorus({2, 2, 4})->neighbours, 4);
        QCOMPARE(countTorus({2, 2, 4})->wraparoundLinks, std::int64_t(4)); // four rings of four
        QCOMPARE(countTorus({16, 16, 16})->neighbours, 6);
        QCOMPARE(countTorus({16, 16, 16})->wraparoundLinks, std::int64_t(3 * 256)); // as many as lines
        const auto pod = opticalPod({16, 16, 16});
        QVERIFY(pod.ok());
        QCOMPARE(pod->cubes, std::int64_t(64));
        QCOMPARE(pod->switches, 48);
        QCOMPARE(pod->opticalLinks, std::int64_t(6144)); // as published for the pod of 2023
        // All links: 3 x 4,096. Each optical pair of ends is one of them.
        QCOMPARE(pod->electricalLinks + pod->opticalLinks / 2, std::int64_t(3 * 4096));
        QVERIFY(!opticalPod({16, 16}).ok());
        QCOMPARE(evenDimensions(9216), (std::vector<int>{16, 24, 24}));
        QCOMPARE(evenDimensions(64), (std::vector<int>{4, 4, 4}));
        QVERIFY(evenDimensions(0).empty());
    }

    /// The program of the solver counts by a rule of thumb; dealt out in turn, the exact fabric takes the same
    /// switches.
    void ruleOfThumbAgrees()
    {
        for (int radix : {32, 64, 144})
            for (int ends = 2; ends < maxTwoTierPorts(radix) * 3; ends += 37) {
                FabricSpec spec = tree(ends, radix);
                spec.equalLinks = false;
                const FabricCounts counts = counted(spec);
                const SwitchCount rule = switchesFor(ends, radix);
                QCOMPARE(counts.leaves, std::int64_t(rule.leaves));
                QCOMPARE(counts.spines, std::int64_t(rule.spines));
                QCOMPARE(counts.cores, std::int64_t(rule.cores));
            }
    }

    /// What the program counts of a thin fabric, and what is built: leaves = ports / down, spines for their uplinks.
    void thinLeavesAgreeWithTheProgram()
    {
        for (const Oversubscription ratio : {Oversubscription{3, 2}, Oversubscription{2, 1}, Oversubscription{3, 1}})
            for (const int radix : {32, 64, 128}) {
                const PortShare share = shareOf(radix, ratio);
                const auto up = [](std::int64_t a, std::int64_t b) { return (a + b - 1) / b; };
                for (int ends = radix + 1; ends < radix * share.down * 3; ends += 91) {
                    const FabricCounts counts = countsOfTree(ends, radix, ratio);
                    const std::int64_t leaves = up(ends, share.down), uplinks = leaves * share.up;
                    const bool isTwo = ends <= radix * share.down;
                    QCOMPARE(counts.leaves, leaves);
                    QCOMPARE(counts.spines, up(uplinks, isTwo ? radix : radix / 2));
                    QCOMPARE(counts.cores, isTwo ? 0 : up(counts.spines, 2));
                    QCOMPARE(counts.leafSpineCables, uplinks);
                }
            }
    }

    void ratiosHaveNamesThatReadBack()
    {
        QVERIFY(oversubscriptionOf(1.5) == (Oversubscription{3, 2}));
        QVERIFY(oversubscriptionOf(2) == (Oversubscription{2, 1}));
        QCOMPARE(offerIdAt(QStringLiteral("buy/hall/x"), {2, 1}), QStringLiteral("buy/hall/x/leaf-2-1"));
        QCOMPARE(offerIdAt(QStringLiteral("buy/hall/x"), {1, 1}), QStringLiteral("buy/hall/x"));
        QVERIFY(leafOf(QStringLiteral("buy/hall/x/leaf-3-2")) == (Oversubscription{3, 2}));
        QVERIFY(leafOf(QStringLiteral("buy/hall/x")) == Oversubscription{});
        Need need;
        QVERIFY(!thinRatios(need).empty());
        need.oversubscription = {1};
        QVERIFY(thinRatios(need).empty()); // non-blocking only
        need.oversubscription = {1, 1.5};
        QVERIFY(thinRatios(need) == (std::vector{Oversubscription{3, 2}}));
    }

    /// 1,120 ports on 40-port switches: 56 leaves in 3 pods of 19. With 19 uplinks a spine would need 19 cores of its
    /// own; ten spines of each pod share them: 3 x 10 x 19 / 19 = 30 ports of a core, two groups of 19 cores.
    void oddUplinksTakeNoFloodOfCores()
    {
        FabricSpec spec = rails(140, 40);
        spec.kind = FabricKind::FatTree;
        const FabricCounts counts = counted(spec);
        QCOMPARE(counts.leaves, std::int64_t(56));
        QCOMPARE(counts.spines, std::int64_t(60));
        QCOMPARE(counts.cores, std::int64_t(38));
        QCOMPARE(counts.spineCoreCables, std::int64_t(1140));
    }

    void everyPortIsThere()
    {
        for (int nodes = 1; nodes < 3000; nodes += 13) {
            const FabricCounts c = counted(rails(nodes, 64));
            QVERIFY(c.leaves * c.endsPerLeaf >= c.ends);
            QVERIFY(c.spines * 64 >= c.leafSpineCables + c.spineCoreCables);
            QVERIFY(c.cores * 64 >= c.spineCoreCables);
        }
    }

    void tooSmallSwitchIsNamedWithWhatFits()
    {
        const auto counts = countFabric(tree(100000, 64)); // 64^3 / 4 = 65,536
        QVERIFY(!counts.ok());
        QVERIFY2(counts.error().message.contains(QStringLiteral("65536")), qPrintable(counts.error().message));
        QVERIFY2(counts.error().expected.contains(QStringLiteral("74 ports")), qPrintable(counts.error().expected));
    }

    void badInput_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("radix");
        QTest::addColumn<int>("down");
        QTest::newRow("no ports") << 8 << 0 << 1;
        QTest::newRow("negative nodes") << -1 << 64 << 1;
        QTest::newRow("endless nodes") << 2000000000 << 64 << 1;
        QTest::newRow("ratio of nothing") << 8 << 64 << 0;
        QTest::newRow("ratio beyond the switch") << 8 << 2 << 500;
    }
    void badInput()
    {
        QFETCH(int, nodes);
        QFETCH(int, radix);
        QFETCH(int, down);
        FabricSpec spec = tree(nodes, radix);
        spec.leaf.down = down;
        QVERIFY(!countFabric(spec).ok());
    }

    void moreLeavesThanAnIntegerHoldsAreTooMany()
    {
        FabricSpec spec = tree(4194304, 2); // 1,024 ports each: 2^32 leaves of one end
        spec.portsPerNode = 1024;
        const auto refused = countFabric(spec);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.contains(QStringLiteral("4294967296")));
    }
};

QTEST_GUILESS_MAIN(TstFabricCounts)
#include "tst_fabriccounts.moc"
