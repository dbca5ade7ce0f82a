#include "planner/report/chapters.h"
#include "planner/report/language.h"
#include "planner/report/leftaside.h"
#include "planner/report/numberformat.h"

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostPerReason = 15;  ///< causes; the plan file holds them all
constexpr qsizetype mostPerCause = 4; ///< names

} // namespace

ReportChapter consideredChapter(const ReportInput &input)
{
    const std::vector<LossGroup> groups = leftAside(input.plan, input.result);
    ReportChapter chapter;
    chapter.title = say(u"Considered and why not"_s);
    if (groups.empty()) {
        chapter.answer = say(u"No other way was left aside."_s);
        return chapter;
    }
    QStringList parts;
    for (const LossGroup &group : groups)
        parts << group.counted;
    const qsizetype all = qsizetype(input.result.rejected.size());
    chapter.answer = say(u"%1 left aside: %2."_s)
                         .arg(sentenceCase(countOf(all, u"other way was"_s, u"other ways were"_s)), listing(parts));
    ReportTable table;
    table.columns = {{say(u"Candidate"_s), Align::Left, 1}, {say(u"Because of"_s), Align::Left, 1}};
    bool isShortened = false;
    for (const LossGroup &group : groups) {
        table.rows.push_back({RowStyle::Group, {{group.head}}});
        qsizetype rest = 0;
        for (size_t i = 0; i < group.causes.size(); ++i) {
            const LossCause &cause = group.causes[i];
            isShortened = isShortened || cause.names.size() > mostPerCause;
            if (i < mostPerReason)
                table.rows.push_back({RowStyle::Normal, {{namesInWords(cause.names, mostPerCause)}, {cause.because}}});
            else
                rest += cause.names.size();
        }
        if (rest > 0) {
            isShortened = true;
            table.rows.push_back({RowStyle::Normal, {{say(u"and %1 more"_s).arg(count(rest))}, {}}});
        }
    }
    if (isShortened)
        table.note = say(u"All of them, with their reasons, are in plan.json under result.rejected."_s);
    chapter.blocks.push_back(table);
    return chapter;
}

} // namespace cw::planner
