#include "planner/fabric/directlinks.h"
#include "planner/fabric/topologychoice.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {

FabricCounts counted(FabricKind kind, int ports, int radix, int rails = 1)
{
    return countsOfDesign({kind, {}}, ports, radix, rails);
}

} // namespace

/// Rail-optimised, rail-only, dragonfly+ and torus fabrics of owned servers, counted by hand; ids of their offers; why
/// one does not fit.
class TstTopologyChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersNameTheirNetwork()
    {
        const QString plain = QStringLiteral("buy/hall/dgx-h100");
        const QString rails = offerIdWith(plain, {FabricKind::RailOnly, {}});
        QCOMPARE(rails, plain + QStringLiteral("/rail-only"));
        QVERIFY(designOf(rails) == (FabricDesign{FabricKind::RailOnly, {}}));
        QVERIFY(designOf(plain) == FabricDesign{});
        const QString thin = offerIdWith(rails, {FabricKind::FatTree, {2, 1}}); // one design takes the place of another
        QCOMPARE(thin, plain + QStringLiteral("/leaf-2-1"));
        QVERIFY(designOf(thin) == (FabricDesign{FabricKind::FatTree, {2, 1}}));
        QCOMPARE(offerIdWith(thin, {}), plain);
        QCOMPARE(designText(designOf(rails)), QStringLiteral("rail-only"));
        QCOMPARE(designText(designOf(thin)), QStringLiteral("2:1"));
        QVERIFY(designText({}).isEmpty());
        const FabricDesign both{FabricKind::RailOptimised, {3, 2}};
        const QString thinRails = offerIdWith(thin, both);
        QCOMPARE(thinRails, plain + QStringLiteral("/rail-optimised/leaf-3-2"));
        QVERIFY(designOf(thinRails) == both);
        QCOMPARE(designText(both), QStringLiteral("rail-optimised 3:2"));
        QCOMPARE(offerIdWith(thinRails, {FabricKind::RailOnly, {}}), rails);
        QCOMPARE(offerIdWith(thinRails, {}), plain);
    }

    void aNeedListsThem()
    {
        QVERIFY(topologiesOf({}) == std::vector{FabricKind::FatTree});
        QVERIFY(topologiesOf({QStringLiteral("torus"), QStringLiteral("rail-only")}) ==
                (std::vector{FabricKind::LeafTorus, FabricKind::RailOnly}));
        for (const QString &word : topologyWords())
            QCOMPARE(topologyWord(topologyOf(word)), word);
    }

    /// 96 servers of 8 ports, 64-port switches: a rail of 96 ports takes 3 leaves and 2 spines; 8 of them.
    void railsStandSideBySide()
    {
        const FabricCounts count = counted(FabricKind::RailOnly, 96 * 8, 64, 8);
        QCOMPARE(count.leaves, 24);
        QCOMPARE(count.spines, 16);
        QCOMPARE(count.leafSpineCables, 24 * 32);
        QCOMPARE(count.nodeCables, 768);
        // Up to 64 servers each rail is one switch, and nothing joins the rails.
        QCOMPARE(counted(FabricKind::RailOnly, 64 * 8, 64, 8).switches(), 8);
        QCOMPARE(counted(FabricKind::RailOnly, 64 * 8, 64, 8).cables(), 512);
    }

    /// 64-port switches, 32 ports of a leaf down: 96 servers of 8 ports are 3 rows of 8 leaves, 24 x 32 uplinks on 12
    /// spines. One server more begins a row: 32 leaves, 16 spines (a fat tree of 776 ports: 25 and 13).
    void rowsOfRailLeavesMeetOnSpines()
    {
        const FabricCounts count = counted(FabricKind::RailOptimised, 96 * 8, 64, 8);
        QCOMPARE(count.leaves, 24);
        QCOMPARE(count.spines, 12);
        QCOMPARE(count.leafSpineCables, 768);
        QCOMPARE(count.nodeCables, 768);
        const FabricCounts more = counted(FabricKind::RailOptimised, 97 * 8, 64, 8);
        QCOMPARE(more.leaves, 32);
        QCOMPARE(more.spines, 16);
        QCOMPARE(more.nodeCables, 776);
        QCOMPARE(more.leafSpineCables, 1024);
        QCOMPARE(countsOfDesign({}, 776, 64, 1).switches(), 38);
        // All ports on one switch are no rails apart; beyond it there is a leaf a rail at once: 8 x 32 / 64 spines.
        QCOMPARE(counted(FabricKind::RailOptimised, 8 * 8, 64, 8).switches(), 1);
        QCOMPARE(counted(FabricKind::RailOptimised, 9 * 8, 64, 8).switches(), 8 + 4);
    }

    /// 2:1 of 64 ports: 42 down, 21 up. 84 servers of 8 ports are two rows of 8 leaves with 16 x 21 = 336 uplinks,
    /// which six spines of 64 ports carry; non-blocking, 84 servers take three rows of 32.
    void railLeavesMayBeThin()
    {
        const FabricCounts thin = countsOfDesign({FabricKind::RailOptimised, {2, 1}}, 84 * 8, 64, 8);
        QCOMPARE(thin.leaves, 16);
        QCOMPARE(thin.spines, 6);
        QCOMPARE(thin.leafSpineCables, 16 * 21);
        QCOMPARE(thin.nodeCables, 84 * 8);
        QCOMPARE(counted(FabricKind::RailOptimised, 84 * 8, 64, 8).leaves, 24);
        QVERIFY(canBeThin(FabricKind::RailOptimised) && !canBeThin(FabricKind::RailOnly) &&
                !canBeThin(FabricKind::DragonflyPlus) && !canBeThin(FabricKind::LeafTorus));
    }

    /// A spine reaches 64 leaves: 8 rows. From 257 servers on three tiers, a rail a pod: 9 x 8 leaves, as many spines,
    /// half as many cores. Of 33 rows a spine has no ports for all: two pods a rail, of 17 and 16 leaves.
    void railsBecomePods()
    {
        const FabricCounts two = counted(FabricKind::RailOptimised, 256 * 8, 64, 8);
        QCOMPARE(two.tiers, 2);
        QCOMPARE(two.leaves, 64);
        QCOMPARE(two.spines, 32);
        const FabricCounts three = counted(FabricKind::RailOptimised, 257 * 8, 64, 8);
        QCOMPARE(three.leaves, 72);
        QCOMPARE(three.spines, 72);
        QCOMPARE(three.cores, 36);
        QCOMPARE(three.spineCoreCables, 72 * 32);
        QVERIFY(three.podsAreRails);
        QCOMPARE(three.pods, 8);
        const FabricCounts larger = counted(FabricKind::RailOptimised, 1025 * 8, 64, 8);
        QCOMPARE(larger.leaves, 264);
        QCOMPARE(larger.cores, 132);
        QCOMPARE(larger.pods, 16);
        QVERIFY(railPods(larger, 32) == (std::vector{17, 16}));
    }

    /// 64-port switches carry 2,048 ports in two tiers. 4,096: 128 leaves and spines in four groups of 1,024 global
    /// ports each: 2,048 cables between groups; a fat tree takes 320 switches.
    void groupsBeginBeyondTwoTiers()
    {
        QCOMPARE(portsOfTree(FabricKind::DragonflyPlus, 64), 2048);
        QVERIFY(counted(FabricKind::DragonflyPlus, 2048, 64) == countsOfDesign({}, 2048, 64, 1));
        const FabricCounts count = counted(FabricKind::DragonflyPlus, 4096, 64);
        QCOMPARE(count.groups, 4);
        QCOMPARE(count.leaves, 128);
        QCOMPARE(count.spines, 128);
        QCOMPARE(count.groupCables, 2048);
        QCOMPARE(count.leafSpineCables, 4096);
        QCOMPARE(countsOfDesign({}, 4096, 64, 1).switches(), 320);
        // One port more: a leaf and a spine more, 4,128 / 2 cables between groups of 26, 26, 26, 26 and 25 leaves.
        const FabricCounts more = counted(FabricKind::DragonflyPlus, 4097, 64);
        QCOMPARE(more.leaves, 129);
        QCOMPARE(more.groups, 5);
        QCOMPARE(more.groupCables, 129 * 32 / 2);
        QVERIFY(groupSizes(129, 5) == (std::vector{26, 26, 26, 26, 25}));
        // Groups of eight-port switches have four leaves of 16 ports: 17 groups meet, 18 do not.
        FabricSpec spec = designSpec({FabricKind::DragonflyPlus, {}}, 17 * 16, 8, 1);
        QVERIFY(countFabric(spec).ok());
        spec.nodes = 18 * 16;
        const auto refused = countFabric(spec);
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().message.contains(QStringLiteral("at most 17 groups")),
                 qPrintable(refused.error().message));
    }

    /// 64 ports: 5 cables to each of 6 neighbours, 34 ports to servers. 918 ports: 27 leaves, 27 x 30 / 2 cables.
    void leavesMeetTheirNeighbours()
    {
        QVERIFY(torusShare(64) == (PortShare{34, 30}));
        QVERIFY(torusShare(11) == (PortShare{11, 0}));
        const FabricCounts count = counted(FabricKind::LeafTorus, 918, 64);
        QCOMPARE(count.leaves, 27);
        QCOMPARE(count.spines + count.cores, 0);
        QCOMPARE(count.groupCables, 405);
        QCOMPARE(counted(FabricKind::LeafTorus, 64, 64).switches(), 1);
        QCOMPARE(counted(FabricKind::LeafTorus, 64, 64).groupCables, 0);
    }

    void whatDoesNotFitSaysWhy()
    {
        catalog::CatalogSnapshot snapshot;
        catalog::Accelerator chip, card;
        chip.id = QStringLiteral("chip");
        chip.scaleUpDomain = 8;
        card.id = QStringLiteral("card");
        card.scaleUpDomain = 1;
        snapshot.accelerators = {card, chip};
        snapshot.index();
        catalog::System server;
        server.id = server.name = QStringLiteral("server");
        server.kind = QStringLiteral("server");
        server.acceleratorId = chip.id;
        server.accelerators = server.nics = 8;
        catalog::Switch ethernet, infiniBand;
        ethernet.name = QStringLiteral("E64");
        ethernet.protocol = QStringLiteral("Ethernet 400G");
        infiniBand.name = QStringLiteral("I64");
        infiniBand.protocol = QStringLiteral("InfiniBand NDR");
        const auto reason = [&](FabricKind kind, const catalog::Switch &on, int radix = 64) {
            return unfitReason(kind, server, on, radix, snapshot);
        };
        QVERIFY(reason(FabricKind::RailOnly, ethernet).isEmpty());
        QVERIFY(reason(FabricKind::DragonflyPlus, ethernet).isEmpty());
        QVERIFY(reason(FabricKind::LeafTorus, infiniBand).isEmpty());
        QVERIFY(reason(FabricKind::LeafTorus, ethernet).contains(QStringLiteral("E64 speaks Ethernet")));
        QVERIFY(reason(FabricKind::LeafTorus, infiniBand, 11).contains(QStringLiteral("11 ports")));
        QVERIFY(reason(FabricKind::DragonflyPlus, infiniBand, 63).contains(QStringLiteral("odd")));
        server.acceleratorId = card.id;
        QVERIFY(reason(FabricKind::RailOnly, ethernet).contains(QStringLiteral("no scale-up link")));
        QVERIFY(reason(FabricKind::RailOptimised, ethernet).isEmpty()); // spines join the rails
        server.acceleratorId = chip.id;
        server.nics = 1;
        QVERIFY(reason(FabricKind::RailOnly, ethernet).contains(QStringLiteral("one port each")));
        QVERIFY(reason(FabricKind::RailOptimised, ethernet).contains(QStringLiteral("one port each")));
        server.kind = QStringLiteral("pod");
        QVERIFY(reason(FabricKind::RailOnly, ethernet).contains(QStringLiteral("pod")));
    }
};

QTEST_GUILESS_MAIN(TstTopologyChoice)
#include "tst_topologychoice.moc"
