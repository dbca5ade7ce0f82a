#include "planner/plan/planvalidation.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace cw;
using namespace cw::planner;

namespace {
catalog::CatalogSnapshot smallCatalog()
{
    catalog::CatalogSnapshot c;
    catalog::ModelShape model;
    model.id = QStringLiteral("llama-3.1-8b");
    model.name = QStringLiteral("Llama 3.1 8B");
    model.maxContext = 131072;
    c.models.push_back(model);
    for (const char *iso : {"DE", "FR", "US"}) {
        catalog::Country country;
        country.iso2 = QLatin1String(iso);
        country.euMember = country.iso2 != QLatin1String("US");
        c.countries.push_back(country);
    }
    catalog::System system;
    system.id = QStringLiteral("dgx-h200");
    system.vendor = QStringLiteral("NVIDIA");
    c.systems = {system};
    system.id = QStringLiteral("dgx-h100");
    c.systems.push_back(system);
    system.vendor = QStringLiteral("AMD");
    system.id = QStringLiteral("mi300x-8");
    c.systems.push_back(system);
    catalog::Site site;
    site.id = QStringLiteral("metro-berlin");
    site.name = QStringLiteral("Berlin / Paris"); // cities that plans here speak of
    c.sites.push_back(site);
    c.rates.push_back({Currency(QStringLiteral("EUR")), 1.0, {}, {}});
    c.rates.push_back({Currency(QStringLiteral("USD")), 1.1, {}, {}});
    c.tables.push_back({QStringLiteral("vector_databases"), {QStringLiteral("id")}, {{QStringLiteral("qdrant")}}});
    c.tables.push_back({QStringLiteral("feature_stores"), {QStringLiteral("id")}, {{QStringLiteral("feast")}}});
    c.index();
    return c;
}

Plan soundPlan()
{
    QFile file(QStringLiteral(CW_SOURCE_DIR "/tests/data/plans/valid/every-kind.cwplan"));
    return file.open(QIODevice::ReadOnly) ? readPlan(file.readAll()).plan : Plan();
}
using Change = std::function<void(Plan &)>;
} // namespace
Q_DECLARE_METATYPE(Change)

class TstPlanvalidation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void soundPlanPasses();
    void badPlanIsRefusedWithItsPlace_data();
    void badPlanIsRefusedWithItsPlace();
    void whatCannotHoldIsNamed_data();
    void whatCannotHoldIsNamed();
    void nearestNameIsSuggested();
    void resolvedModelFileCounts();
};

void TstPlanvalidation::soundPlanPasses()
{
    const auto errors = validatePlan(soundPlan(), smallCatalog());
    QVERIFY2(errors.empty(), errors.empty() ? "" : qPrintable(errors.front().sentence()));
}

void TstPlanvalidation::badPlanIsRefusedWithItsPlace_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *place, Change change) {
        QTest::newRow(name) << change << QString::fromLatin1(place);
    };
    const QString none = QStringLiteral("atlantis");
    row("places of others without any named", "/need/sites/candidates", [](Plan &p) {
        p.need.procurement = {Procurement::Cloud};
        p.need.siteCandidates.clear();
    });
    row("unknown model", "/need/workloads/0/model", [=](Plan &p) { p.need.workloads[0].model.id = none; });
    row("more tokens than the model takes", "/need/workloads/0/input_tokens",
        [](Plan &p) { p.need.workloads[0].inputTokens.mean = 200000; });
    row("p95 below the mean", "/need/workloads/0/input_tokens/p95",
        [](Plan &p) { p.need.workloads[0].inputTokens.p95 = 10; });
    row("sequence longer than the model takes", "/need/workloads/1/sequence_length",
        [](Plan &p) { p.need.workloads[1].sequenceLength = 200000; });
    row("training outside the horizon", "/need/workloads/1/from",
        [](Plan &p) { p.need.workloads[1].from = Month(2031, 1); });
    row("unknown vector store", "/need/workloads/3/engine", [=](Plan &p) { p.need.workloads[3].engine = none; });
    row("unknown feature store", "/need/workloads/4/engine", [=](Plan &p) { p.need.workloads[4].engine = none; });
    row("unknown place", "/need/sites/candidates/0", [=](Plan &p) { p.need.siteCandidates = {none}; });
    row("unknown country", "/need/sites/own/0/country",
        [](Plan &p) { p.need.ownSites[0].country = QStringLiteral("XX"); });
    row("two sides of three feeds", "/need/sites/own/0/feeds", [](Plan &p) {
        p.need.ownSites[0].powerFeeds = QStringLiteral("2N");
        p.need.ownSites[0].feeds = 3;
    });
    row("a spare feed of one", "/need/sites/own/0/feeds", [](Plan &p) {
        p.need.ownSites[0].powerFeeds = QStringLiteral("N+1");
        p.need.ownSites[0].feeds = 1;
    });
    row("own site named as one of the catalog", "/need/sites/own/0/id", [](Plan &p) {
        p.need.ownSites[0].id = QStringLiteral("metro-berlin");
        p.need.constraints.back().site.clear();
        p.pins.clear();
    });
    row("two workloads of one name", "/need/workloads/1/id",
        [](Plan &p) { p.need.workloads[1].id = QStringLiteral("chat"); });
    row("constraint named as a workload", "/need/constraints/0/id",
        [](Plan &p) { p.need.constraints[0].id = QStringLiteral("chat"); });
    row("constraint named as a requirement", "/need/constraints/0/id",
        [](Plan &p) { p.need.constraints[0].id = QStringLiteral("chat.ttft_ms"); });
    row("limit with ends crossed", "/need/constraints/0/min", [](Plan &p) { p.need.constraints[0].min = 3e6; });
    row("limits that exclude each other", "/need/constraints/8/min", [](Plan &p) {
        Constraint c = p.need.constraints[0];
        c.id = QStringLiteral("floor");
        c.min = 5e6;
        c.max.reset();
        p.need.constraints.push_back(c);
    });
    row("limit for an unknown site", "/need/constraints/7/site", [=](Plan &p) { p.need.constraints[7].site = none; });
    row("limit for an unknown workload", "/need/constraints/0/workload",
        [=](Plan &p) { p.need.constraints[0].workload = none; });
    row("limit that ends before it starts", "/need/constraints/7/to",
        [](Plan &p) { p.need.constraints[7].to = Month(2026, 1); });
    row("residency in no country", "/need/constraints/1/allow", [](Plan &p) { p.need.constraints[1].allow.clear(); });
    row("residency in an unknown country", "/need/constraints/1/allow/0",
        [=](Plan &p) { p.need.constraints[1].allow = {none}; });
    row("exposure to an unknown country", "/need/constraints/2/deny/0",
        [=](Plan &p) { p.need.constraints[2].deny = {none}; });
    row("latency for an unknown workload", "/need/constraints/4/workloads/0",
        [=](Plan &p) { p.need.constraints[4].workloads = {none}; });
    row("unknown vendor excluded", "/need/constraints/5/vendors/0",
        [=](Plan &p) { p.need.constraints[5].vendors = {none}; });
    row("unknown part excluded", "/need/constraints/5/parts/0", [=](Plan &p) { p.need.constraints[5].parts = {none}; });
    row("rule that excludes nothing", "/need/constraints/5", [](Plan &p) {
        p.need.constraints[5].vendors.clear();
        p.need.constraints[5].parts.clear();
    });
    row("pin on an unknown system", "/pins/0/system", [=](Plan &p) { p.pins[0].system = none; });
    row("pin on an unknown site", "/pins/0/site", [=](Plan &p) { p.pins[0].site = none; });
    row("pin of an unknown workload", "/pins/0/workload", [=](Plan &p) { p.pins[0].workload = none; });
    row("shares above one", "/need/workloads/0/users", [](Plan &p) {
        p.need.workloads[0].users = {{QStringLiteral("Berlin"), 0.7}, {QStringLiteral("Paris"), 0.4}};
    });
    row("metro nobody knows", "/need/workloads/0/users/0/metro", [](Plan &p) {
        p.need.workloads[0].users = {{QStringLiteral("Narnia"), 1}};
    });
    row("metro twice", "/need/workloads/0/users/1/metro", [](Plan &p) {
        p.need.workloads[0].users = {{QStringLiteral("Berlin"), 0.5}, {QStringLiteral("Berlin"), 0.5}};
    });
    row("steps out of order", "/need/workloads/0/requests_per_s/1/from", [](Plan &p) {
        p.need.workloads[0].requestsPerSecond = {{Month(2028, 1), 1}, {Month(2027, 1), 2}};
    });
    row("nothing ever asked", "/need/workloads/0/requests_per_s", [](Plan &p) {
        p.need.workloads[0].requestsPerSecond = {{Month(2027, 1), 0}};
    });
    row("no workload", "/need/workloads", [](Plan &p) {
        p.need.workloads.clear();
        p.pins.clear();
        p.need.constraints.clear();
    });
    row("no way to procure", "/need/procurement", [](Plan &p) { p.need.procurement.clear(); });
    row("currency without a rate", "/currency", [](Plan &p) { p.currency = Currency(QStringLiteral("XAU")); });
    row("period longer than the horizon", "/need/horizon/period_months",
        [](Plan &p) { p.need.horizon.periodMonths = 48; });
    row("absurd rate", "/need/workloads/0/requests_per_s", [](Plan &p) {
        p.need.workloads[0].requestsPerSecond = {{std::nullopt, 1e12}};
    });
    row("absurd power", "/need/sites/own/0/it_power_kw", [](Plan &p) { p.need.ownSites[0].itPowerKw = 1e9; });
    row("absurd corpus", "/need/workloads/1/tokens", [](Plan &p) { p.need.workloads[1].tokens = 1e20; });
    row("absurd year", "/need/horizon/start", [](Plan &p) {
        p.need.horizon.start = Month(9000, 1);
        p.need.workloads[1].from.reset();
        for (Constraint &c : p.need.constraints)
            c.from = c.to = std::nullopt;
    });
}

void TstPlanvalidation::badPlanIsRefusedWithItsPlace()
{
    QFETCH(Change, change);
    QFETCH(QString, place);
    Plan plan = soundPlan();
    change(plan);
    const auto errors = validatePlan(plan, smallCatalog());
    QStringList places;
    for (const Error &error : errors) {
        places << error.place;
        QVERIFY2(!error.expected.isEmpty(), qPrintable(error.sentence()));
    }
    QCOMPARE(places, QStringList{place});
}

void TstPlanvalidation::whatCannotHoldIsNamed_data()
{
    QTest::addColumn<std::function<void(Plan &)>>("change");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const std::function<void(Plan &)> &change, const char *place) {
        QTest::newRow(name) << change << QString::fromLatin1(place);
    };
    row(
        "floor of a site above the ceiling of the plan",
        [](Plan &p) {
            Constraint most, least;
            most.id = QStringLiteral("most"), most.quantity = PlanQuantity::Accelerators, most.max = 8;
            least.id = QStringLiteral("least"), least.quantity = PlanQuantity::Accelerators, least.min = 16;
            least.workload = p.need.workloads[0].id;
            p.need.constraints = {most, least};
        },
        "/need/constraints/1/min");
    row(
        "nowhere to put hardware",
        [](Plan &p) {
            p.need.ownSites.clear();
            p.need.constraints.clear();
            p.pins.clear();
            p.need.procurement = {Procurement::Buy};
        },
        "/need/sites/own");
    row(
        "nothing but spot", [](Plan &p) { p.need.procurement = {Procurement::Spot}; }, "/need/procurement");
    row(
        "orders after the end",
        [](Plan &p) { p.need.horizon.ordersFrom = p.need.horizon.start + p.need.horizon.months; },
        "/need/horizon/orders_from");
    row(
        "weights too far apart",
        [](Plan &p) {
            p.need.minimise.weights = {{PlanQuantity::TotalCost, 1e7}, {PlanQuantity::Carbon, 1e-6}};
        },
        "/need/minimise/weights/carbon_t");
}

void TstPlanvalidation::whatCannotHoldIsNamed()
{
    QFETCH(std::function<void(Plan &)>, change);
    QFETCH(QString, place);
    Plan plan = soundPlan();
    change(plan);
    const auto errors = validatePlan(plan, smallCatalog());
    QVERIFY(std::any_of(errors.begin(), errors.end(), [&](const Error &e) { return e.place == place; }));
}

void TstPlanvalidation::nearestNameIsSuggested()
{
    Plan plan = soundPlan();
    plan.need.workloads[0].model.id = QStringLiteral("lama-3.1-8B");
    const auto errors = validatePlan(plan, smallCatalog());
    QCOMPARE(errors.size(), std::size_t(1));
    QVERIFY(errors[0].expected.contains(QLatin1String("llama-3.1-8b")));
}

void TstPlanvalidation::resolvedModelFileCounts()
{
    Plan plan = soundPlan();
    plan.need.workloads[0].model = {QString(), QStringLiteral("model/config.json"), std::nullopt};
    QCOMPARE(validatePlan(plan, smallCatalog()).front().place, QStringLiteral("/need/workloads/0/model/config"));
    plan.need.workloads[0].model.resolved = smallCatalog().models.front();
    QVERIFY(validatePlan(plan, smallCatalog()).empty());
}

QTEST_GUILESS_MAIN(TstPlanvalidation)
#include "tst_planvalidation.moc"
