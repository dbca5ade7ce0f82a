// The break-even map of `risk` against the program itself: at every point of the map, and a hair's breadth on both
// sides of its break-even points, the program chooses between the same two ways and has to come to the same side.
#include "planner/uncertainty/ownorrent.h"
#include "tests/support/handmade.h"

#include <QtTest>

using namespace cw;
using namespace cw::planner;
using handmade::text;

namespace {
constexpr double machine = 100000, kilowattHoursPerMonth = 5000, paidPerKilowattHour = 0.2;
constexpr double rentPerHour = 10, hoursPerMonth = 1000;
constexpr int months = 24;

Plan plan()
{
    Plan p = handmade::plan({10, 10});
    p.currency = Currency(u"USD");
    return p;
}

catalog::CatalogSnapshot catalogOf()
{
    catalog::CatalogSnapshot snapshot;
    catalog::System server;
    server.id = text("box");
    server.acceleratorId = text("chip");
    server.accelerators = 8;
    snapshot.systems = {server};
    catalog::CloudOffer offer;
    offer.acceleratorId = text("chip");
    offer.accelerators = 8;
    offer.term = text("on_demand");
    offer.priceUsdPerHour = rentPerHour;
    snapshot.cloudOffers = {offer};
    catalog::Assumption hours;
    hours.id = text("cloud_billing_hours");
    hours.value = Band::exact(hoursPerMonth);
    snapshot.assumptions = {hours};
    catalog::ExchangeRate dollar;
    dollar.currency = Currency(u"USD");
    dollar.perEuro = 1;
    snapshot.rates = {dollar};
    snapshot.index();
    return snapshot;
}

/// What the plan bought: one machine, and its energy in each of two years.
OwnOrRent comparison()
{
    PlanResult result;
    const auto add = [&](const char *category, LineKind kind, double quantity, double price, int year) {
        Line line;
        line.period = Month(year, 1);
        line.procurement = text("buy");
        line.category = text(category);
        line.part = text("box");
        line.kind = kind;
        line.quantity = quantity;
        line.unitPrice = Money::fromUnits(price, Currency(u"USD"));
        line.total = line.unitPrice->timesQuantity(quantity);
        result.lines.push_back(line);
    };
    add("compute", LineKind::OneOff, 1, machine, 2027);
    for (const int year : {2027, 2028})
        add("energy", LineKind::Recurring, kilowattHoursPerMonth * 12, paidPerKilowattHour, year);
    OwnOrRentOptions options;
    options.countsResidual = false; // the program counts none either, where the need does not ask for it
    return ownOrRent(plan(), result, catalogOf(), options);
}

struct Choice {
    bool owns = false;
    double cost = 0; ///< in the plan's currency
};

/// The program's own choice between buying and renting at this electricity price and use.
Choice solved(double electricity, double use)
{
    Offer own = handmade::bought("own", "hall", {machine, 0});
    own.costs = {handmade::item(LineKind::OneOff, machine),
                 handmade::item(LineKind::Recurring, electricity, kilowattHoursPerMonth)};
    const Offer cloud = handmade::rented("rent", "cloud", {0, rentPerHour * hoursPerMonth * use});
    CandidateSet set = handmade::set({own, cloud});
    handmade::carry(set, "chat", "own", 1, 10);
    handmade::carry(set, "chat", "rent", 1, 10);
    const Result<PlanModel> model = buildPlanModel(plan(), catalog::CatalogSnapshot(), set);
    SolveOptions exact;
    exact.gap = 0;
    const Solution solution = makeHighsSolver()->solve(model->program, exact, {}, nullptr);
    const auto unitsOf = [&](int offer) {
        const int carrier = model->carrierOfOffer[std::size_t(offer)];
        return carrier < 0 ? 0.0 : solution.values[std::size_t(model->carriers[std::size_t(carrier)].active.front())];
    };
    return {unitsOf(0) > 0.5, solution.objective * moneyScale};
}
} // namespace

class TstBreakEven : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPointOfTheMapIsWhatTheProgramChooses()
    {
        const auto map = breakEvenMap(comparison());
        QVERIFY(map);
        int owned = 0, rentedOut = 0;
        for (std::size_t e = 0; e < map->electricity.size(); ++e)
            for (std::size_t u = 0; u < map->use.size(); ++u) {
                const Choice choice = solved(map->electricity[e], map->use[u]);
                QVERIFY2(
                    choice.owns == bool(map->owningWins[e][u]),
                    qPrintable(
                        QStringLiteral("at %1 per kWh and a use of %2").arg(map->electricity[e]).arg(map->use[u])));
                // And it pays the smaller of the two: 100,000 + 120,000 kWh, or 240,000 at full use.
                const double own = machine + kilowattHoursPerMonth * months * map->electricity[e];
                const double rent = rentPerHour * hoursPerMonth * months * map->use[u];
                QVERIFY(std::abs(choice.cost - std::min(own, rent)) < 0.01);
                (choice.owns ? owned : rentedOut) += 1;
            }
        QVERIFY(owned > 0 && rentedOut > 0); // the map has two sides
    }

    void theProgramChangesSidesAtTheBreakEvenUse()
    {
        const OwnOrRent c = comparison();
        const double use = c.breakEvens.front().use.value_or(0);
        // 100,000 + 24 x 5,000 x 0.2 = 124,000 of 240,000
        QVERIFY(std::abs(use - 124000.0 / 240000) < 1e-12);
        QVERIFY(!solved(paidPerKilowattHour, use * 0.999).owns);
        QVERIFY(solved(paidPerKilowattHour, use * 1.001).owns);
    }

    void theProgramChangesSidesAtTheBreakEvenElectricity()
    {
        const OwnOrRent c = comparison();
        const double price = c.breakEvens.front().electricity.value_or(0);
        // at full use: 0.2 + (240,000 - 124,000) / 120,000 kWh
        QVERIFY(std::abs(price - (0.2 + 116000.0 / 120000)) < 1e-9);
        QVERIFY(solved(price * 0.999, 1).owns);
        QVERIFY(!solved(price * 1.001, 1).owns);
    }
};

QTEST_GUILESS_MAIN(TstBreakEven)
#include "tst_breakeven.moc"
