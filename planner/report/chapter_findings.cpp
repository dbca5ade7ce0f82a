#include "planner/report/answertext.h"
#include "planner/report/findingtext.h"
#include "planner/report/language.h"
#include "planner/report/numberformat.h"

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

Mark markOf(const Finding &finding)
{
    switch (finding.verdict) {
    case Verdict::Satisfied:
        return Mark::Satisfied;
    case Verdict::Upcoming:
        return Mark::Upcoming;
    case Verdict::Waived:
        return Mark::Waived;
    case Verdict::Unknown:
        return finding.severity <= Severity::Medium ? Mark::Unknown : Mark::Note;
    case Verdict::Violation:
    case Verdict::Obligation:
    case Verdict::Conditional:
        break;
    }
    if (finding.status == "approved"_L1)
        return Mark::Waived;
    switch (finding.severity) {
    case Severity::Block:
        return Mark::Blocks;
    case Severity::High:
        return Mark::High;
    case Severity::Medium:
        return Mark::Medium;
    case Severity::Info:
        return Mark::Note;
    }
    return Mark::Note;
}

int rank(const Finding &finding)
{
    const Mark mark = markOf(finding);
    switch (mark) {
    case Mark::Blocks:
        return 0;
    case Mark::High:
        return 1;
    case Mark::Unknown:
        return 2;
    case Mark::Medium:
        return 3;
    case Mark::Upcoming:
        return 4;
    case Mark::Note:
        return 5;
    default:
        return 6;
    }
}

qsizetype howMany(const std::vector<Finding> &findings, Mark mark)
{
    return std::count_if(findings.begin(), findings.end(), [mark](const Finding &f) { return markOf(f) == mark; });
}

} // namespace

ReportChapter findingsChapter(const ReportInput &input)
{
    std::vector<Finding> findings = input.result.findings;
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return rank(a) < rank(b); });
    ReportChapter chapter;
    chapter.title = say(u"Findings"_s);
    const qsizetype blocks = howMany(findings, Mark::Blocks), unknown = howMany(findings, Mark::Unknown);
    const qsizetype open = howMany(findings, Mark::High) + howMany(findings, Mark::Medium);
    chapter.answer =
        blocks == 0 ? say(u"Nothing found blocks this plan."_s)
                    : sentenceCase(countOf(blocks, u"finding blocks this plan."_s, u"findings block this plan."_s));
    if (open > 0)
        chapter.answer +=
            u" "_s + sentenceCase(countOf(open, u"finding asks for action."_s, u"findings ask for action."_s));
    if (unknown > 0)
        chapter.answer += u" "_s + sentenceCase(countOf(unknown, u"fact is unknown."_s, u"facts are unknown."_s));
    if (findings.empty())
        return chapter;
    ReportTable table;
    table.columns = {{say(u"Weight"_s), Align::Left, 0},
                     {say(u"Finding"_s), Align::Left, 4},
                     {say(u"What to do"_s), Align::Left, 3}};
    for (const Finding &finding : findings) {
        ReportCell weight, text;
        weight.mark = markOf(finding);
        weight.text = markWord(weight.mark);
        text.text = ended(substanceOf(finding));
        QStringList second = {sayRecorded(finding.citation),
                              finding.inForceFrom.isEmpty() ? QString()
                                                            : say(u"in force from "_s) + dayText(finding.inForceFrom)};
        second.removeAll(QString());
        text.second = second.join(u", "_s);
        table.rows.push_back(
            {RowStyle::Normal,
             {weight, text, {finding.remedy.isEmpty() ? u"—"_s : ended(sayRecorded(finding.remedy))}}});
    }
    QStringList notes{recordedNote()};
    if (std::any_of(findings.begin(), findings.end(), isStrictestReading))
        notes.prepend(say(u"Where role or risk class is not stated, the strictest reading stands."_s));
    notes.removeAll(QString());
    table.note = notes.join(u' ');
    chapter.blocks.push_back(table);
    return chapter;
}

} // namespace cw::planner
