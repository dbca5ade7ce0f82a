#include "planner/solve/conflict.h"
#include "planner/solve/decode.h"
#include "planner/solve/relaxation.h"
#include "tests/planner/solve/handmade.h"

#include <QtTest>

using namespace handmade;

namespace {

/// Prices a relaxed need by its program alone: total cost in the plan's currency.
Pricing pricing(const CandidateSet &set)
{
    return [&set](const Plan &relaxed, const ModelOptions &options) -> std::optional<Json> {
        const auto cost = optimum(relaxed, set, options);
        if (!cost)
            return std::nullopt;
        return Json{{"total_cost", *cost * 1000}};
    };
}

Conflict explain(const Plan &plan, const CandidateSet &set)
{
    const catalog::CatalogSnapshot empty;
    const auto solver = makeHighsSolver();
    return explainConflict(plan, empty, set, *solver, {}, pricing(set), nullptr);
}

CandidateSet bigOnly()
{
    CandidateSet s = set({bought("buy-big", "hall", {100000, 500, 10})});
    carry(s, "chat", "buy-big", 1, 10);
    return s;
}

const Relaxation *find(const Conflict &conflict, const char *rule)
{
    for (const Relaxation &relaxation : conflict.relaxations) {
        if (relaxation.constraint == text(rule))
            return &relaxation;
    }
    return nullptr;
}

} // namespace

class TstConflict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void smallestSetAndItsPrices()
    {
        // 20 requests/s need two units: 200 k and 20 kW. The budget allows one; power and racks are wide enough.
        Plan p = handmade::plan({20});
        p.need.constraints = {limit("budget", PlanQuantity::Capex, 150000), limit("power", PlanQuantity::ItPower, 50),
                              limit("racks", PlanQuantity::Racks, 10)};
        const CandidateSet s = bigOnly();
        const Conflict conflict = explain(p, s);
        QVERIFY(conflict.isIrreducible);
        QCOMPARE(conflict.rules, (std::vector<QString>{text("budget"), text("chat.requests_per_s")}));
        const Relaxation *budget = find(conflict, "budget");
        QVERIFY(budget);
        QCOMPARE(*budget->from, 150000.0);
        QCOMPARE(*budget->to, 200000.0);
        QCOMPARE(budget->unit, QStringLiteral("EUR"));
        QVERIFY(optimum(withValue(p, text("budget"), *budget->to), s)); // it does make the need solvable
        const Relaxation *demand = find(conflict, "chat.requests_per_s");
        QVERIFY(demand);
        QCOMPARE(*demand->to, 10.0);
        QCOMPARE(conflict.relaxations.front().constraint, text("chat.requests_per_s")); // 106 k before 212 k
    }

    void twoLimitsThatEachSufficeAlone()
    {
        // Buying breaks the budget, renting breaks the power: either rule may give.
        Plan p = handmade::plan({10});
        p.need.constraints = {limit("budget", PlanQuantity::Capex, 50000), limit("power", PlanQuantity::ItPower, 15)};
        CandidateSet s = set({bought("buy-big", "hall", {100000, 500, 10}), rented("rent", "region", {0, 5000, 20})});
        carry(s, "chat", "buy-big", 1, 10);
        carry(s, "chat", "rent", 1, 10);
        const Conflict conflict = explain(p, s);
        QCOMPARE(conflict.rules, (std::vector<QString>{text("budget"), text("chat.requests_per_s"), text("power")}));
        QCOMPARE(*find(conflict, "budget")->to, 100000.0);
        QCOMPARE(*find(conflict, "power")->to, 20.0);
    }

    void rulesThatFilterAreInTheConflict()
    {
        // The only affordable offer breaks the law; the lawful one breaks the budget.
        Plan p = handmade::plan({10});
        Constraint law;
        law.id = QStringLiteral("law");
        law.kind = ConstraintKind::Residency;
        p.need.constraints = {limit("budget", PlanQuantity::Capex, 50000), law};
        CandidateSet s = set({bought("buy-big", "hall", {100000, 500, 10}), rented("rent", "region", {0, 5000, 20})});
        carry(s, "chat", "buy-big", 1, 10);
        carry(s, "chat", "rent", 1, 10, {QStringLiteral("law")});
        const Conflict conflict = explain(p, s);
        QCOMPARE(conflict.rules, (std::vector<QString>{text("budget"), text("chat.requests_per_s"), text("law")}));
        const Relaxation *dropped = find(conflict, "law");
        QVERIFY(dropped && !dropped->to);
        QCOMPARE(dropped->consequence["dropped"].get<bool>(), true);
        QCOMPARE(dropped->consequence["total_cost"].get<double>(), 60000.0);
    }

    void nothingThatCarriesIsItsOwnConflict()
    {
        Plan p = handmade::plan({10});
        p.need.constraints = {limit("budget", PlanQuantity::Capex, 50000)};
        const Conflict conflict = explain(p, set({}));
        QCOMPARE(conflict.rules, (std::vector<QString>{text("chat.requests_per_s")}));
        QVERIFY(conflict.relaxations.empty());
    }

    void softerSideIsRoundedTo_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("direction");
        QTest::addColumn<double>("expected");
        QTest::newRow("a ceiling goes up") << 13123456.0 << 1 << 13200000.0;
        QTest::newRow("a floor goes down") << 13123456.0 << -1 << 13100000.0;
        QTest::newRow("round values stay") << 200000.0 << 1 << 200000.0;
        QTest::newRow("small values keep three digits") << 0.012345 << 1 << 0.0124;
    }
    void softerSideIsRoundedTo()
    {
        QFETCH(double, value);
        QFETCH(int, direction);
        QFETCH(double, expected);
        QVERIFY(qAbs(softened(value, direction) - expected) < 1e-9 * qAbs(expected));
    }
};

QTEST_GUILESS_MAIN(TstConflict)
#include "tst_conflict.moc"
