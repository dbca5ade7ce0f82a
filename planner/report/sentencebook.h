// Sentences of a result in another language. A result is stored in English, so that a plan reads the same everywhere
// and its hash does not depend on who made it; the language comes at the edge. A message is the English wording with
// places for its arguments (%1 …), as it stands in the code that makes the sentence; the book finds the message a text
// was made from, takes the arguments out, speaks those too, and puts them into the translation.
//
// A text made of several messages (sentences in a row, parts after semicolons, a name before a colon) is taken apart.
// What no message fits stays English: names of products, titles of sources. Names the planner gave are never looked up
// and keep no text from being found that contains the same letters. Immutable, safe between threads.
#pragma once

#include "planner/report/usernames.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace cw::planner {

/// What joins a name and what is said of it, and the parts of a list.
struct JoiningMarks {
    QString colon = QStringLiteral(": "), semicolon = QStringLiteral("; ");
};

class SentenceBook {
public:
    using Messages = std::vector<std::pair<QString, QString>>; ///< English, translation
    /// How a number or a day within a text is written; called for arguments no message fits.
    using Writing = std::function<QString(const QString &english)>;

    explicit SentenceBook(const Messages &messages, Writing writing = {}, JoiningMarks marks = {});

    /// The same messages for texts that hold names of the user.
    [[nodiscard]] SentenceBook withNames(UserNames names) const;
    [[nodiscard]] bool isName(const QString &text) const { return names_.isName(text); }

    /// None = no message fits any part of it.
    [[nodiscard]] std::optional<QString> translated(const QString &english) const;
    /// The translation, else that of its head before a comma ("Sold by the month, X"), else the text as it is.
    [[nodiscard]] QString spoken(const QString &english) const;

private:
    /// An English message cut at its places.
    struct Template {
        QStringList pieces;      ///< before, between and after the places
        std::vector<int> places; ///< number of the argument at each place
        QString translation;
        qsizetype length = 0; ///< letters that must fit
    };

    // The texts below are veiled: a letter of no language stands for each name.
    [[nodiscard]] std::optional<QString> translatedVeiled(const QString &english) const;
    [[nodiscard]] QString spokenVeiled(const QString &english) const;
    [[nodiscard]] std::optional<QString> whole(const QString &english) const;
    [[nodiscard]] std::optional<QString> messageOf(const QString &english) const;
    [[nodiscard]] std::optional<QString> oneMessage(const QString &english) const;
    [[nodiscard]] std::optional<QString> byTemplate(const QString &english, bool isArgument) const;
    [[nodiscard]] std::optional<QString> bySentences(const QString &english) const;
    [[nodiscard]] std::optional<QString> byParts(const QString &english, const QString &mark,
                                                 const QString &joint) const;
    [[nodiscard]] std::optional<QString> afterName(const QString &english) const;
    [[nodiscard]] std::optional<QString> beforeName(const QString &english) const;
    [[nodiscard]] QString argument(const QString &english) const;

    QHash<QString, QString> whole_;
    std::shared_ptr<const std::vector<Template>> templates_; ///< those with most letters first
    Writing writing_;
    JoiningMarks marks_;
    UserNames names_;
};

} // namespace cw::planner
