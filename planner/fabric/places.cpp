#include "planner/fabric/places.h"

#include "planner/plan/metronames.h"

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
