#include "app/cli/lawtext.h"

#include "app/export/lawbook.h"
#include "planner/plan/objectreader.h"
#include "planner/rules/changelog.h"
#include "planner/rules/lawchange.h"

namespace cw::app {

using namespace planner;

namespace {

struct LawDay {
    QDate day;
    QString sentence;
    std::vector<LawFinding> findings;
};

LawDay lawOn(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog, const LawBook &law,
             const QDate &day)
{
    LawDay at{day, {}, lawFindings(plan, result, catalog, law, day)};
    std::vector<Finding> findings;
    for (const LawFinding &each : at.findings)
        findings.push_back(each.finding);
    at.sentence = lawInWords(findings, law.rules.hash().left(12), day);
    return at;
}

Json findingJson(const LawFinding &law)
{
    const Finding &f = law.finding;
    return Json{{"id", f.id.toStdString()},
                {"rule", f.rule.toStdString()},
                {"verdict", toText(f.verdict).toStdString()},
                {"severity", toText(f.severity).toStdString()},
                {"citation", f.citation.toStdString()},
                {"in_force_from", f.inForceFrom.toStdString()},
                {"period", f.period.toStdString()},
                {"text", f.text.toStdString()},
                {"remedy", f.remedy.toStdString()},
                {"trace", f.trace.toStdString()},
                {"status", f.status.toStdString()}};
}

Json dayJson(const LawDay &at, const std::vector<LawChange> &changes)
{
    Json json{{"as_of", at.day.toString(Qt::ISODate).toStdString()}, {"sentence", at.sentence.toStdString()}};
    json["findings"] = Json::array();
    for (const LawFinding &law : at.findings)
        json["findings"].push_back(findingJson(law));
    json["changes"] = Json::array();
    for (const LawChange &change : changes)
        json["changes"].push_back({{"finding", change.id.toStdString()},
                                   {"title", change.title.toStdString()},
                                   {"citation", change.citation.toStdString()},
                                   {"was", change.was.toStdString()},
                                   {"is", change.is.toStdString()}});
    return json;
}

void sayChanges(CommandIo &io, const std::vector<LawChange> &changes)
{
    for (const LawChange &change : changes)
        io.err(QStringLiteral("  - %1 [%2; %3]: %4 -> %5")
                   .arg(change.title, change.citation, change.id, change.was, change.is));
    if (changes.empty())
        io.err(QStringLiteral("  - nothing"));
}

void say(CommandIo &io, const LawDay &at)
{
    io.err(at.sentence);
    for (const LawFinding &law : at.findings)
        if (law.finding.verdict != Verdict::Satisfied && law.finding.severity != Severity::Info)
            io.err(QStringLiteral("  - %1 [%2; %3]")
                       .arg(law.finding.text, law.finding.citation, standingInWords(&law.finding)));
}

} // namespace

std::vector<QDate> readAsOf(Arguments &args)
{
    std::vector<QDate> days;
    for (const QString &word : args.value(QStringLiteral("as-of")).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QDate day = strictDate(word.trimmed());
        if (day.isValid())
            days.push_back(day);
        else
            args.refuse(QStringLiteral("--as-of: “%1” is not a day; expected days such as 2027-12-02").arg(word));
    }
    return days;
}

Or<Json> tellLaw(CommandIo &io, const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog,
                 const std::vector<QDate> &days)
{
    const Result<LawBookPtr> law = lawBookFor(plan);
    if (!law.ok())
        return {std::nullopt, tell(io, law.error())};
    Json all = Json::array();
    std::optional<LawDay> before;
    for (const QDate &day : days) {
        LawDay at = lawOn(plan, result, catalog, **law, day);
        const std::vector<LawChange> changes =
            before ? changesBetween(before->findings, at.findings) : std::vector<LawChange>{};
        if (!before)
            say(io, at);
        else {
            io.err(QStringLiteral("%1 What changes from %2 to %3:")
                       .arg(at.sentence, before->day.toString(Qt::ISODate), day.toString(Qt::ISODate)));
            sayChanges(io, changes);
        }
        all.push_back(dayJson(at, changes));
        before = std::move(at);
    }
    return {all, 0};
}

Or<Json> tellLawIf(CommandIo &io, const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog,
                   const QStringList &names, const QDate &day)
{
    const Result<LawBookPtr> law = lawBookFor(plan);
    const Result<LawBookPtr> shipped = shippedLawBook();
    if (!law.ok() || !shipped.ok())
        return {std::nullopt, tell(io, law.ok() ? shipped.error() : law.error())};
    LawDay before = lawOn(plan, result, catalog, **law, day);
    Json all = Json::array();
    for (const QString &name : names) {
        const Result<LawBook> with = lawBookWith(**law, **shipped, name, day);
        if (!with.ok())
            return {std::nullopt, tell(io, with.error())};
        LawDay after = lawOn(plan, result, catalog, *with, day);
        const std::vector<LawChange> changes = changesBetween(before.findings, after.findings);
        io.err(QStringLiteral("What changes on %1 if “%2” applies:").arg(day.toString(Qt::ISODate), name));
        sayChanges(io, changes);
        Json json = dayJson(after, changes);
        json["if"] = name.toStdString();
        all.push_back(std::move(json));
    }
    return {all, 0};
}

std::vector<CheckItem> logItems(const Plan &plan)
{
    std::vector<CheckItem> items;
    const std::vector<QString> broken = brokenLinks(plan);
    for (const QString &sentence : broken)
        items.push_back({QStringLiteral("change log"), false, sentence, QStringLiteral("/changes")});
    if (broken.empty())
        items.push_back({QStringLiteral("change log"), true,
                         QStringLiteral("%1 entries, each follows the one before it, none is missing at the end")
                             .arg(plan.changes.size()),
                         QStringLiteral("/changes")});
    return items;
}

Or<std::vector<CheckItem>> lawItems(CommandIo &io, const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    std::vector<CheckItem> items = logItems(plan);
    const auto result = resultFromJson(plan.result, plan.currency);
    if (!result.ok() || !result->rules.is_object())
        return {items, 0}; // an answer without law: other items say what is wrong with the result
    const Result<LawBookPtr> law = lawBookFor(plan);
    if (!law.ok())
        return {std::nullopt, tell(io, law.error())};
    const std::vector<QString> differences = lawDifferences(plan, *result, catalog, **law);
    for (const QString &difference : differences)
        items.push_back({QStringLiteral("law"), false, difference, QStringLiteral("/result/findings")});
    if (differences.empty())
        items.push_back({QStringLiteral("law"), true,
                         QStringLiteral("%1 rules give the findings as written").arg((*law)->rules.ruleCount()),
                         QStringLiteral("/result/findings")});
    return {items, 0};
}

} // namespace cw::app
