#include "planner/report/numberformat.h"
#include "planner/rules/dossierparts.h"
#include "planner/rules/officialtext.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

Mark markOf(const Finding &finding)
{
    if (finding.status == "approved"_L1 || finding.verdict == Verdict::Waived)
        return Mark::Waived;
    if (finding.verdict == Verdict::Satisfied)
        return Mark::Satisfied;
    if (finding.verdict == Verdict::Upcoming)
        return Mark::Upcoming;
    if (finding.verdict == Verdict::Unknown)
        return Mark::Unknown;
    switch (finding.severity) {
    case Severity::Block:
        return Mark::Blocks;
    case Severity::High:
        return Mark::High;
    case Severity::Medium:
        return Mark::Medium;
    case Severity::Info:
        break;
    }
    return Mark::Note;
}

ReportTable findingTable(const QString &title)
{
    ReportTable table;
    table.title = title;
    table.columns = {{u"Weight"_s, Align::Left, 0},
                     {u"Finding"_s, Align::Left, 4},
                     {u"What to do"_s, Align::Left, 2.5},
                     {u"Evidence"_s, Align::Left, 1.5}};
    return table;
}

ReportRow findingRow(const LawFinding &law)
{
    ReportCell weight, text;
    weight.mark = markOf(law.finding);
    weight.text = markWord(weight.mark);
    text.text = law.finding.text;
    QStringList second{law.finding.citation};
    if (!law.finding.inForceFrom.isEmpty())
        second += u"in force from "_s + law.finding.inForceFrom;
    if (!law.finding.period.isEmpty())
        second += u"period "_s + law.finding.period;
    if (law.rule && law.rule->source.needsVerification())
        second += u"to verify"_s;
    text.second = second.join(u", "_s);
    return {RowStyle::Normal,
            {weight,
             text,
             {law.finding.remedy.isEmpty() ? u"—"_s : law.finding.remedy},
             {law.rule ? law.rule->evidence : u"answer"_s}}};
}

/// Findings as a reader wants them: what to act on, what to answer, what comes, what holds.
std::vector<std::pair<QString, std::function<bool(Mark)>>> findingGroups()
{
    return {{u"To act on, heaviest first"_s, [](Mark mark) { return mark < Mark::Satisfied; }},
            {u"Not known: questions to answer"_s, [](Mark mark) { return mark == Mark::Unknown; }},
            {u"Begins later"_s, [](Mark mark) { return mark == Mark::Upcoming; }},
            {u"Holds, or is approved"_s, [](Mark mark) { return mark == Mark::Satisfied || mark == Mark::Waived; }}};
}

/// Where the rules that speak were read: a lawyer follows these.
ReportTable sourceTable(const DossierCase &c)
{
    ReportTable table;
    table.title = u"Sources of the rules that speak"_s;
    table.columns = {{u"Act"_s, Align::Left, 3}, {u"Read in"_s, Align::Left, 5}, {u"Standing"_s, Align::Left, 0}};
    QStringList seen;
    for (const LawFinding &law : c.findings) {
        if (!law.rule || law.finding.verdict == Verdict::Satisfied)
            continue;
        const RuleSource &source = law.rule->source;
        const QString key = law.rule->act + u'|' + source.url + u'|' + source.title;
        if (seen.contains(key))
            continue;
        seen += key;
        ReportCell read, standing;
        read.text = source.title;
        read.second = source.url;
        standing.text = standingOf(source);
        standing.isUnknown = source.needsVerification();
        ReportCell act;
        act.text = law.rule->act;
        act.second = officialText(law.rule->act);
        table.rows.push_back({RowStyle::Normal, {act, read, standing}});
    }
    return table;
}

/// Ceiling of a fine in EUR: the higher of amount and share, the lower for small ones where the law says so. Absent
/// when it hangs on a turnover nobody stated.
std::optional<double> ceilingOf(const Penalty &penalty, std::optional<double> turnover, bool isSmall)
{
    const std::optional<double> byTurnover =
        penalty.turnoverShare && turnover ? std::optional(*penalty.turnoverShare * *turnover) : std::nullopt;
    if (!penalty.turnoverShare)
        return penalty.eur;
    if (!byTurnover)
        return std::nullopt;
    if (!penalty.eur)
        return byTurnover;
    return isSmall && penalty.lowerForSmall ? std::min(*penalty.eur, *byTurnover) : std::max(*penalty.eur, *byTurnover);
}

QString penaltyText(const Penalty &penalty)
{
    constexpr double million = 1e6;
    QStringList texts;
    if (penalty.eur)
        texts += *penalty.eur < million ? u"EUR %1"_s.arg(grouped(*penalty.eur))
                                        : u"EUR %1 million"_s.arg(plain(*penalty.eur / million));
    if (penalty.turnoverShare)
        texts += u"%1 of worldwide turnover"_s.arg(percent(*penalty.turnoverShare));
    return texts.join(u" or "_s) + (penalty.lowerForSmall ? u", the higher (small ones: the lower)"_s
                                    : texts.size() > 1    ? u", the higher"_s
                                                          : QString());
}

ReportTable finesTable(const DossierCase &c)
{
    const Json &facts = c.plan.need.rules.facts;
    std::optional<double> turnover;
    if (facts.is_object() && facts.contains("org.turnover_eur") && facts["org.turnover_eur"].is_number())
        turnover = facts["org.turnover_eur"].get<double>();
    const QString size = statedText(c, "org.size");
    const bool isSmall = size == "sme"_L1 || size == "smc"_L1;
    ReportTable table;
    table.title = u"Fines at stake: ceilings of the law, not forecasts"_s;
    table.columns = {{u"Act"_s, Align::Left, 3},
                     {u"Ceiling by law"_s, Align::Left, 3},
                     {u"For this turnover, EUR"_s, Align::Right, 0}};
    QStringList seen;
    for (const LawFinding &law : c.findings) {
        if (!law.rule || !law.rule->penalty || law.finding.verdict == Verdict::Satisfied)
            continue;
        const QString key = law.rule->act + u", "_s + law.rule->penalty->citation;
        if (seen.contains(key))
            continue;
        seen += key;
        ReportCell ceiling;
        const auto amount = ceilingOf(*law.rule->penalty, turnover, isSmall);
        ceiling.text = amount ? grouped(std::round(*amount)) : u"org.turnover_eur not stated"_s;
        ceiling.isUnknown = !amount;
        table.rows.push_back({RowStyle::Normal, {{key}, {penaltyText(*law.rule->penalty)}, ceiling}});
    }
    return table;
}

ReportTable clockTable(const DossierCase &c)
{
    ReportTable table;
    table.title = u"Clocks for incidents"_s;
    table.columns = {{u"Incident"_s, Align::Left, 3}, {u"Law"_s, Align::Left, 2}, {u"Time"_s, Align::Left, 2}};
    static const QStringList order{u"inc-15"_s,   u"inc-10"_s,   u"inc-2"_s,   u"inc-gpai"_s, u"inc-gdpr"_s,
                                   u"inc-nis2"_s, u"inc-dora"_s, u"inc-cra"_s, u"inc-ca"_s,   u"inc-ny"_s};
    std::map<qsizetype, ReportRow> rows; // in the order people look for them
    for (const QHash<QString, QString> &row : rowsOf(c, u"governance_items"_s)) {
        if (row.value(u"group"_s) != "incident clock"_L1)
            continue;
        const QString id = row.value(u"id"_s);
        rows[order.contains(id) ? order.indexOf(id) : order.size() + qsizetype(rows.size())] = {
            RowStyle::Normal,
            {{row.value(u"item"_s)},
             {row.value(u"source_article_or_standard"_s)},
             {row.value(u"clock_or_due"_s).replace(u"<= "_s, u"within "_s)}}};
    }
    for (auto &[place, row] : rows)
        table.rows.push_back(std::move(row));
    table.note = u"Serious incidents under Art. 73 of the AI Act: 15 days, a death 10, widespread infringement or "
                 "critical infrastructure 2. The clock starts when the provider becomes aware."_s;
    return table;
}

std::vector<DossierPoint> pointsOf(const DossierCase &c, const QStringList &groups,
                                   const QHash<QString, QString> &known)
{
    std::vector<DossierPoint> points;
    for (const QHash<QString, QString> &row : rowsOf(c, u"governance_items"_s)) {
        if (!groups.contains(row.value(u"group"_s)))
            continue;
        const QString id = row.value(u"id"_s);
        QString asked = row.value(u"item"_s) + u" ("_s + row.value(u"source_article_or_standard"_s) + u')';
        if (!row.value(u"clock_or_due"_s).isEmpty())
            asked += u", "_s + row.value(u"clock_or_due"_s);
        points.push_back({{}, asked, known.value(id), leftToWrite(row, known.value(id))});
    }
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i].number = QString::number(i + 1);
    return points;
}

} // namespace

DossierPart findingsPart(const DossierCase &c)
{
    DossierPart part{u"findings"_s, u"Findings of law"_s, {}, 0, 0};
    part.chapter.title = part.title;
    std::vector<Finding> findings;
    for (const LawFinding &law : c.findings)
        findings.push_back(law.finding);
    part.chapter.answer = lawInWords(findings, c.law.rules.hash().left(12), c.plan.asOf);
    std::vector<const LawFinding *> sorted;
    for (const LawFinding &law : c.findings)
        sorted.push_back(&law);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const LawFinding *a, const LawFinding *b) { return markOf(a->finding) < markOf(b->finding); });
    for (const auto &[title, holds] : findingGroups()) {
        ReportTable table = findingTable(title);
        for (const LawFinding *law : sorted)
            if (holds(markOf(law->finding)))
                table.rows.push_back(findingRow(*law));
        if (!table.rows.empty())
            part.chapter.blocks.push_back(table);
    }
    if (ReportTable sources = sourceTable(c); !sources.rows.empty())
        part.chapter.blocks.push_back(sources);
    ReportTable packs;
    packs.title = u"Rule packs"_s;
    packs.columns = {{u"Pack"_s, Align::Left, 3},
                     {u"Version"_s, Align::Left, 1},
                     {u"Reviewed"_s, Align::Left, 1},
                     {u"Rules"_s, Align::Right, 0},
                     {u"Hash"_s, Align::Left, 2, true}};
    for (const RulePack &pack : c.law.rules.packs)
        packs.rows.push_back({RowStyle::Normal,
                              {{pack.title},
                               {pack.version},
                               {pack.reviewed.toString(Qt::ISODate)},
                               {QString::number(pack.rules.size())},
                               {pack.hash.left(12)}}});
    part.chapter.blocks.push_back(packs);
    return part;
}

DossierPart riskRegisterPart(const DossierCase &c)
{
    DossierPart part{u"risk-register"_s, u"Risk register"_s, {}, 0, 0};
    part.chapter.title = part.title;
    ReportTable table;
    table.title = u"Risks of the plan"_s;
    table.columns = {{u"No."_s, Align::Right, 0},
                     {u"Weight"_s, Align::Left, 0},
                     {u"Risk"_s, Align::Left, 4},
                     {u"Measure"_s, Align::Left, 3},
                     {u"Owner"_s, Align::Left, 1.4}};
    int number = 0;
    const auto add = [&](const Finding &finding, Mark mark) {
        ReportCell weight, risk, owner;
        weight.mark = mark;
        weight.text = markWord(mark);
        risk.text = finding.text;
        risk.second = finding.citation;
        owner.text = u"to be named"_s;
        owner.isUnknown = true;
        table.rows.push_back(
            {RowStyle::Normal,
             {{QString::number(++number)}, weight, risk, {finding.remedy.isEmpty() ? u"—"_s : finding.remedy}, owner}});
    };
    std::vector<const Finding *> findings;
    for (const Finding &finding : c.result.findings)
        if (!isLawFinding(finding))
            findings.push_back(&finding);
    for (const LawFinding &law : c.findings)
        findings.push_back(&law.finding);
    for (const Mark mark : {Mark::Blocks, Mark::High, Mark::Medium, Mark::Unknown, Mark::Upcoming, Mark::Waived})
        for (const Finding *finding : findings)
            if (markOf(*finding) == mark)
                add(*finding, mark);
    part.chapter.answer =
        u"%1 risks come from the plan: supply, cost, performance, law and sovereignty. Hazards to health, "
        "safety and fundamental rights a person adds."_s.arg(number);
    if (!table.rows.empty())
        part.chapter.blocks.push_back(table);
    const QHash<QString, QString> known{{u"rm-system"_s, u"This register, from the findings of the plan"_s}};
    addPoints(part, u"Assessments beside it"_s, pointsOf(c, {u"risk management"_s, u"impact assessment"_s}, known));
    return part;
}

/// What meters will be held against.
static QString footprintSentence(const DossierCase &c)
{
    QStringList texts;
    for (const PlanQuantity quantity : {PlanQuantity::FacilityPower, PlanQuantity::Carbon, PlanQuantity::Water})
        if (const QString text = totalSentence(c, quantity); !text.isEmpty())
            texts += text;
    return texts.join(u"; "_s);
}

DossierPart monitoringPart(const DossierCase &c)
{
    DossierPart part{u"monitoring"_s, u"Post-market monitoring plan"_s, {}, 0, 0};
    part.chapter.title = part.title;
    QStringList watched;
    for (const Workload &w : c.plan.need.workloads) {
        if (w.ttftMs)
            watched += u"%1: first token within %2 ms"_s.arg(w.id, plain(*w.ttftMs));
        if (w.tpotMs)
            watched += u"%1: time per token within %2 ms"_s.arg(w.id, plain(*w.tpotMs));
        if (w.availability)
            watched += u"%1: availability %2"_s.arg(w.id, percent(*w.availability, 2));
    }
    addPoints(part, u"Plan"_s,
              {{u"1"_s, u"What is measured, with thresholds"_s, watched.join(u"; "_s), u"quality of the answers"_s},
               {u"2"_s, u"Energy, carbon and water against plan"_s, footprintSentence(c), {}},
               {u"3"_s, u"Retention of logs"_s, u"At least six months (Arts. 19, 26(6))"_s, u"where they are kept"_s},
               {u"4"_s, u"Who watches and decides"_s, {}, u"names and deputies"_s},
               {u"5"_s, u"How users and deployers report"_s, {}, u"contact"_s},
               {u"6"_s,
                u"How findings change the system"_s,
                u"A changed need is planned again; the change log keeps who, when, what and why"_s,
                {}}});
    part.chapter.blocks.push_back(clockTable(c));
    part.chapter.answer = u"Promises of the need are the thresholds; clocks are those of the laws that may apply."_s;
    return part;
}

DossierPart conformityPart(const DossierCase &c)
{
    DossierPart part{u"conformity"_s, u"Conformity: marking, registration, fines"_s, {}, 0, 0};
    part.chapter.title = part.title;
    const QHash<QString, QString> known{
        {u"annexv-fields"_s, u"System: %1; type: plan %2; personal data: see Annex IV 2(d)"_s.arg(
                                 c.plan.title, c.result.needHash.left(12))},
        {u"techdoc"_s, u"Annex IV document of this dossier"_s},
        {u"ifu"_s, u"Hardware part in Annex IV 1(h)"_s},
        {u"eudb-provider"_s,
         c.plan.need.rules.riskClass == "high"_L1
             ? u"Risk class high: provider and system are registered before placing on the market"_s
             : u"Risk class %1: registration where Art. 49 asks for it"_s.arg(
                   c.plan.need.rules.riskClass.isEmpty() ? u"not stated"_s : c.plan.need.rules.riskClass)}};
    addPoints(part, u"Steps to the CE marking and the EU database"_s,
              pointsOf(c, {u"technical documentation"_s, u"conformity"_s, u"registration"_s, u"quality management"_s},
                       known));
    if (ReportTable fines = finesTable(c); !fines.rows.empty())
        part.chapter.blocks.push_back(fines);
    part.chapter.answer = u"Steps in their order; the signature is outside this program."_s;
    return part;
}

} // namespace cw::planner
