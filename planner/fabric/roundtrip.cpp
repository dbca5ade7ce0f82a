#include "planner/fabric/roundtrip.h"

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

std::optional<double> roundTripMs(double kilometres, const catalog::CatalogSnapshot &catalog)
{
    constexpr double lightKmPerMs = 299.792458;
    const auto value = [&](const char *id) {
        const catalog::Assumption *row = catalog.assumption(QLatin1String(id));
        return row ? row->value.likely : std::numeric_limits<double>::quiet_NaN();
    };
    const double ideal = 2 * kilometres * value("rtt_fibre_index") / lightKmPerMs;
    const bool isShort = kilometres < value("rtt_short_limit_km");
    const double ms = isShort ? value("rtt_short_base_ms") + value("rtt_short_factor") * ideal
                              : value("rtt_long_base_ms") + value("rtt_long_factor") * ideal;
    return std::isnan(ms) ? std::nullopt : std::optional(ms);
}

std::optional<double> roundTripMs(const Place &a, const Place &b, const catalog::CatalogSnapshot &catalog)
{
    if (const auto measured = measuredRoundTripMs(a, b, catalog))
        return measured;
    return roundTripMs(greatCircleKm(a, b), catalog);
}

std::optional<double> measuredRoundTripMs(const Place &a, const Place &b, const catalog::CatalogSnapshot &catalog)
{
    const catalog::FactTable *pairs = catalog.table(QStringLiteral("latency_geo"));
    const catalog::Assumption *radius = catalog.assumption(QStringLiteral("rtt_measured_radius_km"));
    if (!pairs || !radius)
        return std::nullopt;
    const int latA = pairs->column(QStringLiteral("lat_a")), lonA = pairs->column(QStringLiteral("lon_a")),
              latB = pairs->column(QStringLiteral("lat_b")), lonB = pairs->column(QStringLiteral("lon_b")),
              ms = pairs->column(QStringLiteral("measured_rtt_ms"));
    if (latA < 0 || lonA < 0 || latB < 0 || lonB < 0 || ms < 0)
        return std::nullopt;
    const auto close = [&](const Place &p, const Place &q) { return greatCircleKm(p, q) <= radius->value.likely; };
    for (const QStringList &row : pairs->rows) {
        const Place from{row[latA].toDouble(), row[lonA].toDouble()}, to{row[latB].toDouble(), row[lonB].toDouble()};
        if (!row[ms].isEmpty() && ((close(a, from) && close(b, to)) || (close(a, to) && close(b, from))))
            return row[ms].toDouble();
    }
    return std::nullopt;
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
