#include "planner/report/sentencebook.h"

#include <QRegularExpression>

#include <algorithm>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewLetters = 4, someLetters = 12; ///< of "%1 on %2", of "%1 × %2 (%3)"

const QRegularExpression &place()
{
    static const QRegularExpression expression(u"%([1-9][0-9]?)"_s);
    return expression;
}

/// The texts between the pieces, in order; none where a piece is missing. Each lies at its first possible place, the
/// last one at the end.
std::optional<QStringList> argumentsOf(const QString &text, const QStringList &pieces)
{
    if (!text.startsWith(pieces.front()))
        return std::nullopt;
    QStringList arguments;
    qsizetype at = pieces.front().size();
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        const bool isLast = i == pieces.size() - 1;
        const qsizetype found = isLast ? text.size() - pieces[i].size() : text.indexOf(pieces[i], at + 1);
        if (found <= at || (isLast && !text.endsWith(pieces[i])))
            return std::nullopt;
        arguments << text.mid(at, found - at);
        at = found + pieces[i].size();
    }
    return arguments;
}

/// Whether a part of a list before the last mark is the message by itself: the text is several of it in a row, and one
/// of its arguments would hold all that lies between.
bool isSeveral(const QString &text, const QStringList &arguments, const QStringList &pieces)
{
    const QString mark = u"; "_s;
    if (pieces.back().isEmpty() || !arguments.join(u' ').contains(mark))
        return false;
    for (qsizetype at = text.indexOf(mark); at > 0; at = text.indexOf(mark, at + 1))
        if (argumentsOf(text.first(at), pieces))
            return true;
    return false;
}

/// A message of few letters fits too much: it is believed between numbers, and within a message after one word.
bool isBelievable(const QStringList &arguments, qsizetype letters, bool isArgument)
{
    // Another sentence, or the next of a list of "name: …; name: …", is not part of an argument.
    static const QRegularExpression goesOn(u"[a-z0-9)\\]][.?] [A-Z]|; \\S+: "_s);
    const auto any = [&arguments](const auto &holds) { return std::any_of(arguments.begin(), arguments.end(), holds); };
    if (any([](const QString &each) { return each.contains(goesOn); }))
        return false;
    if (letters <= someLetters && any([](const QString &each) { return each.contains("; "_L1); }))
        return false;
    if (letters > fewLetters)
        return true;
    static const QRegularExpression amount(u"^[0-9][0-9.,]*( \\S+)?$"_s); // a number, at most with a unit
    const bool areNumbers = !any([](const QString &each) { return !amount.match(each).hasMatch(); });
    return areNumbers || (isArgument && !arguments.front().contains(u' '));
}

/// `translation` with its places filled. Not QString::arg: an argument may hold a place of its own.
QString filled(const QString &translation, const QStringList &arguments)
{
    QString text;
    qsizetype from = 0;
    for (auto match = place().globalMatch(translation); match.hasNext();) {
        const auto found = match.next();
        const int index = found.capturedView(1).toInt() - 1;
        text += translation.mid(from, found.capturedStart() - from) + arguments.value(index);
        from = found.capturedEnd();
    }
    return text + translation.mid(from);
}

} // namespace

SentenceBook::SentenceBook(const Messages &messages, Writing writing, JoiningMarks marks)
    : writing_(std::move(writing)), marks_(std::move(marks))
{
    std::vector<Template> templates;
    for (const auto &[english, translation] : messages) {
        if (translation.isEmpty())
            continue;
        if (!english.contains(place())) {
            whole_.insert(english, translation);
            continue;
        }
        Template known{english.split(place()), {}, translation, 0};
        for (auto match = place().globalMatch(english); match.hasNext();)
            known.places.push_back(match.next().capturedView(1).toInt());
        for (const QString &piece : std::as_const(known.pieces))
            known.length += piece.size();
        templates.push_back(std::move(known));
    }
    std::stable_sort(templates.begin(), templates.end(),
                     [](const Template &a, const Template &b) { return a.length > b.length; });
    templates_ = std::make_shared<const std::vector<Template>>(std::move(templates));
}

SentenceBook SentenceBook::withNames(UserNames names) const
{
    SentenceBook book(*this);
    book.names_ = std::move(names);
    return book;
}

std::optional<QString> SentenceBook::translated(const QString &english) const
{
    const auto found = translatedVeiled(names_.veiled(english));
    return found ? std::optional(names_.unveiled(*found)) : std::nullopt;
}

QString SentenceBook::spoken(const QString &english) const
{
    return names_.unveiled(spokenVeiled(names_.veiled(english)));
}

std::optional<QString> SentenceBook::translatedVeiled(const QString &english) const
{
    if (english.isEmpty())
        return std::nullopt;
    for (const auto &found : {oneMessage(english), bySentences(english)})
        if (found)
            return found;
    if (auto found = byParts(english, u"; "_s, marks_.semicolon))
        return found;
    return afterName(english);
}

QString SentenceBook::spokenVeiled(const QString &english) const
{
    const auto found = translatedVeiled(english);
    return found ? *found : beforeName(english).value_or(english);
}

/// A message without places that is the text, names and all: the text is ours where it is more than a name.
std::optional<QString> SentenceBook::whole(const QString &english) const
{
    if (names_.isName(english))
        return std::nullopt;
    const QString text = names_.unveiled(english);
    if (const auto found = whole_.constFind(text); found != whole_.constEnd())
        return *found;
    // A unit of money is said alike in every currency: one message, in euros, stands for all.
    static const QRegularExpression money(u"^([A-Z]{3}) per \\S"_s);
    const QString code = money.match(text).captured(1), euro = u"EUR"_s;
    const auto found = code.isEmpty() ? whole_.constEnd() : whole_.constFind(euro + text.mid(code.size()));
    return found != whole_.constEnd() && found->startsWith(euro) ? std::optional(code + found->mid(euro.size()))
                                                                 : std::nullopt;
}

std::optional<QString> SentenceBook::messageOf(const QString &english) const
{
    if (auto found = whole(english))
        return found;
    if (auto found = byTemplate(english, false))
        return found;
    const QString bare = names_.unveiled(english); // the letters of a name may be words of a message
    return bare == english || names_.isName(english) ? std::nullopt : byTemplate(bare, false);
}

std::optional<QString> SentenceBook::oneMessage(const QString &english) const
{
    if (auto found = messageOf(english))
        return found;
    if (!english.endsWith(u'.'))
        return std::nullopt;
    const auto found = messageOf(english.chopped(1));
    return found ? std::optional(*found + u'.') : std::nullopt;
}

std::optional<QString> SentenceBook::byTemplate(const QString &english, bool isArgument) const
{
    const bool opensList = english.contains("; "_L1) && whole(english.section(u"; "_s, 0, 0));
    for (const Template &known : *templates_) {
        const auto arguments = argumentsOf(english, known.pieces);
        if (!arguments || !isBelievable(*arguments, known.length, isArgument) ||
            isSeveral(english, *arguments, known.pieces))
            continue;
        if (opensList && arguments->join(u' ').contains("; "_L1)) // it would swallow what follows in the list
            continue;
        QStringList spoken(*std::max_element(known.places.begin(), known.places.end()));
        for (qsizetype i = 0; i < arguments->size(); ++i)
            spoken[known.places[size_t(i)] - 1] = argument(names_.veiled(arguments->at(i)));
        return filled(known.translation, spoken);
    }
    return std::nullopt;
}

std::optional<QString> SentenceBook::bySentences(const QString &english) const
{
    static const QRegularExpression end(u"[.?] (?=\\S)"_s);
    std::vector<qsizetype> ends;
    for (auto match = end.globalMatch(english); match.hasNext();)
        ends.push_back(match.next().capturedStart() + 1);
    for (auto cut = ends.rbegin(); cut != ends.rend(); ++cut)
        if (const auto head = oneMessage(english.first(*cut)))
            return *head + u' ' + spokenVeiled(english.mid(*cut + 1));
    return std::nullopt;
}

std::optional<QString> SentenceBook::byParts(const QString &english, const QString &mark, const QString &joint) const
{
    const QStringList parts = english.split(mark);
    if (parts.size() < 2)
        return std::nullopt;
    // The longest run of parts that is a message: some messages hold the mark themselves.
    QStringList spoken;
    bool isAny = false;
    for (qsizetype at = 0; at < parts.size();) {
        qsizetype end = parts.size();
        std::optional<QString> found;
        for (; end > at && !found; --end)
            found = oneMessage(parts.mid(at, end - at).join(mark));
        const qsizetype next = found ? end + 1 : at + 1;
        if (!found)
            found = afterName(parts[at]);
        isAny = isAny || found;
        spoken << found.value_or(parts[at]);
        at = next;
    }
    return isAny ? std::optional(spoken.join(joint)) : std::nullopt;
}

std::optional<QString> SentenceBook::afterName(const QString &english) const
{
    const qsizetype colon = english.indexOf(u": "_s);
    if (colon < 0)
        return std::nullopt;
    const auto rest = translatedVeiled(english.mid(colon + 2));
    return rest ? std::optional(argument(english.first(colon)) + marks_.colon + *rest) : std::nullopt;
}

std::optional<QString> SentenceBook::beforeName(const QString &english) const
{
    for (qsizetype end = english.lastIndexOf(u", "_s); end > 0; end = english.lastIndexOf(u", "_s, end - 1)) {
        const QString head = english.first(end);
        if (const auto found = whole(head))
            return *found + english.mid(end);
    }
    return std::nullopt;
}

QString SentenceBook::argument(const QString &english) const
{
    if (const auto found = translatedVeiled(english))
        return *found;
    if (names_.isName(english))
        return english;
    const QString bare = names_.unveiled(english);
    const QString begun = bare.left(1).toUpper() + bare.mid(1); // a sentence that went into another
    if (const auto found = whole(begun))
        return *found;
    if (const auto found = byTemplate(english, true))
        return *found;
    if (const auto found = byParts(english, u", "_s, u", "_s))
        return *found;
    return writing_ ? writing_(english) : english;
}

} // namespace cw::planner
