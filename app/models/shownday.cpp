#include "app/models/shownday.h"

#include "app/models/spokentext.h"

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

Cell dayCell(const QString &recorded)
{
    Cell cell = textCell(shownDay(recorded));
    cell.sort = cell.exported = recorded;
    return cell;
}

} // namespace cw::app
