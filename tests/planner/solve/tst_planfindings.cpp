// A switch that the design has none of is not told as chosen.
#include "planner/plan/findinggroup.h"
#include "planner/solve/planfindings.h"

#include <QtTest>

using namespace cw::planner;

class TstPlanFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSwitchThatIsNotThereIsNotToldAsChosen()
    {
        const auto about = [](const QString &id) {
            Finding finding;
            finding.id = id;
            return finding;
        };
        const std::vector<Finding> all{
            about(switchChoiceId(QStringLiteral("hall"), QStringLiteral("big-64")) + QStringLiteral("400g")),
            about(switchChoiceId(QStringLiteral("hall"), QStringLiteral("big")) + QStringLiteral("400g")),
            about(switchChoiceId(QStringLiteral("depot"), QStringLiteral("big-64")) + QStringLiteral("400g")),
            about(QStringLiteral("fabric.topology.hall"))};
        Design design;
        DesignExtra leaf;
        leaf.site = QStringLiteral("hall");
        leaf.part = QStringLiteral("big-64");
        leaf.role = QStringLiteral("leaf");
        design.extras.push_back(leaf);
        const std::vector<Finding> kept = withoutUnusedSwitches(all, design);
        QCOMPARE(kept.size(), 2u);
        QCOMPARE(kept[0].id, QStringLiteral("fabric.switch-choice.hall.big-64.400g"));
        QCOMPARE(kept[1].id, QStringLiteral("fabric.topology.hall"));
        QCOMPARE(withoutUnusedSwitches(all, {}).size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TstPlanFindings)
#include "tst_planfindings.moc"
