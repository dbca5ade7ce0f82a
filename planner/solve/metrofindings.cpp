#include "planner/solve/metrofindings.h"

#include "planner/fabric/places.h"
#include "planner/plan/ownfinding.h"
#include "planner/plan/scopes.h"

namespace cw::planner {

namespace {

/// Metros of sites and of measured round trips, sorted, each once.
QStringList knownMetros(const catalog::CatalogSnapshot &catalog)
{
    QStringList names;
    for (const catalog::Site &site : catalog.sites)
        if (site.id.startsWith(QLatin1String("metro-")))
            names.append(site.name.section(QLatin1String(" ("), 0, 0).split(QLatin1String(" / ")));
    if (const catalog::FactTable *pairs = catalog.table(QStringLiteral("latency_geo")))
        for (const char *column : {"metro_a", "metro_b"})
            if (const int at = pairs->column(QLatin1String(column)); at >= 0)
                for (const QStringList &row : pairs->rows)
                    names.append(row[at]);
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

/// Up to three, the nearest first; empty where nothing is near.
QStringList nearest(const QString &metro, QStringList names)
{
    constexpr int shown = 3;
    QStringList found;
    while (found.size() < shown) {
        const QString next = nearestWord(metro, names);
        if (next.isEmpty())
            break;
        found.append(next);
        names.removeAll(next);
    }
    return found;
}

} // namespace

std::vector<Finding> metroFindings(const Need &need, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Finding> out;
    for (const Workload &workload : need.workloads)
        for (const UserGroup &user : workload.users) {
            if (placeOfMetro(user.metro, catalog))
                continue;
            const QStringList names = nearest(user.metro, knownMetros(catalog));
            out.push_back(ownFinding(
                QStringLiteral("solve.metro.%1.%2").arg(workload.id, user.metro), Verdict::Unknown, Severity::Medium,
                QStringLiteral("The catalog does not know the metro “%1”, so how far these users of %2 are from any "
                               "place is not known")
                    .arg(user.metro, workload.id),
                names.isEmpty()
                    ? QStringLiteral("Name a larger city near them: those that `catalog list sites` shows are known")
                    : QStringLiteral("Perhaps %1").arg(names.join(QStringLiteral(", ")))));
        }
    return out;
}

} // namespace cw::planner
