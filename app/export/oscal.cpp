#include "app/export/oscal.h"

#include "app/export/oscalparts.h"

#include <QStringList>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

const QString ruleSet = u"rule-set"_s;

/// The rules that have a finding, by pack.
std::map<QString, std::map<QString, const Rule *>> rulesThatSpeak(const DossierCase &c)
{
    std::map<QString, std::map<QString, const Rule *>> packs;
    for (const LawFinding &law : c.findings)
        if (law.rule)
            if (const RulePack *pack = c.law.rules.packOf(law.rule->id))
                packs[pack->id].emplace(law.rule->id, law.rule);
    return packs;
}

Json control(const Rule &rule)
{
    return Json{
        {"id", oscalToken(rule.id)},
        {"title", oscalLine(rule.title)},
        {"props",
         Json::array({oscalProperty("citation", rule.citation()), oscalProperty("kind", toText(rule.kind)),
                      oscalProperty("checked", rule.source.checked.toString(Qt::ISODate)),
                      oscalProperty("source-standing", rule.source.needsVerification() ? u"recalled, to verify"_s
                                                                                       : rule.source.confidence)})},
        {"links", Json::array({Json{{"href", oscalLine(rule.source.url)}, {"rel", "reference"}}})},
        {"parts",
         Json::array(
             {Json{{"id", oscalToken(rule.id + u"_smt"_s)}, {"name", "statement"}, {"prose", oscalLine(rule.text)}},
              Json{
                  {"id", oscalToken(rule.id + u"_gdn"_s)}, {"name", "guidance"}, {"prose", oscalLine(rule.remedy)}}})}};
}

Json requirement(const QString &component, const LawFinding &law)
{
    return Json{{"uuid", oscalUuid(component + u'|' + law.finding.id)},
                {"control-id", oscalToken(law.rule->id)},
                {"description", oscalLine(law.finding.text)},
                {"props", Json::array({oscalProperty("verdict", toText(law.finding.verdict)),
                                       oscalProperty("citation", law.finding.citation)})}};
}

QString describe(const QString &id, const QString &type)
{
    return type == "hardware"_L1 ? u"Planned hardware %1"_s.arg(id) : u"Planned place %1"_s.arg(id);
}

std::string identity(const DossierCase &c, const QString &document)
{
    return oscalUuid(document + u'|' + c.result.needHash + c.law.rules.hash());
}

/// Rule by rule, what each component of the plan does about it.
Json securityRequirements(const DossierCase &c)
{
    std::map<QString, Json> byRule;
    const std::map<QString, QString> components = oscalComponents(c);
    for (const LawFinding &law : c.findings) {
        if (!law.rule)
            continue;
        Json &entry = byRule[law.rule->id];
        if (entry.is_null())
            entry = Json{{"uuid", oscalUuid(u"ssp|"_s + law.rule->id)}, {"control-id", oscalToken(law.rule->id)}};
        for (const auto &[id, type] : components)
            if (oscalSpeaksOf(law, id, type))
                entry["by-components"].push_back(
                    {{"component-uuid", oscalUuid(u"component|"_s + id)},
                     {"uuid", oscalUuid(u"ssp|"_s + id + u'|' + law.finding.id)},
                     {"description", oscalLine(law.finding.text)},
                     {"implementation-status",
                      {{"state", law.finding.verdict == Verdict::Satisfied ? "implemented" : "planned"}}}});
    }
    Json requirements = Json::array();
    for (auto &[id, entry] : byRule)
        requirements.push_back(std::move(entry));
    return requirements;
}

} // namespace

Json oscalCatalog(const DossierCase &c)
{
    Json catalog{{"uuid", identity(c, u"catalog"_s)},
                 {"metadata", oscalMetadata(c, u"Rules that speak of the plan"_s)}};
    for (const auto &[id, rules] : rulesThatSpeak(c)) {
        const RulePack *pack = c.law.rules.packOf(rules.begin()->first);
        Json group{{"id", oscalToken(id)},
                   {"title", oscalLine(pack->title)},
                   {"props", Json::array({oscalProperty("version", pack->version),
                                          oscalProperty("reviewed", pack->reviewed.toString(Qt::ISODate)),
                                          oscalProperty("sha256", pack->hash)})}};
        for (const auto &[ruleId, rule] : rules)
            group["controls"].push_back(control(*rule));
        catalog["groups"].push_back(std::move(group));
    }
    return Json{{"catalog", std::move(catalog)}};
}

Json oscalComponentDefinition(const DossierCase &c)
{
    Json components = Json::array();
    for (const auto &[id, type] : oscalComponents(c)) {
        Json component{{"uuid", oscalUuid(u"component|"_s + id)},
                       {"type", type.toStdString()},
                       {"title", oscalLine(id)},
                       {"description", oscalLine(describe(id, type))}};
        Json requirements = Json::array();
        for (const LawFinding &law : c.findings)
            if (oscalSpeaksOf(law, id, type))
                requirements.push_back(requirement(id, law));
        if (!requirements.empty())
            component["control-implementations"] =
                Json::array({Json{{"uuid", oscalUuid(u"implementation|"_s + id)},
                                  {"source", oscalCatalogFile},
                                  {"description", "Rules of the plan's rule set that speak of this component"},
                                  {"implemented-requirements", std::move(requirements)}}});
        components.push_back(std::move(component));
    }
    return Json{{"component-definition", Json{{"uuid", identity(c, u"definition"_s)},
                                              {"metadata", oscalMetadata(c, u"Component definition"_s)},
                                              {"components", std::move(components)}}}};
}

Json oscalSecurityPlan(const DossierCase &c)
{
    Json components = Json::array({Json{{"uuid", oscalUuid(u"component|this-system"_s)},
                                        {"type", "this-system"},
                                        {"title", oscalLine(c.plan.title)},
                                        {"description", oscalLine(c.result.answer)},
                                        {"status", {{"state", "under-development"}}}}});
    for (const auto &[id, type] : oscalComponents(c))
        components.push_back({{"uuid", oscalUuid(u"component|"_s + id)},
                              {"type", type.toStdString()},
                              {"title", oscalLine(id)},
                              {"description", oscalLine(describe(id, type))},
                              {"status", {{"state", "under-development"}}}});
    Json information{{"uuid", oscalUuid(u"information"_s)},
                     {"title", "Data of the workloads"},
                     {"description", "Stated in the plan, workload by workload"}};
    for (const Workload &workload : c.plan.need.workloads)
        information["props"].push_back(
            oscalProperty("personal-data", u"%1: %2"_s.arg(workload.id, !workload.personalData   ? u"not stated"_s
                                                                        : *workload.personalData ? u"yes"_s
                                                                                                 : u"no"_s)));
    Json requirements = securityRequirements(c);
    if (requirements.empty()) // the model asks for one at least
        requirements.push_back({{"uuid", oscalUuid(u"ssp|none"_s)}, {"control-id", "none"}});
    return Json{
        {"system-security-plan",
         Json{{"uuid", identity(c, u"security-plan"_s)},
              {"metadata", oscalMetadata(c, u"System security plan"_s)},
              {"import-profile", {{"href", oscalLink(ruleSet)}}},
              {"system-characteristics",
               Json{{"system-ids", Json::array({Json{{"identifier-type", "urn:clusterwright:need"},
                                                     {"id", c.result.needHash.toStdString()}}})},
                    {"system-name", oscalLine(c.plan.title)},
                    {"description", oscalLine(c.result.answer)},
                    {"system-information", {{"information-types", Json::array({std::move(information)})}}},
                    {"status", {{"state", "under-development"}, {"remarks", "A plan: nothing is installed yet"}}},
                    {"authorization-boundary",
                     {{"description", "Places and hardware of the plan, listed as components"}}}}},
              {"system-implementation", Json{{"users", Json::array({Json{{"uuid", oscalUuid(u"user|operator"_s)},
                                                                         {"title", "Operators of the system"},
                                                                         {"remarks", "To be named by a person"}}})},
                                             {"components", std::move(components)}}},
              {"control-implementation",
               Json{{"description", "Rules of the plan's rule set, with what the plan says of each"},
                    {"implemented-requirements", std::move(requirements)}}},
              {"back-matter",
               {{"resources", Json::array({oscalResource(ruleSet, u"Rule set "_s + c.law.rules.hash(),
                                                         u"The rules that speak of the plan"_s,
                                                         {QLatin1String(oscalCatalogFile)})})}}}}}};
}

} // namespace cw::app
