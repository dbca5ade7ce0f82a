#include "planner/report/spokenmodel.h"

#include "planner/report/language.h"

namespace cw::planner {

namespace {

/// What a result holds, else what a report says: heads of tables are texts of both.
QString spokenOf(const QString &english)
{
    const QString recorded = sayRecorded(english);
    return recorded == english ? say(english) : recorded;
}

void speak(QString &text)
{
    text = spokenOf(text);
}

/// The word of the cell's mark, as it was made: in English.
bool isMarkWord(const ReportCell &cell)
{
    const Speaking english{Language{}};
    return cell.mark != Mark::None && cell.text == markWord(cell.mark);
}

void speakTable(ReportTable &table)
{
    speak(table.title);
    speak(table.note);
    for (ReportColumn &column : table.columns)
        speak(column.head);
    for (ReportRow &row : table.rows)
        for (size_t i = 0; i < row.cells.size(); ++i) {
            if (i < table.columns.size() && table.columns[i].isMono)
                continue;
            ReportCell &cell = row.cells[i];
            cell.text = isMarkWord(cell) ? markWord(cell.mark) : spokenOf(cell.text);
            speak(cell.second);
        }
}

void speakBlock(ReportBlock &block)
{
    if (auto *paragraph = std::get_if<ReportParagraph>(&block))
        speak(paragraph->text);
    else if (auto *list = std::get_if<ReportList>(&block))
        for (QString &item : list->items)
            speak(item);
    else if (auto *table = std::get_if<ReportTable>(&block))
        speakTable(*table);
    else if (auto *picture = std::get_if<ReportPicture>(&block))
        speak(picture->caption);
    else if (auto *chart = std::get_if<ReportChart>(&block))
        for (QString *text : {&chart->title, &chart->caption, &chart->xTitle, &chart->yTitle})
            speak(*text);
}

} // namespace

void speakChapter(ReportChapter &chapter)
{
    speak(chapter.title);
    speak(chapter.answer);
    for (ReportBlock &block : chapter.blocks)
        speakBlock(block);
}

void speakModel(ReportModel &model)
{
    for (QString *text : {&model.kicker, &model.subtitle, &model.howSure, &model.footer, &model.dated})
        speak(*text);
    for (HeadlineFigure &figure : model.headline)
        for (QString *text : {&figure.label, &figure.value, &figure.unit, &figure.note, &figure.limitText})
            speak(*text);
    for (QString &decision : model.decideNow)
        speak(decision);
    for (auto &[name, value] : model.identity) {
        speak(name);
        speak(value);
    }
    for (ReportChapter &chapter : model.chapters)
        speakChapter(chapter);
    for (Footnote &note : model.footnotes)
        speak(note.text);
    model.language = spoken().code;
}

} // namespace cw::planner
