#include "planner/report/modeltexts.h"

namespace cw::planner {

namespace {

void changeTable(ReportTable &table, const TextChange &change)
{
    change(table.title, Mark::None);
    change(table.note, Mark::None);
    for (ReportColumn &column : table.columns)
        change(column.head, Mark::None);
    for (ReportRow &row : table.rows)
        for (size_t i = 0; i < row.cells.size(); ++i) {
            if (i < table.columns.size() && table.columns[i].isMono)
                continue;
            ReportCell &cell = row.cells[i];
            change(cell.text, cell.mark);
            change(cell.second, Mark::None);
        }
}

void changeBlock(ReportBlock &block, const TextChange &change)
{
    if (auto *paragraph = std::get_if<ReportParagraph>(&block))
        change(paragraph->text, Mark::None);
    else if (auto *list = std::get_if<ReportList>(&block))
        for (QString &item : list->items)
            change(item, Mark::None);
    else if (auto *table = std::get_if<ReportTable>(&block))
        changeTable(*table, change);
    else if (auto *picture = std::get_if<ReportPicture>(&block))
        change(picture->caption, Mark::None);
    else if (auto *chart = std::get_if<ReportChart>(&block))
        for (QString *text : {&chart->title, &chart->caption, &chart->xTitle, &chart->yTitle})
            change(*text, Mark::None);
}

} // namespace

void changeTexts(ReportChapter &chapter, const TextChange &change)
{
    change(chapter.title, Mark::None);
    change(chapter.answer, Mark::None);
    for (ReportBlock &block : chapter.blocks)
        changeBlock(block, change);
}

void changeTexts(ReportModel &model, const TextChange &change)
{
    for (QString *text : {&model.kicker, &model.subtitle, &model.howSure, &model.footer, &model.dated})
        change(*text, Mark::None);
    for (HeadlineFigure &figure : model.headline)
        for (QString *text : {&figure.label, &figure.value, &figure.unit, &figure.note, &figure.limitText})
            change(*text, Mark::None);
    for (QString &decision : model.decideNow)
        change(decision, Mark::None);
    for (auto &[name, value] : model.identity) {
        change(name, Mark::None);
        change(value, Mark::None);
    }
    for (ReportChapter &chapter : model.chapters)
        changeTexts(chapter, change);
    for (Footnote &note : model.footnotes)
        change(note.text, Mark::None);
}

} // namespace cw::planner
