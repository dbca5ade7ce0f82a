// One server of eight accelerators, bought for 100,000, with 12,000 a year of running costs, against renting them.
#include "planner/plan/design.h"
#include "planner/uncertainty/ownorrent.h"
#include "planner/uncertainty/ownorrentchapter.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {
using namespace Qt::StringLiterals;

catalog::CatalogSnapshot catalogOf(double residualShare = 0)
{
    catalog::CatalogSnapshot snapshot;
    catalog::System server;
    server.id = u"box"_s;
    server.acceleratorId = u"chip"_s;
    server.accelerators = 8;
    snapshot.systems = {server};
    catalog::CloudOffer offer;
    offer.provider = u"Cloud"_s;
    offer.acceleratorId = u"chip"_s;
    offer.accelerators = 8;
    offer.term = u"on_demand"_s;
    offer.priceUsdPerHour = 10;
    snapshot.cloudOffers = {offer};
    const auto assume = [&](const char *id, double value) {
        catalog::Assumption a;
        a.id = QLatin1String(id);
        a.value = Band::exact(value);
        snapshot.assumptions.push_back(a);
    };
    assume("cloud_billing_hours", 1000); // a round month: 10 USD x 1,000 h = 10,000 a month
    assume("hardware_life_months", 50);
    assume("residual_share", residualShare);
    assume("lease_rate_per_year", 0);
    assume("hours_per_month", 500);
    assume("default_pue", 1); // 60,000 kWh a year are 10 kW
    assume("spot_lost_share", 0.5);
    catalog::ExchangeRate dollar;
    dollar.currency = Currency(u"USD");
    dollar.perEuro = 1;
    snapshot.rates = {dollar};
    snapshot.index();
    return snapshot;
}

Line line(const QString &category, LineKind kind, double quantity, double price, int year)
{
    Line l;
    l.period = Month(year, 1);
    l.procurement = u"buy"_s;
    l.category = category;
    l.part = u"box"_s;
    l.kind = kind;
    l.quantity = quantity;
    l.unitPrice = Money::fromUnits(price, Currency(u"USD"));
    l.total = l.unitPrice->timesQuantity(quantity);
    return l;
}

Plan planOf()
{
    Plan plan;
    plan.currency = Currency(u"USD");
    plan.need.horizon = {Month(2027, 1), 24, 12};
    return plan;
}

PlanResult resultOf()
{
    PlanResult result;
    result.lines = {line(u"compute"_s, LineKind::OneOff, 1, 100000, 2027)};
    for (const int year : {2027, 2028})
        result.lines.push_back(line(u"energy"_s, LineKind::Recurring, 60000, 0.2, year)); // 12,000 a year
    return result;
}

/// The same with 5,000 of each that stands beside the server.
PlanResult installed()
{
    PlanResult result = resultOf();
    for (const char *category : {"labour", "freight", "spares", "tax"})
        result.lines.push_back(line(QLatin1String(category), LineKind::OneOff, 1, 5000, 2027));
    return result;
}

/// Two servers for a run of 50 days, one for a service; the two leave after the first of two years. A storage node
/// (`shelf`) and a switch stand beside them.
struct Factory {
    Plan plan = planOf();
    PlanResult result;
    catalog::CatalogSnapshot catalog = catalogOf();

    Factory()
    {
        Workload run, chat;
        run.id = u"run"_s;
        run.kind = WorkloadKind::Training;
        chat.id = u"chat"_s;
        plan.need.workloads = {run, chat};
        Design design;
        design.units = {{offer(), u"box"_s, u"hall"_s, u"buy"_s, 0, 3, 3, 0},
                        {offer(), u"box"_s, u"hall"_s, u"buy"_s, 1, 1, 0, 2}};
        design.replicas = {{u"run/c"_s, u"run"_s, offer(), 0, 1, 2, 1},
                           {u"chat/c"_s, u"chat"_s, offer(), 0, 1, 0.5, 1},
                           {u"chat/c"_s, u"chat"_s, offer(), 1, 1, 0.5, 1}};
        plan.design = designToJson(design, plan.need.horizon);
        Placement placement;
        placement.candidate = u"run/c"_s;
        placement.predicted[u"days"_s].value = 50;
        result.workloads = {{u"run"_s, {placement}}};
        add(u"compute"_s, LineKind::OneOff, 3, 100000, 2027, u"box"_s, offer());
        add(u"energy"_s, LineKind::Recurring, 180000, 0.2, 2027, u"box"_s, offer()); // 36,000
        add(u"energy"_s, LineKind::Recurring, 60000, 0.2, 2028, u"box"_s, offer());  // 12,000
        add(u"network"_s, LineKind::OneOff, 1, 10000, 2027, u"switch"_s, {});
        add(u"labour"_s, LineKind::OneOff, 1, 2000, 2027, u"switch"_s, {});
        add(u"services"_s, LineKind::OneOff, 1, 70000, 2027, u"shelf"_s, u"buy/hall/shelf"_s);
        add(u"energy"_s, LineKind::Recurring, 1000, 0.2, 2027, u"shelf"_s, u"buy/hall/shelf"_s);
        add(u"services"_s, LineKind::OneOff, 1, 9000, 2027, u"head"_s, {});
    }

    static QString offer() { return u"buy/hall/box"_s; }
    void add(const QString &category, LineKind kind, double quantity, double price, int year, const QString &part,
             const QString &ofOffer)
    {
        Line l = line(category, kind, quantity, price, year);
        l.part = part;
        l.offer = ofOffer;
        result.lines.push_back(l);
    }
};
} // namespace

class TstOwnorrent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void owningWinsFromTheMonthItHasCostLess()
    {
        OwnOrRentOptions options;
        options.countsResidual = false;
        const OwnOrRent c = ownOrRent(planOf(), resultOf(), catalogOf(), options);
        QCOMPARE(c.accelerators, 8);
        // Own after m months 100,000 + 1,000 m, rent 10,000 m: equal at m = 11.1, so month 12 is the first.
        const BreakEven &even = c.breakEvens.front();
        QCOMPARE(even.way, u"on_demand"_s);
        QCOMPARE(even.month.value_or(0), 12);
        QCOMPARE(c.way(u"buy"_s)->cumulative.back(), 124000.0);
        QCOMPARE(c.way(u"on_demand"_s)->cumulative.back(), 240000.0);
        QVERIFY(std::abs(*even.use - 124000.0 / 240000) < 1e-12);
        // 116,000 more for 120,000 kWh: 0.2 + 0.9667 per kWh.
        QVERIFY(std::abs(*even.electricity - (0.2 + 116000.0 / 120000)) < 1e-9);
    }

    void leasingWithoutInterestPaysByTheMonth()
    {
        OwnOrRentOptions options;
        const OwnOrRent c = ownOrRent(planOf(), resultOf(), catalogOf(), options);
        // 100,000 over 50 months is 2,000 a month; 24 months and the energy: 48,000 + 24,000.
        QCOMPARE(c.way(u"lease"_s)->cumulative.back(), 72000.0);
    }

    void residualValueFallsEvenlyOverTheLife()
    {
        const OwnOrRent c = ownOrRent(planOf(), resultOf(), catalogOf(), {});
        // 124,000 are paid. 24 of 50 months used up: 52 % of 100,000 are left; 124,000 - 52,000.
        QVERIFY(std::abs(c.way(u"buy"_s)->cumulative.back() - 124000) < 1e-6);
        QVERIFY(std::abs(c.way(u"buy"_s)->worthAtEnd - 52000) < 1e-6);
        QVERIFY(std::abs(c.way(u"buy"_s)->total() - 72000) < 1e-6);
    }

    /// 20,000 of installation, freight, spares and tax beside the server fetch nothing.
    void onlyHardwareKeepsAValue()
    {
        const OwnOrRent c = ownOrRent(planOf(), installed(), catalogOf(), {});
        QCOMPARE(c.way(u"buy"_s)->cumulative.back(), 144000.0);
        QVERIFY(std::abs(c.way(u"buy"_s)->worthAtEnd - 52000) < 1e-6);
        QVERIFY(c.countsResidual);
    }

    /// What the plan's own lines sell is not sold again: 124,000 + 20,000 - 52,000 of resale.
    void whatThePlanSellsIsNotCountedTwice()
    {
        PlanResult result = installed();
        Line sold = line(u"resale"_s, LineKind::Recurring, 1, -52000, 2028);
        sold.period = Month(2028, 12);
        result.lines.push_back(sold);
        const OwnOrRent c = ownOrRent(planOf(), result, catalogOf(), {});
        QCOMPARE(c.way(u"buy"_s)->cumulative[22], 143000.0); // a month before it is sold
        QCOMPARE(c.way(u"buy"_s)->total(), 92000.0);
        QCOMPARE(c.way(u"buy"_s)->worthAtEnd, 0.0);
        QVERIFY(!c.countsResidual);
        QCOMPARE(c.way(u"lease"_s)->total(), 92000.0); // who leases has nothing to sell
        // Half of all is tax: 48 % of 120,000 are written off by the month, the rest of 62,400 when it is sold.
        OwnOrRentOptions options;
        options.taxRate = 0.5;
        QVERIFY(std::abs(ownOrRent(planOf(), result, catalogOf(), options).way(u"buy"_s)->total() - 46000) < 1e-6);
    }

    void onlyThePurchaseIsFinancedByALease()
    {
        // 20,000 once, 24 instalments of 100,000 / 50, 24,000 of energy.
        QCOMPARE(ownOrRent(planOf(), installed(), catalogOf(), {}).way(u"lease"_s)->total(), 92000.0);
    }

    /// Books: 100,000 - 24 x 2,000 = 52,000. At a residual share of 0.5 the server fetches 100,000 x (1 - 0.5 x 0.48) =
    /// 76,000; the gain of 24,000 is taxed, in one's own hall and in a rented one alike.
    void taxFallsOnTheGainAlone()
    {
        catalog::CatalogSnapshot catalog = catalogOf(0.5);
        catalog::Site rented;
        rented.id = u"colo"_s;
        rented.country = u"DE"_s;
        rented.kind = u"colo"_s;
        rented.colocationPerKwMonth = Band::exact(100);
        rented.colocationCurrency = u"USD"_s;
        catalog.sites = {rented};
        catalog.index();
        Plan plan = planOf();
        OwnSite hall;
        hall.country = u"DE"_s;
        plan.need.ownSites = {hall};
        OwnOrRentOptions options;
        options.taxRate = 0.5;
        const OwnOrRent c = ownOrRent(plan, resultOf(), catalog, options);
        QVERIFY(std::abs(c.way(u"buy"_s)->worthAtEnd - (76000 - 0.5 * 24000)) < 1e-6);
        // 88,000 after tax (below) - 64,000; the room: 10 kW x 100 x 24 months = 24,000, half of it is tax.
        QVERIFY(std::abs(c.way(u"buy"_s)->total() - 24000) < 1e-6);
        QVERIFY(c.way(u"colocation"_s)->unknown.isEmpty());
        QVERIFY(std::abs(c.way(u"colocation"_s)->total() - 36000) < 1e-6);
    }

    /// 75,000 kWh a year at a PUE of 1.25 are 10 kW under load; the server may draw 12. 12 x 100 x 24 months = 28,800,
    /// beside 100,000 and two years of 15,000. What else the plan has, 30 kW of it in a cloud, is no matter, nor is a
    /// site that rents no rooms.
    void aColocationBillsTheNameplateOfTheseMachines()
    {
        catalog::CatalogSnapshot catalog = catalogOf();
        catalog.systems[0].powerTypical = Power::fromKilowatts(10);
        catalog.systems[0].powerMax = Power::fromKilowatts(12);
        catalog::Site colo, region;
        colo.id = u"colo"_s;
        colo.country = u"DE"_s;
        colo.kind = u"colo"_s;
        colo.colocationPerKwMonth = Band::exact(100);
        colo.colocationCurrency = u"USD"_s;
        region = colo;
        region.id = u"region"_s;
        region.kind = u"cloud_region"_s;
        region.colocationPerKwMonth = Band::exact(1);
        catalog.sites = {colo, region};
        catalog.index();
        Plan plan = planOf();
        OwnSite hall;
        hall.id = u"hall"_s;
        hall.country = u"DE"_s;
        hall.pue = 1.25;
        plan.need.ownSites = {hall};
        PlanResult result;
        result.lines = {line(u"compute"_s, LineKind::OneOff, 1, 100000, 2027)};
        for (const int year : {2027, 2028}) {
            Line energy = line(u"energy"_s, LineKind::Recurring, 75000, 0.2, year);
            energy.site = u"hall"_s;
            result.lines.push_back(energy);
        }
        Total power;
        power.quantity = PlanQuantity::ItPower;
        power.value = 40;
        result.totals = {power};
        OwnOrRentOptions options;
        options.countsResidual = false;
        QCOMPARE(ownOrRent(plan, result, catalog, options).way(u"colocation"_s)->total(), 158800.0);
        // A hall without a price of electricity draws as much: 100,000 + 28,800.
        for (Line &each : result.lines)
            if (each.category == u"energy"_s)
                each.total.reset();
        QCOMPARE(ownOrRent(plan, result, catalog, options).way(u"colocation"_s)->total(), 128800.0);
        result.lines.resize(1);
        QCOMPARE(ownOrRent(plan, result, catalog, options).way(u"colocation"_s)->unknown,
                 u"the power of the machines is not known"_s);
    }

    /// Nobody sells three years to a plan of two.
    void noTermIsLongerThanThePlan()
    {
        catalog::CatalogSnapshot catalog = catalogOf();
        for (const char *term : {"reserved_1y", "reserved_3y"}) {
            catalog.cloudOffers.push_back(catalog.cloudOffers.front());
            catalog.cloudOffers.back().term = QLatin1String(term);
        }
        const OwnOrRent c = ownOrRent(planOf(), resultOf(), catalog, {});
        QCOMPARE(c.way(u"reserved_3y"_s)->unknown, u"the commitment is longer than the horizon"_s);
        QCOMPARE(c.way(u"reserved_1y"_s)->total(), 240000.0); // 24 x 10,000
        QVERIFY(!breakEvenWith(c, u"reserved_3y"_s));
        Plan plan = planOf(); // nor one year to periods of two
        plan.need.horizon.periodMonths = 24;
        QVERIFY(ownOrRent(plan, resultOf(), catalog, {}).way(u"reserved_1y"_s)->unknown.startsWith(u"a term of 12 "));
    }

    /// Of a life of 50 months 60 have passed: the residual share stays, as it does where the plan itself sells.
    void whatOutlivedItsLifeKeepsItsShare()
    {
        Plan plan = planOf();
        plan.need.horizon.months = 60;
        const OwnOrRent c = ownOrRent(plan, resultOf(), catalogOf(0.1), {});
        QVERIFY(std::abs(c.way(u"buy"_s)->worthAtEnd - 10000) < 1e-6);
    }

    void taxSavesOnCostsAndDepreciation()
    {
        OwnOrRentOptions options;
        options.countsResidual = false;
        options.taxRate = 0.5;
        const OwnOrRent c = ownOrRent(planOf(), resultOf(), catalogOf(), options);
        // 100,000 - half of 24 x 2,000 depreciation + half of 24,000 energy = 88,000.
        QVERIFY(std::abs(c.way(u"buy"_s)->cumulative.back() - 88000) < 1e-6);
        QVERIFY(std::abs(c.way(u"on_demand"_s)->cumulative.back() - 120000) < 1e-6);
    }

    void theMapSaysTheSameAsTheTwoCosts_data()
    {
        QTest::addColumn<double>("use");
        QTest::addColumn<double>("tax");
        QTest::newRow("all hours, no tax") << 1.0 << 0.0;
        QTest::newRow("asked at half of the hours") << 0.5 << 0.0;
        QTest::newRow("with tax") << 1.0 << 0.3;
        QTest::newRow("both") << 0.5 << 0.3;
    }
    void theMapSaysTheSameAsTheTwoCosts()
    {
        QFETCH(double, use);
        QFETCH(double, tax);
        OwnOrRentOptions options;
        options.countsResidual = false;
        options.use = use;
        if (tax > 0)
            options.taxRate = tax;
        const OwnOrRent c = ownOrRent(planOf(), resultOf(), catalogOf(), options);
        const auto map = breakEvenMap(c);
        QVERIFY(map);
        for (std::size_t e = 0; e < map->electricity.size(); ++e)
            for (std::size_t u = 0; u < map->use.size(); ++u) {
                // The same two sums worked out directly for this price and use.
                PlanResult result = resultOf();
                for (Line &l : result.lines)
                    if (l.category == u"energy"_s) {
                        l.unitPrice = Money::fromUnits(map->electricity[e], Currency(u"USD"));
                        l.total = l.unitPrice->timesQuantity(l.quantity);
                    }
                OwnOrRentOptions direct = options;
                direct.use = map->use[u];
                const OwnOrRent there = ownOrRent(planOf(), result, catalogOf(), direct);
                const bool owns =
                    there.way(u"buy"_s)->cumulative.back() <= there.way(u"on_demand"_s)->cumulative.back();
                QCOMPARE(bool(map->owningWins[e][u]), owns);
            }
    }

    /// Rent follows the machines in service and, on demand, a job's days: 50 x 24 h are 1.2 of the months of 1,000 h.
    void rentIsPaidForMachinesInServiceAndHoursOfWork()
    {
        Factory factory;
        catalog::CloudOffer reserved = factory.catalog.cloudOffers.front();
        reserved.term = u"reserved_1y"_s;
        factory.catalog.cloudOffers.push_back(reserved);
        OwnOrRentOptions options;
        options.countsResidual = false;
        const OwnOrRent c = ownOrRent(factory.plan, factory.result, factory.catalog, options);
        QCOMPARE(c.accelerators, 24);
        QVERIFY(c.hasJobs);
        // Reserved: three servers for 12 months, one for 12: 48 x 10,000. On demand: one for 24 months and two for 1.2.
        QCOMPARE(c.way(u"reserved_1y"_s)->total(), 480000.0);
        const std::vector<double> &onDemand = c.way(u"on_demand"_s)->cumulative;
        QVERIFY(std::abs(onDemand[0] - 30000) < 1e-6);
        QVERIFY(std::abs(onDemand[1] - (30000 + 14000)) < 1e-6);
        QVERIFY(std::abs(onDemand.back() - (240000 + 24000)) < 1e-6);
    }

    /// Owning holds the servers and their network; storage, its energy and the head node are needed either way.
    void bothSidesHoldTheSameMachines()
    {
        const Factory factory;
        OwnOrRentOptions options;
        options.countsResidual = false;
        const OwnOrRent c = ownOrRent(factory.plan, factory.result, factory.catalog, options);
        QCOMPARE(c.way(u"buy"_s)->cumulative.front(), 315000.0); // 300,000 + 12,000 + a month of energy
        QCOMPARE(c.way(u"buy"_s)->total(), 360000.0);            // 312,000 + 48,000
        QCOMPARE(c.kilowattHours, 240000.0);
        const auto map = breakEvenMap(c);
        QVERIFY(!c.breakEvens.front().use); // 264,000 of rent are below 360,000
        QVERIFY(map);
    }

    void theReportSaysTheSame()
    {
        ReportModel model;
        addOwnOrRentChapter(model, planOf(), resultOf(), catalogOf());
        QCOMPARE(model.chapters.size(), 1u);
        const auto &table = std::get<ReportTable>(model.chapters.front().blocks.front());
        const ReportRow &buy = table.rows.front();
        QCOMPARE(buy.cells[1].text, u"112,000"_s); // 100,000 and a year of 12,000
        QCOMPARE(buy.cells[2].text, u"124,000"_s);
        QCOMPARE(buy.cells[3].text, u"52,000"_s); // still worth
        QCOMPARE(buy.cells[4].text, u"72,000"_s);
        ReportModel none;
        addOwnOrRentChapter(none, planOf(), PlanResult(), catalogOf());
        QVERIFY(none.chapters.empty());
    }

    void aPlanThatOwnsNothingSaysSo()
    {
        QVERIFY(ownOrRent(planOf(), PlanResult(), catalogOf(), {}).unknown.contains(u"owns no accelerators"_s));
    }

    void aPlanThatRentsAllSaysWhatOwningWouldTell()
    {
        PlanResult rented;
        Line line;
        line.procurement = u"cloud"_s;
        line.category = u"compute"_s;
        rented.lines = {line};
        rented.status = Status::Optimal;
        Plan plan = planOf();
        plan.need.procurement = {Procurement::Cloud};
        QVERIFY(ownOrRent(plan, rented, catalogOf(), {}).unknown.contains(u"may not buy"_s));
        plan.need.procurement = {Procurement::Buy, Procurement::Cloud};
        QVERIFY(ownOrRent(plan, rented, catalogOf(), {}).unknown.startsWith(u"renting everything is cheapest"_s));
        rented.status = Status::Interrupted; // nothing is proven
        QVERIFY(ownOrRent(plan, rented, catalogOf(), {}).unknown.contains(u"may not rent"_s));
        rented.status = Status::Optimal;
        plan.need.minimise.quantity = PlanQuantity::Carbon; // nor that it is cheapest
        QVERIFY(ownOrRent(plan, rented, catalogOf(), {}).unknown.contains(u"may not rent"_s));
    }
};

QTEST_GUILESS_MAIN(TstOwnorrent)
#include "tst_ownorrent.moc"
