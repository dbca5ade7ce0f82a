// Each kind of rule on the shipped catalog: a plan in which it binds and one in which it does not. Every design here
// has passed the certificate, which tests the same rules once more.
#include "catalog/store/catalogreader.h"
#include "planner/certify/certificate.h"
#include "planner/certify/certificate_scopes.h"
#include "planner/plan/design.h"
#include "planner/plan/instancename.h"
#include "planner/plan/planfile.h"
#include "planner/solve/pipeline.h"
#include "tests/support/chatinhall.h"

#include <QtTest>

#include <functional>

using namespace cw;
using namespace cw::planner;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// A small service in a hall of one's own or in the cloud, three years.
Plan basePlan()
{
    Plan plan;
    plan.asOf = QDate(2026, 11, 1);
    plan.currency = Currency(u"EUR");
    plan.need.horizon.start = *Month::fromIso(u"2027-01");
    plan.need.horizon.months = 36;
    plan.need.horizon.periodMonths = 12;
    plan.need.discountRate = 0.05;
    // With people counted it would be rented, and rules of halls and purchases would bind nothing.
    plan.need.include.emplace();
    Workload chat = chatinhall::chat(20, 80);
    chat.users = {{text("Berlin"), 1.0}};
    plan.need.workloads = {chat};
    plan.need.ownSites = {chatinhall::hall(text("hall-1"), 100, 20)};
    plan.need.siteCandidates = {text("DE"), text("FR"), text("FI")};
    plan.need.procurement = {Procurement::Buy, Procurement::Cloud};
    return plan;
}

Plan rentedPlan()
{
    Plan plan = basePlan();
    plan.need.procurement = {Procurement::Cloud};
    return plan;
}

Constraint limit(PlanQuantity quantity, std::optional<double> min, std::optional<double> max)
{
    Constraint rule;
    rule.id = text("rule");
    rule.quantity = quantity;
    rule.min = min;
    rule.max = max;
    return rule;
}

Constraint rule(ConstraintKind kind)
{
    Constraint constraint;
    constraint.id = text("rule");
    constraint.kind = kind;
    constraint.workloads = {text("*")};
    return constraint;
}

using Edit = std::function<void(Plan &)>;

} // namespace

class TstConstraintKinds : public QObject {
    Q_OBJECT

    catalog::SnapshotPtr catalog_;
    std::unique_ptr<Pipeline> pipeline_;
    std::map<std::string, Result<SolvedPlan>> known_;

    Result<SolvedPlan> solve(const Plan &plan)
    {
        SolveOptions options;
        options.pricesRules = false;
        options.explainsConflict = false;
        return pipeline_->solve(plan, options);
    }

    /// What rows of a test compare with, solved once: without its rule most of them start from the same plan.
    const Result<SolvedPlan> &solveOnce(const Plan &plan)
    {
        const std::string need = needToJson(plan).dump();
        auto known = known_.find(need);
        if (known == known_.end())
            known = known_.emplace(need, solve(plan)).first;
        return known->second;
    }

    static double totalOf(const SolvedPlan &solved, PlanQuantity quantity)
    {
        const Total *total = solved.result.total(quantity);
        return total && total->value ? *total->value : qQNaN();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto read = catalog::readCatalog(catalog::defaultCatalogFile());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        catalog_ = read.value();
        pipeline_ = std::make_unique<Pipeline>(catalog_);
    }

    void limits_data()
    {
        QTest::addColumn<int>("quantity");
        for (const QuantityInfo &about : planQuantities())
            QTest::newRow(about.word) << int(about.quantity);
    }
    /// At plan, site, workload and period scope: a ceiling above what the optimum takes changes nothing, one below it
    /// makes the design another or impossible; a floor likewise. Never better than without.
    void limits()
    {
        QFETCH(int, quantity);
        const auto what = PlanQuantity(quantity);
        const Plan plan = basePlan();
        const auto &free = solveOnce(plan);
        QVERIFY2(free.ok(), free.ok() ? "" : qPrintable(free.error().sentence()));
        // The certificate's own reckoning of the same figure, without the code of the costing.
        const certificate::Case written{free->plan, *catalog_, free->result,
                                        *designFromJson(free->plan.design, plan.need.horizon)};
        const auto again = certificate::measure(written, limit(what, std::nullopt, 1)).value;
        QVERIFY(again && qAbs(*again - totalOf(*free, what)) <= 1e-3 * qAbs(*again) + 0.01);
        const double used = totalOf(*free, what), cost = totalOf(*free, PlanQuantity::TotalCost);
        QVERIFY(!std::isnan(used));
        const Edit scopes[] = {[](Plan &) {}, [](Plan &p) { p.need.constraints[0].site = text("hall-1"); },
                               [](Plan &p) { p.need.constraints[0].workload = text("chat"); },
                               [](Plan &p) {
                                   p.need.constraints[0].from = *Month::fromIso(u"2028-01");
                                   p.need.constraints[0].to = *Month::fromIso(u"2028-12");
                               }};
        for (const Edit &scope : scopes) {
            Plan loose = plan;
            loose.need.constraints = {limit(what, std::nullopt, used * 1.05 + 1)};
            scope(loose);
            const auto same = solve(loose);
            QVERIFY2(same.ok(), same.ok() ? "" : qPrintable(same.error().sentence()));
            QVERIFY(qAbs(totalOf(*same, PlanQuantity::TotalCost) - cost) <= 2e-4 * cost);
            if (used <= 0)
                continue;
            Plan tight = plan;
            tight.need.constraints = {limit(what, std::nullopt, used * 0.9)};
            scope(tight);
            const auto other = solve(tight);
            QVERIFY2(other.ok(), other.ok() ? "" : qPrintable(other.error().sentence()));
            if (other->result.status != Status::Infeasible)
                QVERIFY(totalOf(*other, PlanQuantity::TotalCost) >= cost * (1 - 2e-4));
        }
        Plan floor = plan;
        floor.need.constraints = {limit(what, used * 1.1, std::nullopt)};
        const auto more = solve(floor);
        QVERIFY2(more.ok(), more.ok() ? "" : qPrintable(more.error().sentence()));
        if (more->result.status != Status::Infeasible)
            QVERIFY(totalOf(*more, what) >= used * 1.1 * (1 - 1e-4));
    }

    void kinds_data()
    {
        QTest::addColumn<Plan>("plan");
        QTest::addColumn<Edit>("binds");
        QTest::addColumn<Edit>("idle");
        const auto row = [](const char *name, const Plan &plan, const Edit &binds, const Edit &idle) {
            QTest::newRow(name) << plan << binds << idle;
        };
        const auto with = [](ConstraintKind kind, const std::function<void(Constraint &)> &set) {
            return Edit([kind, set](Plan &plan) {
                plan.need.constraints = {rule(kind)};
                set(plan.need.constraints[0]);
            });
        };
        using K = ConstraintKind;
        row("residency", rentedPlan(), with(K::Residency, [](Constraint &c) { c.allow = {text("FR")}; }),
            with(K::Residency, [](Constraint &c) { c.allow = {text("EU")}; }));
        row("operator_exposure", rentedPlan(),
            with(K::OperatorExposure,
                 [](Constraint &c) {
                     c.deny = {text("IT"), text("US"), text("FI"), text("NL")};
                 }),
            with(K::OperatorExposure, [](Constraint &c) { c.deny = {text("CN")}; }));
        row("sovereignty", rentedPlan(), with(K::Sovereignty, [](Constraint &c) { c.minSeal = 3; }),
            with(K::Sovereignty, [](Constraint &c) { c.minSeal = 0; }));
        row("certification", rentedPlan(),
            with(K::Certification, [](Constraint &c) { c.require = {text("SecNumCloud")}; }),
            with(K::Certification, [](Constraint &c) { c.require = {text("ISO 27001")}; }));
        row("latency", rentedPlan(), with(K::Latency, [](Constraint &c) { c.maxRttMs = 12; }),
            with(K::Latency, [](Constraint &c) { c.maxRttMs = 500; }));
        row("exclude", basePlan(), with(K::Exclude, [](Constraint &c) { c.vendors = {text("NVIDIA")}; }),
            with(K::Exclude, [](Constraint &c) { c.vendors = {text("Huawei")}; }));
        row("redundancy", basePlan(), with(K::Redundancy, [](Constraint &c) { c.level = text("2N"); }),
            with(K::Redundancy, [](Constraint &c) { c.level = text("N"); }));
        const auto hall = [](const std::function<void(OwnSite &)> &set) {
            return Edit([set](Plan &plan) { set(plan.need.ownSites[0]); });
        };
        Plan own = basePlan();
        own.need.procurement = {Procurement::Buy};
        own.need.workloads[0].requestsPerSecond = {{std::nullopt, 60}};
        own.need.constraints = {rule(K::Exclude)}; // workstations stand on desks: no racks, no ports
        own.need.constraints[0].parts = {text("dgx-spark"), text("ws-rtxpro6000-1"), text("ws-rtxpro6000-2"),
                                         text("ws-rtxpro6000-4")};
        row("hall power", own, hall([](OwnSite &s) { s.itPowerKw = 2; }), hall([](OwnSite &s) { s.itPowerKw = 500; }));
        row("rack power", own, hall([](OwnSite &s) { s.rackPowerKw = 2; }),
            hall([](OwnSite &s) { s.rackPowerKw = 20.5; }));
        row("feeds", own, hall([](OwnSite &s) { s.feedPowerKw = 2; }), hall([](OwnSite &s) { s.feedPowerKw = 500; }));
        row("floor", own, hall([](OwnSite &s) { s.floorKgPerM2 = 160; }),
            hall([](OwnSite &s) { s.floorKgPerM2 = 2000; }));
        row("ports", own, hall([](OwnSite &s) { s.networkPorts = 1; }), hall([](OwnSite &s) { s.networkPorts = 500; }));
        row(
            "availability", own, [](Plan &p) { p.need.workloads[0].availability = 0.999; },
            [](Plan &p) { p.need.workloads[0].availability = 0.5; });
        row(
            "arrival", basePlan(), [](Plan &p) { p.need.horizon.ordersFrom = *Month::fromIso(u"2027-02"); },
            [](Plan &p) { p.need.horizon.ordersFrom = *Month::fromIso(u"2024-01"); });
    }
    void kinds()
    {
        QFETCH(Plan, plan);
        QFETCH(Edit, binds);
        QFETCH(Edit, idle);
        const auto &free = solveOnce(plan);
        QVERIFY2(free.ok(), free.ok() ? "" : qPrintable(free.error().sentence()));
        const double cost = totalOf(*free, PlanQuantity::TotalCost);
        Plan loose = plan;
        idle(loose);
        const auto same = solve(loose);
        QVERIFY2(same.ok(), same.ok() ? "" : qPrintable(same.error().sentence()));
        QVERIFY(qAbs(totalOf(*same, PlanQuantity::TotalCost) - cost) <= 2e-4 * cost);
        Plan tight = plan;
        binds(tight);
        const auto other = solve(tight);
        QVERIFY2(other.ok(), other.ok() ? "" : qPrintable(other.error().sentence()));
        QVERIFY(other->result.status == Status::Infeasible ||
                totalOf(*other, PlanQuantity::TotalCost) > cost * (1 + 2e-4));
    }

    void anExcludedProviderIsNotRentedFrom()
    {
        const auto &free = solveOnce(rentedPlan());
        const auto providerOf = [this](const SolvedPlan &solved) -> const catalog::CloudOffer * {
            const Design design = *designFromJson(solved.plan.design, solved.plan.need.horizon);
            for (const catalog::CloudOffer &offer : catalog_->cloudOffers)
                if (!design.units.empty() && instanceName(offer) == design.units[0].system)
                    return &offer;
            return nullptr;
        };
        const catalog::CloudOffer *used = providerOf(*free);
        QVERIFY(used);
        for (const QString &name : {used->provider, used->providerId}) {
            Plan plan = rentedPlan();
            plan.need.constraints = {rule(ConstraintKind::Exclude)};
            plan.need.constraints[0].vendors = {name};
            const auto other = solve(plan);
            QVERIFY2(other.ok(), other.ok() ? "" : qPrintable(other.error().sentence()));
            const catalog::CloudOffer *instead = providerOf(*other);
            QVERIFY(instead && instead->providerId != used->providerId);
            Plan altered = free->plan; // what the certificate says of the design that does not keep the rule
            altered.need = plan.need;
            const CheckReport report = checkPlan(altered, *catalog_);
            QVERIFY(std::any_of(report.items.begin(), report.items.end(),
                                [](const CheckItem &item) { return !item.passed && item.id == text("rule"); }));
        }
    }

    void exportControlBindsWhereALicenceIsNeeded()
    {
        Plan plan = basePlan();
        plan.need.procurement = {Procurement::Buy};
        plan.need.constraints = {rule(ConstraintKind::ExportControl)};
        QVERIFY(solve(plan)->result.status == Status::Optimal); // Germany needs none
        plan.need.ownSites[0].country = text("SA");
        QVERIFY(solve(plan)->result.status == Status::Infeasible);
        plan.need.constraints.clear();
        QVERIFY(solve(plan)->result.status == Status::Optimal);
    }

    void leaseCostsNoCapitalButMoreInAll()
    {
        Plan plan = basePlan();
        plan.need.procurement = {Procurement::Buy};
        const auto bought = solve(plan);
        plan.need.procurement = {Procurement::Lease};
        const auto leased = solve(plan);
        QVERIFY2(leased.ok(), leased.ok() ? "" : qPrintable(leased.error().sentence()));
        QCOMPARE(toText(leased->result.status), QStringLiteral("optimal"));
        QVERIFY(totalOf(*leased, PlanQuantity::Capex) < 0.2 * totalOf(*bought, PlanQuantity::Capex));
        QVERIFY(totalOf(*leased, PlanQuantity::TotalCost) > totalOf(*bought, PlanQuantity::TotalCost));
        QVERIFY(std::any_of(leased->result.lines.begin(), leased->result.lines.end(),
                            [](const Line &l) { return l.category == QLatin1String("lease"); }));
        QVERIFY2(leased->result.answer.startsWith(QLatin1String("Lease ")), qPrintable(leased->result.answer));
        QVERIFY2(bought->result.answer.startsWith(QLatin1String("Buy ")), qPrintable(bought->result.answer));
    }

    void resaleIsCreditedByAge()
    {
        Plan plan = basePlan();
        plan.need.procurement = {Procurement::Buy};
        const auto kept = solve(plan);
        plan.need.resale = true;
        const auto sold = solve(plan);
        QVERIFY2(sold.ok(), sold.ok() ? "" : qPrintable(sold.error().sentence()));
        QVERIFY(totalOf(*sold, PlanQuantity::TotalCost) < totalOf(*kept, PlanQuantity::TotalCost));
        QVERIFY(totalOf(*sold, PlanQuantity::Capex) >= totalOf(*kept, PlanQuantity::Capex) * 0.5); // eases no budget
        const Line &last = sold->result.lines.back();
        QCOMPARE(last.category, QStringLiteral("resale"));
        QCOMPARE(last.period.toIso(), QStringLiteral("2029-12"));
        QVERIFY(last.total->micros() < 0);
    }

    void hardwareIsRenewedAtTheEndOfItsLife()
    {
        Plan plan = basePlan();
        plan.need.procurement = {Procurement::Buy};
        plan.need.horizon.months = 84; // hardware serves 60
        const auto solved = solve(plan);
        QVERIFY2(solved.ok(), solved.ok() ? "" : qPrintable(solved.error().sentence()));
        const Result<Design> design = designFromJson(solved->plan.design, plan.need.horizon);
        QVERIFY(design.ok());
        QVERIFY(!design->sales.empty());
        for (const DesignSale &sale : design->sales)
            QVERIFY(sale.retired - sale.bought <= 5);
    }

    void cloudServesUntilTheHardwareArrives()
    {
        Plan plan = basePlan();
        plan.need.horizon.ordersFrom = *Month::fromIso(u"2027-02");
        plan.need.horizon.periodMonths = 6;
        const auto solved = solve(plan);
        QVERIFY2(solved.ok(), solved.ok() ? "" : qPrintable(solved.error().sentence()));
        const auto &placements = solved->result.workloads[0].placements;
        QCOMPARE(placements.front().procurement, QStringLiteral("cloud"));
        plan.need.procurement = {Procurement::Buy};
        const auto alone = solve(plan);
        QVERIFY(alone.ok());
        QVERIFY(alone->result.status == Status::Infeasible);
    }

    void spotIsForInterruptibleWork()
    {
        Plan plan = rentedPlan();
        Workload job;
        job.id = text("pretrain");
        job.kind = WorkloadKind::Training;
        job.model.id = text("llama-3.1-8b");
        job.tokens = 2e11;
        job.sequenceLength = 8192;
        job.globalBatchTokens = 4194304;
        job.precision.weights = text("bf16");
        job.deadlineDays = 90;
        plan.need.workloads = {job};
        plan.need.siteCandidates = {text("*")};
        const auto steady = solve(plan);
        QVERIFY2(steady.ok(), steady.ok() ? "" : qPrintable(steady.error().sentence()));
        plan.need.workloads[0].interruptible = true;
        const auto spot = solve(plan);
        QVERIFY2(spot.ok(), spot.ok() ? "" : qPrintable(spot.error().sentence()));
        QVERIFY(totalOf(*spot, PlanQuantity::TotalCost) < totalOf(*steady, PlanQuantity::TotalCost));
        QVERIFY(spot->result.workloads[0].placements[0].candidate.contains(QLatin1String("/spot/")));
        QVERIFY(std::any_of(spot->result.findings.begin(), spot->result.findings.end(),
                            [](const Finding &f) { return f.id.startsWith(QLatin1String("solve.spot.")); }));
        Plan serving = rentedPlan();
        serving.need.procurement = {Procurement::Spot};
        serving.need.workloads.push_back(plan.need.workloads[0]);
        const auto never = solve(serving); // nothing but spot: never for inference
        QVERIFY(!never.ok());
        QCOMPARE(never.error().place, QStringLiteral("/need/procurement"));
    }

    static Workload tuning()
    {
        Workload tune;
        tune.id = text("tune");
        tune.kind = WorkloadKind::FineTuning;
        tune.model.id = text("llama-3.1-8b");
        tune.method = text("lora");
        tune.tokens = 5e7;
        tune.sequenceLength = 4096;
        tune.runsPerMonth = 8;
        tune.precision.weights = text("bf16");
        return tune;
    }

    void fineTuningBeginsWhenItIsAskedFor()
    {
        Plan plan = basePlan();
        plan.need.procurement = {Procurement::Buy};
        plan.need.workloads = {tuning()};
        const Horizon &horizon = plan.need.horizon;
        const int last = horizon.periods() - 1;
        QVERIFY(last > 0);
        plan.need.workloads[0].from = horizon.periodStart(last);
        const auto solved = solve(plan); // its certificate asks for the demand month by month
        QVERIFY2(solved.ok(), solved.ok() ? "" : qPrintable(solved.error().sentence()));
        QVERIFY(!solved->result.workloads.empty() && !solved->result.workloads[0].placements.empty());
        for (const Placement &placement : solved->result.workloads[0].placements)
            QCOMPARE(placement.period, horizon.periodStart(last));
    }

    void aRunOfFineTuningKeepsItsDeadline()
    {
        Plan plan = basePlan();
        plan.need.procurement = {Procurement::Buy};
        plan.need.workloads = {tuning()};
        const auto daysOf = [](const SolvedPlan &solved) {
            double longest = 0;
            for (const Placement &placement : solved.result.workloads.at(0).placements)
                longest = std::max(longest, placement.predicted.at(text("days")).value.value_or(0));
            return longest;
        };
        const auto free = solve(plan);
        QVERIFY2(free.ok(), free.ok() ? "" : qPrintable(free.error().sentence()));
        const double limit = daysOf(*free) / 2;
        QVERIFY(limit > 0);
        plan.need.workloads[0].deadlineDays = limit;
        const auto sooner = solve(plan);
        QVERIFY2(sooner.ok(), sooner.ok() ? "" : qPrintable(sooner.error().sentence()));
        QCOMPARE(sooner->result.status, Status::Optimal);
        QVERIFY(daysOf(*sooner) <= limit);
        QVERIFY(totalOf(*sooner, PlanQuantity::TotalCost) >= totalOf(*free, PlanQuantity::TotalCost) * (1 - 1e-4));
    }

    void separatePoolsNeverCostLess()
    {
        Plan plan = basePlan();
        plan.need.procurement = {Procurement::Buy};
        plan.need.workloads[0].requestsPerSecond = {{std::nullopt, 0.5}};
        plan.need.workloads.push_back(tuning());
        const auto shared = solve(plan);
        QVERIFY2(shared.ok(), shared.ok() ? "" : qPrintable(shared.error().sentence()));
        plan.need.pools = text("separate");
        const auto separate = solve(plan);
        QVERIFY2(separate.ok(), separate.ok() ? "" : qPrintable(separate.error().sentence()));
        QVERIFY(totalOf(*separate, PlanQuantity::TotalCost) >= totalOf(*shared, PlanQuantity::TotalCost) * (1 - 1e-4));
        const auto said = [](const SolvedPlan &solved) {
            return std::any_of(solved.result.findings.begin(), solved.result.findings.end(),
                               [](const Finding &f) { return f.id == QLatin1String("solve.pools"); });
        };
        QVERIFY(said(*shared) && said(*separate));
    }

    void rankedAndWeightedObjectives()
    {
        Plan plan = basePlan();
        plan.need.minimise.quantity = PlanQuantity::Accelerators;
        plan.need.minimise.then = {PlanQuantity::ItPower, PlanQuantity::TotalCost};
        const auto ranked = solve(plan);
        QVERIFY2(ranked.ok(), ranked.ok() ? "" : qPrintable(ranked.error().sentence()));
        plan.need.minimise = {};
        const auto cheapest = solve(plan);
        QVERIFY(totalOf(*ranked, PlanQuantity::Accelerators) <= totalOf(*cheapest, PlanQuantity::Accelerators));
        plan.need.minimise.weights = {{PlanQuantity::TotalCost, 1}, {PlanQuantity::ItPower, 1e7}};
        plan.need.minimise.quantity = PlanQuantity::TotalCost;
        const auto weighted = solve(plan);
        QVERIFY2(weighted.ok(), weighted.ok() ? "" : qPrintable(weighted.error().sentence()));
        const auto sum = [](const SolvedPlan &s) {
            return totalOf(s, PlanQuantity::TotalCost) + 1e7 * totalOf(s, PlanQuantity::ItPower);
        };
        QVERIFY(sum(*weighted) <= sum(*cheapest) * (1 + 2e-4));
        QVERIFY(qAbs(sum(*weighted) - *weighted->result.bound) <= 2e-3 * sum(*weighted));
    }

    void numbersTooFarApartAreNamed()
    {
        Plan plan = basePlan();
        plan.need.constraints = {limit(PlanQuantity::ItPower, std::nullopt, 9e14)};
        const auto refused = solve(plan);
        QVERIFY(!refused.ok());
        QCOMPARE(int(refused.error().code), int(ErrorCode::InvalidInput));
        QCOMPARE(refused.error().place, QStringLiteral("/need/constraints/0"));
    }

    void unknownFiguresCloseOffers()
    {
        catalog::CatalogSnapshot changed = *catalog_;
        for (catalog::GridZone &zone : changed.gridZones)
            if (zone.country == QLatin1String("FR"))
                zone.carbonGramsPerKwh.reset();
        Pipeline pipeline(std::make_shared<const catalog::CatalogSnapshot>(changed));
        Plan plan = rentedPlan();
        plan.need.constraints = {rule(ConstraintKind::Residency)};
        plan.need.constraints[0].allow = {text("FR")};
        SolveOptions options;
        options.pricesRules = options.explainsConflict = false;
        QVERIFY(pipeline.solve(plan, options)->result.status == Status::Optimal);
        Constraint carbon = limit(PlanQuantity::Carbon, std::nullopt, 1e6);
        carbon.id = text("carbon-cap");
        plan.need.constraints.push_back(carbon);
        const auto closed = pipeline.solve(plan, options);
        QVERIFY(closed.ok());
        QVERIFY(closed->result.status == Status::Infeasible);
        QVERIFY(std::any_of(closed->result.rejected.begin(), closed->result.rejected.end(), [](const Rejected &r) {
            return r.reason == QLatin1String("breaks") && r.by == QLatin1String("carbon-cap");
        }));
        plan.need.constraints.pop_back();
        plan.need.minimise.quantity = PlanQuantity::Carbon;
        const auto refused = pipeline.solve(plan, options);
        QVERIFY(!refused.ok());
        QCOMPARE(int(refused.error().code), int(ErrorCode::InvalidInput));
        QCOMPARE(refused.error().place, QStringLiteral("/need/minimise"));
    }
};

QTEST_GUILESS_MAIN(TstConstraintKinds)
#include "tst_constraintkinds.moc"
