#include "planner/rules/approvals.h"

#include <algorithm>

namespace cw::planner {

namespace {

/// What differs between the facts then and now, or nothing.
QString changeSince(const Json &then, const Json &now)
{
    if (!then.is_object())
        return {};
    for (const auto &[name, value] : then.items()) {
        const auto found = now.find(name);
        const Json current = found == now.end() ? Json("not known") : *found;
        if (current != value)
            return QStringLiteral("%1 was %2 and is %3")
                .arg(QString::fromStdString(name), factText(factValueOf(value)), factText(factValueOf(current)));
    }
    return {};
}

bool mayBeApproved(const LawFinding &law)
{
    return law.finding.severity != Severity::Block || (law.rule && law.rule->kind == RuleKind::Policy);
}

} // namespace

Json factsUnder(const LawFinding &law)
{
    if (law.used.empty())
        return factsUnder(law.finding);
    Json facts = Json::object();
    for (const auto &[name, fact] : law.used)
        facts[name.toStdString()] = factToJson(fact.value);
    return facts;
}

Json factsUnder(const Finding &finding)
{
    return Json{{"text", finding.text.toStdString()}};
}

void applyApprovals(std::vector<LawFinding> &findings, const std::vector<Approval> &approvals, const QDate &asOf)
{
    for (const Approval &approval : approvals) {
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [&](const LawFinding &law) { return law.finding.id == approval.finding; });
        if (found == findings.end())
            continue;
        Finding &finding = found->finding;
        // Findings of cost and solve keep their words: an approval of them rests on just these.
        const bool isLaw = found->rule || !found->asks.isEmpty();
        const QString before = finding.text;
        const QString change = changeSince(approval.facts, factsUnder(*found));
        if (!mayBeApproved(*found)) {
            finding.text +=
                QStringLiteral(" %1 approved it; a prohibition of law is not lifted by that.").arg(approval.by);
        } else if (approval.until < asOf) {
            finding.text += QStringLiteral(" The approval of %1 ended on %2.")
                                .arg(approval.by, approval.until.toString(Qt::ISODate));
        } else if (!change.isEmpty()) {
            finding.text += QStringLiteral(" The approval of %1 fell: %2.").arg(approval.by, change);
        } else {
            finding.status = QStringLiteral("approved");
            if (finding.verdict == Verdict::Violation)
                finding.verdict = Verdict::Waived;
            finding.text += QStringLiteral(" Approved by %1 until %2: %3.")
                                .arg(approval.by, approval.until.toString(Qt::ISODate), approval.reason);
        }
        if (!isLaw)
            finding.text = before;
    }
}

void stampApprovals(std::vector<Approval> &approvals, const std::vector<LawFinding> &findings)
{
    for (Approval &approval : approvals) {
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [&](const LawFinding &law) { return law.finding.id == approval.finding; });
        if (!approval.facts.is_object() && found != findings.end())
            approval.facts = factsUnder(*found);
    }
}

} // namespace cw::planner
