#include "tests/support/handmade.h"

#include <QtTest>

using namespace handmade;

namespace {

bool near(std::optional<double> a, double b)
{
    return a && std::abs(*a - b) < 1e-6 * std::max(1.0, std::abs(b));
}

std::optional<double> withFloor(Plan plan, const CandidateSet &set, double capex)
{
    plan.need.constraints = {limit("floor", PlanQuantity::Capex, {}, capex)};
    return optimum(plan, set);
}

/// Switches of four ports for 10 k, a cable is 0.1 k; one port a server.
FabricRule switchesOfFour()
{
    FabricRule rule;
    rule.site = text("hall");
    rule.switchId = text("switch");
    rule.radix = 4;
    rule.portsPerUnit = {{0, 1}};
    rule.perSwitch = {item(LineKind::OneOff, 10000)};
    rule.perPort = {item(LineKind::OneOff, 100)};
    return rule;
}

} // namespace

/// A floor counts what stands beside the servers, and nothing is put up there to reach it.
class TstModelfloors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Servers of 1 k with one port on a switch of four for 10 k, a cable is 0.1 k. Two servers: 2 + 10 + 0.2. Three:
    /// 3 + 10 + 0.3. Five: 5 + 5 x 10 (three leaves, two spines) + 0.5.
    void switchesCount()
    {
        CandidateSet s = set({bought("buy", "hall", {1000, 0, 1})});
        carry(s, "chat", "buy", 1, 1);
        s.fabrics = {switchesOfFour()};
        QVERIFY(near(withFloor(plan({2}), s, 12100), 12.2));
        QVERIFY(near(withFloor(plan({2}), s, 12300), 13.3)); // not a second switch: 22.2
        QVERIFY(near(withFloor(plan({1}), s, 1500), 12.2));  // not a switch for one server alone: 11.1
        QVERIFY(near(withFloor(plan({4}), s, 14500), 55.5)); // not three leaves for four: 4 + 50 + 0.4
    }

    /// A server of 10 k whose archive is a node of 5 k: 15. Two of them: 25, not one with two nodes for 20.
    void nodesOfStorageCount()
    {
        CandidateSet s = set({bought("buy", "hall", {10000, 0, 1})});
        carry(s, "chat", "buy", 1, 1);
        CompanionRule rule;
        rule.site = text("hall");
        rule.serversPerUnit = {{0, 1}};
        CompanionStorage archive;
        archive.piece.role = text("archive");
        archive.piece.items = {item(LineKind::OneOff, 5000)};
        archive.capacity = 100;
        archive.fewest = 1;
        archive.demands = {{text("chat"), 60}};
        rule.storage = {archive};
        s.companions = {rule};
        QVERIFY(near(withFloor(plan({1}), s, 14000), 15));
        QVERIFY(near(withFloor(plan({1}), s, 17000), 25));
    }

    /// Networks and nodes by the number of servers: a switch of 3 k from the first server on, two control nodes of 2 k
    /// from the second. One server of 10 k: 13. Two: 20 + 3 + 4.
    void stepsCount()
    {
        CandidateSet s = set({bought("buy", "hall", {10000, 0, 1})});
        carry(s, "chat", "buy", 1, 1);
        CompanionRule rule;
        rule.site = text("hall");
        rule.serversPerUnit = {{0, 1}};
        rule.layout.inBand = {16, 1};
        rule.layout.controlNodes = 2;
        CompanionPiece leaf, control;
        leaf.role = text("inband-leaf");
        leaf.items = {item(LineKind::OneOff, 3000)};
        leaf.count = &CompanionCounts::inBandLeaves;
        control.role = text("control");
        control.items = {item(LineKind::OneOff, 2000)};
        control.count = &CompanionCounts::control;
        rule.pieces = {leaf, control};
        s.companions = {rule};
        QVERIFY(near(withFloor(plan({1}), s, 12500), 13));
        QVERIFY(near(withFloor(plan({1}), s, 16500), 27)); // not the nodes of two for one: 17
    }

    /// What leaves stays counted, and what never came is not: a lease of one server of 0.1 k a month for two years, a
    /// second one in the first of them, both on a switch of 10 k that stays. 3.6 + 10.2.
    void switchesStayInLaterYears()
    {
        Offer lease = bought("lease", "hall", {0, 100, 1});
        lease.procurement = Procurement::Lease;
        lease.commitmentMonths = 12;
        lease.recurringPerMonth = Band::exact(100);
        CandidateSet s = set({lease});
        carry(s, "chat", "lease", 1, 1);
        s.fabrics = {switchesOfFour()};
        QVERIFY(near(withFloor(plan({2, 1}), s, 10200), 13.8));
        QVERIFY(near(withFloor(plan({1, 2}), s, 10200), 13.8));
    }
};

QTEST_GUILESS_MAIN(TstModelfloors)
#include "tst_modelfloors.moc"
