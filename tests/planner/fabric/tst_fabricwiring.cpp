#include "planner/fabric/directlinks.h"
#include "planner/fabric/fabricwiring.h"

#include <QTest>

#include <map>
#include <set>
#include <tuple>

using namespace cw;
using namespace cw::planner;

/// Wires fabrics of many shapes and walks every link: no port twice, none beyond the switch, counts as promised.
class TstFabricWiring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLinkHasItsOwnPorts_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("ports");
        QTest::addColumn<int>("radix");
        QTest::addColumn<bool>("equal");
        QTest::addColumn<int>("split");
        QTest::addColumn<int>("down");
        const int tree = int(FabricKind::FatTree), rails = int(FabricKind::RailOptimised),
                  only = int(FabricKind::RailOnly), dragonfly = int(FabricKind::DragonflyPlus);
        QTest::newRow("one switch") << tree << 7 << 8 << 64 << false << 1 << 1;
        QTest::newRow("two tiers in turn") << tree << 9 << 8 << 64 << false << 1 << 1;
        QTest::newRow("two tiers in turn, odd leaves") << tree << 100 << 8 << 64 << false << 1 << 1;
        QTest::newRow("three tiers in turn") << tree << 300 << 8 << 32 << false << 1 << 1;
        QTest::newRow("three tiers, a pod begun") << tree << 261 << 8 << 64 << false << 1 << 1;
        QTest::newRow("two tiers equal") << tree << 96 << 8 << 64 << true << 1 << 1;
        QTest::newRow("three tiers equal") << tree << 512 << 8 << 64 << true << 1 << 1;
        QTest::newRow("rails") << rails << 96 << 8 << 64 << true << 1 << 1;
        QTest::newRow("rails begun") << rails << 33 << 4 << 64 << true << 1 << 1;
        QTest::newRow("rails in three tiers") << rails << 300 << 8 << 32 << true << 1 << 1;
        QTest::newRow("rails as pods, shared cores") << rails << 140 << 8 << 40 << true << 1 << 1;
        QTest::newRow("rails with split uplinks") << rails << 512 << 8 << 64 << true << 4 << 1;
        QTest::newRow("oversubscribed") << tree << 200 << 8 << 64 << true << 1 << 3;
        QTest::newRow("oversubscribed in turn") << tree << 900 << 8 << 64 << false << 1 << 3;
        QTest::newRow("rail only") << only << 96 << 8 << 64 << true << 1 << 1;
        QTest::newRow("dragonfly+") << dragonfly << 48 << 1 << 8 << true << 1 << 1;
        QTest::newRow("dragonfly+ of many groups") << dragonfly << 250 << 1 << 8 << true << 1 << 1;
        const int torus = int(FabricKind::LeafTorus);
        QTest::newRow("rails in turn, one switch") << rails << 8 << 8 << 64 << false << 1 << 1;
        QTest::newRow("rails in turn") << rails << 97 << 8 << 64 << false << 1 << 1;
        QTest::newRow("rails in turn, three tiers") << rails << 300 << 8 << 32 << false << 1 << 1;
        QTest::newRow("rails in turn, pods of several rails") << rails << 1296 << 6 << 32 << false << 1 << 1;
        QTest::newRow("rail only in turn") << only << 97 << 8 << 64 << false << 1 << 1;
        QTest::newRow("rail only in three tiers") << only << 261 << 4 << 16 << false << 1 << 1;
        QTest::newRow("dragonfly+ in turn, one group") << dragonfly << 30 << 1 << 8 << false << 1 << 1;
        QTest::newRow("dragonfly+ in turn, two groups") << dragonfly << 36 << 1 << 8 << false << 1 << 1;
        QTest::newRow("dragonfly+ in turn, even groups") << dragonfly << 45 << 1 << 8 << false << 1 << 1;
        QTest::newRow("dragonfly+ in turn, uneven groups") << dragonfly << 40 << 1 << 8 << false << 1 << 1;
        QTest::newRow("dragonfly+ in turn, seven groups") << dragonfly << 101 << 1 << 8 << false << 1 << 1;
        QTest::newRow("dragonfly+ in turn, thousands") << dragonfly << 9001 << 1 << 64 << false << 1 << 1;
        QTest::newRow("torus of one switch") << torus << 64 << 1 << 64 << false << 1 << 1;
        QTest::newRow("torus of two leaves") << torus << 65 << 1 << 64 << false << 1 << 1;
        QTest::newRow("torus of a grid") << torus << 27 * 34 << 1 << 64 << false << 1 << 1;
        QTest::newRow("twisted torus of 13 leaves") << torus << 13 * 34 << 1 << 64 << false << 1 << 1;
    }
    void everyLinkHasItsOwnPorts()
    {
        QFETCH(int, kind);
        QFETCH(int, nodes);
        QFETCH(int, ports);
        QFETCH(int, radix);
        QFETCH(bool, equal);
        QFETCH(int, split);
        QFETCH(int, down);
        FabricSpec spec;
        spec.kind = FabricKind(kind);
        spec.nodes = nodes;
        spec.portsPerNode = ports;
        spec.radix = radix;
        spec.equalLinks = equal;
        spec.uplinkSplit = split;
        spec.leaf.down = down;
        const auto counts = countFabric(spec);
        QVERIFY2(counts.ok(), qPrintable(counts.ok() ? QString() : counts.error().message));
        const std::vector<FabricLink> links = wireFabric(spec, counts.value());

        std::map<FabricLayer, std::int64_t> perLayer;
        std::set<std::tuple<int, int, int>> used; // tier, device, port
        std::map<std::pair<int, int>, int> onDevice;
        for (const FabricLink &link : links) {
            ++perLayer[link.layer];
            const bool isLevel = link.layer == FabricLayer::Group || link.layer == FabricLayer::Neighbour;
            const int level = link.layer == FabricLayer::Neighbour ? 1 : 2, tier = int(link.layer);
            const int upper = isLevel ? level : tier + 1, lower = isLevel ? level : tier;
            QVERIFY(!isLevel || link.a != link.b);
            QVERIFY(used.insert({lower, link.a, link.portA}).second);
            QVERIFY(used.insert({upper, link.b, link.portB}).second);
            ++onDevice[{lower, link.a}];
            ++onDevice[{upper, link.b}];
        }
        QCOMPARE(perLayer[FabricLayer::NodeLeaf], counts->nodeCables);
        QCOMPARE(perLayer[FabricLayer::LeafSpine], counts->leafSpineCables * counts->linksPerUplink);
        QCOMPARE(perLayer[FabricLayer::SpineCore], counts->spineCoreCables);
        QCOMPARE(perLayer[FabricLayer::Group] + perLayer[FabricLayer::Neighbour], counts->groupCables);
        const int highest = radix * counts->linksPerUplink;
        for (const auto &[tier, device, port] : used) {
            QVERIFY(port >= 0 && device >= 0);
            if (tier > 0)
                QVERIFY2(port < highest, qPrintable(QStringLiteral("tier %1 port %2").arg(tier).arg(port)));
            QVERIFY(device < (tier == 0   ? spec.nodes
                              : tier == 1 ? counts->leaves
                              : tier == 2 ? counts->spines
                                          : counts->cores));
        }
    }

    /// Port 3 of all nodes of a group meets on one leaf.
    void railsMeet()
    {
        FabricSpec spec;
        spec.kind = FabricKind::RailOptimised;
        spec.nodes = 64;
        spec.portsPerNode = 8;
        spec.radix = 64;
        std::map<std::pair<int, int>, std::set<int>> leaves; // group and rail
        for (const FabricLink &link : wireFabric(spec, countFabric(spec).value()))
            if (link.layer == FabricLayer::NodeLeaf)
                leaves[{link.a / 32, link.portA}].insert(link.b);
        QCOMPARE(leaves.size(), std::size_t(16));
        for (const auto &[rail, set] : leaves)
            QCOMPARE(set.size(), std::size_t(1));
    }

    /// Nine rows of four rails on 16-port switches: 36 leaves, a pod of five and one of four for each rail, 18 cores.
    /// Port n of every server ends on a leaf of rail n, and every two leaves have a core in common, so that all reach
    /// all.
    void railsInTurnMeetOnCores()
    {
        FabricSpec spec;
        spec.kind = FabricKind::RailOptimised;
        spec.nodes = 72;
        spec.portsPerNode = 4;
        spec.radix = 16;
        spec.equalLinks = false;
        const FabricCounts counts = countFabric(spec).value();
        QCOMPARE(counts.leaves, 36);
        QCOMPARE(counts.cores, 18);
        std::map<int, std::set<int>> spinesOfLeaf, coresOfSpine;
        for (const FabricLink &link : wireFabric(spec, counts)) {
            if (link.layer == FabricLayer::NodeLeaf) {
                QCOMPARE(railLeaf(spec, counts, link.b).rail, link.portA);
                QCOMPARE(railLeaf(spec, counts, link.b).group, link.a / 8);
            } else {
                (link.layer == FabricLayer::LeafSpine ? spinesOfLeaf : coresOfSpine)[link.a].insert(link.b);
            }
        }
        std::vector<std::set<int>> cores(36);
        for (const auto &[leaf, spines] : spinesOfLeaf) {
            const int rail = railLeaf(spec, counts, leaf).rail;
            for (const int spine : spines) {
                QCOMPARE(spine / 9, rail); // nine spines a rail
                cores[std::size_t(leaf)].insert(coresOfSpine[spine].begin(), coresOfSpine[spine].end());
            }
        }
        for (const auto &a : cores)
            for (const auto &b : cores)
                QVERIFY(std::any_of(a.begin(), a.end(), [&](int core) { return b.count(core) > 0; }));
    }

    /// Groups of 4, 4 and 4 leaves of eight-port switches have 16 global ports each: 8 cables for every pair. Every
    /// leaf of a torus has six neighbours, or fewer where it meets one twice.
    void groupsAndNeighboursAreEven()
    {
        std::map<std::pair<int, int>, int> pairs;
        for (const DirectLink &link : groupLinks({16, 16, 16}))
            ++pairs[{link.a, link.b}];
        QCOMPARE(pairs, (std::map<std::pair<int, int>, int>{{{0, 1}, 8}, {{0, 2}, 8}, {{1, 2}, 8}}));
        QCOMPARE(groupLinks({16, 12}).size(), std::size_t(12)); // four ports of the larger stay free
        pairs.clear();                                          // x + y = 16, x + z = y + z = 12: 8, 8 and 4
        for (const DirectLink &link : groupLinks({16, 12, 12}))
            ++pairs[{link.a, link.b}];
        QCOMPARE(pairs, (std::map<std::pair<int, int>, int>{{{0, 1}, 8}, {{0, 2}, 8}, {{1, 2}, 4}}));
        for (const int leaves : {27, 29}) {
            std::map<int, std::set<int>> neighbours;
            for (const DirectLink &link : torusLinks(leaves, 30)) {
                neighbours[link.a].insert(link.b);
                neighbours[link.b].insert(link.a);
            }
            QCOMPARE(neighbours.size(), std::size_t(leaves));
            for (const auto &[leaf, others] : neighbours)
                QCOMPARE(others.size(), std::size_t(6));
            QCOMPARE(torusNeighbours(leaves), 6);
        }
        // Both ways round a ring of two lead to the same leaf: 2 x 2 x 2 has three neighbours, by twice the cables.
        for (const auto &[leaves, expected] : {std::pair(8, 3), std::pair(2, 1), std::pair(3, 2), std::pair(12, 4)}) {
            std::map<int, std::set<int>> neighbours;
            for (const DirectLink &link : torusLinks(leaves, 30)) {
                neighbours[link.a].insert(link.b);
                neighbours[link.b].insert(link.a);
            }
            QCOMPARE(int(neighbours[0].size()), expected);
            QCOMPARE(torusNeighbours(leaves), expected);
        }
        QCOMPARE(torusNeighbours(1), 0);
    }

    void equalLinksAreEqual()
    {
        FabricSpec spec;
        spec.kind = FabricKind::RailOptimised;
        spec.nodes = 96;
        spec.portsPerNode = 8;
        spec.radix = 64;
        std::map<std::pair<int, int>, int> between;
        for (const FabricLink &link : wireFabric(spec, countFabric(spec).value()))
            if (link.layer == FabricLayer::LeafSpine)
                ++between[{link.a, link.b}];
        QCOMPARE(between.size(), std::size_t(24 * 16));
        for (const auto &[pair, links] : between)
            QCOMPARE(links, 2); // 32 uplinks over 16 spines
    }

    /// Nodes with different numbers of ports share a fabric.
    void mixedNodes()
    {
        FabricSpec spec;
        spec.nodes = 2 * 8 + 60; // single ports
        spec.radix = 64;
        spec.equalLinks = false;
        std::vector<int> ports{8, 8};
        ports.insert(ports.end(), 60, 1);
        const auto counts = countFabric(spec);
        std::set<std::pair<int, int>> ends;
        for (const FabricLink &link : wireFabric(spec, counts.value(), ports))
            if (link.layer == FabricLayer::NodeLeaf)
                ends.insert({link.a, link.portA});
        QCOMPARE(ends.size(), std::size_t(76));
        QVERIFY(ends.contains({1, 7}));
        QVERIFY(!ends.contains({2, 1}));
    }
};

QTEST_GUILESS_MAIN(TstFabricWiring)
#include "tst_fabricwiring.moc"
