#include "catalog/base/month.h"

#include <algorithm>

namespace cw {

std::optional<Month> Month::fromIso(QStringView text)
{
    if (text.size() != 7 || text[4] != QLatin1Char('-'))
        return std::nullopt;
    const bool isDigits =
        std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'-'; });
    if (!isDigits) // "2027-+1" is a number to toInt
        return std::nullopt;
    bool yearOk = false;
    bool monthOk = false;
    const int year = text.left(4).toInt(&yearOk);
    const int month = text.mid(5).toInt(&monthOk);
    if (!yearOk || !monthOk || year < 1900 || month < 1 || month > 12)
        return std::nullopt;
    return Month(year, month);
}

QString Month::toIso() const
{
    return QStringLiteral("%1-%2").arg(year(), 4, 10, QLatin1Char('0')).arg(month(), 2, 10, QLatin1Char('0'));
}

} // namespace cw
