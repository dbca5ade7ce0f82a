// The whole street on the shipped catalog: samples, memory of candidates, conflicts, cancel, equal bytes.
#include "catalog/store/catalogreader.h"
#include "planner/argue/relaxation.h"
#include "planner/certify/certificate.h"
#include "planner/plan/design.h"
#include "planner/plan/planfile.h"
#include "planner/solve/pipeline.h"

#include <QFile>
#include <QtTest>

using namespace cw;
using namespace cw::planner;

namespace {

Plan sample(const char *name)
{
    QFile file(QStringLiteral(CW_SOURCE_DIR "/resources/samples/%1.cwplan").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? readPlan(file.readAll()).plan : Plan();
}

Constraint *ruleOf(Plan &plan, const char *id)
{
    for (Constraint &constraint : plan.need.constraints) {
        if (constraint.id == QLatin1String(id))
            return &constraint;
    }
    return nullptr;
}

/// For tests that do not look at the prices of rules: they take most of the time.
SolveOptions withoutPrices()
{
    SolveOptions options;
    options.pricesRules = false;
    return options;
}

/// The sample's run on servers bought for its hall, which has 1.5 MW and racks of 45 kW; no rules.
Plan boughtForTheCampus()
{
    Plan plan = sample("pretrain-8b");
    plan.need.constraints = {};
    plan.need.procurement = {Procurement::Buy};
    plan.need.siteCandidates = {QStringLiteral("campus")};
    plan.need.ownSites[0].itPowerKw = 1500;
    plan.need.ownSites[0].rackPowerKw = 45;
    return plan;
}

double totalOf(const PlanResult &result, PlanQuantity quantity)
{
    const Total *total = result.total(quantity);
    return total && total->value ? *total->value : qQNaN();
}

} // namespace

class TstPipeline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto read = catalog::readCatalog(catalog::defaultCatalogFile());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        catalog_ = read.value();
    }

    void samplesAreSolvedAndPassTheirCheck_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"sovereign-chat-eu", "pretrain-8b", "retrieval", "workstation-lab"})
            QTest::newRow(name) << QByteArray(name);
    }
    void samplesAreSolvedAndPassTheirCheck()
    {
        QFETCH(QByteArray, name);
        const Plan plan = sample(name.constData());
        const auto solved = Pipeline(catalog_).solve(plan, withoutPrices());
        QVERIFY2(solved.ok(), solved.ok() ? "" : qPrintable(solved.error().sentence()));
        QCOMPARE(toText(solved->result.status), QStringLiteral("optimal"));
        QVERIFY(solved->result.gap <= 1e-4);
        QVERIFY(!solved->result.answer.isEmpty());
        QCOMPARE(solved->result.workloads.size(), plan.need.workloads.size());
        for (const WorkloadResult &workload : solved->result.workloads)
            QVERIFY(!workload.placements.empty());
        // The bound is the objective's: what the lines add up to lies within the gap of it.
        const double total = totalOf(solved->result, plan.need.minimise.quantity);
        QVERIFY(qAbs(total - *solved->result.bound) <= 2e-4 * total + 1);
        // As read back from the file.
        const PlanReading again = readPlan(writePlan(solved->plan));
        QVERIFY(again.ok());
        QVERIFY(checkPlan(again.plan, *catalog_).passed());
    }

    void sameNeedSameBytes()
    {
        const Plan plan = sample("retrieval");
        const auto first = Pipeline(catalog_).solve(plan);
        const auto second = Pipeline(catalog_).solve(plan);
        QVERIFY(first.ok() && second.ok());
        QCOMPARE(writePlan(first->plan), writePlan(second->plan));
    }

    void changedBudgetKeepsTheCandidates()
    {
        Plan plan = sample("sovereign-chat-eu");
        Pipeline pipeline(catalog_);
        const auto first = pipeline.solve(plan, withoutPrices());
        QVERIFY(first.ok());
        *ruleOf(plan, "budget")->max *= 2;
        const auto second = pipeline.solve(plan, withoutPrices());
        QVERIFY(second.ok());
        QCOMPARE(first->considered.get(), second->considered.get());
        ruleOf(plan, "in-eu")->allow = QStringList{QStringLiteral("DE")};
        const auto third = pipeline.solve(plan, withoutPrices());
        QVERIFY(third.ok());
        QVERIFY(first->considered.get() != third->considered.get());
        for (const WorkloadResult &workload : third->result.workloads) {
            for (const Placement &placement : workload.placements) {
                const auto offer = std::find_if(third->considered->offers.begin(), third->considered->offers.end(),
                                                [&](const Offer &o) { return o.site == placement.site; });
                QCOMPARE(offer->country, QStringLiteral("DE"));
            }
        }
        QVERIFY(totalOf(third->result, PlanQuantity::TotalCost) >= totalOf(second->result, PlanQuantity::TotalCost));
    }

    void otherObjectivesAreBestInTheirOwnFigure()
    {
        Plan plan = sample("workstation-lab");
        const auto cheapest = Pipeline(catalog_).solve(plan, withoutPrices());
        QVERIFY(cheapest.ok());
        for (const PlanQuantity quantity : {PlanQuantity::ItPower, PlanQuantity::Carbon, PlanQuantity::Capex,
                                            PlanQuantity::LeadTime, PlanQuantity::Sites, PlanQuantity::Vendors}) {
            plan.need.minimise.quantity = quantity;
            const auto other = Pipeline(catalog_).solve(plan, withoutPrices());
            QVERIFY2(other.ok(), other.ok() ? "" : qPrintable(other.error().sentence()));
            QVERIFY(totalOf(other->result, quantity) <= totalOf(cheapest->result, quantity) + 1e-6);
            QVERIFY(totalOf(other->result, PlanQuantity::TotalCost) >=
                    totalOf(cheapest->result, PlanQuantity::TotalCost) * 0.9999);
        }
    }

    /// Twelve servers of 10.2 kW and 8 units fill three racks of 45 kW and 48 units; their switches stand beside them
    /// in the 16 units and 4 kW that each has left. Two racks do not carry 122.4 kW.
    void switchesStandInTheRacksOfServers()
    {
        Plan plan = boughtForTheCampus();
        OwnSite &hall = plan.need.ownSites[0];
        hall.rackUnits = 48;
        hall.racks = 3;
        plan.pins = {{plan.need.workloads[0].id, QStringLiteral("dgx-h100"), hall.id, 12, nullptr}};
        const auto solved = Pipeline(catalog_).solve(plan, withoutPrices());
        QVERIFY2(solved.ok(), solved.ok() ? "" : qPrintable(solved.error().sentence()));
        QCOMPARE(toText(solved->result.status), QStringLiteral("optimal"));
        QCOMPARE(totalOf(solved->result, PlanQuantity::Racks), 3.0);
        hall.racks = 2;
        const auto refused = Pipeline(catalog_).solve(plan, withoutPrices());
        QVERIFY(refused.ok());
        QCOMPARE(toText(refused->result.status), QStringLiteral("infeasible"));
        QVERIFY(std::count(refused->result.conflict.begin(), refused->result.conflict.end(),
                           hall.id + QStringLiteral(".racks")) == 1);
    }

    /// A run that fits one server in time writes its checkpoints there: four servers have no storage network. One that
    /// has to span them brings nodes and the network that joins them.
    void aStorageNetworkComesWithItsNodes()
    {
        Plan plan = boughtForTheCampus();
        OwnSite &hall = plan.need.ownSites[0];
        hall.racks = 40;
        Workload &run = plan.need.workloads[0];
        run.deadlineDays = 120;
        plan.pins = {{run.id, QStringLiteral("dgx-h100"), hall.id, 4, nullptr}};
        const auto roles = [&](double tokens) {
            run.tokens = tokens;
            std::set<QString> seen;
            if (const auto solved = Pipeline(catalog_).solve(plan, withoutPrices());
                solved && solved->result.status == Status::Optimal)
                if (const auto design = designFromJson(solved->plan.design, plan.need.horizon))
                    for (const DesignExtra &extra : design->extras)
                        seen.insert(extra.role);
            return seen;
        };
        const std::set<QString> small = roles(1e10), large = roles(2e12);
        QVERIFY(small.count(QStringLiteral("leaf")) && small.count(QStringLiteral("inband-leaf")));
        QVERIFY(!small.count(QStringLiteral("storage-leaf")) && !small.count(QStringLiteral("storage")));
        QVERIFY(large.count(QStringLiteral("storage-leaf")) && large.count(QStringLiteral("storage")));
    }

    void impossibleBudgetIsExplained()
    {
        Plan plan = sample("workstation-lab");
        plan.need.procurement = {Procurement::Buy};
        plan.need.constraints = {};
        Constraint budget;
        budget.id = QStringLiteral("tiny");
        budget.quantity = PlanQuantity::Capex;
        budget.max = 500;
        plan.need.constraints = {budget};
        const auto solved = Pipeline(catalog_).solve(plan);
        QVERIFY2(solved.ok(), solved.ok() ? "" : qPrintable(solved.error().sentence()));
        QCOMPARE(toText(solved->result.status), QStringLiteral("infeasible"));
        QVERIFY(std::count(solved->result.conflict.begin(), solved->result.conflict.end(), QStringLiteral("tiny")) ==
                1);
        QVERIFY(solved->plan.design.is_null());
        QVERIFY(!solved->result.relaxations.empty());
        for (const Relaxation &relaxation : solved->result.relaxations) {
            const auto applied = applyRelaxation(plan, relaxation); // with all that gives in it
            QVERIFY2(applied.ok(), qPrintable(relaxation.text));
            const auto softer = Pipeline(catalog_).solve(*applied, withoutPrices());
            QVERIFY(softer.ok());
            QVERIFY2(softer->result.status == Status::Optimal, qPrintable(relaxation.text));
        }
    }

    void cancelledBeforeAndInside()
    {
        const Plan plan = sample("retrieval");
        std::atomic_bool cancel = true;
        const auto before = Pipeline(catalog_).solve(plan, {}, {}, &cancel);
        QVERIFY(!before.ok());
        QCOMPARE(int(before.error().code), int(ErrorCode::Cancelled));
        cancel = false;
        const auto inside = Pipeline(catalog_).solve(
            plan, {}, [&](const SolveProgress &) { cancel = true; }, &cancel);
        QVERIFY(!inside.ok());
        QCOMPARE(int(inside.error().code), int(ErrorCode::Cancelled));
    }

    void brokenNeedIsRefusedWithItsPlace()
    {
        Plan plan = sample("workstation-lab");
        plan.need.workloads[0].model.id = QStringLiteral("no-such-model");
        const auto solved = Pipeline(catalog_).solve(plan);
        QVERIFY(!solved.ok());
        QCOMPARE(int(solved.error().code), int(ErrorCode::InvalidInput));
        QVERIFY(solved.error().place.contains(QLatin1String("/need/workloads/0")));
    }

private:
    catalog::SnapshotPtr catalog_;
};

QTEST_GUILESS_MAIN(TstPipeline)
#include "tst_pipeline.moc"
