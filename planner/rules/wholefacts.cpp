#include "planner/plan/unitaccelerator.h"
#include "planner/rules/factparts.h"

#include <algorithm>
#include <iterator>

namespace cw::planner {

namespace {

Fact assumed(FactValue value)
{
    return {std::move(value), QStringLiteral("assumed"), QStringLiteral("Not stated: the strictest reading"), {}, {}};
}

/// Role and risk class: as stated, else the strictest reading. An area or a stated class settles the annex.
void addActRole(const RuleSettings &rules, FactSet &facts)
{
    static const QStringList strictestRoles{QStringLiteral("provider"), QStringLiteral("deployer")};
    QStringList roles;
    for (const QString &role : rules.role.split(QLatin1Char(','), Qt::SkipEmptyParts))
        roles += role.trimmed().toLower();
    facts.insert(QStringLiteral("plan.roles"), roles.isEmpty() ? assumed(strictestRoles) : factGiven(roles));
    const QString riskClass = rules.riskClass.trimmed().toLower();
    facts.insert(QStringLiteral("plan.risk_class"),
                 riskClass.isEmpty() ? assumed(QStringLiteral("high")) : factGiven(riskClass));
    if (!rules.highRiskArea.isEmpty())
        facts.insert(QStringLiteral("plan.high_risk_area"), factGiven(rules.highRiskArea));
    const QString basis = QStringLiteral("system.high_risk_basis");
    if (!facts.contains(basis))
        facts.insert(basis, assumed(QStringLiteral("annex3")));
}

/// True when any is; unknown when none is and one does not say.
std::optional<bool> anyOfThem(const std::vector<Subject> &subjects, const QString &name)
{
    std::optional<bool> any = false;
    for (const Subject &subject : subjects) {
        const auto found = subject.facts.constFind(name);
        const bool *value = found == subject.facts.constEnd() ? nullptr : std::get_if<bool>(&found->value);
        if (value && *value)
            return true;
        if (!value)
            any.reset();
    }
    return any;
}

QStringList textsOf(const std::vector<Subject> &subjects, const QString &name)
{
    QStringList texts;
    for (const Subject &subject : subjects) {
        const auto found = subject.facts.constFind(name);
        if (found == subject.facts.constEnd())
            continue;
        if (const auto *text = std::get_if<QString>(&found->value))
            texts += *text;
        if (const auto *list = std::get_if<QStringList>(&found->value))
            texts += *list;
    }
    texts.removeDuplicates();
    texts.sort();
    return texts;
}

void addPlaces(const FactCase &c, const PeriodFacts &rest, FactSet &facts)
{
    const auto from = QStringLiteral("Design and catalog");
    const QStringList countries = textsOf(rest.sites, QStringLiteral("site.country"));
    const QStringList users = textsOf(rest.workloads, QStringLiteral("workload.user_countries"));
    const QStringList kinds = textsOf(rest.sites, QStringLiteral("site.kind"));
    const QStringList union27 = c.catalog.countriesOf(QStringLiteral("EU"));
    const auto inUnion = [&](const QString &country) { return union27.contains(country); };
    const bool anyInUnion =
        std::any_of(countries.begin(), countries.end(), inUnion) || std::any_of(users.begin(), users.end(), inUnion);
    facts.insert(QStringLiteral("plan.user_countries"), factGiven(users));
    if (rest.sites.empty()) {
        if (anyInUnion)
            facts.insert(QStringLiteral("plan.in_eu"), factDerived(true, from));
        return;
    }
    facts.insert(QStringLiteral("plan.countries"), factDerived(countries, from));
    facts.insert(QStringLiteral("plan.providers"),
                 factDerived(textsOf(rest.sites, QStringLiteral("site.operator")), from));
    // Users may sit in the Union although no place does: without a word about them it stays open.
    if (anyInUnion || !users.isEmpty())
        facts.insert(QStringLiteral("plan.in_eu"), factDerived(anyInUnion, from));
    facts.insert(QStringLiteral("plan.uses_cloud"), factDerived(kinds.contains(QLatin1String("cloud")), from));
    facts.insert(QStringLiteral("plan.uses_own"), factDerived(kinds.contains(QLatin1String("own")), from));
    facts.insert(QStringLiteral("plan.uses_colocation"),
                 factDerived(kinds.contains(QLatin1String("colocation")), from));
    if (const auto us = anyOfThem(rest.sites, QStringLiteral("site.us_exposed")))
        facts.insert(QStringLiteral("plan.us_exposed"), factDerived(*us, from));
    std::optional<double> lowest;
    bool isKnown = true;
    for (const Subject &site : rest.sites) {
        const auto level = site.facts.constFind(QStringLiteral("site.seal_low"));
        const double *value = level == site.facts.constEnd() ? nullptr : std::get_if<double>(&level->value);
        isKnown = isKnown && value;
        if (value)
            lowest = lowest ? std::min(*lowest, *value) : *value;
    }
    if (lowest && isKnown)
        facts.insert(QStringLiteral("plan.seal_low"), factDerived(*lowest, from));
}

/// Operators of the places that are not the planner's own.
QStringList operatorsOf(const std::vector<Subject> &sites)
{
    std::vector<Subject> rented;
    std::copy_if(sites.begin(), sites.end(), std::back_inserter(rented), [](const Subject &site) {
        return site.facts.value(QStringLiteral("site.kind")).value != FactValue(QStringLiteral("own"));
    });
    return textsOf(rented, QStringLiteral("site.operator"));
}

void addHardware(const FactCase &c, int period, const PeriodFacts &rest, FactSet &facts)
{
    const auto from = QStringLiteral("Design and catalog");
    double accelerators = 0, kilowatts = 0;
    bool buys = false;
    QStringList countries, vendors, suppliers = operatorsOf(rest.sites);
    const std::vector<DesignUnits> active = unitsIn(c, period);
    for (const DesignUnits &units : active) {
        accelerators += double(acceleratorsPerUnit(units.system, c.catalog)) * units.active;
        if (const catalog::System *system = c.catalog.system(units.system)) {
            kilowatts += system->powerMax ? system->powerMax->toKilowatts() * units.active : 0;
            suppliers += system->vendor;
        }
        buys = buys || units.procurement == QLatin1String("buy") || units.procurement == QLatin1String("colocation");
        if (const catalog::Accelerator *chip = acceleratorOf(units.system, c.catalog)) {
            countries += chip->vendorCountry;
            vendors += chip->vendor;
        }
    }
    if (active.empty())
        return;
    for (QStringList *list : {&countries, &vendors, &suppliers}) {
        list->removeAll(QString());
        list->removeDuplicates();
        list->sort();
    }
    facts.insert(QStringLiteral("plan.accelerators"), factDerived(accelerators, from));
    facts.insert(QStringLiteral("plan.it_power_kw"), factDerived(kilowatts, from, QStringLiteral("kW")));
    facts.insert(QStringLiteral("plan.buys_hardware"), factDerived(buys, from));
    facts.insert(QStringLiteral("plan.chip_countries"), factDerived(countries, from));
    facts.insert(QStringLiteral("plan.suppliers"), factDerived(suppliers, from));
    facts.insert(QStringLiteral("plan.single_supplier"), factDerived(vendors.size() == 1, from));
}

void addWorkloads(const FactCase &c, const PeriodFacts &rest, FactSet &facts)
{
    const auto has = [&](WorkloadKind kind) {
        return factGiven(std::any_of(c.plan.need.workloads.begin(), c.plan.need.workloads.end(),
                                     [kind](const Workload &workload) { return workload.kind == kind; }));
    };
    facts.insert(QStringLiteral("plan.has_inference"), has(WorkloadKind::Inference));
    facts.insert(QStringLiteral("plan.has_training"), has(WorkloadKind::Training));
    facts.insert(QStringLiteral("plan.has_fine_tuning"), has(WorkloadKind::FineTuning));
    if (const auto personal = anyOfThem(rest.workloads, QStringLiteral("workload.personal_data")))
        facts.insert(QStringLiteral("plan.personal_data"), factGiven(*personal));
    double flop = 0;
    for (const Subject &workload : rest.workloads) {
        const auto found = workload.facts.constFind(QStringLiteral("workload.training_flop"));
        if (const double *value = found == workload.facts.constEnd() ? nullptr : std::get_if<double>(&found->value))
            flop = std::max(flop, *value);
    }
    facts.insert(QStringLiteral("plan.training_flop"),
                 factDerived(flop, QStringLiteral("6 × active parameters × tokens"), QStringLiteral("FLOP")));
    // A language model that answers generates text: nobody has to state that.
    const auto served = anyOfThem(rest.workloads, QStringLiteral("workload.serves_model"));
    if (served == true && !facts.contains(QStringLiteral("system.synthetic_content")))
        facts.insert(QStringLiteral("system.synthetic_content"),
                     factDerived(true, QStringLiteral("A language model is served")));
}

} // namespace

Subject planSubject(const FactCase &c, int period, const PeriodFacts &rest)
{
    Subject subject{{}, c.plan.title, c.common};
    FactSet &facts = subject.facts;
    addActRole(c.plan.need.rules, facts);
    addPlaces(c, rest, facts);
    addHardware(c, period, rest, facts);
    addWorkloads(c, rest, facts);
    const Month end = c.plan.need.horizon.start + c.plan.need.horizon.months;
    facts.insert(QStringLiteral("plan.horizon_end"),
                 factGiven(QDate(end.year(), end.month(), 1).addDays(-1).toString(Qt::ISODate)));
    QStringList workloads;
    for (const Workload &workload : c.plan.need.workloads)
        workloads += workload.id;
    addPolicies(c, workloads, facts);
    if (const Total *carbon = c.result.total(PlanQuantity::Carbon); carbon && carbon->value)
        facts.insert(QStringLiteral("plan.carbon_t"),
                     {*carbon->value, QStringLiteral("derived"), QStringLiteral("Result"), QStringLiteral("t"),
                      carbon->passport});
    return subject;
}

} // namespace cw::planner
