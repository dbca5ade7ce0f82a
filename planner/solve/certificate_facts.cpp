#include "planner/solve/certificate_facts.h"

#include <algorithm>

namespace cw::planner::certificate {

namespace {

void addProvider(const Case &c, const QString &provider, const QString &headquarters, PlaceFacts &place)
{
    if (!headquarters.isEmpty())
        place.operatorCountries += headquarters;
    if (const catalog::Provider *p = c.catalog.provider(provider)) {
        place.operatorCountries += {p->country, p->ultimateParent};
        place.seal = p->sealLow;
    }
    place.operatorCountries.removeAll(QString());
    place.operatorCountries.removeDuplicates();
}

} // namespace

PlaceFacts placeOf(const Case &c, const QString &site)
{
    PlaceFacts place;
    for (const OwnSite &own : c.plan.need.ownSites)
        if (own.id == site) {
            place.country = own.country;
            place.own = true;
            return place;
        }
    if (const catalog::Site *found = c.catalog.site(site)) {
        place.country = found->country;
        addProvider(c, found->providerId, found->providerCountry, place);
    }
    for (const catalog::CloudOffer &offer : c.catalog.cloudOffers)
        if (offer.siteId == site || offer.providerId + QLatin1Char(':') + offer.region == site) {
            if (place.country.isEmpty())
                place.country = offer.country;
            addProvider(c, offer.providerId, offer.providerCountry, place);
            break;
        }
    return place;
}

UnitFacts unitOf(const Case &c, const DesignUnits &units)
{
    UnitFacts facts;
    if (const catalog::System *system = c.catalog.system(units.system)) {
        facts.vendor = system->vendor;
        facts.accelerators = system->accelerators;
        facts.rackUnits = system->rackUnits;
        if (system->leadTimeWeeks)
            facts.leadTimeWeeks = system->leadTimeWeeks->likely;
        if (system->powerMax)
            facts.nameplateKw = system->powerMax->toKilowatts();
        if (system->powerTypical)
            facts.planningKw = system->powerTypical->toKilowatts();
        else if (const auto *share = c.catalog.assumption(QStringLiteral("typical_power_share"));
                 share && facts.nameplateKw)
            facts.planningKw = *facts.nameplateKw * share->value.likely;
        return facts;
    }
    for (const catalog::CloudOffer &offer : c.catalog.cloudOffers)
        if (units.offer.contains(offer.id) ||
            units.offer.endsWith(QLatin1Char('/') + offer.instanceType + QLatin1Char('/') + offer.term)) {
            facts.accelerators = offer.accelerators;
            if (const catalog::Accelerator *accelerator = c.catalog.accelerator(offer.acceleratorId))
                facts.vendor = accelerator->vendor;
            break;
        }
    return facts;
}

} // namespace cw::planner::certificate
