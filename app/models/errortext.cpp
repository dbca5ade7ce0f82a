#include "app/models/errortext.h"

#include "app/export/recordedtexts.h"
#include "app/models/spokentext.h"
#include "planner/report/sentencebook.h"

#include <QCoreApplication>

#include <map>

namespace cw::app {

namespace {

/// Made when the first error of a language is told: most runs tell none.
const planner::SentenceBook &book()
{
    static std::map<QString, planner::SentenceBook> known;
    const planner::Language &language = windowLanguage();
    return known
        .try_emplace(language.code, errorMessages(language.code), planner::SentenceBook::Writing(),
                     planner::JoiningMarks{language.colon, language.semicolon})
        .first->second;
}

} // namespace

QString shownError(const Error &error)
{
    const planner::SentenceBook &messages = book();
    const QString message = messages.spoken(error.message);
    QString text = error.place.isEmpty() ? message : messages.spoken(error.place) + windowLanguage().colon + message;
    if (!error.expected.isEmpty())
        text = QCoreApplication::translate("ErrorText", "%1; expected %2").arg(text, messages.spoken(error.expected));
    return text + QLatin1Char('.');
}

} // namespace cw::app
