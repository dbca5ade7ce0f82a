#include "planner/fabric/cableplan.h"

#include <QTest>

using namespace cw::planner;

/// What is ordered for a list of links: the legs of a splitter are one cable, links of a cage share a transceiver.
class TstCableParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void legsOfASplitterAreOneCable()
    {
        CablePlan plan;
        plan.linksPerCage = 2;
        plan.devices.resize(10);
        LinkMedium splitter, fibre;
        splitter.cablePart = QStringLiteral("split");
        splitter.linksPerCable = splitter.linksPerSwitchPart = 2;
        fibre.cablePart = QStringLiteral("fibre");
        fibre.switchPart = QStringLiteral("twin");
        fibre.nodePart = QStringLiteral("single");
        plan.media = {splitter, fibre};
        // Cages 1 and 2 of switch 9: two legs and one; cage 3: two links of fibre.
        const int ports[] = {0, 1, 2, 4, 5};
        for (int i = 0; i < 5; ++i) {
            CableRun run;
            run.a = i;
            run.b = 9;
            run.portB = ports[i];
            run.medium = i < 3 ? 0 : 1;
            run.length = 3;
            plan.runs.push_back(run);
        }
        const CableParts parts = partsOf(plan);
        QCOMPARE(parts.cables, (std::map<std::pair<QString, double>, int>{{{QStringLiteral("fibre"), 3}, 2},
                                                                          {{QStringLiteral("split"), 3}, 2}}));
        QCOMPARE(parts.transceivers,
                 (std::map<QString, int>{{QStringLiteral("single"), 2}, {QStringLiteral("twin"), 1}}));
    }

    /// Two links of a server's cage end in two switches: one module at the server, one at each switch, and two fibres a
    /// link where the modules have two sockets each.
    void aModuleIsSharedAtEitherEndAndByEveryMedium()
    {
        CablePlan plan;
        plan.linksPerCage = 2;
        plan.devices.resize(3);
        plan.devices[0].linksPerCage = 2;
        plan.devices[0].portStem = QStringLiteral("osfp");
        LinkMedium pair;
        pair.cablePart = QStringLiteral("fibre");
        pair.nodePart = QStringLiteral("flat");
        pair.switchPart = QStringLiteral("twin");
        pair.cablesPerLink = 2;
        LinkMedium other = pair; // another server's medium with the same module at the switch
        other.nodePart = QStringLiteral("single");
        other.cablesPerLink = 1;
        plan.media = {pair, other};
        for (int i = 0; i < 2; ++i) {
            CableRun run;
            run.a = 0;
            run.portA = i;
            run.b = 1 + i;
            run.medium = 0;
            run.length = 5;
            plan.runs.push_back(run);
        }
        plan.devices.push_back({});
        CableRun beside; // the second link of the cage of switch 1
        beside.a = 3;
        beside.b = 1;
        beside.portB = 1;
        beside.medium = 1;
        beside.length = 5;
        plan.runs.push_back(beside);
        const CableParts parts = partsOf(plan);
        QCOMPARE(parts.transceivers,
                 (std::map<QString, int>{
                     {QStringLiteral("flat"), 1}, {QStringLiteral("single"), 1}, {QStringLiteral("twin"), 2}}));
        QCOMPARE(parts.cables, (std::map<std::pair<QString, double>, int>{{{QStringLiteral("fibre"), 5}, 2 + 2 + 1}}));
        QCOMPARE(plan.portName(plan.runs[1], true), QStringLiteral("osfp1/2"));
        QCOMPARE(plan.portName(plan.runs[2], true), QStringLiteral("nic1"));
        QCOMPARE(plan.portName(plan.runs[2], false), QStringLiteral("p1/2"));
    }
};

QTEST_GUILESS_MAIN(TstCableParts)
#include "tst_cableparts.moc"
