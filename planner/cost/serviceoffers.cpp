#include "planner/cost/serviceoffers.h"

#include "planner/cost/cloudoffers.h"
#include "planner/cost/costitems.h"
#include "planner/services/cloudservices.h"

namespace cw::planner {

namespace {

/// The place as the other offers of its region see it.
SiteProfile placeOf(const CloudService &service, Passports &passports)
{
    catalog::CloudOffer row;
    row.id = service.id;
    row.provider = service.provider;
    row.providerId = service.providerId;
    row.providerCountry = service.providerCountry;
    row.region = service.region;
    row.country = service.country;
    row.siteId = service.siteId;
    SiteProfile site = cloudPlace(row, passports);
    // A service on another's machines is under the hand of both.
    if (!service.providerCountry.isEmpty() && !site.operatorCountries.contains(service.providerCountry))
        site.operatorCountries.append(service.providerCountry);
    return site;
}

bool isWanted(const CloudService &service, const Need &need)
{
    const auto any = [&](WorkloadKind kind) {
        return std::any_of(need.workloads.begin(), need.workloads.end(),
                           [&](const Workload &w) { return w.kind == kind; });
    };
    if (service.kind == QLatin1String("vector_search"))
        return any(WorkloadKind::VectorSearch);
    if (service.kind == QLatin1String("feature_serving"))
        return any(WorkloadKind::FeatureServing);
    return any(WorkloadKind::Dataset);
}

UnitCostItem rentOf(const CloudService &service, Offer &offer, Passports &passports)
{
    const bool isStorage = service.capacityTb.has_value();
    UnitCostItem rent;
    rent.category = isStorage ? QStringLiteral("storage") : QStringLiteral("services");
    rent.kind = LineKind::Recurring;
    rent.part = offer.system;
    rent.description = offer.description;
    rent.quantity = 1;
    rent.quantityUnit = service.unit + QStringLiteral(" months");
    const auto price =
        service.pricePerMonth
            ? passports.price(QStringLiteral("Price per %1 and month, %2").arg(service.unit, offer.description),
                              *service.pricePerMonth, service.currency, service.unit + QStringLiteral(" and month"),
                              service.provenance)
            : std::nullopt;
    if (!price) {
        rent.passport = passports.unknownPrice(offer.description);
        return rent;
    }
    rent.unitPrice = roundedToMicros(price->value);
    rent.priceSource = price->source;
    rent.priceAsOf = price->asOf;
    rent.passport = price->passport;
    offer.recurringPerMonth = *rent.unitPrice;
    offer.passports[QStringLiteral("price")] = price->passport;
    return rent;
}

} // namespace

void addServiceOffers(Passports &passports, OfferSet &out)
{
    const Need &need = passports.plan().need;
    for (const CloudService &service : cloudServices(passports.catalog())) {
        if (!isWanted(service, need))
            continue;
        const SiteProfile site = placeOf(service, passports);
        if (!coversSite(need, passports.catalog(), site.id, site.country))
            continue;
        Offer offer;
        offer.id = QStringLiteral("cloud/%1/%2/service")
                       .arg(site.id, service.system().replace(QLatin1Char(':'), QLatin1Char('-')));
        offer.procurement = Procurement::Cloud;
        offer.system = service.system();
        offer.description = QStringLiteral("%1 of %2 (%3)").arg(service.unit, service.service, service.provider);
        placeOffer(offer, site);
        offer.powerKnown = false; // nobody publishes what a share of a service draws
        offer.leadTimeWeeks = 0;
        offer.costs.push_back(rentOf(service, offer, passports));
        out.offers.push_back(std::move(offer));
    }
}

} // namespace cw::planner
