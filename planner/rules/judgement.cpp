#include "planner/rules/judgement.h"

#include "planner/plan/findinggroup.h"
#include "planner/plan/planfile.h"
#include "planner/rules/approvals.h"
#include "planner/rules/factnames.h"
#include "planner/rules/sovereignty.h"

#include <algorithm>

namespace cw::planner {

namespace {

/// Numbers the facts under findings and gives each a passport; equal facts share one.
class FactPassports {
public:
    explicit FactPassports(PlanResult &result) : result_(result)
    {
        for (const Figure &figure : result.figures)
            next_ = std::max(next_, figure.id.mid(1).toInt() + 1);
    }

    QString of(const QString &name, const QString &subject, const Fact &fact)
    {
        if (!fact.figure.isEmpty())
            return fact.figure;
        const QString value = factText(fact.value);
        const QString key = name + QLatin1Char('|') + subject + QLatin1Char('|') + value;
        if (const auto known = known_.constFind(key); known != known_.constEnd())
            return *known;
        Figure figure;
        figure.id = QStringLiteral("f%1").arg(next_++);
        const FactInfo *info = factInfo(name);
        const QString meaning = info ? QString::fromUtf8(info->meaning) : name;
        figure.label = subject.isEmpty() ? meaning : QStringLiteral("%1: %2").arg(subject, meaning);
        if (const auto *number = std::get_if<double>(&fact.value))
            figure.value = figure.low = figure.high = *number;
        else if (fact.isKnown())
            figure.text = value;
        figure.unit = fact.unit;
        figure.kind = fact.isKnown() ? fact.kind : QStringLiteral("assumed");
        figure.source = fact.isKnown() ? fact.source : QStringLiteral("Nobody has stated it");
        figure.method = QStringLiteral("Fact a rule asks for (%1): %2").arg(name, value);
        figure.fact = name;
        result_.figures.push_back(figure);
        known_.insert(key, figure.id);
        return figure.id;
    }

private:
    PlanResult &result_;
    QHash<QString, QString> known_;
    int next_ = 1;
};

Json stampOf(const RuleSet &rules, const QDate &asOf)
{
    Json packs = Json::array();
    for (const RulePack &pack : rules.packs)
        packs.push_back({{"id", pack.id.toStdString()},
                         {"version", pack.version.toStdString()},
                         {"reviewed", pack.reviewed.toString(Qt::ISODate).toStdString()},
                         {"rules", pack.rules.size()},
                         {"hash", pack.hash.toStdString()}});
    return Json{{"as_of", asOf.toString(Qt::ISODate).toStdString()},
                {"hash", rules.hash().toStdString()},
                {"rules", rules.ruleCount()},
                {"packs", std::move(packs)}};
}

/// Findings of cost and solve, as approvals may speak of them too.
std::vector<LawFinding> wrapped(const std::vector<Finding> &findings)
{
    std::vector<LawFinding> all;
    for (const Finding &finding : findings)
        if (!isLawFinding(finding))
            all.push_back({finding, nullptr, {}, {}, {}, {}, {}});
    for (LawFinding &law : all)
        law.finding.status = QStringLiteral("open");
    return all;
}

/// Packs nobody has are not passed over.
void addUnknownPacks(std::vector<LawFinding> &findings, const LawBook &law)
{
    for (const QString &pack : law.unknownPacks) {
        LawFinding unknown;
        unknown.asks = {QStringLiteral("need.rules.packs")};
        unknown.finding.id = questionId(QStringLiteral("pack.") + pack);
        unknown.finding.severity = Severity::High;
        unknown.finding.citation = QStringLiteral("need.rules.packs");
        unknown.finding.text =
            QStringLiteral("The plan names a rule pack “%1” that this program does not have: nothing of it was judged")
                .arg(pack);
        unknown.finding.remedy = QStringLiteral("Name a pack of `docs/rules.md`, or a YAML file beside the plan");
        unknown.finding.trace = QStringLiteral("need.rules.packs [%1]").arg(pack);
        findings.push_back(std::move(unknown));
    }
}

std::vector<LawFinding> judged(const PlanFacts &facts, const LawBook &law, const QDate &asOf)
{
    std::vector<LawFinding> findings = evaluate(facts, law.rules, asOf);
    addUnknownPacks(findings, law);
    return findings;
}

} // namespace

bool isLawFinding(const Finding &finding)
{
    const FindingGroup group = groupOf(finding);
    return group == FindingGroup::Question ||
           (group == FindingGroup::Law &&
            (!finding.rule.isEmpty() && finding.id.startsWith(finding.rule) && !finding.citation.isEmpty()));
}

std::vector<LawFinding> lawFindings(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog,
                                    const LawBook &law, const QDate &asOf)
{
    std::vector<LawFinding> findings = judged(factsOf(plan, result, catalog), law, asOf);
    applyApprovals(findings, plan.approvals, asOf);
    return findings;
}

void applyLaw(Plan &plan, PlanResult &result, const catalog::CatalogSnapshot &catalog, const LawBook &law)
{
    const PlanFacts facts = factsOf(plan, result, catalog);
    std::vector<LawFinding> legal = judged(facts, law, plan.asOf);
    std::vector<LawFinding> others = wrapped(result.findings);
    stampApprovals(plan.approvals, legal);
    stampApprovals(plan.approvals, others);
    applyApprovals(legal, plan.approvals, plan.asOf);
    applyApprovals(others, plan.approvals, plan.asOf);
    result.figures.erase(std::remove_if(result.figures.begin(), result.figures.end(),
                                        [](const Figure &figure) { return !figure.fact.isEmpty(); }),
                         result.figures.end());
    FactPassports passports(result);
    for (LawFinding &finding : legal)
        for (const auto &[name, fact] : finding.used)
            finding.finding.facts.push_back(passports.of(name, finding.subject, fact));
    result.findings.clear();
    for (const std::vector<LawFinding> *group : {&others, &legal})
        for (const LawFinding &finding : *group)
            result.findings.push_back(finding.finding);
    result.rules = stampOf(law.rules, plan.asOf);
    result.sovereignty = sovereigntyJson(facts, catalog, law.sovereignty);
    result.needHash = needHashOf(plan);
    plan.result = sealed(result);
}

std::vector<QString> lawDifferences(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog,
                                    const LawBook &law)
{
    std::vector<QString> differences;
    const QString hash = law.rules.hash();
    const std::string written = result.rules.is_object() ? result.rules.value("hash", std::string()) : std::string();
    if (hash.toStdString() != written)
        return {QStringLiteral("the findings rest on rule set %1, this program judges by %2")
                    .arg(written.empty() ? QStringLiteral("none") : QString::fromStdString(written).left(12),
                         hash.left(12))};
    std::map<QString, const Finding *> before;
    for (const Finding &finding : result.findings)
        if (isLawFinding(finding))
            before.emplace(finding.id, &finding);
    for (const LawFinding &now : lawFindings(plan, result, catalog, law, plan.asOf)) {
        const auto found = before.find(now.finding.id);
        if (found == before.end()) {
            differences.push_back(QStringLiteral("%1 is missing").arg(now.finding.id));
            continue;
        }
        const Finding &then = *found->second;
        if (then.verdict != now.finding.verdict || then.severity != now.finding.severity ||
            then.status != now.finding.status || then.inForceFrom != now.finding.inForceFrom)
            differences.push_back(QStringLiteral("%1 is written as %2, %3, %4; the rules give %5, %6, %7")
                                      .arg(then.id, toText(then.verdict), toText(then.severity), then.status,
                                           toText(now.finding.verdict), toText(now.finding.severity),
                                           now.finding.status));
        before.erase(found);
    }
    for (const auto &[id, finding] : before)
        differences.push_back(QStringLiteral("%1 comes from no rule").arg(id));
    return differences;
}

QString lawInWords(const std::vector<Finding> &findings, const QString &ruleSet, const QDate &asOf)
{
    const auto blocking = std::count_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Severity::Block && finding.status != QLatin1String("approved") &&
               finding.verdict != Verdict::Satisfied;
    });
    const QString under = QStringLiteral("under rule set %1 as of %2").arg(ruleSet, asOf.toString(Qt::ISODate));
    if (blocking == 0)
        return QStringLiteral("No blocking finding %1.").arg(under);
    return blocking == 1 ? QStringLiteral("One finding blocks this plan %1.").arg(under)
                         : QStringLiteral("%1 findings block this plan %2.").arg(blocking).arg(under);
}

} // namespace cw::planner
