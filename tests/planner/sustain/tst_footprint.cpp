// Energy and carbon of two idle servers in an own hall for a year, worked out by hand.
#include "planner/plan/instancename.h"
#include "planner/sustain/footprint.h"

#include <QtTest>

using namespace cw;
using namespace cw::planner;

class TstFootprint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        catalog::System server;
        server.id = QStringLiteral("server");
        server.powerMax = Power::fromKilowatts(10);
        server.powerTypical = Power::fromKilowatts(8);
        catalog_.systems = {server};
        catalog::Assumption idle;
        idle.id = QStringLiteral("idle_power_share");
        idle.value = Band::exact(0.25);
        catalog_.assumptions = {idle};
        catalog::GridZone grid;
        grid.zone = grid.country = QStringLiteral("DE");
        grid.carbonGramsPerKwh = 300;
        catalog_.gridZones = {grid};
        catalog_.index();
        plan_.currency = Currency(u"EUR");
        plan_.need.horizon = {*Month::fromIso(u"2027-01"), 12, 12};
        OwnSite hall;
        hall.id = QStringLiteral("hall");
        hall.country = QStringLiteral("DE");
        hall.pue = 1.5;
        plan_.need.ownSites = {hall};
        Design design;
        DesignUnits units;
        units.offer = QStringLiteral("buy/hall/server");
        units.system = QStringLiteral("server");
        units.site = QStringLiteral("hall");
        units.procurement = QStringLiteral("buy");
        units.active = units.added = 2;
        design.units = {units};
        plan_.design = designToJson(design, plan_.need.horizon);
    }

    /// 12 months of 30.4375 days are 8766 h. At load 2 x 8 kW x 8766 h = 140,256 kWh; idle 2 x 2.5 kW x 8766 h =
    /// 43,830.
    void energyByBothMethods()
    {
        const Footprint footprint = footprintOf(plan_, {}, catalog_);
        QCOMPARE(footprint.sites.size(), std::size_t(1));
        QCOMPARE(footprint.sites[0].itKwhLoad, 140256.0);
        QCOMPARE(footprint.sites[0].itKwhUtilised, 43830.0);
        QCOMPARE(footprint.sites[0].spareKwh, 43830.0); // nothing runs on them
    }

    /// 140,256 kWh x 1.5 x 300 g = 63.12 t; the market-based figure needs a stated share.
    void carbonByBothBases()
    {
        Json site = footprintJson(plan_, {}, catalog_)["sites"][0];
        QCOMPARE(site["carbon_t_per_year"]["location_load"].get<double>(), 63.12);
        QVERIFY(site["carbon_t_per_year"]["market_utilised"].is_null());
        QVERIFY(site["ref"].is_null());
        QCOMPARE(site["cue_kg_per_kwh"].get<double>(), 0.45);
        Plan stated = plan_;
        stated.need.rules.facts = Json{{"site.hall.renewable_share", 1.0}};
        site = footprintJson(stated, {}, catalog_)["sites"][0];
        QCOMPARE(site["carbon_t_per_year"]["market_utilised"].get<double>(), 0.0);
    }

    /// Billed 1,460 of 2 x 730 x 12 = 17,520 hours: held a twelfth of the year, 730.5 of 8,766 hours. The job computes
    /// 15.21875 days = 365.25 h, half of it: its run takes 2 x 365.25 h x 8 kW = 5,844 kWh, the same units idle for the
    /// other half 2 x 365.25 h x 2.5 kW = 1,826.25 kWh, both 7,670.25; at load throughout 11,688.
    void aRentalCountsWhileItIsHeldAndAJobWhileItComputes()
    {
        catalog::CatalogSnapshot catalog = catalog_;
        catalog::Assumption hours;
        hours.id = QStringLiteral("cloud_billing_hours");
        hours.value = Band::exact(730);
        catalog.assumptions.push_back(hours);
        catalog.index();
        Workload job;
        job.id = QStringLiteral("pretrain");
        job.kind = WorkloadKind::Training;
        DesignReplicas replicas;
        const Plan plan = running(job, 2, 1, replicas);
        PlanResult result;
        Line line;
        line.offer = replicas.offer;
        line.period = plan.need.horizon.start;
        line.category = QStringLiteral("compute");
        line.kind = LineKind::Recurring;
        line.quantity = 1460;
        line.quantityUnit = QStringLiteral("hours");
        result.lines = {line};
        Placement placement;
        placement.candidate = replicas.candidate;
        placement.predicted[QStringLiteral("days")] = {15.21875, {}, {}, {}};
        result.workloads = {{job.id, {placement}, {}}};
        const Footprint footprint = footprintOf(plan, result, catalog);
        QCOMPARE(footprint.sites[0].itKwhLoad, 11688.0);
        QCOMPARE(footprint.sites[0].itKwhUtilised, 7670.25);
        QCOMPARE(footprint.work[0].itKwh, 5844.0);
        QCOMPARE(footprint.work[0].keptIdleKwh, 1826.25);
        QCOMPARE(footprint.sites[0].keptIdleKwh, 1826.25);
        // What its placement says of its energy is what one run takes: the same figure on every page.
        result.workloads[0].placements[0].predicted[QStringLiteral("energy_mwh")] = {5.9, {}, {}, {}};
        const Json json = footprintJson(plan, result, catalog);
        QCOMPARE(json["work"][0]["it_kwh_per_unit"].get<double>(), 5900.0);
        QCOMPARE(json["work"][0]["operation_kg_per_unit"].get<double>(), 2655.0); // 5,900 kWh x 1.5 x 0.3 kg/kWh
        QCOMPARE(json["sites"][0]["kept_idle_mwh_per_year"].get<double>(), 1.826);
    }

    /// 2 runs of half a day a month for 12 months: 24 runs x 12 h on one of two units, 288 of 8,766 h. One run 12 h x
    /// 8 kW = 96 kWh; its unit idles 8,478 h x 2.5 kW = 21,195 kWh, the other has no work: 21,915 kWh.
    void aFineTuningRunTakesItsOwnEnergy()
    {
        catalog::CatalogSnapshot catalog = catalog_;
        for (const auto &[id, value] : {std::pair("cloud_billing_hours", 730.0), {"fine_tuning_utilisation", 0.5}}) {
            catalog::Assumption row;
            row.id = QLatin1String(id);
            row.value = Band::exact(value);
            catalog.assumptions.push_back(row);
        }
        catalog.index();
        Workload tune;
        tune.id = QStringLiteral("tune");
        tune.kind = WorkloadKind::FineTuning;
        tune.tokens = 1e8;
        tune.runsPerMonth = 2;
        DesignReplicas replicas;
        const Plan plan = running(tune, 1, 1e6, replicas);
        PlanResult result;
        Placement placement;
        placement.candidate = replicas.candidate;
        placement.predicted[QStringLiteral("days")] = {0.5, {}, {}, {}};
        placement.predicted[QStringLiteral("energy_mwh")] = {0.096, {}, {}, {}};
        result.workloads = {{tune.id, {placement}, {}}};
        const Footprint footprint = footprintOf(plan, result, catalog);
        QCOMPARE(footprint.work[0].amount, 24.0);
        QCOMPARE(footprint.work[0].itKwh, 24 * 96.0);
        QCOMPARE(footprint.work[0].keptIdleKwh, 21195.0);
        QCOMPARE(footprint.sites[0].spareKwh, 21915.0);
        QCOMPARE(footprintJson(plan, result, catalog)["work"][0]["it_kwh_per_unit"].get<double>(), 96.0);
    }

    /// The total holds the months of rented units, which were amortised already; of bought ones it holds all that was
    /// made.
    void whatIsRentedIsAmortisedOnce_data()
    {
        QTest::addColumn<QString>("procurement");
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("period");
        QTest::addColumn<double>("withinPlan");
        QTest::newRow("bought") << QStringLiteral("buy") << 12 << 0 << 10 * 1.0 / 5; // one year of a life of five
        QTest::newRow("rented") << QStringLiteral("cloud") << 12 << 0 << 10.0;
        QTest::newRow("leased") << QStringLiteral("lease") << 12 << 0 << 10.0;
        QTest::newRow("beyond its life") << QStringLiteral("buy") << 72 << 0 << 10.0;
        QTest::newRow("bought late") << QStringLiteral("buy") << 72 << 4 << 10 * 2.0 / 5; // two years are left
    }

    void whatIsRentedIsAmortisedOnce()
    {
        QFETCH(QString, procurement);
        QFETCH(int, months);
        QFETCH(int, period);
        catalog::CatalogSnapshot catalog = catalog_;
        for (const auto &[id, value] : {std::pair("hardware_life_months", 60.0), {"embodied_cpu_server_kg", 1000.0}}) {
            catalog::Assumption row;
            row.id = QLatin1String(id);
            row.value = Band::exact(value);
            catalog.assumptions.push_back(row);
        }
        catalog.index();
        Plan plan = plan_;
        Design design = *designFromJson(plan.design, plan.need.horizon);
        design.units[0].procurement = procurement;
        design.units[0].period = period;
        plan.need.horizon.months = months;
        plan.design = designToJson(design, plan.need.horizon);
        PlanResult result;
        Total total;
        total.quantity = PlanQuantity::EmbodiedCarbon;
        total.value = 10;
        result.totals = {total};
        const Footprint footprint = footprintOf(plan, result, catalog);
        QVERIFY(footprint.amortisedTonnes);
        QTEST(*footprint.amortisedTonnes, "withinPlan");
    }

    /// A rented unit of 4 of the chips of a server with 8 that draws 8 kW under load draws 4 kW.
    void aRentedUnitDrawsWhatAServerOfItsChipsDraws()
    {
        catalog::CatalogSnapshot catalog = catalog_;
        catalog.systems[0].acceleratorId = QStringLiteral("chip");
        catalog.systems[0].accelerators = 8;
        catalog::CloudOffer offer;
        offer.id = QStringLiteral("one/de/half");
        offer.providerId = QStringLiteral("one");
        offer.instanceType = QStringLiteral("half");
        offer.acceleratorId = QStringLiteral("chip");
        offer.accelerators = 4;
        catalog.cloudOffers = {offer};
        catalog.index();
        Plan plan = plan_;
        Design design = *designFromJson(plan.design, plan.need.horizon);
        design.units[0].procurement = QStringLiteral("cloud");
        design.units[0].system = instanceName(offer);
        plan.design = designToJson(design, plan.need.horizon);
        QCOMPARE(footprintOf(plan, {}, catalog).sites[0].itKwhLoad, 140256.0 / 2);
    }

private:
    /// The plan with one replica of a workload on its units; `replicas` says which.
    [[nodiscard]] Plan running(const Workload &workload, double units, double capacity, DesignReplicas &replicas) const
    {
        Plan plan = plan_;
        plan.need.workloads = {workload};
        Design design = *designFromJson(plan.design, plan.need.horizon);
        replicas.candidate = workload.id + QStringLiteral("/one");
        replicas.workload = workload.id;
        replicas.offer = design.units[0].offer;
        replicas.count = 1;
        replicas.unitsPerReplica = units;
        replicas.capacityPerReplica = capacity;
        design.replicas = {replicas};
        plan.design = designToJson(design, plan.need.horizon);
        return plan;
    }

    catalog::CatalogSnapshot catalog_;
    Plan plan_;
};

QTEST_GUILESS_MAIN(TstFootprint)
#include "tst_footprint.moc"
