#include "app/models/spokentext.h"

#include "app/export/reportlanguage.h"
#include "planner/report/sentencebook.h"

namespace cw::app {

namespace {
planner::Language &windowLanguage()
{
    static planner::Language language;
    return language;
}
} // namespace

void speakRecordedTexts(const QString &language)
{
    windowLanguage() = languageOf(language);
}

QString spokenText(const QString &english)
{
    const auto &book = windowLanguage().recorded;
    return book ? book->spoken(english) : english;
}

} // namespace cw::app
