#include "planner/sustain/footprintparts.h"

#include <algorithm>

namespace cw::planner {

namespace {

Factor assumed(const catalog::CatalogSnapshot &catalog, const char *id)
{
    const catalog::Assumption *row = catalog.assumption(QLatin1String(id));
    if (!row)
        return {};
    return {row->value,
            row->unit,
            row->sentence,
            row->provenance.asOf,
            QStringLiteral("anywhere"),
            row->provenance.needsVerification()};
}

const catalog::CloudOffer *offerAt(const catalog::CatalogSnapshot &catalog, const QString &site)
{
    const auto found =
        std::find_if(catalog.cloudOffers.begin(), catalog.cloudOffers.end(), [&](const catalog::CloudOffer &offer) {
            return offer.siteId == site || offer.providerId + QLatin1Char(':') + offer.region == site;
        });
    return found == catalog.cloudOffers.end() ? nullptr : &*found;
}

/// A column of the grid table that is not typed: operational and marginal intensity.
Factor gridColumn(const catalog::CatalogSnapshot &catalog, const catalog::GridZone &zone, const char *column,
                  const char *yearColumn)
{
    const catalog::FactTable *table = catalog.table(QStringLiteral("grid"));
    if (!table)
        return {};
    const int key = table->column(QStringLiteral("zone")), value = table->column(QLatin1String(column)),
              year = table->column(QLatin1String(yearColumn));
    if (key < 0 || value < 0 || year < 0)
        return {};
    for (const QStringList &row : table->rows) {
        bool isNumber = false;
        const double number = row[value].toDouble(&isNumber);
        if (row[key] == zone.zone && isNumber)
            return {Band::exact(number),
                    QStringLiteral("g/kWh"),
                    zone.provenance.sourceTitle,
                    row[year],
                    zone.name,
                    zone.provenance.needsVerification()};
    }
    return {};
}

void addGrid(const catalog::CatalogSnapshot &catalog, const QString &zoneId, SiteFootprint &site)
{
    for (const QString &key : {zoneId, site.country}) {
        const catalog::GridZone *zone = key.isEmpty() ? nullptr : catalog.gridZone(key);
        if (!zone)
            continue;
        const auto factor = [&](double value, const char *unit, const QString &year) {
            return Factor{Band::exact(value),
                          QLatin1String(unit),
                          zone->provenance.sourceTitle,
                          year,
                          zone->name,
                          zone->provenance.needsVerification()};
        };
        if (!site.gridCarbon.value && zone->carbonGramsPerKwh)
            site.gridCarbon = factor(*zone->carbonGramsPerKwh, "g/kWh", zone->carbonYear);
        if (!site.gridWater.value && zone->waterLitresPerKwh)
            site.gridWater = factor(*zone->waterLitresPerKwh, "L/kWh", zone->provenance.asOf);
        if (!site.gridCarbonOperational.value)
            site.gridCarbonOperational = gridColumn(catalog, *zone, "carbon_operational_gco2e_kwh", "operational_year");
        if (!site.gridCarbonMarginal.value)
            site.gridCarbonMarginal = gridColumn(catalog, *zone, "carbon_marginal_gco2e_kwh", "marginal_year");
    }
}

/// A share the plan states for this place, or for all places.
std::optional<double> statedShare(const Plan &plan, const QString &site, const char *name)
{
    const Json &facts = plan.need.rules.facts;
    if (!facts.is_object())
        return std::nullopt;
    for (const QString &key : {QStringLiteral("site.%1.%2").arg(site, QLatin1String(name)),
                               QStringLiteral("site.%1").arg(QLatin1String(name))})
        if (const auto found = facts.find(key.toStdString()); found != facts.end() && found->is_number())
            return found->get<double>();
    return std::nullopt;
}

} // namespace

SiteFootprint siteFactors(const Plan &plan, const catalog::CatalogSnapshot &catalog, const QString &site)
{
    SiteFootprint place;
    place.site = site;
    QString zone;
    const auto own = std::find_if(plan.need.ownSites.begin(), plan.need.ownSites.end(),
                                  [&](const OwnSite &each) { return each.id == site; });
    if (own != plan.need.ownSites.end()) {
        place.country = own->country;
        if (own->pue)
            place.pue = {Band::exact(*own->pue),
                         QStringLiteral("ratio"),
                         QStringLiteral("Given in the plan"),
                         plan.asOf.toString(Qt::ISODate),
                         site,
                         false};
    } else if (const catalog::Site *row = catalog.site(site)) {
        place.country = row->country;
        zone = row->gridZone;
        if (row->pue)
            place.pue = {Band::exact(*row->pue),
                         QStringLiteral("ratio"),
                         row->pueSource,
                         row->provenance.asOf,
                         row->name,
                         row->provenance.needsVerification()};
        if (row->wueLitresPerKwh)
            place.wue = {Band::exact(*row->wueLitresPerKwh),
                         QStringLiteral("L/kWh"),
                         row->provenance.sourceTitle,
                         row->provenance.asOf,
                         row->name,
                         row->provenance.needsVerification()};
    } else if (const catalog::CloudOffer *offer = offerAt(catalog, site)) {
        place.country = offer->country;
    }
    if (!place.pue.value)
        place.pue = assumed(catalog, "default_pue");
    if (!place.wue.value)
        place.wue = assumed(catalog, "default_wue");
    addGrid(catalog, zone, place);
    place.renewableShare = statedShare(plan, site, "renewable_share");
    place.reuseShare = statedShare(plan, site, "heat_reuse_share");
    return place;
}

} // namespace cw::planner
