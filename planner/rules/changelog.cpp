#include "planner/rules/changelog.h"

#include "planner/plan/jsontext.h"
#include "planner/plan/planfile.h"

#include <QCryptographicHash>

namespace cw::planner {

QString hashOf(const ChangeEntry &entry)
{
    ChangeEntry bare = entry;
    bare.hash.clear();
    return QString::fromLatin1(
        QCryptographicHash::hash(compactJson(changeToJson(bare)), QCryptographicHash::Sha256).toHex());
}

void appendChange(std::vector<ChangeEntry> &changes, const Plan &plan, const QString &at, const QString &by,
                  const QString &what, const QString &why)
{
    ChangeEntry entry;
    entry.at = at.isEmpty() ? plan.asOf.toString(Qt::ISODate) : at;
    entry.by = by.isEmpty() ? QStringLiteral("not stated") : by;
    entry.what = what;
    entry.why = why;
    entry.need = needHashOf(plan);
    entry.previous = changes.empty() ? QString() : changes.back().hash;
    entry.hash = hashOf(entry);
    changes.push_back(std::move(entry));
}

void recordChange(std::vector<ChangeEntry> &changes, const Plan &plan, const QString &at, const QString &by,
                  const QString &why)
{
    const QString need = needHashOf(plan);
    if (!changes.empty() && changes.back().need == need)
        return;
    QString what = QStringLiteral("Plan made and answered");
    if (!changes.empty())
        what =
            QStringLiteral("Need changed from %1 to %2 and answered").arg(changes.back().need.left(12), need.left(12));
    appendChange(changes, plan, at, by, what, why);
}

std::vector<QString> brokenLinks(const Plan &plan)
{
    std::vector<QString> broken;
    QString previous;
    for (std::size_t i = 0; i < plan.changes.size(); ++i) {
        const ChangeEntry &entry = plan.changes[i];
        if (entry.hash != hashOf(entry))
            broken.push_back(QStringLiteral("entry %1 was altered: its content does not hash to its hash").arg(i + 1));
        if (entry.previous != previous)
            broken.push_back(QStringLiteral("entry %1 does not follow the one before it").arg(i + 1));
        previous = entry.hash;
    }
    if (plan.isSolved() && !plan.changes.empty() && plan.changes.back().need != needHashOf(plan))
        broken.push_back(QStringLiteral("the last entry leads to another need than the plan’s"));
    return broken;
}

} // namespace cw::planner
