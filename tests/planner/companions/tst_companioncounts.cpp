#include "planner/companions/companioncounts.h"
#include "planner/companions/companionrule.h"

#include <QtTest>

using namespace cw::planner;

namespace {

/// Switches of 64 and 48 ports, control planes of three, two copies of metrics; a monitoring node keeps the records of
/// 27 servers.
CompanionLayout layout()
{
    CompanionLayout layout;
    layout.inBand = {64, 2};
    layout.outOfBand = {48, 1};
    layout.outOfBandPortsPerSwitch = 1;
    layout.uplinksPerOutOfBandSwitch = 1;
    layout.controlNodes = 3;
    layout.largeControlNodes = 5;
    layout.largeFrom = 1000;
    layout.seriesPerServer = 2500;
    layout.seriesPerNode = 5e6;
    layout.monitoringCopies = 2;
    layout.recordBytesPerServer = 1;
    layout.recordBytesPerNode = 27;
    return layout;
}

} // namespace

class TstCompanionCounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Two in-band ports and the uplink of one out-of-band switch on one switch; one server and that switch are
    /// managed; it runs and keeps everything itself.
    void oneServerIsJoinedToItsSite()
    {
        CompanionLayout with = layout();
        with.hasWideArea = true;
        with.storage = {64, 2};
        const CompanionCounts counts = countCompanions(with, 1);
        QCOMPARE(counts.nodes(), 0);
        QCOMPARE(counts.inBandLeaves, 1);
        QCOMPARE(counts.inBandSpines, 0);
        QCOMPARE(counts.outOfBand, 1);
        QCOMPARE(counts.wideArea, 1);
        QCOMPARE(counts.storageLeaves, 0);
        QCOMPARE(countCompanions(with, 2).storageLeaves, 1);
        QCOMPARE(countCompanions(with, 2).control, 3);
        QCOMPARE(countCompanions(with, 0), CompanionCounts());
    }

    /// 3 control and 2 x ceil(6 / 27 / 2) monitoring nodes; in-band 11 x 2 ports and one uplink on one switch of 64;
    /// out-of-band 11 ports and the in-band switch on one of 48.
    void sixServers()
    {
        const CompanionCounts counts = countCompanions(layout(), 6);
        QCOMPARE(counts.control, 3);
        QCOMPARE(counts.monitoring, 2);
        QCOMPARE(counts.inBandLeaves, 1);
        QCOMPARE(counts.inBandSpines, 0);
        QCOMPARE(counts.inBandUplinks, 0);
        QCOMPARE(counts.outOfBand, 1);
        QCOMPARE(counts.storageLeaves, 0);
    }

    /// The control nodes carry the monitoring of a small cluster.
    void smallClustersHaveNoMonitoringNodes()
    {
        CompanionLayout with = layout();
        with.monitoringFrom = 16;
        QCOMPARE(countCompanions(with, 15).nodes(), 3);
        QCOMPARE(countCompanions(with, 16).nodes(), 5);
    }

    /// Monitoring 2 x ceil(60 / 27 / 2) = 4, so 7 nodes. In-band 67 x 2 + 2 uplinks = 136 ports: leaves ceil(272 / 64)
    /// = 5, spines ceil(5 x 32 / 64) = 3, 160 cables between them. Out-of-band 67 + 8 = 75 ports on 2 switches.
    void sixtyServersTakeTwoTiers()
    {
        const CompanionCounts counts = countCompanions(layout(), 60);
        QCOMPARE(counts.nodes(), 7);
        QCOMPARE(counts.inBandLeaves, 5);
        QCOMPARE(counts.inBandSpines, 3);
        QCOMPARE(counts.inBandUplinks, 160);
        QCOMPARE(counts.outOfBand, 2);
    }

    /// Records move to nodes of disks at 55 servers; what the monitoring nodes held before stays with them.
    void recordsGetNodesOfTheirOwn()
    {
        CompanionLayout with = layout();
        with.objectFrom = 55;
        with.recordBytesPerObjectNode = 100;
        with.fewestObjectNodes = 4;
        QCOMPARE(countCompanions(with, 54).object, 0);
        QCOMPARE(countCompanions(with, 54).monitoring, 2);
        QCOMPARE(countCompanions(with, 55).object, 4);
        QCOMPARE(countCompanions(with, 55).monitoring, 2);
        QCOMPARE(countCompanions(with, 450).object, 5); // ceil(450 / 100)
    }

    /// Slurm: a pair of controllers and a login node for every 128 servers, two at least; build nodes likewise. They
    /// join the in-band and the out-of-band network.
    void whatRunsTheClusterHasNodesOfItsOwn()
    {
        CompanionLayout with = layout();
        with.controlNodes = 0;
        with.scheduler = {2, 0};
        with.login = {2, 128};
        with.mlops = {2, 128};
        with.ci = {2, 64};
        QCOMPARE(countCompanions(layout(), 6).login, 0);
        const CompanionCounts six = countCompanions(with, 6), many = countCompanions(with, 300);
        QCOMPARE(six.scheduler, 2);
        QCOMPARE(six.login, 2);
        QCOMPARE(six.nodes(), 2 + 2 + 2 + 2 + 2); // with two monitoring nodes
        QCOMPARE(many.scheduler, 2);
        QCOMPARE(many.login, 3); // ceil(300 / 128)
        QCOMPARE(many.mlops, 3);
        QCOMPARE(many.ci, 5); // ceil(300 / 64)
    }

    void noCountFalls()
    {
        CompanionLayout with = layout();
        with.storage = {64, 2};
        with.storagePorts = 8;
        with.storageNodes = 4;
        with.compute = {{8, 64}, {4, 144}};
        with.login = {2, 128};
        with.ci = {2, 64};
        with.objectFrom = 400;
        with.recordBytesPerObjectNode = 3000;
        with.fewestObjectNodes = 4;
        CompanionCounts before;
        for (int servers = 0; servers <= 3000; ++servers) {
            const CompanionCounts now = countCompanions(with, servers);
            for (auto count :
                 {&CompanionCounts::control, &CompanionCounts::monitoring, &CompanionCounts::object,
                  &CompanionCounts::login, &CompanionCounts::ci, &CompanionCounts::storageLeaves,
                  &CompanionCounts::storageSpines, &CompanionCounts::storageCores, &CompanionCounts::storageUplinks,
                  &CompanionCounts::inBandLeaves, &CompanionCounts::inBandSpines, &CompanionCounts::inBandCores,
                  &CompanionCounts::inBandUplinks, &CompanionCounts::outOfBand})
                QVERIFY2(now.*count >= before.*count, qPrintable(QString::number(servers)));
            before = now;
        }
    }

    void stepsAreWhereCountsChange()
    {
        const std::vector<CompanionStep> steps = companionSteps(layout(), 60, 100);
        QCOMPARE(steps.front().from, 1);
        QCOMPARE(steps[1].from, leastServersWithNodes);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps[i].counts, countCompanions(layout(), steps[i].from));
            const int end = i + 1 < steps.size() ? steps[i + 1].from : 61;
            for (int servers = steps[i].from; servers < end; ++servers) {
                CompanionCounts now = countCompanions(layout(), servers);
                now.outOfBand = steps[i].counts.outOfBand; // follows from what stands, not from the servers alone
                QCOMPARE(now, steps[i].counts);
            }
        }
        QCOMPARE(companionSteps(layout(), 60, 1).size(), std::size_t(1));
    }

    /// 48 ports a switch: 40 servers, 5 nodes and 3 switches fill one; a fourth switch needs a second.
    void outOfBandSwitchesHaveAPortForEachDevice()
    {
        QCOMPARE(outOfBandSwitches(layout(), {40, 5, 3}), 1);
        QCOMPARE(outOfBandSwitches(layout(), {40, 5, 4}), 2);
        QCOMPARE(outOfBandSwitches(layout(), {}), 0);
        CompanionLayout two = layout();
        two.outOfBandPortsPerSwitch = 2; // 45 + 2 x 2 = 49
        QCOMPARE(outOfBandSwitches(two, {40, 5, 2}), 2);
        QCOMPARE(outOfBandSwitches({}, {40, 5, 4}), 0); // no switch for it in the catalog
    }

    /// Two racks of 18 servers, nine switch trays by two ports and eight power shelves by one: 36 + 52 ports, with five
    /// nodes and three switches 96, which two switches of 48 take; a fourth switch needs a third.
    void partsOfRacksTakePortsOfTheirOwn()
    {
        QCOMPARE(outOfBandSwitches(layout(), {36, 5, 3, 52}), 2);
        QCOMPARE(outOfBandSwitches(layout(), {36, 5, 4, 52}), 3);
        // 36 servers: 3 + 2 nodes; in-band 41 x 2 ports and 3 uplinks on 3 leaves and 2 spines; 36 + 5 + 5 + 52 = 98.
        CompanionLayout racks = layout();
        racks.partPortsPerServer = 26.0 / 18;
        QCOMPARE(countCompanions(layout(), 36).outOfBand, 1);
        QCOMPARE(countCompanions(racks, 36).outOfBand, 3);
        QCOMPARE(countCompanions(racks, 36).inBandLeaves, 3);
    }

    /// 10 + 25 of 20 a node: two by capacity; 30 + 30 of 25: three by reading; at least two.
    void storageForTwoWorkloads()
    {
        CompanionStorage storage;
        storage.capacity = 20;
        storage.read = 25;
        storage.write = 100;
        storage.fewest = 2;
        storage.demands = {{QStringLiteral("a"), 10, 30, 0}, {QStringLiteral("b"), 25, 30, 0}};
        QCOMPARE(storage.nodesFor({}), 0);
        QCOMPARE(storage.nodesFor({{QStringLiteral("a"), 1}}), 2);
        QCOMPARE(storage.nodesFor({{QStringLiteral("a"), 1}, {QStringLiteral("b"), 1}}), 3);
        QCOMPARE(storage.nodesFor({{QStringLiteral("elsewhere"), 1}}), 0);
        // Half of what a keeps: 5 + 25 of 20 and 15 + 30 of 25 are two nodes each; a tenth of a alone the fewest.
        QCOMPARE(storage.nodesFor({{QStringLiteral("a"), 0.5}, {QStringLiteral("b"), 1}}), 2);
        QCOMPARE(storage.nodesFor({{QStringLiteral("a"), 0.1}}), 2);
    }
};

QTEST_GUILESS_MAIN(TstCompanionCounts)
#include "tst_companioncounts.moc"
