#include "planner/report/language.h"

#include "planner/report/keynames.h"
#include "planner/report/sentencebook.h"

#include <QRegularExpression>

#include <utility>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {
Language &current()
{
    thread_local Language language;
    return language;
}

/// "Kubernetes 1.35 (2027-02-28)" names a day in brackets; elsewhere such digits may be part of a title or an address.
QString withDaysWritten(const Language &language, const QString &english)
{
    static const QRegularExpression day(u"\\(([0-9]{4}-[0-9]{2}-[0-9]{2})\\)"_s);
    QString text = english;
    for (auto match = day.globalMatch(english); match.hasNext();) {
        const QString iso = match.next().captured(1);
        if (const QDate date = QDate::fromString(iso, Qt::ISODate); date.isValid())
            text.replace(iso, date.toString(language.dayForm));
    }
    return text;
}
} // namespace

Speaking::Speaking(Language language) : before_(std::exchange(current(), std::move(language))) {}

Speaking::~Speaking()
{
    current() = std::move(before_);
}

const Language &spoken()
{
    return current();
}

QString say(const QString &english)
{
    const Language &language = current();
    const QString text = language.text ? language.text(english) : QString();
    return text.isEmpty() ? english : text;
}

QString sayRecorded(const QString &english)
{
    const Language &language = current();
    return withNamedKeys(language.recorded ? language.recorded->spoken(english) : english, language);
}

Language withUserNames(Language language, const QStringList &names)
{
    if (language.recorded)
        language.recorded = std::make_shared<SentenceBook>(language.recorded->withNames(UserNames(names)));
    return language;
}

bool isUserName(const QString &text)
{
    return current().recorded && current().recorded->isName(text);
}

QString writtenByPeople(const Language &language, const QString &english)
{
    static const QRegularExpression number(
        u"^[-\u2212]?([0-9]{1,3}(,[0-9]{3})*|[0-9]+)(\\.[0-9]+)?(e[+-]?[0-9]+)?( [A-Za-z%\u20AC/\u00B2\u00B3\u00B5]+)?$"_s);
    constexpr qsizetype dayLength = 10;
    if (english.size() == dayLength)
        if (const QDate day = QDate::fromString(english, Qt::ISODate); day.isValid())
            return day.toString(language.dayForm);
    constexpr qsizetype monthLength = 7;
    if (english.size() == monthLength)
        if (const QDate first = QDate::fromString(english + u"-01"_s, Qt::ISODate); first.isValid())
            return first.toString(language.monthForm);
    if (!number.match(english).hasMatch())
        return withDaysWritten(language, english);
    QString text;
    for (const QChar mark : english)
        text += mark == u'.' ? language.decimalPoint : mark == u',' ? language.groupMark : mark;
    return text;
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(current().dayForm) : QString();
}

QString monthText(Month month)
{
    return dayText(month.toIso());
}

QString dayText(const QString &iso)
{
    constexpr qsizetype dayLength = 10, monthLength = 7;
    if (iso.size() == dayLength)
        if (const QDate day = QDate::fromString(iso, Qt::ISODate); day.isValid())
            return dayText(day);
    if (iso.size() == monthLength)
        if (const QDate day = QDate::fromString(iso + QStringLiteral("-01"), Qt::ISODate); day.isValid())
            return day.toString(current().monthForm);
    return iso;
}

} // namespace cw::planner
