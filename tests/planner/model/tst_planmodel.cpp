#include "planner/model/decode.h"
#include "planner/plan/monthhours.h"
#include "planner/plan/rulenames.h"
#include "tests/support/handmade.h"

#include <QtTest>

#include <random>

using namespace handmade;

namespace {

bool near(std::optional<double> a, double b)
{
    return a && std::abs(*a - b) < 1e-6 * std::max(1.0, std::abs(b));
}

/// Two systems to buy and one to rent, as the tests below use them.
CandidateSet three()
{
    CandidateSet s = set({bought("buy-big", "hall", {100000, 500, 10}), bought("buy-small", "hall", {40000, 100, 3}),
                          rented("rent", "region", {0, 5000, 8})});
    carry(s, "chat", "buy-big", 1, 10);
    carry(s, "chat", "buy-small", 1, 3);
    carry(s, "chat", "rent", 1, 6);
    return s;
}

} // namespace

class TstPlanmodel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cheapestMixIsCounted()
    {
        // 12 months, 13 requests/s. big: 100 + 6 = 106 k for 10; small: 40 + 1.2 = 41.2 k for 3; rent: 60 k for 6.
        // big + small = 147.2 carries 13; 2 rents + 1 small = 161.2 (15); 3 rents = 180; 5 small = 206; so 147.2.
        QVERIFY(near(optimum(plan({13}), three()), 147.2));
    }

    void rentFollowsDemandAndBoughtUnitsStay()
    {
        // 3 in year one, 9 in year two, no discount. Only rent (60 k a year and unit) and small (40 + 1.2 a year).
        CandidateSet s = three();
        for (Candidate &c : s.candidates) {
            if (c.id.contains(QLatin1String("buy-big")))
                c.rejection.reason = QStringLiteral("no_price");
        }
        // small for both years 40 + 2.4; year two needs 6 more: one rent 60 -> 102.4; two more small 2 x 41.2 -> 124.8.
        QVERIFY(near(optimum(plan({3, 9}), s), 102.4));
        // Falling demand: small x3 in year one = 123.6, then they stay and cost 3 x 1.2: 127.2; small + rent, then
        // small: 102.4.
        QVERIFY(near(optimum(plan({9, 3}), s), 102.4));
    }

    void laterPaymentsAreDiscounted()
    {
        Plan p = plan({0, 6});
        p.need.discountRate = 0.25;
        CandidateSet s = set({rented("rent", "region", {0, 5000, 8})});
        carry(s, "chat", "rent", 1, 6);
        // Rent is paid in month 12: 60 / 1.25 = 48.
        QVERIFY(near(optimum(p, s), 48));
    }

    void limitsHoldInTheirScope()
    {
        Plan p = plan({13});
        p.need.constraints = {limit("budget", PlanQuantity::Capex, 100000)};
        // big + small needs 140 k; big + rent = 166 k carries 16; small x2 + 2 rents = 202.4; 1 small + 2 rents =
        // 161.2.
        QVERIFY(near(optimum(p, three()), 161.2));
        p.need.constraints = {limit("power", PlanQuantity::ItPower, 12)};
        // 12 kW: big + small is 13, rent is 8: 4 small = 12 kW carries only 12, rent + small 9; infeasible.
        QVERIFY(!optimum(p, three()));
        p.need.constraints = {limit("power", PlanQuantity::ItPower, 15)};
        QVERIFY(near(optimum(p, three()), 147.2));
        p.need.constraints = {limit("rent-only", PlanQuantity::Accelerators, 0)};
        p.need.constraints[0].site = QStringLiteral("hall");
        QVERIFY(near(optimum(p, three()), 180));
    }

    void floorsAreKept()
    {
        Plan p = plan({6});
        p.need.constraints = {limit("two-sites", PlanQuantity::Sites, {}, 2)};
        // One rent (60) carries all; a second site asks for a small one beside it, or small x1 + rent: 101.2.
        QVERIFY(near(optimum(p, three()), 101.2));
    }

    void unitsAreSharedBetweenWorkloads()
    {
        // Two workloads of half a unit each share one bought unit: 106 k.
        Plan p = plan({4});
        Workload other = p.need.workloads[0];
        other.id = QStringLiteral("rank");
        p.need.workloads.push_back(other);
        CandidateSet s = set({bought("buy-big", "hall", {100000, 500, 10})});
        carry(s, "chat", "buy-big", 0.5, 5);
        carry(s, "rank", "buy-big", 0.5, 5);
        QVERIFY(near(optimum(p, s), 106));
    }

    void spareUnitsStandBy_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<double>("units");
        QTest::newRow("no spare") << "N" << 2.0;
        QTest::newRow("one spare") << "N+1" << 3.0;
        QTest::newRow("everything twice") << "2N" << 4.0;
    }
    void spareUnitsStandBy()
    {
        QFETCH(QString, level);
        QFETCH(double, units);
        Plan p = plan({20});
        Constraint spares;
        spares.id = QStringLiteral("spares");
        spares.kind = ConstraintKind::Redundancy;
        spares.level = level;
        p.need.constraints = {spares};
        CandidateSet s = set({bought("buy-big", "hall", {100000, 0, 10})});
        carry(s, "chat", "buy-big", 1, 10);
        QVERIFY(near(optimum(p, s), units * 100));
    }

    void spareUnitsStandBesideBothPools_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("pools");
        QTest::addColumn<int>("units");
        // A unit and a half serve, another unit and a half trains: three units, or two whole ones for each pool.
        QTest::newRow("shared") << QStringLiteral("N+1") << QString() << 4;
        QTest::newRow("shared twice") << QStringLiteral("2N") << QString() << 6;
        QTest::newRow("separate") << QStringLiteral("N+1") << QStringLiteral("separate") << 5;
        QTest::newRow("separate twice") << QStringLiteral("2N") << QStringLiteral("separate") << 8;
        QTest::newRow("separate, no spare") << QStringLiteral("N") << QStringLiteral("separate") << 4;
    }

    void spareUnitsStandBesideBothPools()
    {
        QFETCH(QString, level);
        QFETCH(QString, pools);
        QFETCH(int, units);
        Plan p = plan({15});
        Workload learn;
        learn.id = QStringLiteral("learn");
        learn.kind = WorkloadKind::Training;
        learn.tokens = 1e9;
        p.need.workloads.push_back(learn);
        p.need.pools = pools;
        Constraint spares;
        spares.id = QStringLiteral("spares");
        spares.kind = ConstraintKind::Redundancy;
        spares.level = level;
        p.need.constraints = {spares};
        CandidateSet s = set({bought("buy", "hall", {100000, 0, 10})});
        carry(s, "chat", "buy", 0.5, 5);
        carry(s, "learn", "buy", 1.5, 1);
        QVERIFY(near(optimum(p, s), units * 100));
        ModelOptions free; // without the rule of pools only the load counts, also for the spare
        free.without = {poolsRule()};
        QVERIFY(near(optimum(p, s, free), level == QLatin1String("2N")  ? 600
                                          : level == QLatin1String("N") ? 300
                                                                        : 400));
    }

    void energyOfAMonthIsByItsHours()
    {
        // 10 kW over 730 h at 400 g/kWh: 2.92 t; a team's 730 h are not the calendar's 730.5.
        Offer offer = rented("rent", "region", {0, 5000, 10});
        offer.carbonGramsPerKwh = 400;
        offer.pue = 1;
        QVERIFY(near(figuresOf(offer, 730).carbonT, 2.92));
        catalog::CatalogSnapshot catalog;
        QVERIFY(near(hoursOfMonth(catalog), 730.5));
        catalog::Assumption hours;
        hours.id = QStringLiteral("hours_per_month");
        hours.value = Band::exact(730);
        catalog.assumptions = {hours};
        catalog.index();
        QVERIFY(near(hoursOfMonth(catalog), 730));
    }

    void roomOfTheHallHolds()
    {
        Plan p = plan({22});
        OwnSite hall;
        hall.id = QStringLiteral("hall");
        hall.racks = 1;
        p.need.ownSites = {hall};
        CandidateSet s = three();
        // One rack takes one unit: big there (106) and two rents (120) carry 22; four rents cost 240, small and four
        // 281.2.
        QVERIFY(near(optimum(p, s), 226));
        p.need.ownSites[0].racks.reset();
        p.need.ownSites[0].itPowerKw = 10; // big alone, or three small: those with three rents cost 303.6
        QVERIFY(near(optimum(p, s), 226));
    }

    /// Big is 6 units high and fills a rack of 10 alone, small is 4 or 5; 13 and 20 kW.
    void racksHoldWhatFitsInThem()
    {
        const auto sized = [](int small) {
            CandidateSet s = three();
            for (Offer &offer : s.offers) {
                offer.rackUnits = offer.id == QLatin1String("buy-big") ? 6 : small;
                offer.rackShare = offer.id == QLatin1String("buy-small") ? 0.5 : offer.rackShare;
            }
            return s;
        };
        Plan p = plan({13});
        OwnSite hall;
        hall.id = QStringLiteral("hall");
        hall.racks = 1;
        hall.rackUnits = 10;
        hall.rackPowerKw = 20;
        p.need.ownSites = {hall};
        // 6 + 4 units stand in one rack; 6 + 5 do not, and neither do they where every kind has racks of its own: one
        // small and two rents.
        QVERIFY(near(optimum(p, sized(4)), 147.2));
        QVERIFY(near(optimum(p, sized(5)), 161.2));
        ModelOptions own;
        own.wholeRacks = true;
        QVERIFY(near(optimum(p, sized(4), own), 161.2));
        // Two racks and nothing to rent: two of 6 units and one of 5 are 17 of 20 high, but each 6 is more than half a
        // rack and the 5 is half of one. With 4 units it stands beside one of them: 212 + 41.2 k.
        const auto owned = [&](int small) {
            CandidateSet s = sized(small);
            for (Candidate &c : s.candidates)
                if (c.id.contains(QLatin1String("rent")))
                    c.rejection.reason = QStringLiteral("no_price");
            return s;
        };
        hall.racks = 2;
        hall.rackPowerKw = 40;
        p = plan({21});
        p.need.ownSites = {hall};
        QVERIFY(!optimum(p, owned(5)));
        QVERIFY(near(optimum(p, owned(4)), 253.2));
        // Three of 10 kW are 30 of 30, but each is more than half of 15; of 20 it is half.
        CandidateSet halves = owned(4);
        for (Offer &offer : halves.offers)
            offer.rackShare = 0.5;
        hall.rackUnits = 42;
        hall.rackPowerKw = 15;
        p = plan({30});
        p.need.ownSites = {hall};
        QVERIFY(!optimum(p, halves));
        hall.rackPowerKw = 20;
        p.need.ownSites = {hall};
        QVERIFY(near(optimum(p, halves), 318));
    }

    void pinnedCountsAreExact()
    {
        Plan p = plan({6});
        Pin pin;
        pin.system = QStringLiteral("buy-small");
        pin.count = 4;
        p.pins = {pin};
        QVERIFY(near(optimum(p, three()), 4 * 41.2));
    }

    void termsArePaidToTheirEnd()
    {
        // Committed for 24 months at 4 k: needed in year two only, over three years: 2 x 48 k. A term cannot begin in
        // year three.
        Offer committed = rented("rent", "region", {0, 4000, 8});
        committed.commitmentMonths = 24;
        CandidateSet s = set({committed});
        carry(s, "chat", "rent", 1, 6);
        QVERIFY(near(optimum(plan({0, 6, 0}), s), 96));
        QVERIFY(near(optimum(plan({6, 6, 0}), s), 96));
        QVERIFY(!optimum(plan({0, 0, 6}), s)); // the term would outlast the horizon
    }

    void termsEndWithAPeriod()
    {
        // Three years at 4 k in periods of two: nothing may begin. 30 months in 42 of years, the last one of half: only
        // from year two on, 30 x 4 k.
        Offer committed = rented("rent", "region", {0, 4000, 8});
        committed.commitmentMonths = 36;
        CandidateSet s = set({committed});
        carry(s, "chat", "rent", 1, 6);
        Plan p = plan({6, 6, 6, 6});
        p.need.horizon.periodMonths = 24;
        QVERIFY(!optimum(p, s));
        s.offers[0].commitmentMonths = 30;
        p = plan({0, 6, 6, 6});
        p.need.horizon.months = 42;
        QVERIFY(near(optimum(p, s), 120));
        p = plan({6, 6, 0, 0});
        p.need.horizon.months = 42;
        QVERIFY(!optimum(p, s));
    }

    void jobsRunOnceAndShortRentalsArePaidByTheDay()
    {
        Plan p = plan({0});
        Workload job;
        job.id = QStringLiteral("train");
        job.kind = WorkloadKind::Training;
        job.tokens = 1e12;
        p.need.workloads = {job};
        Offer rental = rented("rent", "region", {0, 5000, 8});
        rental.serviceShare = 0.25;
        CandidateSet s = set({rental});
        carry(s, "train", "rent", 4, 1);
        s.candidates[0].deployment.busyDays = 91;
        // 4 units x 12 months x 5 k x 0.25
        QVERIFY(near(optimum(p, s), 60));
    }

    void switchesFollowFromPorts()
    {
        // Radix 4, one port a unit: 1 unit none, 2 to 4 one switch, 5 units: ceil(10/4) = 3 leaves + 2 spines.
        const auto cost = [](double demand) {
            CandidateSet s = set({bought("buy", "hall", {1000, 0, 1})});
            carry(s, "chat", "buy", 1, 1);
            FabricRule rule;
            rule.site = QStringLiteral("hall");
            rule.switchId = QStringLiteral("switch");
            rule.radix = 4;
            rule.portsPerUnit = {{0, 1}};
            rule.perSwitch = {item(LineKind::OneOff, 10000)};
            rule.perPort = {item(LineKind::OneOff, 100)};
            s.fabrics = {rule};
            return optimum(plan({demand}), s);
        };
        QVERIFY(near(cost(1), 1));
        QVERIFY(near(cost(2), 2 + 10 + 0.2));
        QVERIFY(near(cost(4), 4 + 10 + 0.4));
        QVERIFY(near(cost(5), 5 + 50 + 0.5));
        QVERIFY(near(cost(8), 8 + 60 + 0.8));  // 4 leaves + 2 spines
        QVERIFY(near(cost(9), 9 + 130 + 0.9)); // beyond 8 ports three tiers: 5 leaves, 5 spines, 3 cores
    }

    /// Two servers on a term of a year, two others in the next, one port each on a switch of 10 k; a cable is 100. 2 x
    /// 1.2 k of lease a year. Cables that fit the cages of both are bought once: 4.8 + 10 + 0.2; else for each: + 0.2.
    void cablesThatFitNoOtherAreBoughtAnew()
    {
        const auto cables = [](int before, int after, double first) {
            Plan p = plan({first, 0});
            Workload later = p.need.workloads[0];
            later.id = text("rank");
            later.requestsPerSecond = plan({0, 2}).need.workloads[0].requestsPerSecond;
            p.need.workloads.push_back(later);
            std::vector<Offer> offers{bought("new", "hall", {0, 100, 1}), bought("old", "hall", {0, 100, 1})};
            for (Offer &offer : offers) {
                offer.procurement = Procurement::Lease;
                offer.commitmentMonths = 12;
            }
            CandidateSet s = set(offers);
            carry(s, "chat", "old", 1, 1);
            carry(s, "rank", "new", 1, 1);
            FabricRule rule;
            rule.site = text("hall");
            rule.switchId = text("switch");
            rule.radix = 4;
            rule.portsPerUnit = {{0, 1}, {1, 1}};
            rule.cageKinds = {{0, after}, {1, before}};
            rule.perSwitch = {item(LineKind::OneOff, 10000)};
            rule.perPort = {item(LineKind::OneOff, 100)};
            s.fabrics = {rule};
            const PlanModel model = std::move(buildPlanModel(p, catalog::CatalogSnapshot(), s)).value();
            const Solution solution = makeHighsSolver()->solve(model.program, {}, {}, nullptr);
            const Decoded decoded = decode(p, s, model, solution);
            const auto port = std::find_if(decoded.extras.begin(), decoded.extras.end(),
                                           [](const CountedExtra &extra) { return extra.role == u"port"; });
            return std::pair(solution.objective, port == decoded.extras.end() ? std::vector<int>() : port->added);
        };
        const auto same = cables(0, 0, 2), others = cables(0, 1, 2), alone = cables(0, 1, 1);
        QVERIFY2(near(same.first, 15.0), qPrintable(QString::number(same.first)));
        QCOMPARE(same.second, (std::vector<int>{2, 0}));
        QVERIFY2(near(others.first, 15.2), qPrintable(QString::number(others.first)));
        QCOMPARE(others.second, (std::vector<int>{2, 2}));
        // One in the first year has nobody to talk to: 1.2 + 2.4 + 10 + 0.2.
        QVERIFY2(near(alone.first, 13.8), qPrintable(QString::number(alone.first)));
        QCOMPARE(alone.second, (std::vector<int>{0, 2}));
    }

    /// 12-port switches at 2:1: 8 ports of a leaf down, 4 up.
    void thinLeavesTakeFewerSpines()
    {
        const auto cost = [](double demand, Oversubscription leaf) {
            CandidateSet s = set({bought("one", "hall", {1000, 0, 1})});
            carry(s, "chat", "one", 1, 1);
            FabricRule rule;
            rule.site = QStringLiteral("hall");
            rule.switchId = QStringLiteral("switch");
            rule.radix = 12;
            rule.design.leaf = leaf;
            rule.portsPerUnit = {{0, 1}};
            rule.perSwitch = {item(LineKind::OneOff, 10000)};
            rule.perUplink = {item(LineKind::OneOff, 100)};
            s.fabrics = {rule};
            return optimum(plan({demand}), s);
        };
        QVERIFY(near(cost(12, {2, 1}), 12 + 10));            // one switch, whatever the ratio
        QVERIFY(near(cost(24, {1, 1}), 24 + 60 + 2.4));      // 4 leaves of 6 up, 24 uplinks: 2 spines
        QVERIFY(near(cost(24, {2, 1}), 24 + 40 + 1.2));      // 3 leaves of 4 up, 12 uplinks: 1 spine
        QVERIFY(near(cost(48, {2, 1}), 48 + 60 + 20 + 2.4)); // 6 leaves, 24 uplinks: 2 spines
        // Beyond 12 x 8 = 96 ports three tiers: 13 leaves, 52 uplinks on spines of 6 down: 9; 54 links up: 5 cores.
        QVERIFY(near(cost(97, {2, 1}), 97 + 270 + 10.6));
    }

    /// As in topologychoice.h: rails are networks side by side, a dragonfly+ and a torus have no cores.
    void otherTopologiesAreCounted()
    {
        const auto cost = [](double demand, FabricKind kind, int radix, int ports, int rails) {
            CandidateSet s = set({bought("one", "hall", {1000, 0, 1})});
            carry(s, "chat", "one", 1, 1);
            FabricRule rule;
            rule.site = QStringLiteral("hall");
            rule.switchId = QStringLiteral("switch");
            rule.radix = radix;
            rule.design.kind = kind;
            rule.rails = rails;
            rule.portsPerUnit = {{0, ports}};
            rule.perSwitch = {item(LineKind::OneOff, 10000)};
            rule.perUplink = {item(LineKind::OneOff, 100)};
            s.fabrics = {rule};
            return optimum(plan({demand}), s);
        };
        QVERIFY(near(cost(1, FabricKind::RailOnly, 4, 2, 2), 1));
        QVERIFY(near(cost(4, FabricKind::RailOnly, 4, 2, 2), 4 + 20));        // a switch a rail
        QVERIFY(near(cost(5, FabricKind::RailOnly, 4, 2, 2), 5 + 100 + 1.2)); // a rail: 3 leaves, 2 spines, 6 uplinks
        QVERIFY(near(cost(2, FabricKind::RailOptimised, 4, 2, 2), 2 + 10));   // all on one switch
        // Two ports of a leaf down: two rows of two leaves, 8 uplinks on 2 spines. A third row takes three tiers: 6 + 6
        // + 3 switches, 12 + 12 uplinks.
        QVERIFY(near(cost(3, FabricKind::RailOptimised, 4, 2, 2), 3 + 60 + 0.8));
        QVERIFY(near(cost(4, FabricKind::RailOptimised, 4, 2, 2), 4 + 60 + 0.8));
        QVERIFY(near(cost(5, FabricKind::RailOptimised, 4, 2, 2), 5 + 150 + 2.4));
        QVERIFY(near(cost(8, FabricKind::DragonflyPlus, 4, 1, 1), 8 + 60 + 0.8)); // one group: the tree of two tiers
        // Nine ports on leaves of two: five leaves, five spines, 10 uplinks and 5 x 2 / 2 cables between three groups.
        QVERIFY(near(cost(9, FabricKind::DragonflyPlus, 4, 1, 1), 9 + 100 + 1.5));
        QVERIFY(near(cost(12, FabricKind::LeafTorus, 12, 1, 1), 12 + 10));
        // A cable to each of six neighbours, six ports to servers: three leaves, 3 x 6 / 2 cables.
        QVERIFY(near(cost(13, FabricKind::LeafTorus, 12, 1, 1), 13 + 30 + 0.9));
    }

    void agreesWithCountingThroughEverything()
    {
        // Random tiny needs: the optimum is the best of all count combinations.
        std::mt19937 random(7);
        const auto pick = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); };
        for (int round = 0; round < 60; ++round) {
            const double demand = pick(1, 20), budget = pick(50, 300) * 1000, power = pick(10, 60);
            Plan p = plan({demand});
            p.need.constraints = {limit("budget", PlanQuantity::Capex, budget),
                                  limit("power", PlanQuantity::ItPower, power)};
            double once[3], monthly[3], kilowatts[3], capacity[3];
            const char *ids[3] = {"a", "b", "c"};
            std::vector<Offer> offers;
            for (int i = 0; i < 3; ++i) {
                once[i] = i == 2 ? 0 : pick(10, 90) * 1000;
                monthly[i] = pick(1, 60) * 100;
                kilowatts[i] = pick(1, 12);
                capacity[i] = pick(1, 7);
                offers.push_back(i == 2 ? rented(ids[i], "region", {once[i], monthly[i], kilowatts[i]})
                                        : bought(ids[i], "hall", {once[i], monthly[i], kilowatts[i]}));
            }
            CandidateSet s = set(offers);
            for (int i = 0; i < 3; ++i)
                carry(s, "chat", ids[i], 1, capacity[i]);
            std::optional<double> best;
            for (int a = 0; a <= 20; ++a)
                for (int b = 0; b <= 20; ++b)
                    for (int c = 0; c <= 20; ++c) {
                        const int n[3] = {a, b, c};
                        double carried = 0, capex = 0, cost = 0, kw = 0;
                        for (int i = 0; i < 3; ++i) {
                            carried += n[i] * capacity[i];
                            capex += n[i] * once[i];
                            cost += n[i] * (once[i] + 12 * monthly[i]);
                            kw += n[i] * kilowatts[i];
                        }
                        if (carried >= demand && capex <= budget && kw <= power && (!best || cost < *best))
                            best = cost;
                    }
            const auto found = optimum(p, s);
            QCOMPARE(found.has_value(), best.has_value());
            if (best)
                QVERIFY2(near(found, *best / 1000),
                         qPrintable(QStringLiteral("round %1: %2 and %3").arg(round).arg(*found).arg(*best / 1000)));
        }
    }

    void valuesAreCarriedOverToTheirOwnColumns()
    {
        // Two fabrics in one hall: a design known from before is carried over by the names of columns.
        CandidateSet s = three();
        FabricRule rule;
        rule.site = QStringLiteral("hall");
        rule.switchId = QStringLiteral("switch");
        rule.radix = 4;
        rule.perSwitch = {item(LineKind::OneOff, 10000)};
        for (const int offer : {0, 1}) {
            rule.portsPerUnit = {{offer, 1}};
            s.fabrics.push_back(rule);
        }
        const PlanModel model = std::move(buildPlanModel(plan({40, 60}), catalog::CatalogSnapshot(), s)).value();
        std::vector<double> values;
        for (const Column &column : model.program.columns)
            values.push_back(std::min(column.high, 1.0 + double(values.size())));
        QCOMPARE(carriedOver(model.program, values, model.program), values);
    }
};

QTEST_GUILESS_MAIN(TstPlanmodel)
#include "tst_planmodel.moc"
