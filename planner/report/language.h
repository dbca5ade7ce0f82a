// The language people are spoken to in: texts by their English wording, and the form of numbers and dates. The English
// template is the id of a message; its arguments come after, already in words. `say(u"%1 are paid over %2 months"_s)
// .arg(…)` so reads as it is meant in the code, and an untranslated message falls back to itself.
//
// A language is spoken by a thread for as long as a `Speaking` lives; without one it is English with the numbers of
// numberformat.h. Machine output never depends on it: plan, result, CSV and JSON are written without calling `say` or
// the number formats. Values; safe from any thread.
#pragma once

#include "catalog/base/month.h"

#include <QDate>
#include <QString>

#include <functional>
#include <memory>

namespace cw::planner {

class SentenceBook;

struct Language {
    QString code = QStringLiteral("en");
    QChar decimalPoint = u'.', groupMark = u',';
    bool keepsCapitals = false; ///< nouns begin with a capital inside a sentence too, as in German
    QString colon = QStringLiteral(": "), semicolon = QStringLiteral("; "); ///< French sets a space before them
    QString dayForm = QStringLiteral("yyyy-MM-dd"), monthForm = QStringLiteral("yyyy-MM");
    std::function<QString(const QString &english)> text; ///< empty result = not translated; unset = English
    std::shared_ptr<const SentenceBook> recorded = {};   ///< sentences a result holds in English; unset = as they are
    QString quotation = QStringLiteral("“%1”");
    std::function<QString(const QString &key)> keyName = {}; ///< what people call a key of the plan file; empty = none
};

/// Makes the calling thread speak `language` until the end of the scope.
class Speaking {
public:
    explicit Speaking(Language language);
    ~Speaking();
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

private:
    Language before_;
};

[[nodiscard]] const Language &spoken();
[[nodiscard]] QString say(const QString &english);
/// A text that the result, the catalog or a rule pack holds in English: what its messages say in the language spoken.
[[nodiscard]] QString sayRecorded(const QString &english);
/// The language where `names` are those a planner gave: no text of ours is looked up for them.
[[nodiscard]] Language withUserNames(Language language, const QStringList &names);
/// Whether a text is a name of the planner's and nothing else.
[[nodiscard]] bool isUserName(const QString &text);
/// A number, with a unit or without, a day or a month, written for machines, as people of the language write it
/// ("1234.5 kW" -> "1.234,5 kW"); else unchanged.
[[nodiscard]] QString writtenByPeople(const Language &language, const QString &english);
/// "2026-11-01", "01.11.2026"; "2026-11", "11/2026". An invalid day is empty.
[[nodiscard]] QString dayText(QDate day);
[[nodiscard]] QString monthText(Month month);
/// A text of a file that may hold a day (2026-11-01) or a month (2026-11); anything else comes back as it is.
[[nodiscard]] QString dayText(const QString &iso);

} // namespace cw::planner
