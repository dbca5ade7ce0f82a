#include "app/session/logkeeper.h"

#include "planner/rules/changewords.h"

#include <QDateTime>

namespace cw::app {

LogKeeper::LogKeeper() : clock_([] { return QDateTime::currentDateTimeUtc().toString(Qt::ISODate); }) {}

QString LogKeeper::enter(const planner::Plan &before, planner::Plan &after, const QString &reason, const QString &words,
                         bool isUndone) const
{
    QString what = words.isEmpty() ? planner::changeInWords(before, after) : words;
    if (what.isEmpty())
        what = QStringLiteral("nothing changed");
    if (isUndone)
        what.prepend(QStringLiteral("Undone: "));
    planner::appendChange(after, what, {author_, reason, clock_()});
    return after.changes.back().hash;
}

bool LogKeeper::withdraw(planner::Plan &plan, const QString &hash) const
{
    if (hash.isEmpty() || plan.changes.size() <= kept_ || plan.changes.back().hash != hash)
        return false;
    planner::withdrawChange(plan);
    return true;
}

} // namespace cw::app
