#include "catalog/import/datetext.h"

#include <QRegularExpression>
#include <QStringList>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
constexpr int monthsInYear = 12;
constexpr int daysInWeek = 7;

int fullYear(const QString &year)
{
    const int value = year.toInt();
    return year.size() == 2 ? 2000 + value : value;
}

/// 1 to 12 by the first three letters, German and English; 0 = no month.
int monthOf(const QString &name)
{
    static const QStringList german = {u"jan"_s, u"feb"_s, u"mär"_s, u"apr"_s, u"mai"_s, u"jun"_s,
                                       u"jul"_s, u"aug"_s, u"sep"_s, u"okt"_s, u"nov"_s, u"dez"_s};
    static const QStringList english = {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                        u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    QString key = name.toLower().left(4);
    if (key.startsWith(u"maer"_s) || key.startsWith(u"mrz"_s))
        return 3;
    key = key.left(3);
    return int(std::max(german.indexOf(key), english.indexOf(key)) + 1);
}

DateText slashed(int first, int second, int year)
{
    if (first > monthsInYear)
        return {QDate(year, second, first), false};
    if (second > monthsInYear)
        return {QDate(year, first, second), false};
    if (first == second)
        return {QDate(year, first, second), false};
    return {QDate(), true};
}
} // namespace

DateText findDate(const QString &text)
{
    static const QRegularExpression iso(u"\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b"_s);
    static const QRegularExpression isoSlash(u"\\b(\\d{4})/(\\d{1,2})/(\\d{1,2})\\b"_s);
    static const QRegularExpression dotted(u"\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})\\b"_s);
    static const QRegularExpression dayName(
        u"\\b(\\d{1,2})(?:\\.|st|nd|rd|th)?[ -]([A-Za-zäÄ]{3,9})\\.?,?[ -](\\d{4})\\b"_s);
    static const QRegularExpression nameDay(u"\\b([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b"_s);
    static const QRegularExpression slash(u"\\b(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})\\b"_s);
    static const QRegularExpression dashed(u"\\b(\\d{1,2})-(\\d{1,2})-(\\d{4})\\b"_s);
    for (const QRegularExpression *order : {&iso, &isoSlash})
        if (const auto m = order->match(text); m.hasMatch())
            return {QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()), false};
    if (const auto m = dotted.match(text); m.hasMatch())
        return {QDate(fullYear(m.captured(3)), m.captured(2).toInt(), m.captured(1).toInt()), false};
    if (const auto m = dayName.match(text); m.hasMatch() && monthOf(m.captured(2)) > 0)
        return {QDate(m.captured(3).toInt(), monthOf(m.captured(2)), m.captured(1).toInt()), false};
    if (const auto m = nameDay.match(text); m.hasMatch() && monthOf(m.captured(1)) > 0)
        return {QDate(m.captured(3).toInt(), monthOf(m.captured(1)), m.captured(2).toInt()), false};
    for (const QRegularExpression *order : {&slash, &dashed})
        if (const auto m = order->match(text); m.hasMatch())
            return slashed(m.captured(1).toInt(), m.captured(2).toInt(), fullYear(m.captured(3)));
    return {};
}

QDate dayAfterSpan(const QString &text, QDate from)
{
    static const QRegularExpression span(
        u"(?<![\\d.,])(\\d{1,3})\\s*(?:kalender|calendar )?(tage?n?|days?|wochen?|weeks?|monate?n?|months?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = span.match(text);
    if (!match.hasMatch() || !from.isValid())
        return {};
    const int count = match.captured(1).toInt();
    const QChar unit = match.captured(2).at(0).toLower();
    if (unit == u'm')
        return from.addMonths(count);
    return from.addDays(unit == u'w' ? count * daysInWeek : count);
}

} // namespace cw::catalog
