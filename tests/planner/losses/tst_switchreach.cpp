// What hangs from a switch, on networks wired by hand.
#include "planner/losses/switchreach.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {

/// Ends "e0"… of part "server", then leaves "l0"…, then spines "s0"…; `runs` join them by index.
CablePlan network(int ends, int leaves, int spines, const std::vector<std::pair<int, int>> &runs)
{
    CablePlan plan;
    plan.site = QStringLiteral("hall-1");
    plan.ends = ends;
    const auto add = [&](const char *stem, int count, const char *role) {
        for (int i = 0; i < count; ++i) {
            CabledDevice device;
            device.name = QLatin1String(stem) + QString::number(i);
            device.part = QStringLiteral("server");
            device.role = QLatin1String(role);
            plan.devices.push_back(device);
        }
    };
    add("e", ends, "system");
    add("l", leaves, "leaf");
    add("s", spines, "spine");
    for (const auto &[a, b] : runs) {
        CableRun run;
        run.a = a;
        run.b = b;
        run.layer = a < ends ? FabricLayer::NodeLeaf : FabricLayer::LeafSpine;
        plan.runs.push_back(run);
    }
    return plan;
}

} // namespace

class TstSwitchreach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Two rails: each of three servers has two links on the first leaf (3) and one on the second (4).
    void aRailTakesAShareOfEach()
    {
        const auto reaches =
            switchReaches({network(3, 2, 0, {{0, 3}, {0, 3}, {0, 4}, {1, 3}, {1, 3}, {1, 4}, {2, 3}, {2, 3}, {2, 4}})},
                          QStringLiteral("hall-1"));
        const SwitchReach first = reaches.at(QStringLiteral("l0")), second = reaches.at(QStringLiteral("l1"));
        QCOMPARE(first.hanging, 3);
        QCOMPARE(first.cutOff, 0);
        QCOMPARE(first.leastKept, 1 - 2.0 / 3);
        QCOMPARE(first.shareKept, 1 - 6.0 / 9);
        QCOMPARE(second.leastKept, 1 - 1.0 / 3);
        QVERIFY(isWorse(first, second));
        QVERIFY(!isWorse(second, first));
    }

    /// Wrongly wired: the third server has both links on one leaf, the others one on each. Losing that leaf cuts it
    /// off.
    void aWronglyWiredServerIsCutOff()
    {
        const auto reaches = switchReaches({network(3, 2, 0, {{0, 3}, {0, 4}, {1, 3}, {1, 4}, {2, 4}, {2, 4}})},
                                           QStringLiteral("hall-1"));
        const SwitchReach first = reaches.at(QStringLiteral("l0")), second = reaches.at(QStringLiteral("l1"));
        QCOMPARE(first.cutOff, 0);
        QCOMPARE(first.others, 1);
        QCOMPARE(second.cutOff, 1);
        QCOMPARE(second.cutParts, (std::map<QString, int>{{QStringLiteral("server"), 1}}));
        QCOMPARE(second.leastKept, 0.5); // of the two that are not cut off
        QVERIFY(isWorse(second, first));
    }

    /// Four leaves (4 to 7), a server on each; two pods of two leaves with a spine (8, 9) each and a third spine (10)
    /// for all: the first spine has 2 of 8 uplinks, and both of its leaves keep one of two.
    void aSpineOfAPodIsThatOfItsLeaves()
    {
        const auto reaches = switchReaches(
            {network(
                4, 4, 3,
                {{0, 4}, {1, 5}, {2, 6}, {3, 7}, {4, 8}, {5, 8}, {6, 9}, {7, 9}, {4, 10}, {5, 10}, {6, 10}, {7, 10}})},
            QStringLiteral("hall-1"));
        const SwitchReach pod = reaches.at(QStringLiteral("s0")), whole = reaches.at(QStringLiteral("s2"));
        QCOMPARE(pod.tier, 2);
        QCOMPARE(pod.hanging, 2);
        QCOMPARE(pod.others, 2);
        QCOMPARE(pod.shareKept, 0.75);
        QCOMPARE(pod.leastKept, 0.5);
        QCOMPARE(whole.hanging, 4);
        QCOMPARE(whole.shareKept, 0.5);
        QCOMPARE(reaches.at(QStringLiteral("l0")).cutOff, 1); // its server has one link
    }

    void otherSitesAreNotAsked()
    {
        QVERIFY(switchReaches({network(1, 1, 0, {{0, 1}})}, QStringLiteral("hall-2")).empty());
    }
};

QTEST_GUILESS_MAIN(TstSwitchreach)
#include "tst_switchreach.moc"
