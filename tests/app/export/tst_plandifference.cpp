#include "app/export/plandifference.h"

#include <QTest>

using namespace cw;
using namespace cw::app;
using namespace cw::planner;

namespace {
const Currency eur(QStringLiteral("EUR"));

PlanSide side()
{
    PlanSide s;
    s.plan.currency = eur;
    s.plan.asOf = QDate(2026, 11, 1);
    s.plan.need.horizon = {Month(2027, 1), 12, 12};
    Workload chat;
    chat.id = QStringLiteral("chat");
    chat.requestsPerSecond = {{std::nullopt, 5}};
    s.plan.need.workloads = {chat};
    s.result.status = Status::Optimal;
    s.result.totals = {{PlanQuantity::Capex, 1000.0, {}, {}, QStringLiteral("EUR"), {}},
                       {PlanQuantity::Water, std::nullopt, {}, {}, QStringLiteral("m3"), {}}};
    Line line;
    line.site = QStringLiteral("hall");
    line.part = QStringLiteral("server");
    line.description = QStringLiteral("Server");
    line.quantity = 2;
    line.total = Money::fromUnits(1000, eur);
    s.result.lines = {line};
    return s;
}
} // namespace

class TstPlandifference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void samePlansDoNotDiffer();
    void totalsAreSubtracted();
    void partsAreAddedUp();
    void energyOfAPartIsNoPart();
    void peopleOfOtherServersAreCountedTogether();
    void insertedWorkloadIsOneChange();
    void unknownIsNotSubtracted();
    void unpricedLineMakesTheMoneyUnknown();
};

void TstPlandifference::samePlansDoNotDiffer()
{
    const PlanDifference difference = compare(side(), side());
    QVERIFY(difference.isEmpty());
    QCOMPARE(toLines(difference).size(), 1);
    QVERIFY(toJson(difference)["same"].get<bool>());
}

void TstPlandifference::totalsAreSubtracted()
{
    PlanSide b = side();
    b.result.totals[0].value = 1500.5; // 1500.5 - 1000 = 500.5
    const PlanDifference difference = compare(side(), b);
    QCOMPARE(difference.totals.size(), std::size_t(1));
    QCOMPARE(difference.totals[0].delta(), std::optional(500.5));
    QVERIFY(toLines(difference).join(QLatin1Char(' ')).contains(QLatin1String("(+500.50)")));
}

void TstPlandifference::partsAreAddedUp()
{
    PlanSide b = side();
    b.result.lines.push_back(b.result.lines.front()); // the same part bought again: 4 pieces, 2000 EUR
    const PlanDifference difference = compare(side(), b);
    QCOMPARE(difference.parts.size(), std::size_t(1));
    QCOMPARE(difference.parts[0].quantityA, 2.0);
    QCOMPARE(difference.parts[0].quantityB, 4.0);
    QCOMPARE(difference.parts[0].moneyB, std::optional(2000.0));
}

void TstPlandifference::energyOfAPartIsNoPart()
{
    PlanSide b = side();
    Line energy = b.result.lines.front();
    energy.description = QStringLiteral("Energy of Server: 1 kW × 730.5 h");
    energy.kind = LineKind::Recurring;
    energy.quantity = 1461; // kWh
    energy.total = Money::fromUnits(200, Currency(u"EUR"));
    b.result.lines.push_back(energy);
    const PlanDifference difference = compare(side(), b);
    QCOMPARE(difference.parts.size(), std::size_t(1));
    QCOMPARE(difference.parts[0].quantityA, 2.0);
    QCOMPARE(difference.parts[0].quantityB, 2.0);
    QCOMPARE(*difference.parts[0].moneyB, 1200.0); // 1,000 + 200
}

void TstPlandifference::peopleOfOtherServersAreCountedTogether()
{
    const auto engineers = [](const char *server, double months, double money) {
        Line line;
        line.site = QStringLiteral("hall");
        line.part = QStringLiteral("engineers");
        line.category = QStringLiteral("people");
        line.description = QStringLiteral("Engineers who run %1").arg(QLatin1String(server));
        line.kind = LineKind::Recurring;
        line.quantity = months;
        line.quantityUnit = QStringLiteral("engineer months");
        line.total = Money::fromUnits(money, eur);
        return line;
    };
    PlanSide a = side(), b = side(), same = side();
    a.result.lines.push_back(engineers("one kind", 0.5, 500));
    same.result.lines.push_back(engineers("another kind", 0.5, 500));
    b.result.lines.push_back(engineers("another kind", 0.5, 500));
    b.result.lines.push_back(engineers("a third kind", 0.25, 250));
    QVERIFY(compare(a, same).parts.empty()); // as many engineers for as much
    const PlanDifference difference = compare(a, b);
    QCOMPARE(difference.parts.size(), std::size_t(1));
    QCOMPARE(difference.parts[0].description, QStringLiteral("Engineers who run …"));
    QCOMPARE(difference.parts[0].quantityA, 0.5);
    QCOMPARE(difference.parts[0].quantityB, 0.75); // 0.5 + 0.25
    QCOMPARE(difference.parts[0].moneyB, std::optional(750.0));
}

void TstPlandifference::insertedWorkloadIsOneChange()
{
    PlanSide b = side();
    Workload first = b.plan.need.workloads.front();
    first.id = QStringLiteral("agent");
    b.plan.need.workloads.insert(b.plan.need.workloads.begin(), first);
    const PlanDifference difference = compare(side(), b);
    QCOMPARE(difference.need.size(), std::size_t(1));
    QCOMPARE(difference.need[0].place, QStringLiteral("/need/workloads/agent"));
    QVERIFY(difference.need[0].a.isEmpty());
}

void TstPlandifference::unknownIsNotSubtracted()
{
    PlanSide b = side();
    b.result.totals[1].value = 12.0;
    const PlanDifference difference = compare(side(), b);
    QCOMPARE(difference.totals.size(), std::size_t(1));
    QVERIFY(!difference.totals[0].delta());
    QVERIFY(toJson(difference)["totals"]["water_m3"]["a"].is_null());
    QVERIFY(toLines(difference).join(QLatin1Char(' ')).contains(QLatin1String("unknown")));
}

void TstPlandifference::unpricedLineMakesTheMoneyUnknown()
{
    PlanSide b = side();
    b.result.lines.push_back(b.result.lines.front());
    b.result.lines.front().total.reset();
    QVERIFY(!compare(side(), b).parts[0].moneyB);
}

QTEST_GUILESS_MAIN(TstPlandifference)
#include "tst_plandifference.moc"
