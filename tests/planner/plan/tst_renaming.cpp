// Renaming carries along every place of a plan that names the thing, and nothing that only looks like it; removing
// takes them away; amounts follow the currency.
#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/currencychange.h"
#include "planner/plan/planfile.h"
#include "planner/plan/renaming.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;
using namespace Qt::StringLiterals;

namespace {

/// Everything that can name a workload or a hall does.
Plan fullPlan()
{
    const PlanReading reading = readPlan(R"({"format": "clusterwright-plan", "version": 1, "as_of": "2026-11-01",
      "currency": "EUR", "need": {"horizon": {"start": "2027-01", "months": 12},
      "workloads": [
        {"id": "chat", "kind": "dataset", "capacity_tb": 1},
        {"id": "chat-2", "kind": "dataset", "capacity_tb": 1}],
      "sites": {"candidates": ["hall", "DE"], "own": [{"id": "hall", "country": "DE", "lat": 50, "lon": 8,
        "electricity_per_kwh": 0.123456}]},
      "constraints": [
        {"id": "near", "kind": "latency", "workloads": ["chat", "chat-2"], "max_rtt_ms": 20},
        {"id": "power", "kind": "limit", "quantity": "it_power_kw", "max": 100, "site": "hall", "workload": "chat"},
        {"id": "budget", "kind": "limit", "quantity": "capex", "min": 1, "max": 1000}],
      "minimise": {"weights": {"total_cost": 1, "carbon_t": 80}},
      "rules": {"facts": {"org.employees": 3, "workload.chat.base_flop": 1, "workload.chat-2.base_flop": 2,
        "site.hall.renewable_share": 0.5}}},
      "pins": [{"workload": "chat", "site": "hall"}, {"workload": "chat-2", "system": "hall"}],
      "approvals": [
        {"finding": "gdpr.breach@chat", "by": "A", "reason": "r", "until": "2027-01-01"},
        {"finding": "gdpr.breach@chat-2", "by": "A", "reason": "r", "until": "2027-01-01"},
        {"finding": "export-control.screening@hall.chat", "by": "A", "reason": "r", "until": "2027-01-01"},
        {"finding": "solve.latency.near.chat", "by": "A", "reason": "r", "until": "2027-01-01"},
        {"finding": "facility.racks.hall", "by": "A", "reason": "r", "until": "2027-01-01"},
        {"finding": "cost.total.budget", "by": "A", "reason": "r", "until": "2027-01-01"}],
      "x-rack-moves": [{"site": "hall", "device": "leaf-1", "rack": "A01", "unit": 3}]})");
    return reading.ok() ? reading.plan : Plan();
}

QByteArray replaced(QByteArray text, const char *from, const char *to)
{
    return text.replace(from, to);
}

} // namespace

class TstRenaming : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWorkloadIsRenamedEverywhere()
    {
        const Plan plan = fullPlan();
        QCOMPARE(plan.need.workloads.size(), std::size_t(2));
        const QByteArray after = writePlan(renamed(plan, NamedThing::Workload, u"chat"_s, u"talk"_s));
        QByteArray expected = writePlan(plan);
        // Every place where "chat" stands alone, and none of chat-2 nor the part of a system behind the hall.
        expected = replaced(expected, "\"chat\"", "\"talk\"");
        expected = replaced(expected, "workload.chat.", "workload.talk.");
        expected = replaced(expected, "breach@chat\"", "breach@talk\"");
        expected = replaced(expected, "near.chat\"", "near.talk\"");
        QCOMPARE(after, expected);
        QCOMPARE(expected.count("talk"), 7); // id, scope, limit, fact, pin, two approvals
    }

    void aSiteIsRenamedEverywhere()
    {
        const Plan plan = fullPlan();
        const QByteArray after = writePlan(renamed(plan, NamedThing::Site, u"hall"_s, u"cellar"_s));
        QByteArray expected = writePlan(plan);
        expected = replaced(expected, "\"hall\"", "\"cellar\"");
        expected =
            replaced(expected, "\"system\": \"cellar\"", "\"system\": \"hall\""); // a system may be called so too
        expected = replaced(expected, "site.hall.", "site.cellar.");
        expected = replaced(expected, "screening@hall.", "screening@cellar.");
        expected = replaced(expected, "racks.hall\"", "racks.cellar\"");
        QCOMPARE(after, expected);
        QCOMPARE(expected.count("cellar"), 8); // candidate, id, limit, fact, pin, two approvals, move
    }

    void aRuleIsRenamedEverywhere()
    {
        const Plan plan = fullPlan();
        QByteArray expected = replaced(writePlan(plan), "\"near\"", "\"close-by\"");
        expected = replaced(expected, "latency.near.", "latency.close-by.");
        QCOMPARE(writePlan(renamed(plan, NamedThing::Rule, u"near"_s, u"close-by"_s)), expected);
        // A total is named after its quantity: no rule, whatever rules are called.
        QCOMPARE(writePlan(renamed(plan, NamedThing::Rule, u"budget"_s, u"cap"_s)),
                 replaced(writePlan(plan), "\"budget\"", "\"cap\""));
    }

    void whatIsRemovedTakesAlongWhatNamesItAlone()
    {
        const Plan plan = without(fullPlan(), NamedThing::Workload, u"chat"_s);
        QCOMPARE(plan.need.workloads.size(), std::size_t(1));
        QCOMPARE(plan.need.constraints.size(), std::size_t(2)); // the power limit was of chat alone
        QCOMPARE(plan.need.constraints[0].workloads, QStringList{u"chat-2"_s});
        QCOMPARE(plan.pins.size(), std::size_t(1));
        QCOMPARE(plan.pins[0].workload, u"chat-2"_s);
        QVERIFY(!plan.need.rules.facts.contains("workload.chat.base_flop"));
        QVERIFY(plan.need.rules.facts.contains("workload.chat-2.base_flop"));
        QCOMPARE(plan.approvals.size(), std::size_t(4)); // breach@chat and near.chat went
        const Plan neither = without(plan, NamedThing::Workload, u"chat-2"_s);
        QCOMPARE(neither.need.constraints.size(), std::size_t(1)); // a latency for nobody would hold for all
        QCOMPARE(neither.need.constraints[0].id, u"budget"_s);

        const Plan noHall = without(fullPlan(), NamedThing::Site, u"hall"_s);
        QCOMPARE(writePlan(noHall).count("hall"), 1); // the system of a pin that is called so
        QCOMPARE(noHall.need.siteCandidates, QStringList{u"DE"_s});
        QCOMPARE(noHall.approvals.size(), std::size_t(4));

        const Plan noRule = without(fullPlan(), NamedThing::Rule, u"near"_s);
        QCOMPARE(noRule.need.constraints.size(), std::size_t(2));
        QCOMPARE(noRule.approvals.size(), std::size_t(5));
    }

    void namesThatCannotStandAreRefused()
    {
        const Plan plan = fullPlan();
        catalog::CatalogSnapshot catalog;
        catalog::Country germany;
        germany.iso2 = u"DE"_s;
        catalog.countries.push_back(germany);
        const auto problem = [&](NamedThing thing, const QString &from, const QString &to) {
            return nameProblem(plan, catalog, thing, from, to);
        };
        QVERIFY(problem(NamedThing::Workload, u"chat"_s, u"talk"_s) == NameProblem::None);
        QVERIFY(problem(NamedThing::Workload, u"chat"_s, u"chat"_s) == NameProblem::None);
        QVERIFY(problem(NamedThing::Workload, u"chat"_s, u"Büro 1"_s) == NameProblem::Form);
        QVERIFY(problem(NamedThing::Workload, u"chat"_s, QString()) == NameProblem::Form);
        QVERIFY(problem(NamedThing::Workload, u"chat"_s, u"hall"_s) == NameProblem::Taken);
        QVERIFY(problem(NamedThing::Site, u"hall"_s, u"budget"_s) == NameProblem::Taken);
        QVERIFY(problem(NamedThing::Site, u"hall"_s, u"DE"_s) == NameProblem::IsPlace);
        QVERIFY(problem(NamedThing::Rule, u"budget"_s, u"chat.budget"_s) == NameProblem::LooksLikeDemand);
        QVERIFY(problem(NamedThing::Rule, u"budget"_s, u"cap"_s) == NameProblem::None);
        QVERIFY(problem(NamedThing::Rule, u"budget"_s, u"pin-1"_s) == NameProblem::Taken); // what the first pin is
    }

    /// At 1.1: 1,000 -> 1,100; 0.123456 -> 0.1358016, five digits 0.1358; 80 a tonne -> 88.
    void amountsFollowTheCurrency()
    {
        const Plan plan = inCurrency(fullPlan(), Currency(u"USD"_s), 1.1);
        QCOMPARE(plan.currency.code(), u"USD"_s);
        QCOMPARE(*plan.need.constraints[2].max, 1100.0);
        QCOMPARE(*plan.need.constraints[1].max, 100.0); // kilowatts stay
        QCOMPARE(*plan.need.ownSites[0].electricityPerKwh, 0.1358);
        for (const ObjectiveWeight &each : plan.need.minimise.weights)
            QCOMPARE(each.weight, each.quantity == PlanQuantity::Carbon ? 88.0 : 1.0);
    }
};

QTEST_GUILESS_MAIN(TstRenaming)
#include "tst_renaming.moc"
