#include "planner/report/chapters.h"
#include "planner/report/language.h"
#include "planner/report/numberformat.h"

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortHash = 12;

ReportTable hashTable(const ReportInput &input)
{
    ReportTable table;
    table.title = say(u"Identity"_s);
    table.columns = {{say(u"Of"_s), Align::Left, 0}, {u"SHA-256"_s, Align::Left, 1, true}};
    for (const auto &[name, hash] : {std::pair{say(u"Need"_s), input.result.needHash},
                                     {say(u"Catalog"_s), input.result.snapshot},
                                     {say(u"Result"_s), input.result.seal}})
        table.rows.push_back({RowStyle::Normal, {{name}, {hash.isEmpty() ? say(u"not recorded"_s) : hash}}});
    return table;
}

ReportTable logTable(const ReportInput &input)
{
    ReportTable table;
    table.title = say(u"Change log"_s);
    table.columns = {{say(u"When"_s), Align::Left, 0},
                     {say(u"Who"_s), Align::Left, 0},
                     {say(u"What and why"_s), Align::Left, 1},
                     {say(u"Entry"_s), Align::Left, 0, true}};
    for (const ChangeEntry &change : input.plan.changes) {
        ReportCell what{sayRecorded(change.what)};
        what.second = change.why;
        table.rows.push_back(
            {RowStyle::Normal, {{dayText(change.at)}, {say(change.by)}, what, {change.hash.left(shortHash)}}});
    }
    table.note = say(
        u"Each entry's hash covers the entry before it: a change in between breaks the chain, and check says so."_s);
    return table;
}

} // namespace

ReportChapter changesChapter(const ReportInput &input)
{
    ReportChapter chapter;
    chapter.title = say(u"Change log and hashes"_s);
    const auto entries = qsizetype(input.plan.changes.size());
    chapter.answer = entries == 0
                         ? say(u"No change of this plan was recorded."_s)
                         : sentenceCase(countOf(entries, u"change was recorded."_s, u"changes were recorded."_s));
    chapter.answer += u' ' + say(u"The hashes below tell this plan, its catalog and its result from any other."_s);
    if (entries > 0)
        chapter.blocks.push_back(logTable(input));
    chapter.blocks.push_back(hashTable(input));
    return chapter;
}

} // namespace cw::planner
