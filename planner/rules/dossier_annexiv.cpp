#include "planner/plan/planvalidation.h"
#include "planner/report/numberformat.h"
#include "planner/rules/dossierparts.h"

#include <algorithm>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList &texts)
{
    return texts.join(u"; "_s);
}

QStringList models(const DossierCase &c)
{
    QStringList texts;
    for (const Workload &workload : c.plan.need.workloads)
        if (const catalog::ModelShape *model = modelOf(workload, c.catalog))
            texts += u"%1 uses %2 (%3 parameters, licence %4)"_s.arg(
                workload.id, model->name, significant(model->publishedParameters.value_or(model->parameters())),
                model->licence.isEmpty() ? u"not known"_s : model->licence);
    return texts;
}

QString periods(const DossierCase &c)
{
    const Horizon &h = c.plan.need.horizon;
    return u"Planned from %1 for %2 months in %3 periods"_s.arg(h.start.toIso()).arg(h.months).arg(h.periods());
}

QString promises(const DossierCase &c)
{
    QStringList texts;
    for (const Workload &w : c.plan.need.workloads) {
        if (w.ttftMs)
            texts += u"%1: first token within %2 ms"_s.arg(w.id, plain(*w.ttftMs));
        if (w.tpotMs)
            texts += u"%1: %2 ms per token"_s.arg(w.id, plain(*w.tpotMs));
        if (w.availability)
            texts += u"%1: availability %2"_s.arg(w.id, percent(*w.availability, 2));
        if (w.deadlineDays)
            texts += u"%1: done within %2 days"_s.arg(w.id, plain(*w.deadlineDays));
    }
    return joined(texts);
}

QString predictions(const DossierCase &c)
{
    return joined(predictedSentences(c));
}

/// Those the planner contracts with: operators of rented places.
QString contracts(const DossierCase &c)
{
    QStringList texts;
    for (const Line &line : c.result.lines)
        if (line.procurement == "cloud"_L1 || line.procurement == "colocation"_L1)
            texts += u"rented at %1 (%2)"_s.arg(line.site, line.procurement);
    texts.removeDuplicates();
    return joined(texts);
}

QString dataSets(const DossierCase &c)
{
    QStringList texts;
    for (const Workload &w : c.plan.need.workloads) {
        if (w.kind == WorkloadKind::Dataset)
            texts += u"%1: %2 TB"_s.arg(w.id, plain(w.capacityTb));
        if (w.tokens > 0)
            texts += u"%1: %2 tokens"_s.arg(w.id, significant(w.tokens));
        texts += w.personalData ? u"%1: personal data %2"_s.arg(w.id, *w.personalData ? u"yes"_s : u"no"_s)
                                : u"%1: personal data not stated"_s.arg(w.id);
    }
    return joined(texts);
}

QString risks(const DossierCase &c)
{
    int open = 0, unknown = 0;
    for (const LawFinding &law : c.findings) {
        open += law.finding.verdict == Verdict::Violation || law.finding.verdict == Verdict::Obligation ? 1 : 0;
        unknown += law.finding.verdict == Verdict::Unknown ? 1 : 0;
    }
    return u"Risk register of this dossier: %1, %2 not known"_s
        .arg(countOf(open, u"open finding"_s, u"open findings"_s))
        .arg(unknown);
}

QString resources(const DossierCase &c)
{
    QStringList texts;
    for (const PlanQuantity quantity :
         {PlanQuantity::Accelerators, PlanQuantity::ItPower, PlanQuantity::FacilityPower, PlanQuantity::Carbon})
        if (const QString text = totalSentence(c, quantity); !text.isEmpty())
            texts += text;
    if (!texts.isEmpty())
        texts.prepend(u"Hardware as in 1(e)"_s);
    return joined(texts);
}

QString security(const DossierCase &c)
{
    QStringList sites, texts;
    for (const WorkloadResult &workload : c.result.workloads)
        for (const Placement &placement : workload.placements)
            sites += placement.site;
    sites.removeDuplicates();
    sites.sort();
    if (!sites.isEmpty())
        texts += u"Runs at %1 and nowhere else"_s.arg(sites.join(u", "_s));
    for (const Constraint &rule : c.plan.need.constraints) {
        if (rule.kind == ConstraintKind::Residency)
            texts += u"Data stays in %1 (rule %2)"_s.arg(rule.allow.join(u", "_s), rule.id);
        if (rule.kind == ConstraintKind::OperatorExposure)
            texts += u"No operator under the law of %1 (rule %2)"_s.arg(rule.deny.join(u", "_s), rule.id);
    }
    for (const char *fact : {"governance.key_control", "governance.nis2_measures", "governance.sbom"})
        texts += statedSentence(c, fact);
    texts.removeAll(QString());
    return joined(texts);
}

QString standards(const DossierCase &c)
{
    QStringList texts;
    for (const LawFinding &law : c.findings)
        if (law.rule && law.rule->kind == RuleKind::Standard)
            texts += law.rule->act;
    texts.removeDuplicates();
    QDate reviewed; // the oldest: no better than its weakest pack
    for (const RulePack &pack : c.law.rules.packs)
        reviewed = reviewed.isValid() ? std::min(reviewed, pack.reviewed) : pack.reviewed;
    if (texts.isEmpty())
        return u"No standard is named by the rule packs of the plan."_s;
    return texts.join(u"; "_s) +
           u". Presumption of conformity hangs on a citation in the Official Journal: check it on the day of signing "
           "(rule set reviewed %1)."_s.arg(reviewed.toString(Qt::ISODate));
}

QString rejectedChoices(const DossierCase &c)
{
    QStringList texts = models(c);
    texts += u"Optimised: %1"_s.arg(QString::fromUtf8(info(c.plan.need.minimise.quantity).label));
    if (!c.result.rejected.empty())
        texts += u"%1 alternatives were considered and rejected with their reasons (plan.json, result.rejected)"_s.arg(
            c.result.rejected.size());
    if (!c.chosen.isEmpty())
        texts += c.chosen;
    return joined(texts);
}

QString changes(const DossierCase &c)
{
    return c.plan.changes.empty() ? periods(c)
                                  : u"%1; %2 in the change log, the last on %3 by: %4"_s.arg(
                                        periods(c), countOf(qlonglong(c.plan.changes.size()), u"entry"_s, u"entries"_s),
                                        c.plan.changes.back().at, c.plan.changes.back().by);
}

/// What the plan says to each point of the annex, by the id of its row in the catalog.
QString knownFor(const DossierCase &c, const QString &id)
{
    static const std::map<QString, QString (*)(const DossierCase &)> answers{
        {u"iv-1a"_s,
         [](const DossierCase &d) {
             return u"%1, plan %2, as of %3"_s.arg(d.plan.title, d.result.needHash.left(12),
                                                   d.plan.asOf.toString(Qt::ISODate));
         }},
        {u"iv-1b"_s,
         [](const DossierCase &d) {
             QStringList texts = thingsOf(d, u"network"_s) + thingsOf(d, u"storage"_s);
             texts += contracts(d);
             texts.removeAll(QString());
             return joined(texts);
         }},
        {u"iv-1c"_s,
         [](const DossierCase &d) {
             return d.result.workloads.empty()
                        ? QString()
                        : u"Software versions stand in the manifests of the plan; firmware by the vendors’ release notes"_s;
         }},
        {u"iv-1d"_s,
         [](const DossierCase &d) {
             QStringList texts;
             for (const Workload &w : d.plan.need.workloads)
                 if (w.kind == WorkloadKind::Inference)
                     texts += u"%1 is served over an interface"_s.arg(w.id);
             return joined(texts);
         }},
        {u"iv-1e"_s, [](const DossierCase &d) { return joined(placementSentences(d) + thingsOf(d, u"compute"_s)); }},
        {u"iv-1h"_s,
         [](const DossierCase &d) {
             return joined({u"Hardware as in 1(e)"_s, periods(d)});
         }},
        {u"iv-2a"_s, [](const DossierCase &d) { return joined(models(d)); }},
        {u"iv-2b"_s, rejectedChoices},
        {u"iv-2c"_s, resources},
        {u"iv-2d"_s, dataSets},
        {u"iv-2f"_s, changes},
        {u"iv-2h"_s, security},
        {u"iv-3"_s,
         [](const DossierCase &d) {
             QStringList texts{promises(d), predictions(d)};
             texts.removeAll(QString());
             return joined(texts);
         }},
        {u"iv-4"_s, promises},
        {u"iv-5"_s, risks},
        {u"iv-6"_s, changes},
        {u"iv-7"_s, standards},
        {u"iv-8"_s,
         [](const DossierCase &d) {
             return u"Draft of the Annex V fields in the document “conformity” of this dossier for %1"_s.arg(
                 d.plan.title);
         }},
        {u"iv-9"_s,
         [](const DossierCase &) { return u"Post-market monitoring plan of this dossier (document “monitoring”)"_s; }},
        {u"iv-sme"_s,
         [](const DossierCase &d) {
             const QString size = statedText(d, "org.size");
             return size.isEmpty() ? QString() : u"Size of the organisation: %1"_s.arg(size);
         }},
        {u"iv-retention"_s, [](const DossierCase &d) {
             constexpr int yearsKept = 10;
             const Month begin = d.plan.need.horizon.start;
             return u"Keep until at least %1 (ten years after placing on the market; counted from the start of the plan)"_s
                 .arg(QDate(begin.year(), begin.month(), 1).addYears(yearsKept).toString(Qt::ISODate));
         }}};
    const auto found = answers.find(id);
    return found == answers.end() ? QString() : found->second(c);
}

} // namespace

DossierPart annexIvPart(const DossierCase &c)
{
    DossierPart part{u"annex-iv"_s, u"Annex IV: technical documentation"_s, {}, 0, 0};
    part.chapter.title = part.title;
    std::map<QString, std::vector<DossierPoint>> sections;
    for (const QHash<QString, QString> &row : rowsOf(c, u"annex_iv"_s)) {
        const QString known = knownFor(c, row.value(u"id"_s));
        sections[row.value(u"section"_s)].push_back(
            {row.value(u"sub_point"_s), row.value(u"requirement"_s), known, leftToWrite(row, known)});
    }
    for (const auto &[section, points] : sections)
        addPoints(part, section, points);
    part.chapter.answer =
        u"The plan says something about %1 of %2 points of Annex IV; the rest a person writes."_s.arg(part.filled)
            .arg(part.points);
    return part;
}

} // namespace cw::planner
