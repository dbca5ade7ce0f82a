#include "planner/report/spokenmodel.h"

#include "planner/report/language.h"
#include "planner/report/modeltexts.h"

namespace cw::planner {

namespace {

/// What a result holds, else what a report says: heads of tables are texts of both.
QString spokenOf(const QString &english)
{
    if (isUserName(english))
        return english;
    const QString recorded = sayRecorded(english);
    return recorded == english ? say(english) : recorded;
}

/// The word of a cell's mark, as it was made: in English.
bool isMarkWord(const QString &text, Mark mark)
{
    const Speaking english{Language{}};
    return mark != Mark::None && text == markWord(mark);
}

void speak(QString &text, Mark mark)
{
    text = isMarkWord(text, mark) ? markWord(mark) : spokenOf(text);
}

} // namespace

void speakChapter(ReportChapter &chapter)
{
    changeTexts(chapter, speak);
}

void speakModel(ReportModel &model)
{
    changeTexts(model, speak);
    model.language = spoken().code;
}

} // namespace cw::planner
