#include "planner/report/chapters.h"
#include "planner/report/numberformat.h"
#include "planner/rules/dossierparts.h"
#include "planner/rules/factnames.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

using namespace Qt::StringLiterals;

void addPoints(DossierPart &part, const QString &title, const std::vector<DossierPoint> &points)
{
    ReportTable table;
    table.title = title;
    table.columns = {{u"Point"_s, Align::Left, 0},
                     {u"What is asked"_s, Align::Left, 3},
                     {u"From the plan"_s, Align::Left, 4},
                     {u"A person writes"_s, Align::Left, 2}};
    for (const DossierPoint &point : points) {
        ReportCell known, write;
        known.text = point.known.isEmpty() ? u"not supplied"_s : point.known;
        known.isUnknown = point.known.isEmpty();
        write.text = point.toWrite.isEmpty() ? u"—"_s : point.toWrite;
        table.rows.push_back({RowStyle::Normal, {{point.number}, {point.asked}, known, write}});
        ++part.points;
        part.filled += point.known.isEmpty() ? 0 : 1;
    }
    part.chapter.id = part.id;
    part.chapter.blocks.push_back(table);
}

QStringList placementSentences(const DossierCase &c, const QString &workload)
{
    QStringList sentences;
    for (const WorkloadResult &result : c.result.workloads)
        for (const Placement &placement : result.placements) {
            if (!workload.isEmpty() && result.id != workload)
                continue;
            const catalog::System *system = c.catalog.system(placement.system);
            QString sentence = u"%1: %2 × %3 at %4 (%5) from %6"_s.arg(
                result.id, QString::number(placement.units), system ? system->name : placement.system, placement.site,
                placement.procurement, placement.period.toIso());
            if (placement.accelerators > 0)
                sentence += placement.accelerators == 1 ? u", 1 accelerator"_s
                                                        : u", %1 accelerators"_s.arg(placement.accelerators);
            if (!placement.precision.isEmpty())
                sentence += u", precision "_s + placement.precision;
            sentences += sentence;
        }
    sentences.removeDuplicates();
    return sentences;
}

QStringList predictedSentences(const DossierCase &c, const QString &workload)
{
    QStringList sentences;
    for (const WorkloadResult &result : c.result.workloads) {
        QStringList seen;
        for (const Placement &placement : result.placements) {
            if ((!workload.isEmpty() && result.id != workload) || seen.contains(placement.candidate))
                continue;
            seen += placement.candidate;
            for (const auto &[key, predicted] : placement.predicted) {
                if (!predicted.value)
                    continue;
                const PredictedInfo facts = readable(predictedInfo(key, nullptr), *predicted.value);
                QString sentence =
                    QStringList{midSentence(facts.label), predictedText(*predicted.value, facts), facts.unit}
                        .join(u' ')
                        .trimmed();
                if (const QString band = bandText(predicted.low, predicted.high, facts.scale); !band.isEmpty())
                    sentence += u" (%1)"_s.arg(band);
                sentences += u"%1%2 [predicted, %3]"_s.arg(workload.isEmpty() ? result.id + u": "_s : QString(),
                                                           sentence, predicted.passport);
            }
        }
    }
    return sentences;
}

QString leftToWrite(const QHash<QString, QString> &row, const QString &known)
{
    const QString words = row.value(u"a_person_writes"_s);
    const bool isWhole = row.value(u"can_planner_fill"_s, row.value(u"planner_can_fill"_s)) == "yes"_L1;
    if (!known.isEmpty() && (isWhole || words.isEmpty()))
        return {};
    return words.isEmpty() ? u"all of it"_s : words;
}

QString standingOf(const RuleSource &source)
{
    return source.needsVerification()
               ? u"recalled, to verify"_s
               : u"%1, checked %2"_s.arg(source.confidence, source.checked.toString(Qt::ISODate));
}

QString totalSentence(const DossierCase &c, PlanQuantity quantity)
{
    const Total *total = c.result.total(quantity);
    if (!total || !total->value)
        return {};
    const QuantityInfo &facts = info(quantity);
    const bool isCount = total->unit.isEmpty() && *total->value == std::floor(*total->value);
    QString text =
        u"%1 %2"_s.arg(QString::fromUtf8(facts.label), isCount ? grouped(*total->value) : significant(*total->value));
    if (!total->unit.isEmpty())
        text += u' ' + total->unit;
    if (const QString range = bandText(total->low, total->high); !range.isEmpty())
        text += u" (%1)"_s.arg(range);
    return text + u" [planned, %1]"_s.arg(total->passport);
}

QStringList thingsOf(const DossierCase &c, const QString &category)
{
    QStringList things;
    for (const Line &line : c.result.lines) {
        if (line.category != category || line.kind != LineKind::OneOff)
            continue;
        const QString name = line.description.section(u"; "_s, 0, 0); // what follows is about its price
        const QString text = u"%1 × %2 at %3"_s.arg(plain(line.quantity), name, line.site);
        if (!things.contains(text))
            things += text;
    }
    return things;
}

std::vector<const LawFinding *> findingsFor(const DossierCase &c, const QString &dossierItem)
{
    std::vector<const LawFinding *> findings;
    for (const LawFinding &law : c.findings)
        if (law.rule && law.rule->dossier == dossierItem && law.finding.verdict != Verdict::Satisfied)
            findings.push_back(&law);
    return findings;
}

std::vector<QHash<QString, QString>> rowsOf(const DossierCase &c, const QString &table)
{
    std::vector<QHash<QString, QString>> rows;
    const catalog::FactTable *facts = c.catalog.table(table);
    if (!facts)
        return rows;
    for (const QStringList &row : facts->rows) {
        QHash<QString, QString> values;
        for (qsizetype i = 0; i < facts->columns.size(); ++i)
            values.insert(facts->columns[i], row[i]);
        rows.push_back(std::move(values));
    }
    return rows;
}

QString statedText(const DossierCase &c, const char *fact)
{
    const Json &facts = c.plan.need.rules.facts;
    if (!facts.is_object())
        return {};
    const auto found = facts.find(fact);
    return found == facts.end() ? QString() : factText(factValueOf(*found));
}

QString statedSentence(const DossierCase &c, const char *fact)
{
    const QString text = statedText(c, fact);
    if (text.isEmpty())
        return {};
    const FactInfo *known = factInfo(QLatin1String(fact));
    return u"%1: %2 (stated)"_s.arg(known ? QString::fromUtf8(known->meaning) : QLatin1String(fact), text);
}

DossierCase dossierCase(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog,
                        const LawBook &law)
{
    return {plan, result, catalog, law, lawFindings(plan, result, catalog, law, plan.asOf), result.answer};
}

namespace {

/// Whether the role and the risk class of the plan ask for a document (AI Act, Arts. 11, 43, 49, 53, 72). Nothing
/// stated is read as strictly as the rules read it.
bool isOwed(const QString &document, const RuleSettings &rules)
{
    const QString roles = rules.role.toLower(), risk = rules.riskClass.trimmed().toLower(); // several, between commas
    const bool isProvider =
        roles.isEmpty() || roles.contains("provider"_L1) || roles.contains("manufacturer"_L1); // Art. 25
    const bool isHigh = risk.isEmpty() || risk == "high"_L1;
    if (document == "annex-iv"_L1 || document == "conformity"_L1 || document == "monitoring"_L1)
        return isProvider && isHigh;
    return document != "annex-xi"_L1 || isProvider;
}

/// What nobody owes stays to be read, but asks nobody to write.
void markUnowed(std::vector<DossierPart> &parts, const RuleSettings &rules)
{
    for (DossierPart &part : parts) {
        if (isOwed(part.id, rules))
            continue;
        part.points = part.filled = 0;
        part.chapter.answer = u"In the role and risk class stated nobody owes this document under the AI Act; it shows "
                              "what would be asked of a provider, or of a high-risk system."_s;
    }
}

} // namespace

std::vector<DossierPart> dossierParts(const DossierCase &c)
{
    std::vector<DossierPart> parts{findingsPart(c), annexIvPart(c)};
    const bool trains =
        std::any_of(c.plan.need.workloads.begin(), c.plan.need.workloads.end(), [](const Workload &each) {
            return each.kind == WorkloadKind::Training || each.kind == WorkloadKind::FineTuning;
        });
    if (trains)
        parts.push_back(annexXiPart(c));
    for (const auto &make : {sovereigntyPart, modelCardPart, systemCardPart, riskRegisterPart, monitoringPart,
                             conformityPart, auditMapPart, auditTrailPart})
        parts.push_back(make(c));
    markUnowed(parts, c.plan.need.rules);
    return parts;
}

ReportModel dossierReport(const DossierCase &c, const std::vector<DossierPart> &parts)
{
    ReportModel model;
    model.kicker = u"Compliance dossier"_s;
    model.title = c.plan.title.isEmpty() ? u"Untitled plan"_s : c.plan.title;
    const QString hash = c.law.rules.hash().left(12);
    std::vector<Finding> findings;
    for (const LawFinding &law : c.findings)
        findings.push_back(law.finding);
    model.subtitle = lawInWords(findings, hash, c.plan.asOf) +
                     u" Planning support, not legal advice: points marked for a person stay open until one has written "
                     "them, and rows marked to verify rest on sources that were not opened."_s;
    int points = 0, filled = 0;
    for (const DossierPart &part : parts) {
        model.chapters.push_back(part.chapter);
        points += part.points;
        filled += part.filled;
    }
    model.decideNow = {u"Read the blocking and high findings and decide each."_s,
                       u"Write the %1 points that the plan cannot fill."_s.arg(points - filled),
                       u"Name who signs, and archive the signed dossier for ten years where Art. 18 applies."_s};
    const auto toVerify = std::count_if(c.findings.begin(), c.findings.end(), [](const LawFinding &law) {
        return law.rule && law.rule->source.needsVerification();
    });
    model.howSure =
        u"The plan fills %1 of %2 points. "_s.arg(filled).arg(points) +
        sentenceCase(countOf(toVerify, u"finding rests on a source that was recalled and is to be verified."_s,
                             u"findings rest on sources that were recalled and are to be verified."_s)) +
        u" Figures are planned, not measured."_s;
    model.identity = {{u"Rule set"_s, hash},
                      {u"As of"_s, c.plan.asOf.toString(Qt::ISODate)},
                      {u"Need"_s, c.result.needHash.left(12)},
                      {u"Catalog"_s, c.result.snapshot.left(12)}};
    model.footer = u"%1 · rule set %2 as of %3"_s.arg(model.title, hash, c.plan.asOf.toString(Qt::ISODate));
    model.date = c.plan.asOf;
    model.dated = u"Law as of %1"_s;
    return model;
}

} // namespace cw::planner
