#include "app/models/spokentext.h"

#include "app/export/reportlanguage.h"
#include "app/models/numbers.h"
#include "app/models/placename.h"
#include "planner/report/keynames.h"
#include "planner/report/reportmodel.h"
#include "planner/report/sentencebook.h"

namespace cw::app {

namespace {
planner::Language &language()
{
    static planner::Language spoken;
    return spoken;
}
} // namespace

const planner::Language &windowLanguage()
{
    return language();
}

void speakRecordedTexts(const QString &code)
{
    language() = languageOf(code);
}

QString spokenAnswer(const planner::Plan &plan, const planner::PlanResult &result)
{
    const planner::Speaking speaking(windowLanguage());
    return partText(withNamesOf(result, planner::answerInWords(plan, result)));
}

QString choiceOf(const QString &answer)
{
    // Told anew in another language the design takes a sentence for each way to procure; the costs are the last one.
    const QString gap = QStringLiteral(". ");
    const bool isEnglish = windowLanguage().code == QLatin1String("en");
    const qsizetype end = isEnglish ? answer.indexOf(gap) : answer.lastIndexOf(gap);
    return end < 0 ? answer : answer.left(end + 1);
}

QString spokenText(const QString &english)
{
    const auto &book = language().recorded;
    return partText(planner::withNamedKeys(book ? book->spoken(english) : english, language()));
}

QString spokenSentence(const QString &english)
{
    const QString text = spokenText(english);
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace cw::app
