#include "planner/fabric/roundtrip.h"

#include <cmath>
#include <limits>

namespace cw::planner {

namespace {

double assumed(const char *id, const catalog::CatalogSnapshot &catalog)
{
    const catalog::Assumption *row = catalog.assumption(QLatin1String(id));
    return row ? row->value.likely : std::numeric_limits<double>::quiet_NaN();
}

std::optional<double> ifKnown(double ms)
{
    return std::isnan(ms) ? std::nullopt : std::optional(ms);
}

/// There and back along the great circle at the speed of light in fibre.
double idealMs(double kilometres, const catalog::CatalogSnapshot &catalog)
{
    constexpr double lightKmPerMs = 299.792458;
    return 2 * kilometres * assumed("rtt_fibre_index", catalog) / lightKmPerMs;
}

} // namespace

std::optional<double> overLandMs(double kilometres, const catalog::CatalogSnapshot &catalog)
{
    return ifKnown(assumed("rtt_land_base_ms", catalog) +
                   assumed("rtt_land_factor", catalog) * idealMs(kilometres, catalog));
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
    std::optional<double> nearest;
    double least = std::numeric_limits<double>::infinity(); // of both ends' distances to the pair that was measured
    for (const QStringList &row : pairs->rows) {
        if (row[ms].isEmpty())
            continue;
        const Place from{row[latA].toDouble(), row[lonA].toDouble()}, to{row[latB].toDouble(), row[lonB].toDouble()};
        for (const auto &[here, there] : {std::pair(from, to), std::pair(to, from)}) {
            const double first = greatCircleKm(a, here), second = greatCircleKm(b, there);
            if (std::max(first, second) > radius->value.likely || first + second >= least)
                continue;
            least = first + second;
            nearest = row[ms].toDouble();
        }
    }
    return nearest;
}

RoundTrips::RoundTrips(const catalog::CatalogSnapshot &catalog) : catalog_(catalog), map_(catalog) {}

RoundTrip RoundTrips::between(const Place &users, const Place &site)
{
    RoundTrip trip = estimate(users, site);
    if (const auto measured = measuredRoundTripMs(users, site, catalog_)) {
        trip.ms = measured;
        trip.isMeasured = true;
    }
    return trip;
}

RoundTrip RoundTrips::estimate(const Place &users, const Place &site)
{
    auto known = reach_.find(users);
    if (known == reach_.end())
        known = reach_.try_emplace(users, map_.from(users, {})).first;
    RoundTrip trip;
    trip.way = known->second.to(site);
    if (!trip.way)
        trip.ms = ifKnown(assumed("rtt_straight_base_ms", catalog_) +
                          assumed("rtt_straight_factor", catalog_) * idealMs(greatCircleKm(users, site), catalog_));
    else if (trip.way->crossings.empty())
        trip.ms = overLandMs(greatCircleKm(users, site), catalog_);
    else
        trip.ms = ifKnown(assumed("rtt_sea_base_ms", catalog_) + assumed("rtt_sea_factor", catalog_) * trip.way->ms);
    return trip;
}

std::optional<double> roundTripMs(const Place &users, const Place &site, const catalog::CatalogSnapshot &catalog)
{
    return RoundTrips(catalog).between(users, site).ms;
}

} // namespace cw::planner
