#include "planner/rules/planfacts.h"

#include "planner/plan/jsontext.h"
#include "planner/rules/factnames.h"
#include "planner/rules/factparts.h"

#include <algorithm>

namespace cw::planner {

namespace {

/// "site.hall-1.pue" -> ("site.", "hall-1", "site.pue"); nothing for a plain name.
struct OneThing {
    QString prefix, id, name;
};
std::optional<OneThing> oneThing(const QString &name)
{
    for (const char *prefix : {"site.", "workload."}) {
        const QString start = QLatin1String(prefix);
        const qsizetype last = name.lastIndexOf(QLatin1Char('.'));
        if (!name.startsWith(start) || last < start.size())
            continue;
        return OneThing{start, name.mid(start.size(), last - start.size()), start + name.mid(last + 1)};
    }
    return std::nullopt;
}

/// A word that the fact cannot have ("helth") is taken as not stated: the rule asks, instead of being passed over.
bool isPossible(const QString &name, const FactValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    const QStringList choices = text ? factChoices(name) : QStringList();
    return choices.isEmpty() || choices.contains(*text);
}

/// US country groups of the countries that the planner's organisation and its ultimate parent are in.
void addExportGroups(const catalog::CatalogSnapshot &catalog, FactSet &facts)
{
    const auto groupsOf = QStringLiteral("org.export_groups");
    QStringList groups;
    bool isKnown = false;
    for (const char *name : {"org.country", "org.parent_country"}) {
        const auto found = facts.constFind(QLatin1String(name));
        const QString *iso = found == facts.constEnd() ? nullptr : std::get_if<QString>(&found->value);
        const catalog::Country *country = iso ? catalog.country(*iso) : nullptr;
        if (!country || country->exportGroup.isEmpty())
            continue;
        isKnown = true;
        groups += exportGroups(country->exportGroup);
    }
    groups.removeDuplicates();
    if (isKnown && !facts.contains(groupsOf))
        facts.insert(groupsOf, factDerived(groups, QStringLiteral("Catalog, jurisdictions")));
}

FactSet statedFacts(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    FactSet facts;
    for (const char *group : {"EU", "EEA"})
        facts.insert(QStringLiteral("group.") + QLatin1String(group),
                     factDerived(catalog.countriesOf(QLatin1String(group)), QStringLiteral("Catalog, jurisdictions")));
    if (!plan.need.rules.facts.is_object())
        return facts;
    for (const auto &[key, value] : plan.need.rules.facts.items()) {
        const QString name = QString::fromStdString(key);
        FactValue stated = factValueOf(value);
        if (!oneThing(name) && isPossible(name, stated))
            facts.insert(name, factGiven(std::move(stated)));
    }
    addExportGroups(catalog, facts);
    return facts;
}

void addMissing(const FactSet &from, FactSet &into)
{
    for (auto it = from.cbegin(); it != from.cend(); ++it)
        if (!into.contains(it.key()))
            into.insert(it.key(), it.value());
}

/// In a period in which nothing is in service the plan is still what it was: where it stood, what was bought and from
/// whom is taken from the period before, else from the first one in service. Places themselves are asked nothing then.
void fillIdlePeriods(PlanFacts &facts)
{
    const auto first = std::find_if(facts.periods.begin(), facts.periods.end(),
                                    [](const PeriodFacts &period) { return !period.sites.empty(); });
    if (first == facts.periods.end())
        return;
    const PeriodFacts *inService = &*first;
    for (PeriodFacts &period : facts.periods) {
        if (!period.sites.empty())
            inService = &period;
        else
            addMissing(inService->plan.front().facts, period.plan.front().facts);
    }
}

} // namespace

const std::vector<Subject> &PeriodFacts::of(RuleScope scope) const
{
    switch (scope) {
    case RuleScope::Workload:
        return workloads;
    case RuleScope::Site:
        return sites;
    case RuleScope::Part:
        return parts;
    case RuleScope::Plan:
        break;
    }
    return plan;
}

FactValue factValueOf(const Json &json)
{
    if (json.is_boolean())
        return json.get<bool>();
    if (json.is_number())
        return json.get<double>();
    if (json.is_string())
        return QString::fromStdString(json.get<std::string>());
    if (json.is_array()) {
        QStringList list;
        for (const Json &item : json)
            list += QString::fromStdString(item.get<std::string>());
        return list;
    }
    return {};
}

Json factToJson(const FactValue &value)
{
    if (const auto *truth = std::get_if<bool>(&value))
        return *truth;
    if (const auto *number = std::get_if<double>(&value))
        return numberToJson(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return text->toStdString();
    if (const auto *list = std::get_if<QStringList>(&value)) {
        Json json = Json::array();
        for (const QString &item : *list)
            json.push_back(item.toStdString());
        return json;
    }
    return "not known";
}

void putStated(const FactCase &c, const QString &prefix, const QString &id, FactSet &facts)
{
    if (!c.plan.need.rules.facts.is_object())
        return;
    for (const auto &[key, value] : c.plan.need.rules.facts.items())
        if (const auto thing = oneThing(QString::fromStdString(key));
            thing && thing->prefix == prefix && thing->id == id)
            facts.insert(thing->name, factGiven(factValueOf(value)));
}

std::vector<Error> checkStatedFacts(const Plan &plan)
{
    std::vector<Error> errors;
    if (!plan.need.rules.facts.is_object())
        return errors;
    for (const auto &[key, value] : plan.need.rules.facts.items()) {
        const QString given = QString::fromStdString(key);
        const auto thing = oneThing(given);
        const QString name = thing ? thing->name : given;
        const QString place = childPointer(QStringLiteral("/need/rules/facts"), given);
        if (!isFactName(name) || name.startsWith(QLatin1String("group."))) {
            const QString near = nearestFactName(name);
            errors.push_back(Error::invalid(QStringLiteral("No rule knows a fact “%1”").arg(given), place,
                                            near.isEmpty() ? QStringLiteral("a fact of docs/rules.md or x.name")
                                                           : QStringLiteral("a fact such as “%1”").arg(near)));
        } else if (!fitsType(factValueOf(value), factType(name))) {
            errors.push_back(Error::invalid(QStringLiteral("“%1” is not %2").arg(given, toText(factType(name))), place,
                                            toText(factType(name))));
        }
    }
    return errors;
}

PlanFacts factsOf(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog)
{
    FactCase c{plan, result, catalog, {}, statedFacts(plan, catalog)};
    if (plan.design.is_object())
        if (Result<Design> design = designFromJson(plan.design, plan.need.horizon))
            c.design = std::move(design).value();
    PlanFacts facts;
    for (int period = 0; period < std::max(1, plan.need.horizon.periods()); ++period) {
        PeriodFacts here;
        here.start = plan.need.horizon.periodStart(period);
        const Month next = here.start + std::max(1, plan.need.horizon.monthsIn(period));
        here.lastDay = QDate(next.year(), next.month(), 1).addDays(-1);
        here.sites = siteSubjects(c, period);
        here.workloads = workloadSubjects(c, period);
        here.plan = {planSubject(c, period, here)};
        here.parts = partSubjects(c, period, here.sites);
        facts.periods.push_back(std::move(here));
    }
    fillIdlePeriods(facts);
    for (PeriodFacts &here : facts.periods)
        for (std::vector<Subject> *group : {&here.sites, &here.workloads, &here.parts})
            for (Subject &subject : *group)
                addMissing(here.plan.front().facts, subject.facts);
    return facts;
}

} // namespace cw::planner
