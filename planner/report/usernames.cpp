#include "planner/report/usernames.h"

#include <algorithm>

namespace cw::planner {

namespace {

constexpr char16_t firstLetter = 0xE000, lastLetter = 0xF8FF; // Unicode's private use area

/// Whether the letter at `at`, going on in `direction`, would make the words beside it a part of a longer one.
bool continues(const QString &text, qsizetype at, qsizetype direction)
{
    const auto isInWord = [&](qsizetype i) {
        return i >= 0 && i < text.size() && (text[i].isLetterOrNumber() || text[i] == u'_' || text[i] == u'-');
    };
    if (isInWord(at))
        return true;
    const bool mayJoin = at >= 0 && at < text.size() && QStringLiteral(":/.").contains(text[at]);
    return mayJoin && isInWord(at + direction);
}

} // namespace

bool isWordAt(const QString &text, qsizetype at, qsizetype length)
{
    return !continues(text, at - 1, -1) && !continues(text, at + length, 1);
}

UserNames::UserNames(QStringList names) : names_(std::move(names))
{
    names_.removeAll(QString());
    names_.removeDuplicates();
    std::stable_sort(names_.begin(), names_.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    constexpr qsizetype most = lastLetter - firstLetter + 1;
    names_ = names_.first(std::min(names_.size(), most));
}

QString UserNames::veiled(QString text) const
{
    for (qsizetype n = 0; n < names_.size(); ++n) {
        const QString &name = names_[n];
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
            if (isWordAt(text, at, name.size()))
                text.replace(at, name.size(), QChar(char16_t(firstLetter + n)));
    }
    return text;
}

QString UserNames::unveiled(QString text) const
{
    for (qsizetype n = 0; n < names_.size(); ++n)
        text.replace(QChar(char16_t(firstLetter + n)), names_[n]);
    return text;
}

bool UserNames::isName(const QString &text) const
{
    const QString each = unveiled(text);
    return std::find(names_.begin(), names_.end(), each) != names_.end();
}

} // namespace cw::planner
