#include "planner/plan/metronames.h"

#include <QRegularExpression>

#include <algorithm>

namespace cw::planner {

namespace {

/// Both ends of the measured round trips.
QStringList measuredMetros(const catalog::CatalogSnapshot &catalog)
{
    QStringList names;
    if (const catalog::FactTable *pairs = catalog.table(QStringLiteral("latency_geo")))
        for (const char *column : {"metro_a", "metro_b"})
            if (const int at = pairs->column(QLatin1String(column)); at >= 0)
                for (const QStringList &row : pairs->rows)
                    names.append(row[at]);
    names.removeAll(QString());
    return names;
}

} // namespace

bool answersTo(const catalog::Site &site, const QString &metro)
{
    static const QRegularExpression between(QStringLiteral("\\s*[/,-]\\s*"));
    const auto same = [&](const QString &text) { return text.compare(metro, Qt::CaseInsensitive) == 0; };
    if (same(site.id) || same(site.metroId) || same(site.name))
        return true;
    if (!site.id.startsWith(QLatin1String("metro-")))
        return false; // parts of a name speak of metros only: a provider's site is not a place where users live
    const QStringList parts = site.name.split(between);
    return std::any_of(parts.begin(), parts.end(), same) ||
           site.name.startsWith(metro + QLatin1Char(' '), Qt::CaseInsensitive);
}

QStringList metroNames(const catalog::CatalogSnapshot &catalog)
{
    QStringList names = measuredMetros(catalog);
    for (const catalog::Site &site : catalog.sites)
        if (site.id.startsWith(QLatin1String("metro-")))
            names.append(site.name.section(QLatin1String(" ("), 0, 0).split(QLatin1String(" / ")));
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

bool isMetro(const QString &name, const catalog::CatalogSnapshot &catalog)
{
    return std::any_of(catalog.sites.begin(), catalog.sites.end(),
                       [&](const catalog::Site &site) { return answersTo(site, name); }) ||
           measuredMetros(catalog).contains(name, Qt::CaseInsensitive);
}

} // namespace cw::planner
