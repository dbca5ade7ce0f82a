#include "app/export/oscal.h"
#include "app/export/oscalparts.h"

#include <set>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

const QString procedure = u"assessment-plan"_s;

bool isSatisfied(const Finding &finding)
{
    return finding.verdict == Verdict::Satisfied || finding.status == "approved"_L1;
}

/// "pass" and "fail" are judgements; what is not known or not in force yet is neither.
const char *reasonOf(const Finding &finding)
{
    if (isSatisfied(finding))
        return "pass";
    return finding.verdict == Verdict::Violation || finding.verdict == Verdict::Obligation ? "fail" : "other";
}

Json observationOf(const DossierCase &c, const Finding &finding)
{
    return Json{{"uuid", oscalUuid(u"observation|"_s + finding.id)},
                {"title", oscalLine(finding.id)},
                {"description", oscalLine(finding.trace)},
                {"methods", Json::array({"EXAMINE"})},
                {"types", Json::array({"finding"})},
                {"collected", oscalDay(c)}};
}

Json riskOf(const Finding &finding)
{
    Json risk{{"uuid", oscalUuid(u"risk|"_s + finding.id)},
              {"title", oscalLine(finding.id)},
              {"description", oscalLine(finding.text)},
              {"statement", oscalLine(finding.text)},
              {"status", "open"}};
    if (!finding.inForceFrom.isEmpty())
        risk["props"] = Json::array({oscalProperty("in-force-from", finding.inForceFrom)});
    if (!finding.remedy.isEmpty())
        risk["remediations"] = Json::array({Json{{"uuid", oscalUuid(u"remedy|"_s + finding.id)},
                                                 {"lifecycle", "recommendation"},
                                                 {"title", "What to do"},
                                                 {"description", oscalLine(finding.remedy)}}});
    return risk;
}

Json findingOf(const LawFinding &law)
{
    const Finding &finding = law.finding;
    return Json{
        {"uuid", oscalUuid(u"finding|"_s + finding.id)},
        {"title", oscalLine(finding.id)},
        {"description", oscalLine(finding.text)},
        {"props", Json::array({oscalProperty("verdict", toText(finding.verdict)),
                               oscalProperty("severity", toText(finding.severity)),
                               oscalProperty("citation", finding.citation), oscalProperty("status", finding.status)})},
        {"target",
         Json{{"type", "objective-id"},
              {"target-id", oscalToken(law.rule ? law.rule->id : finding.id)},
              {"status",
               {{"state", isSatisfied(finding) ? "satisfied" : "not-satisfied"}, {"reason", reasonOf(finding)}}}}},
        {"related-observations", Json::array({Json{{"observation-uuid", oscalUuid(u"observation|"_s + finding.id)}}})}};
}

/// One entry for each line of the plan's change log.
Json assessmentLog(const DossierCase &c)
{
    Json entries = Json::array();
    for (const ChangeEntry &change : c.plan.changes) {
        const bool hasTime = change.at.contains(u'T');
        entries.push_back({{"uuid", oscalUuid(u"log|"_s + change.hash)},
                           {"title", oscalLine(change.what)},
                           {"description", oscalLine(u"By: %1. Why: %2"_s.arg(
                                               change.by, change.why.isEmpty() ? u"not stated"_s : change.why))},
                           {"props", Json::array({oscalProperty("sha256", change.hash)})},
                           {"start", hasTime ? change.at.toStdString() : change.at.toStdString() + "T00:00:00Z"}});
    }
    return entries;
}

} // namespace

Json oscalAssessmentResults(const DossierCase &c)
{
    Json observations = Json::array(), risks = Json::array(), findings = Json::array(), controls = Json::array();
    std::set<QString> reviewed;
    for (const LawFinding &law : c.findings) {
        observations.push_back(observationOf(c, law.finding));
        Json entry = findingOf(law);
        if (!isSatisfied(law.finding) && law.finding.severity != Severity::Info) {
            risks.push_back(riskOf(law.finding));
            entry["related-risks"] = Json::array({Json{{"risk-uuid", oscalUuid(u"risk|"_s + law.finding.id)}}});
        }
        findings.push_back(std::move(entry));
        if (law.rule && reviewed.insert(law.rule->id).second)
            controls.push_back({{"control-id", oscalToken(law.rule->id)}});
    }
    Json selection{{"description", "Rules of the plan's rule set that apply"}};
    if (controls.empty())
        selection["include-all"] = Json::object();
    else
        selection["include-controls"] = std::move(controls);
    const QString identity = c.result.needHash + c.law.rules.hash();
    Json result{{"uuid", oscalUuid(u"result|"_s + identity)},
                {"title", "Rules evaluated over the plan"},
                {"description",
                 oscalLine(u"Rule set %1 as of %2"_s.arg(c.law.rules.hash(), c.plan.asOf.toString(Qt::ISODate)))},
                {"start", oscalDay(c)},
                {"reviewed-controls", Json{{"control-selections", Json::array({std::move(selection)})}}}};
    if (Json log = assessmentLog(c); !log.empty())
        result["assessment-log"] = Json{{"entries", std::move(log)}};
    for (auto &[key, list] :
         {std::pair<const char *, Json &>{"observations", observations}, {"risks", risks}, {"findings", findings}})
        if (!list.empty())
            result[key] = std::move(list);
    return Json{
        {"assessment-results",
         Json{{"uuid", oscalUuid(u"assessment|"_s + identity)},
              {"metadata", oscalMetadata(c, u"Assessment results"_s)},
              {"import-ap", {{"href", oscalLink(procedure)}}},
              {"results", Json::array({std::move(result)})},
              {"back-matter",
               {{"resources", Json::array({oscalResource(
                                  procedure, u"How the plan is judged"_s,
                                  u"Every rule of the rule set is evaluated over the facts of the plan, "
                                  "period by period, at its as-of date; what is not known stays unknown."_s,
                                  {QLatin1String(oscalCatalogFile), u"oscal-system-security-plan.json"_s})})}}}}}};
}

} // namespace cw::app
