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
};

QTEST_GUILESS_MAIN(TstCableParts)
#include "tst_cableparts.moc"
