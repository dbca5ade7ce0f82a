#include "planner/plan/rulenames.h"
#include "tests/support/handmade.h"

#include <QtTest>

using namespace handmade;

namespace {

bool near(std::optional<double> a, double b)
{
    return a && std::abs(*a - b) < 1e-6 * std::max(1.0, std::abs(b));
}

/// Two servers for one need at one hall: "buy-a" for 10 k, "buy-b" for 12 k.
CandidateSet two()
{
    CandidateSet s = set({bought("buy-a", "hall", {10000, 0, 1}), bought("buy-b", "hall", {12000, 0, 1})});
    carry(s, "chat", "buy-a", 1, 1);
    carry(s, "chat", "buy-b", 1, 1);
    return s;
}

CompanionRule beside(const CandidateSet &s)
{
    CompanionRule rule;
    rule.site = text("hall");
    for (std::size_t o = 0; o < s.offers.size(); ++o)
        rule.serversPerUnit.emplace_back(int(o), 1);
    return rule;
}

FabricRule network(int offer, double priceOfPort)
{
    FabricRule rule;
    rule.site = text("hall");
    rule.switchId = text("switch");
    rule.radix = 4;
    rule.portsPerUnit = {{offer, 1}};
    rule.perSwitch = {item(LineKind::OneOff, 1000)};
    rule.perPort = {item(LineKind::OneOff, priceOfPort)};
    return rule;
}

} // namespace

/// An offer makes another superfluous only where what comes with it does not outweigh what it saves.
class TstDominance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cheaperInAllIsLeftAlone()
    {
        const CandidateSet s = two();
        QVERIFY(near(optimum(plan({1}), s), 10));
        const Result<PlanModel> model = buildPlanModel(plan({1}), catalog::CatalogSnapshot(), s);
        QCOMPARE(model->dominated.size(), 1U);
    }

    /// "buy-b" keeps on its own drives what "buy-a" takes a node of 5 k for: 12 against 10 + 5.
    void nodesOfStorageAreCounted()
    {
        CandidateSet s = two();
        CompanionRule rule = beside(s);
        CompanionStorage archive;
        archive.piece.role = text("archive");
        archive.piece.items = {item(LineKind::OneOff, 5000)};
        archive.capacity = 100;
        archive.fewest = 1;
        archive.demands = {{text("chat"), 60}};
        archive.onOwnDrives = {{text("chat"), 1}};
        rule.storage = {archive};
        s.companions = {rule};
        QVERIFY(near(optimum(plan({1}), s), 12));
    }

    /// A server of "buy-a" takes an adapter of 3 k in the network of the hall: 10 + 3 against 12. With one of 1 k it is
    /// still the cheaper one: 10 + 1.
    void adaptersAreCounted()
    {
        const auto cost = [](double adapter) {
            CandidateSet s = two();
            CompanionRule rule = beside(s);
            rule.layout.inBand = {8, 1};
            CompanionOfUnits card;
            card.piece.items = {item(LineKind::OneOff, adapter)};
            card.perUnit = {{0, 1}};
            rule.withUnits = {card};
            s.companions = {rule};
            return optimum(plan({1}), s);
        };
        QVERIFY(near(cost(3000), 12));
        QVERIFY(near(cost(1000), 11));
    }

    /// Three servers, each kind in a network of its own with one switch of 1 k; one alone takes no port. With ports of
    /// 5 k for "buy-a" and 0.1 k for "buy-b": one of the first, two of the second, 10 + 24 + 1 + 0.2 (three of the
    /// first: 30 + 1 + 15). With cheap ports for both: 30 + 1 + 0.3.
    void networksOfOtherPricesAreCounted()
    {
        CandidateSet s = two();
        s.fabrics = {network(0, 5000), network(1, 100)};
        QVERIFY(near(optimum(plan({3}), s), 35.2));
        s.fabrics = {network(0, 100), network(1, 100)};
        QVERIFY(near(optimum(plan({3}), s), 31.3));
    }
};

QTEST_GUILESS_MAIN(TstDominance)
#include "tst_dominance.moc"
