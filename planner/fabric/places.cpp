#include "planner/fabric/places.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cw::planner {

double greatCircleKm(const Place &a, const Place &b)
{
    constexpr double radiusKm = 6371.0088, radiansPerDegree = std::numbers::pi / 180;
    const double u = a.latitude * radiansPerDegree, v = b.latitude * radiansPerDegree;
    const double dLat = std::sin((v - u) / 2), dLon = std::sin((b.longitude - a.longitude) * radiansPerDegree / 2);
    return 2 * radiusKm * std::asin(std::min(1.0, std::sqrt(dLat * dLat + std::cos(u) * std::cos(v) * dLon * dLon)));
}

namespace {

/// Whether a place of the catalog answers to a metro as people write it: "Berlin" is metro-berlin, named
/// "Berlin-Brandenburg"; "Espoo" is a part of "Helsinki / Espoo"; "Frankfurt" is "Frankfurt am Main".
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

} // namespace

std::optional<Place> placeOfMetro(const QString &metro, const catalog::CatalogSnapshot &catalog)
{
    const auto names = [&](const QString &text) { return text.compare(metro, Qt::CaseInsensitive) == 0; };
    for (const catalog::Site &site : catalog.sites) {
        if (answersTo(site, metro))
            return Place{site.latitude, site.longitude};
    }
    if (const catalog::FactTable *pairs = catalog.table(QStringLiteral("latency_geo"))) {
        for (const char end : {'a', 'b'}) {
            const auto column = [&](const char *name) { return pairs->column(QLatin1String(name) + QLatin1Char(end)); };
            const int name = column("metro_"), lat = column("lat_"), lon = column("lon_");
            if (name < 0 || lat < 0 || lon < 0)
                continue;
            for (const QStringList &row : pairs->rows) {
                if (names(row[name]))
                    return Place{row[lat].toDouble(), row[lon].toDouble()};
            }
        }
    }
    return std::nullopt;
}

std::optional<Place> placeOfSite(const QString &site, const Need &need, const catalog::CatalogSnapshot &catalog)
{
    for (const OwnSite &own : need.ownSites) {
        if (own.id == site)
            return Place{own.latitude, own.longitude};
    }
    if (const catalog::Site *found = catalog.site(site))
        return Place{found->latitude, found->longitude};
    return std::nullopt;
}

} // namespace cw::planner
