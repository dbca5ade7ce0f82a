// The robust objective against sums worked out design by design.
#include "planner/uncertainty/pricescenarios.h"
#include "tests/support/handmade.h"

#include <QtTest>

using namespace cw;
using namespace cw::planner;

namespace {

catalog::CatalogSnapshot assumptions()
{
    catalog::CatalogSnapshot snapshot;
    const auto assume = [&](const char *id, const Band &value) {
        catalog::Assumption a;
        a.id = QLatin1String(id);
        a.value = value;
        snapshot.assumptions.push_back(a);
    };
    assume("exchange_rate_spread_per_year", Band::exact(0.1));
    assume("electricity_price_spread_per_year", Band::exact(0.15));
    assume("hardware_price_spread_per_year", Band::exact(0.2));
    assume("cloud_price_spread_per_year", Band::exact(0.25));
    assume("price_age_days", Band::exact(90));
    assume("typical_power_share", Band::exact(0.8));
    snapshot.index();
    return snapshot;
}

/// One year of 30 requests/s in dollars, so that no exchange rate plays a part.
Plan plan(std::optional<Robust> robust)
{
    Plan p = handmade::plan({30});
    p.currency = Currency(u"USD");
    p.need.robust = robust;
    return p;
}

/// "sure" costs 100,000 whatever comes; "wide" 95,000, perhaps 80,000, perhaps 140,000. Each carries 10 requests/s.
CandidateSet offers()
{
    Offer sure = handmade::bought("sure", "hall", {100000, 0});
    Offer wide = handmade::bought("wide", "hall", {95000, 0});
    wide.costs.front().unitPrice = Band{80000, 95000, 140000};
    CandidateSet set = handmade::set({sure, wide});
    handmade::carry(set, "chat", "sure", 1, 10);
    handmade::carry(set, "chat", "wide", 1, 10);
    return set;
}

struct Solved {
    double objective = 0; ///< thousands
    double sure = 0, wide = 0;
};

Solved solve(const Plan &plan, const CandidateSet &set, const catalog::CatalogSnapshot &catalog)
{
    const Result<PlanModel> model = buildPlanModel(plan, catalog, set);
    SolveOptions exact;
    exact.gap = 0;
    const Solution solution = makeHighsSolver()->solve(model->program, exact, {}, nullptr);
    Solved solved;
    solved.objective = solution.objective;
    for (std::size_t o = 0; o < set.offers.size(); ++o) {
        const int carrier = model->carrierOfOffer[o]; // none where the other is better in all that counts
        const int column = carrier < 0 ? -1 : model->carriers[std::size_t(carrier)].active.front();
        if (column >= 0 && solution.hasValues)
            (set.offers[o].id == QStringLiteral("sure") ? solved.sure : solved.wide) =
                solution.values[std::size_t(column)];
    }
    return solved;
}

/// Tail of a mix, thousands, from the scenarios themselves.
double tailOf(int sure, int wide, const PriceScenarios &scenarios, double cvar)
{
    std::vector<double> costs;
    for (int s = 0; s < scenarios.count(); ++s) {
        const PriceScenarios::Outcome &o = scenarios.at(s, PriceGroup::Hardware, 0);
        costs.push_back(100 * sure + wide * (95 + 45 * o.above - 15 * o.below));
    }
    return tailMean(costs, cvar);
}

} // namespace

class TstRobust : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tailsAreMeansOfTheDearest_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("mean");
        QTest::newRow("half of four") << 0.5 << 3.5;          // (4 + 3) / 2
        QTest::newRow("less than one of four") << 0.9 << 4.0; // 0.4 of the dearest
        QTest::newRow("one and a half of four") << 0.625 << (4 + 0.5 * 3) / 1.5;
        QTest::newRow("all") << 0.0 << 2.5;
    }
    void tailsAreMeansOfTheDearest()
    {
        QFETCH(double, share);
        QFETCH(double, mean);
        QCOMPARE(tailMean({2, 4, 1, 3}, share), mean);
    }

    void scenariosLieEvenlyAroundThePlan()
    {
        const auto scenarios = priceScenarios(plan({}), assumptions(), 200);
        QVERIFY(scenarios.ok());
        double above = 0, below = 0;
        for (int s = 0; s < scenarios->count(); ++s) {
            const auto &o = scenarios->at(s, PriceGroup::Hardware, 0);
            QCOMPARE(o.level, 1.0); // today's prices hold in January
            above += o.above;
            below += o.below;
        }
        QVERIFY(std::abs(above - below) < 1e-9);
        // E|z| / 2 of a standard normal is 0.3989; over z90 = 1.2816 that is 0.3113.
        QVERIFY(std::abs(above / 200 - 0.3113) < 0.05);
    }

    void thePlannedCostLikesTheCheapAndTheTailTheSure()
    {
        const auto catalog = assumptions();
        const Solved planned = solve(plan({}), offers(), catalog);
        QCOMPARE(planned.wide, 3.0);
        QVERIFY(std::abs(planned.objective - 285) < 1e-6);
        const Solved robust = solve(plan(Robust{0.95, 200, 1}), offers(), catalog);
        QCOMPARE(robust.sure, 3.0);
        QVERIFY(std::abs(robust.objective - 300) < 1e-4); // 3 x 100, whatever the scenario
    }

    void theProgramFindsTheBestMixOfPlanAndTail_data()
    {
        QTest::addColumn<double>("weight");
        for (const double weight : {0.05, 0.1, 0.2, 0.3, 0.5, 1.0})
            QTest::newRow(QByteArray::number(weight).constData()) << weight;
    }
    void theProgramFindsTheBestMixOfPlanAndTail()
    {
        QFETCH(double, weight);
        const auto catalog = assumptions();
        const Plan asked = plan(Robust{0.9, 100, weight});
        const auto scenarios = priceScenarios(asked, catalog, 100);
        double best = std::numeric_limits<double>::infinity();
        for (int wide = 0; wide <= 3; ++wide)
            best = std::min(best, (1 - weight) * (100 * (3 - wide) + 95 * wide) +
                                      weight * tailOf(3 - wide, wide, *scenarios, 0.9));
        const Solved found = solve(asked, offers(), catalog);
        QVERIFY2(std::abs(found.objective - best) < 1e-4,
                 qPrintable(QStringLiteral("%1, by hand %2").arg(found.objective).arg(best)));
    }

    void theSameTailIsAddedUpFromLines()
    {
        const auto catalog = assumptions();
        const Plan asked = plan(Robust{0.95, 200, 1});
        Line line;
        line.kind = LineKind::OneOff;
        line.category = QStringLiteral("compute");
        line.procurement = QStringLiteral("buy");
        line.period = Month(2027, 1);
        line.quantity = 3;
        line.unitPrice = Money::fromUnits(95000, asked.currency);
        line.unitPriceLow = Money::fromUnits(80000, asked.currency);
        line.unitPriceHigh = Money::fromUnits(140000, asked.currency);
        line.total = Money::fromUnits(285000, asked.currency);
        const auto robust = robustCost(asked, {line}, catalog);
        QVERIFY(robust.ok() && robust.value());
        const auto scenarios = priceScenarios(asked, catalog, 200);
        QVERIFY(std::abs((*robust)->tail - 1000 * tailOf(0, 3, *scenarios, 0.95)) < 1e-6);
        QVERIFY((*robust)->tail > (*robust)->mean);
    }
};

QTEST_GUILESS_MAIN(TstRobust)
#include "tst_robust.moc"
