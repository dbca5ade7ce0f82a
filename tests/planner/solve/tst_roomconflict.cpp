// Rooms that keep out what a need wants are part of its conflict, and ways out say how much more they would have to be.
#include "catalog/store/catalogreader.h"
#include "planner/argue/relaxation.h"
#include "planner/solve/pipeline.h"

#include <QtTest>

#include <algorithm>

using namespace cw;
using namespace cw::planner;

namespace {

/// Ten requests a second in a hall of 2 MW, which racks, floor and cooling leave open.
Plan chatInAHall(const QString &pinned = {})
{
    Plan plan;
    plan.asOf = QDate(2026, 11, 1);
    plan.currency = Currency(u"EUR");
    plan.need.horizon = {Month(2027, 1), 24, 24};
    Workload chat;
    chat.id = QStringLiteral("chat");
    chat.kind = WorkloadKind::Inference;
    chat.model.id = QStringLiteral("llama-3.3-70b");
    chat.precision.weights = QStringLiteral("fp8");
    chat.inputTokens.mean = 1200;
    chat.outputTokens.mean = 300;
    chat.requestsPerSecond = {{std::nullopt, 10}};
    chat.ttftMs = 1500;
    chat.tpotMs = 50;
    plan.need.workloads = {chat};
    OwnSite hall;
    hall.id = QStringLiteral("hall");
    hall.country = QStringLiteral("DE");
    hall.latitude = 48.26;
    hall.longitude = 11.67;
    hall.itPowerKw = 2000;
    hall.rackPowerKw = 45;
    hall.rackUnits = 42;
    hall.floorKgPerM2 = 1500;
    hall.cooling = QStringLiteral("air");
    plan.need.ownSites = {hall};
    plan.need.siteCandidates = {hall.id};
    plan.need.procurement = {Procurement::Buy};
    if (!pinned.isEmpty())
        plan.pins = {{chat.id, pinned, hall.id, std::nullopt}};
    return plan;
}

const Relaxation *wayBy(const PlanResult &result, const QString &rule)
{
    const auto found = std::find_if(result.relaxations.begin(), result.relaxations.end(), [&](const Relaxation &way) {
        return way.constraint == rule && way.with.empty() && (way.to || !way.toText.isEmpty());
    });
    return found == result.relaxations.end() ? nullptr : &*found;
}

} // namespace

class TstRoomConflict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto read = catalog::readCatalog(catalog::defaultCatalogFile());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        catalog_ = read.value();
    }

    /// A DGX H200 draws 10.2 kW by its nameplate, is 8 U high and weighs 130.45 kg; with a rack of `rack_weight_kg` on
    /// `rack_floor_area_m2` that asks for a floor of so much.
    void aPinnedSystemNamesTheRoomThatKeepsItOut_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<double>("stated");
        QTest::addColumn<double>("needed");
        const catalog::System *dgx = catalog_->system(QStringLiteral("dgx-h200"));
        const double kilowatts = dgx->powerMax->toKilowatts(), kilograms = dgx->weight->toKilograms();
        const double floor = (kilograms + catalog_->assumption(QStringLiteral("rack_weight_kg"))->value.likely) /
                             catalog_->assumption(QStringLiteral("rack_floor_area_m2"))->value.likely;
        QTest::newRow("power") << QStringLiteral("hall.rack_power_kw") << 8.0 << kilowatts;
        QTest::newRow("height") << QStringLiteral("hall.rack_units") << 6.0 << double(*dgx->rackUnits);
        QTest::newRow("floor") << QStringLiteral("hall.floor_kg_m2") << 100.0 << std::ceil(floor);
    }
    void aPinnedSystemNamesTheRoomThatKeepsItOut()
    {
        QFETCH(QString, rule);
        QFETCH(double, stated);
        QFETCH(double, needed);
        const Plan plan = withValue(chatInAHall(QStringLiteral("dgx-h200")), rule, stated);
        const auto solved = Pipeline(catalog_).solve(plan);
        QVERIFY2(solved.ok(), solved.ok() ? "" : qPrintable(solved.error().sentence()));
        QCOMPARE(toText(solved->result.status), QStringLiteral("infeasible"));
        QCOMPARE(solved->result.conflict,
                 (std::vector<QString>{QStringLiteral("chat.requests_per_s"), rule, QStringLiteral("pin-1")}));
        const Relaxation *way = wayBy(solved->result, rule);
        QVERIFY2(way, qPrintable(solved->result.answer));
        QCOMPARE(*way->from, stated);
        QCOMPARE(*way->to, needed);
        const Result<Plan> changed = applyRelaxation(plan, *way);
        QVERIFY(changed.ok());
        SolveOptions options;
        options.pricesRules = false;
        const auto again = Pipeline(catalog_).solve(*changed, options);
        QVERIFY(again.ok());
        QCOMPARE(toText(again->result.status), QStringLiteral("optimal"));
    }

    void aHallThatCoolsByAirAloneNamesItsCooling()
    {
        const auto solved = Pipeline(catalog_).solve(chatInAHall(QStringLiteral("mi355x-8-lc")));
        QVERIFY2(solved.ok(), solved.ok() ? "" : qPrintable(solved.error().sentence()));
        const std::vector<QString> &conflict = solved->result.conflict;
        QVERIFY(std::find(conflict.begin(), conflict.end(), QStringLiteral("hall.cooling")) != conflict.end());
        const Relaxation *way = wayBy(solved->result, QStringLiteral("hall.cooling"));
        QVERIFY2(way, qPrintable(solved->result.answer));
        QCOMPARE(way->text, QStringLiteral("hall.cooling liquid instead of air"));
    }

private:
    catalog::SnapshotPtr catalog_;
};

QTEST_GUILESS_MAIN(TstRoomConflict)
#include "tst_roomconflict.moc"
