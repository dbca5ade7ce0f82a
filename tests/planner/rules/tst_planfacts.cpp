// Facts of a plan: rules on sovereignty and exposure hold where their workloads run, rented instances and operators
// count, changes are held against their base model, and the groups of a buyer's country are the catalog's.
#include "catalog/store/catalogreader.h"
#include "planner/rules/planfacts.h"

#include <QtTest>

#include "rulecases.h"

using namespace rulecases;
using namespace Qt::StringLiterals;

namespace {

/// An own hall, a cloud in the United States, a server of eight accelerators and an instance of eight.
catalog::CatalogSnapshot smallCatalog()
{
    catalog::CatalogSnapshot catalog;
    for (const auto &[iso, groups] : {std::pair{u"DE"_s, u"A:1, A:5"_s},
                                      {u"US"_s, u"A:1 (home market)"_s},
                                      {u"RU"_s, u"D:1-D:5"_s},
                                      {u"MO"_s, u"D:1, D:3, D:4; named with D:5"_s}}) {
        catalog::Country country;
        country.iso2 = iso;
        country.exportGroup = groups;
        country.euMember = iso == "DE"_L1;
        catalog.countries.push_back(country);
    }
    catalog::Provider operatorRow;
    operatorRow.id = u"cloudy"_s;
    operatorRow.name = u"Cloudy Inc."_s;
    operatorRow.cloudAct = true;
    operatorRow.sealLow = 1;
    catalog.providers.push_back(operatorRow);
    catalog::Accelerator chip;
    chip.id = u"chip"_s;
    chip.vendor = u"Chipmaker"_s;
    catalog.accelerators.push_back(chip);
    catalog::System server;
    server.id = u"server"_s;
    server.vendor = u"Boxmaker"_s;
    server.acceleratorId = u"chip"_s;
    server.accelerators = 8;
    server.powerMax = Power::fromKilowatts(10);
    catalog.systems.push_back(server);
    catalog::CloudOffer instance;
    instance.id = u"cloudy/big.8x/us-1/on_demand"_s;
    instance.provider = instance.providerId = u"cloudy"_s;
    instance.instanceType = u"big.8x"_s;
    instance.region = u"us-1"_s;
    instance.country = u"US"_s;
    instance.acceleratorId = u"chip"_s;
    instance.accelerators = 8;
    catalog.cloudOffers.push_back(instance);
    catalog.index();
    return catalog;
}

/// Chat runs in the hall on 2 servers, tuning on 6 instances of the cloud.
struct Case {
    catalog::CatalogSnapshot catalog = smallCatalog();
    Plan plan;
    PlanResult result;

    Case()
    {
        plan.need.horizon = {*Month::fromIso(u"2027-01"), 12, 12};
        OwnSite hall;
        hall.id = u"hall"_s;
        hall.country = u"DE"_s;
        plan.need.ownSites = {hall};
        Design design;
        for (const auto &[id, kind, site, system, procurement, count] :
             {std::tuple{u"chat"_s, WorkloadKind::Inference, u"hall"_s, u"server"_s, u"buy"_s, 2},
              {u"tune"_s, WorkloadKind::FineTuning, u"cloudy:us-1"_s, u"cloudy:big.8x"_s, u"cloud"_s, 6}}) {
            Workload workload;
            workload.id = id;
            workload.kind = kind;
            plan.need.workloads.push_back(workload);
            Placement placement;
            placement.site = site;
            placement.system = system;
            result.workloads.push_back({id, {placement}});
            DesignUnits units;
            units.offer = procurement + u'/' + site + u'/' + system;
            units.system = system;
            units.site = site;
            units.procurement = procurement;
            units.active = count;
            design.units.push_back(units);
        }
        plan.design = designToJson(design, plan.need.horizon);
    }

    void ask(ConstraintKind kind, const QStringList &workloads, int seal = 0)
    {
        Constraint rule;
        rule.kind = kind;
        rule.workloads = workloads;
        rule.minSeal = seal;
        if (kind == ConstraintKind::OperatorExposure)
            rule.deny = {u"US"_s};
        plan.need.constraints.push_back(rule);
    }

    [[nodiscard]] PeriodFacts facts() const { return factsOf(plan, result, catalog).periods.front(); }
};

FactValue factOf(const std::vector<Subject> &subjects, const QString &id, const char *name)
{
    for (const Subject &subject : subjects)
        if (subject.id == id)
            return subject.facts.value(QLatin1String(name)).value;
    return u"no such subject"_s;
}

const FactValue unknown{};

} // namespace

class TstPlanFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void policiesHoldWhereTheirWorkloadsRun()
    {
        Case c;
        c.ask(ConstraintKind::OperatorExposure, {u"chat"_s});
        c.ask(ConstraintKind::Sovereignty, {u"chat"_s}, 3);
        c.ask(ConstraintKind::Sovereignty, {u"chat"_s}, 1); // the last one is not the one that counts
        const PeriodFacts facts = c.facts();
        QCOMPARE(facts.sites.size(), std::size_t(2));
        QCOMPARE(factOf(facts.sites, u"hall"_s, "policy.min_seal"), FactValue(3.0));
        QCOMPARE(factOf(facts.sites, u"hall"_s, "policy.no_us_exposure"), FactValue(true));
        QCOMPARE(factOf(facts.sites, u"cloudy:us-1"_s, "policy.min_seal"), unknown);
        QCOMPARE(factOf(facts.sites, u"cloudy:us-1"_s, "policy.no_us_exposure"), FactValue(false));
        QCOMPARE(factOf(facts.workloads, u"chat"_s, "policy.min_seal"), FactValue(3.0));
        QCOMPARE(factOf(facts.workloads, u"tune"_s, "policy.min_seal"), unknown);
        QCOMPARE(factOf(facts.plan, QString(), "policy.min_seal"), FactValue(3.0));
        // The pack says nothing about the cloud that keeps the rule.
        RuleSet rules;
        for (RulePack &pack : shippedRules().packs)
            if (pack.id == "sovereignty"_L1)
                rules.packs.push_back(std::move(pack));
        for (const LawFinding &law : evaluate(PlanFacts{{facts}}, rules, QDate(2027, 1, 1)))
            QVERIFY2(law.finding.severity != Severity::Block || law.subject == "hall"_L1, qPrintable(law.finding.id));
    }

    void aRuleForAllHoldsEverywhere()
    {
        for (const QStringList &all : {QStringList(), QStringList{u"*"_s}}) {
            Case c;
            c.ask(ConstraintKind::Sovereignty, all, 2);
            c.ask(ConstraintKind::Sovereignty, {u"tune"_s}, 4);
            c.ask(ConstraintKind::OperatorExposure, all);
            const PeriodFacts facts = c.facts();
            QCOMPARE(factOf(facts.sites, u"hall"_s, "policy.min_seal"), FactValue(2.0));
            QCOMPARE(factOf(facts.sites, u"cloudy:us-1"_s, "policy.min_seal"), FactValue(4.0));
            QCOMPARE(factOf(facts.sites, u"cloudy:us-1"_s, "policy.no_us_exposure"), FactValue(true));
        }
    }

    void aStatedPolicyStaysBesideThem()
    {
        Case c;
        c.plan.need.rules.facts = Json{{"policy.min_seal", 2}};
        c.ask(ConstraintKind::Sovereignty, {u"chat"_s}, 1);
        QCOMPARE(factOf(c.facts().sites, u"hall"_s, "policy.min_seal"), FactValue(2.0));
        QCOMPARE(factOf(c.facts().sites, u"cloudy:us-1"_s, "policy.min_seal"), FactValue(2.0));
    }

    /// 2 servers of 8 and 6 instances of 8: 64 accelerators. The servers' nameplate is 2 x 10 kW.
    void rentedInstancesAndOperatorsCount()
    {
        const PeriodFacts facts = Case().facts();
        QCOMPARE(factOf(facts.plan, QString(), "plan.accelerators"), FactValue(64.0));
        QCOMPARE(factOf(facts.plan, QString(), "plan.it_power_kw"), FactValue(20.0));
        QCOMPARE(factOf(facts.plan, QString(), "plan.suppliers"),
                 FactValue(QStringList{u"Boxmaker"_s, u"Cloudy Inc."_s}));
        QCOMPARE(factOf(facts.plan, QString(), "plan.single_supplier"), FactValue(true));
    }

    /// 7.2e22 of 1.5e23 FLOP is 0.48; both together 2.22e23. A third to the letter is no more than a third.
    void changesAreHeldAgainstTheirBase()
    {
        Case c;
        c.plan.need.rules.facts =
            Json{{"workload.tune.modification_flop", 7.2e22}, {"workload.tune.base_flop", 1.5e23}};
        PeriodFacts facts = c.facts();
        QCOMPARE(factOf(facts.workloads, u"tune"_s, "workload.modification_share"), FactValue(0.48));
        QCOMPARE(factOf(facts.workloads, u"tune"_s, "workload.cumulative_flop"), FactValue(7.2e22 + 1.5e23));
        QCOMPARE(factOf(facts.workloads, u"chat"_s, "workload.modification_share"), unknown);
        c.plan.need.rules.facts = Json{{"workload.tune.modification_flop", 1}, {"workload.base_flop", 3}};
        facts = c.facts();
        const RuleSet rules = shippedRules();
        const Rule *rule = rules.rule(u"eu-ai-act.gpai-modifier"_s);
        QVERIFY(rule);
        const FactValue third = rule->parameters.value(u"third"_s);
        QCOMPARE(factOf(facts.workloads, u"tune"_s, "workload.modification_share"), third);
        for (const double base : {0.0, -1.0}) {
            c.plan.need.rules.facts =
                Json{{"workload.tune.modification_flop", 5e22}, {"workload.tune.base_flop", base}};
            QCOMPARE(factOf(c.facts().workloads, u"tune"_s, "workload.modification_share"), unknown);
        }
    }

    void groupsOfABuyerAreThoseOfBothCountries_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("parent");
        QTest::addColumn<QStringList>("groups");
        QTest::newRow("at home") << u"DE"_s << u"DE"_s << QStringList{u"A:1"_s, u"A:5"_s};
        QTest::newRow("a range") << u"RU"_s << QString()
                                 << QStringList{u"D:1"_s, u"D:2"_s, u"D:3"_s, u"D:4"_s, u"D:5"_s};
        QTest::newRow("parent in Macau") << u"DE"_s << u"MO"_s
                                         << QStringList{u"A:1"_s, u"A:5"_s, u"D:1"_s, u"D:3"_s, u"D:4"_s, u"D:5"_s};
        QTest::newRow("no row") << u"ZW"_s << u"ZW"_s << QStringList();
    }
    void groupsOfABuyerAreThoseOfBothCountries()
    {
        QFETCH(QString, own);
        QFETCH(QString, parent);
        QFETCH(QStringList, groups);
        Case c;
        c.plan.need.rules.facts = Json{{"org.country", own.toStdString()}};
        if (!parent.isEmpty())
            c.plan.need.rules.facts["org.parent_country"] = parent.toStdString();
        QCOMPARE(factOf(c.facts().plan, QString(), "org.export_groups"),
                 groups.isEmpty() ? unknown : FactValue(groups));
    }

    /// A country is named by the rule, or has its groups in the catalog: never both, so that one place is kept up.
    void namedHeadquartersHaveNoRow()
    {
        const auto catalog = catalog::readCatalog(catalog::defaultCatalogFile());
        QVERIFY2(catalog.ok(), qPrintable(catalog.ok() ? QString() : catalog.error().sentence()));
        const RuleSet rules = shippedRules();
        const Rule *rule = rules.rule(u"export-control.headquarters"_s);
        QVERIFY(rule);
        const FactValue named = rule->parameters.value(u"named"_s);
        for (const QString &iso : std::get<QStringList>(named))
            QVERIFY2(!catalog.value()->country(iso), qPrintable(iso));
        // Of the countries with a row these are under the rule, by D:5 or E:1.
        QStringList caught;
        const QStringList groups = std::get<QStringList>(rule->parameters.value(u"groups"_s));
        for (const catalog::Country &country : catalog.value()->countries) {
            Plan plan;
            plan.need.rules.facts = Json{{"org.country", country.iso2.toStdString()}};
            const PlanFacts facts = factsOf(plan, PlanResult(), *catalog.value());
            const FactValue value = factOf(facts.periods.front().plan, QString(), "org.export_groups");
            const auto *own = std::get_if<QStringList>(&value);
            if (own &&
                std::any_of(own->begin(), own->end(), [&](const QString &each) { return groups.contains(each); }))
                caught += country.iso2;
        }
        caught.sort();
        QCOMPARE(caught, (QStringList{u"BY"_s, u"CN"_s, u"HK"_s, u"IR"_s, u"KP"_s, u"MO"_s, u"RU"_s}));
    }
};

QTEST_GUILESS_MAIN(TstPlanFacts)
#include "tst_planfacts.moc"
