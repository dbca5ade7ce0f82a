#include "planner/report/chapters.h"
#include "planner/report/findingtext.h"
#include "planner/report/language.h"
#include "planner/report/numberformat.h"

#include <algorithm>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

bool isOfLaw(const Finding &finding)
{
    return !finding.citation.isEmpty();
}

QString textOf(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

/// "1 to 2", "3", or what to do where nobody has said.
ReportCell levelCell(const Json &low, const Json &high)
{
    ReportCell cell;
    if (!low.is_number()) {
        cell.text = say(u"not known"_s);
        cell.isUnknown = true;
        return cell;
    }
    const int a = low.get<int>(), b = high.is_number() ? high.get<int>() : a;
    cell.text = a == b ? QString::number(a) : say(u"%1 to %2"_s).arg(a).arg(b);
    cell.isRange = a != b;
    return cell;
}

QString scoreText(const Json &range)
{
    constexpr int decimals = 0;
    return say(u"%1 to %2 %"_s)
        .arg(plain(range["low"].get<double>(), decimals), plain(range["high"].get<double>(), decimals));
}

ReportTable sovereigntyTable(const Json &sovereignty)
{
    ReportTable table;
    table.title = say(u"Sovereignty of the places"_s);
    table.columns = {{say(u"Place"_s), Align::Left, 2},          {say(u"Level, estimated"_s), Align::Left, 0},
                     {say(u"Score, v1.2.1"_s), Align::Right, 0}, {say(u"Score, June 2026"_s), Align::Right, 0},
                     {say(u"Bound by"_s), Align::Left, 0},       {say(u"Unknown"_s), Align::Right, 0},
                     {say(u"Basis"_s), Align::Left, 2}};
    for (const Json &place : sovereignty["places"]) {
        const Json &seal = place["seal"];
        ReportCell name{textOf(place, "site")};
        name.second = sayRecorded(textOf(place, "operator"));
        ReportCell basis{textOf(seal, "basis")};
        basis.second = dayText(textOf(seal, "as_of"));
        table.rows.push_back({RowStyle::Normal,
                              {name,
                               levelCell(seal["low"], seal["high"]),
                               {scoreText(place["score"]["v1.2.1"])},
                               {scoreText(place["score"]["2026-06"])},
                               {textOf(seal, "binding")},
                               {say(u"%1 of %2"_s).arg(seal["unknown"].get<int>()).arg(seal["criteria"].get<int>())},
                               basis}});
    }
    table.note =
        say(u"EU Cloud Sovereignty Framework. The level is an estimate with its basis, never a fact; the low end is "
            "what a limit is tested against. Scores are ranges: unanswered criteria count from nothing to all. "
            "“Bound by” names the answered criterion with the lowest level."_s);
    return table;
}

ReportTable datesTable(std::vector<const Finding *> upcoming)
{
    std::stable_sort(upcoming.begin(), upcoming.end(), [](const Finding *a, const Finding *b) {
        return std::pair(a->inForceFrom.isEmpty(), a->inForceFrom) <
               std::pair(b->inForceFrom.isEmpty(), b->inForceFrom);
    });
    ReportTable table;
    table.title = say(u"What begins later"_s);
    table.columns = {{say(u"From"_s), Align::Left, 0},
                     {say(u"Binds in period"_s), Align::Left, 0},
                     {say(u"Citation"_s), Align::Left, 2},
                     {say(u"What"_s), Align::Left, 4}};
    for (const Finding *finding : upcoming)
        table.rows.push_back({RowStyle::Normal,
                              {{finding->inForceFrom.isEmpty() ? say(u"no date"_s) : dayText(finding->inForceFrom)},
                               {finding->period.isEmpty() ? say(u"after the plan"_s) : dayText(finding->period)},
                               {sayRecorded(finding->citation)},
                               {substanceOf(*finding)}}});
    return table;
}

} // namespace

ReportChapter lawChapter(const ReportInput &input)
{
    ReportChapter chapter;
    chapter.title = say(u"Law and sovereignty"_s);
    const Json &rules = input.result.rules;
    std::vector<const Finding *> law, upcoming;
    for (const Finding &finding : input.result.findings)
        if (isOfLaw(finding)) {
            law.push_back(&finding);
            if (finding.verdict == Verdict::Upcoming)
                upcoming.push_back(&finding);
        }
    const auto blocking = std::count_if(law.begin(), law.end(), [](const Finding *finding) {
        return finding->severity == Severity::Block && finding->status != "approved"_L1;
    });
    const QString under =
        say(u"under rule set %1 as of %2"_s).arg(textOf(rules, "hash").left(12), dayText(textOf(rules, "as_of")));
    chapter.answer =
        blocking == 0 ? say(u"No blocking finding %1."_s).arg(under)
                      : sentenceCase(countOf(blocking, u"finding blocks this plan"_s, u"findings block this plan"_s)) +
                            u' ' + under + u'.';
    const auto open = std::count_if(law.begin(), law.end(), [](const Finding *finding) {
        return finding->verdict == Verdict::Unknown && finding->severity != Severity::Info;
    });
    if (open > 0)
        chapter.answer += u" "_s + sentenceCase(countOf(open, u"question is open."_s, u"questions are open."_s));
    chapter.blocks.push_back(ReportParagraph{
        say(u"%1 rules in %2 packs were judged, each period of the plan at its own date. Findings with their remedies "
            u"stand in "
            "the chapter Findings; the dossier holds citations, evidence and approvals. Planning support, not legal advice."_s)
            .arg(rules["rules"].get<int>())
            .arg(rules["packs"].size())});
    if (!upcoming.empty())
        chapter.blocks.push_back(datesTable(upcoming));
    if (input.result.sovereignty.is_object() && !input.result.sovereignty["places"].empty())
        chapter.blocks.push_back(sovereigntyTable(input.result.sovereignty));
    return chapter;
}

} // namespace cw::planner
