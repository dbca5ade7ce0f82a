// What is told of networks: of those alone that the design has.
#include "planner/solve/planfindings.h"
#include "tests/support/handmade.h"

#include <QtTest>

using namespace cw;
using namespace cw::planner;

class TstPlanFindings : public QObject {
    Q_OBJECT

    static FabricRule ruleOf(int offer, const char *id, const char *model = "big-64")
    {
        FabricRule rule;
        rule.site = QStringLiteral("hall");
        rule.switchId = QString::fromLatin1(model);
        rule.portsPerUnit = {{offer, 8}};
        Finding finding;
        finding.id = finding.text = QString::fromLatin1(id);
        rule.findings = {finding};
        return rule;
    }

private Q_SLOTS:
    /// One switch model carries the ports of both servers, of which one is alone: its network is not built, and nothing
    /// is told of it. That no switch fits is told all the same.
    void aNetworkThatIsNotThereIsNotToldAsBuilt()
    {
        const Plan plan = handmade::plan({1});
        CandidateSet set =
            handmade::set({handmade::bought("alone", "hall", {100, 0}), handmade::bought("many", "hall", {100, 0}),
                           handmade::bought("strange", "hall", {100, 0})});
        set.fabrics = {ruleOf(0, "fabric.switch-choice.hall.big-64.800g"),
                       ruleOf(1, "fabric.switch-choice.hall.big-64.400g"), ruleOf(2, "fabric.no-switch.hall", "")};
        Decoded decoded;
        for (int offer = 0; offer < 3; ++offer) {
            CountedUnits counted;
            counted.offer = offer;
            counted.active = counted.added = {offer == 0 ? 1 : 4};
            decoded.units.push_back(counted);
        }
        decoded.hasFabric = {false, true, false};
        QStringList ids;
        for (const Finding &finding : planFindings(plan, set, decoded))
            if (finding.id.startsWith(QStringLiteral("fabric.")))
                ids += finding.id;
        QCOMPARE(ids, (QStringList{QStringLiteral("fabric.switch-choice.hall.big-64.400g"),
                                   QStringLiteral("fabric.no-switch.hall")}));
    }
};

QTEST_GUILESS_MAIN(TstPlanFindings)
#include "tst_planfindings.moc"
