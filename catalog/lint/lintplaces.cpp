#include "catalog/lint/lintrules.h"

#include <cmath>
#include <numbers>

namespace cw::catalog::lint {

namespace {
constexpr double earthRadiusKm = 6371; // mean radius, IUGG
// A hall belongs to a metro for latency and rent; farther than this it is another market.
constexpr double metroReachKm = 350;
constexpr double dirtiestGrid = 1500; // g/kWh: above any all-coal grid
constexpr double dearestPower = 1;    // per kWh in a large currency: above any industrial tariff
constexpr double worstPue = 2.5;

double distanceKm(const Site &a, const Site &b)
{
    const auto radians = [](double degrees) { return degrees * std::numbers::pi / 180; };
    const double dLat = radians(b.latitude - a.latitude) / 2;
    const double dLon = radians(b.longitude - a.longitude) / 2;
    const double h = std::sin(dLat) * std::sin(dLat) +
                     std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) * std::sin(dLon) * std::sin(dLon);
    return 2 * earthRadiusKm * std::asin(std::sqrt(h));
}
} // namespace

void checkPlaces(const CatalogSnapshot &snapshot, Findings &out)
{
    const QString sites = QStringLiteral("sites");
    for (const Site &s : snapshot.sites) {
        const Site *metro = snapshot.site(s.metroId);
        if (metro && metro != &s && distanceKm(s, *metro) > metroReachKm)
            out.push_back({QStringLiteral("far_from_metro"), LintSeverity::Warning, sites, s.id,
                           QStringLiteral("metro_id"),
                           QStringLiteral("%1 lies %2 km away").arg(metro->name).arg(qRound(distanceKm(s, *metro))),
                           QStringLiteral("check the coordinates or name a nearer metro")});
        if (s.pue && *s.pue > worstPue)
            out.push_back({QStringLiteral("pue_range"), LintSeverity::Warning, sites, s.id, QStringLiteral("pue"),
                           QStringLiteral("a PUE of %1").arg(*s.pue),
                           QStringLiteral("check that it is total over IT energy")});
        const GridZone *zone = snapshot.gridZone(s.gridZone);
        if (zone && !zone->country.isEmpty() && zone->country != s.country)
            out.push_back(
                {QStringLiteral("grid_country"), LintSeverity::Warning, sites, s.id, QStringLiteral("grid_zone"),
                 QStringLiteral("the zone %1 lies in %2, the site in %3").arg(zone->zone, zone->country, s.country),
                 QStringLiteral("name the zone that feeds the site")});
    }
    for (const GridZone &g : snapshot.gridZones) {
        if (g.carbonGramsPerKwh && *g.carbonGramsPerKwh > dirtiestGrid)
            out.push_back({QStringLiteral("carbon_range"), LintSeverity::Error, QStringLiteral("grid"), g.zone,
                           QStringLiteral("carbon_gco2e_kwh"), QStringLiteral("%1 g per kWh").arg(*g.carbonGramsPerKwh),
                           QStringLiteral("grams per kWh, not per MWh")});
        const Currency currency(g.priceCurrency);
        const auto toEuro = snapshot.exchangeRate(currency, Currency(u"EUR"));
        if (g.pricePerKwh && toEuro && g.pricePerKwh->high * *toEuro > dearestPower)
            out.push_back({QStringLiteral("power_price_range"), LintSeverity::Error, QStringLiteral("grid"), g.zone,
                           QStringLiteral("price_high"),
                           QStringLiteral("%1 %2 per kWh").arg(g.pricePerKwh->high).arg(g.priceCurrency),
                           QStringLiteral("price per kWh, not per MWh")});
    }
}

} // namespace cw::catalog::lint
