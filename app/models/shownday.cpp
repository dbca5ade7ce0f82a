#include "app/models/shownday.h"

#include "app/models/spokentext.h"

#include <QRegularExpression>

namespace cw::app {

QString shownDay(QDate day)
{
    const planner::Speaking speaking(windowLanguage());
    return planner::dayText(day);
}

QString shownDay(const QString &recorded)
{
    const planner::Speaking speaking(windowLanguage());
    return planner::dayText(recorded);
}

QString shownMonth(Month month)
{
    return shownDay(month.toIso());
}

std::optional<Month> typedMonth(const QString &text)
{
    static const QRegularExpression yearFirst(QStringLiteral("^([0-9]{4})[-./ ]([0-9]{1,2})$"));
    static const QRegularExpression monthFirst(QStringLiteral("^([0-9]{1,2})[-./ ]([0-9]{4})$"));
    const QString typed = text.trimmed();
    const auto first = yearFirst.match(typed), second = monthFirst.match(typed);
    if (!first.hasMatch() && !second.hasMatch())
        return std::nullopt;
    const QString year = first.hasMatch() ? first.captured(1) : second.captured(2);
    const QString month = first.hasMatch() ? first.captured(2) : second.captured(1);
    return Month::fromIso(QStringLiteral("%1-%2").arg(year, month.rightJustified(2, u'0')));
}

Cell dayCell(const QString &recorded)
{
    Cell cell = textCell(shownDay(recorded));
    cell.sort = cell.exported = recorded;
    return cell;
}

} // namespace cw::app
