#include "app/export/oscal.h"

#include <QUuid>

#include <map>

namespace cw::app {

using namespace planner;

namespace {

constexpr const char *oscalVersion = "1.1.2";

/// A UUID (version 5) of a text: equal texts, equal ids.
std::string uuidOf(const QString &text)
{
    static const QUuid space(QStringLiteral("{6f1d3a52-6a0e-5d0b-9a51-0d6f5a3c8e11}"));
    return QUuid::createUuidV5(space, text).toString(QUuid::WithoutBraces).toStdString();
}

std::string dayOf(const DossierCase &c)
{
    return c.plan.asOf.toString(Qt::ISODate).toStdString() + "T00:00:00Z";
}

Json metadata(const DossierCase &c, const QString &title)
{
    return Json{{"title", (title + QStringLiteral(": ") + c.plan.title).toStdString()},
                {"last-modified", dayOf(c)},
                {"version", c.law.rules.hash().left(12).toStdString()},
                {"oscal-version", oscalVersion},
                {"remarks", "Planning support, not legal advice. Figures are planned, not measured."}};
}

Json property(const char *name, const QString &value)
{
    return Json{{"name", name}, {"ns", "urn:clusterwright"}, {"value", value.toStdString()}};
}

/// Components: each place and each system at a place.
std::map<QString, QString> componentsOf(const DossierCase &c)
{
    std::map<QString, QString> components;
    for (const WorkloadResult &workload : c.result.workloads)
        for (const Placement &placement : workload.placements) {
            components.emplace(placement.site, QStringLiteral("place"));
            components.emplace(QStringLiteral("%1.%2").arg(placement.site, placement.system),
                               QStringLiteral("hardware"));
        }
    if (components.empty())
        components.emplace(QStringLiteral("plan"), QStringLiteral("plan"));
    return components;
}

std::string stateOf(const Finding &finding)
{
    return finding.verdict == Verdict::Satisfied || finding.status == QLatin1String("approved") ? "satisfied"
                                                                                                : "not-satisfied";
}

} // namespace

Json oscalComponentDefinition(const DossierCase &c)
{
    Json components = Json::array();
    for (const auto &[id, type] : componentsOf(c)) {
        Json requirements = Json::array();
        for (const LawFinding &law : c.findings) {
            const bool isOf = law.subject == id || (law.subject.isEmpty() && type != QLatin1String("hardware"));
            if (!law.rule || !isOf)
                continue;
            requirements.push_back({{"uuid", uuidOf(id + QLatin1Char('|') + law.finding.id)},
                                    {"control-id", law.rule->id.toStdString()},
                                    {"description", law.finding.text.toStdString()},
                                    {"props", Json::array({property("verdict", toText(law.finding.verdict)),
                                                           property("citation", law.finding.citation)})}});
        }
        Json component{{"uuid", uuidOf(QStringLiteral("component|") + id)},
                       {"type", type == QLatin1String("hardware") ? "hardware" : "physical"},
                       {"title", id.toStdString()},
                       {"description", (QStringLiteral("Planned ") + type + QStringLiteral(" ") + id).toStdString()}};
        if (!requirements.empty())
            component["control-implementations"] =
                Json::array({Json{{"uuid", uuidOf(QStringLiteral("implementation|") + id)},
                                  {"source", "urn:clusterwright:rules:" + c.law.rules.hash().toStdString()},
                                  {"description", "Rules of the plan's rule set that speak of this component"},
                                  {"implemented-requirements", std::move(requirements)}}});
        components.push_back(std::move(component));
    }
    return Json{{"component-definition",
                 Json{{"uuid", uuidOf(QStringLiteral("definition|") + c.result.needHash + c.law.rules.hash())},
                      {"metadata", metadata(c, QStringLiteral("Component definition"))},
                      {"components", std::move(components)}}}};
}

Json oscalAssessmentResults(const DossierCase &c)
{
    Json observations = Json::array(), risks = Json::array(), findings = Json::array(), controls = Json::array();
    std::map<QString, bool> reviewed;
    for (const LawFinding &law : c.findings) {
        const Finding &finding = law.finding;
        const std::string observation = uuidOf(QStringLiteral("observation|") + finding.id);
        observations.push_back({{"uuid", observation},
                                {"title", finding.id.toStdString()},
                                {"description", finding.trace.toStdString()},
                                {"methods", Json::array({"EXAMINE"})},
                                {"collected", dayOf(c)}});
        Json entry{
            {"uuid", uuidOf(QStringLiteral("finding|") + finding.id)},
            {"title", finding.id.toStdString()},
            {"description", finding.text.toStdString()},
            {"props",
             Json::array({property("verdict", toText(finding.verdict)), property("severity", toText(finding.severity)),
                          property("citation", finding.citation.isEmpty() ? QStringLiteral("none") : finding.citation),
                          property("status", finding.status)})},
            {"target", Json{{"type", "objective-id"},
                            {"target-id", (law.rule ? law.rule->id : finding.id).toStdString()},
                            {"status", Json{{"state", stateOf(finding)}}}}},
            {"related-observations", Json::array({Json{{"observation-uuid", observation}}})}};
        if (stateOf(finding) == "not-satisfied" && finding.severity != Severity::Info) {
            const std::string risk = uuidOf(QStringLiteral("risk|") + finding.id);
            risks.push_back(
                {{"uuid", risk},
                 {"title", finding.id.toStdString()},
                 {"description", finding.text.toStdString()},
                 {"statement", finding.remedy.isEmpty() ? finding.text.toStdString() : finding.remedy.toStdString()},
                 {"status", "open"}});
            entry["related-risks"] = Json::array({Json{{"risk-uuid", risk}}});
        }
        findings.push_back(std::move(entry));
        if (law.rule && reviewed.emplace(law.rule->id, true).second)
            controls.push_back({{"control-id", law.rule->id.toStdString()}});
    }
    Json selection{{"description", "Rules of the plan's rule set that apply"}};
    if (controls.empty())
        selection["include-all"] = Json::object();
    else
        selection["include-controls"] = std::move(controls);
    Json result{{"uuid", uuidOf(QStringLiteral("result|") + c.result.needHash + c.law.rules.hash())},
                {"title", "Rules evaluated over the plan"},
                {"description", ("Rule set " + c.law.rules.hash().toStdString() + " as of " +
                                 c.plan.asOf.toString(Qt::ISODate).toStdString())},
                {"start", dayOf(c)},
                {"reviewed-controls", Json{{"control-selections", Json::array({std::move(selection)})}}}};
    for (auto &[key, list] :
         {std::pair<const char *, Json &>{"observations", observations}, {"risks", risks}, {"findings", findings}})
        if (!list.empty())
            result[key] = list;
    return Json{{"assessment-results",
                 Json{{"uuid", uuidOf(QStringLiteral("assessment|") + c.result.needHash + c.law.rules.hash())},
                      {"metadata", metadata(c, QStringLiteral("Assessment results"))},
                      {"import-ap",
                       Json{{"href", std::string("#").append(uuidOf(QStringLiteral("plan|") + c.result.needHash))}}},
                      {"results", Json::array({std::move(result)})}}}};
}

} // namespace cw::app
