#include "planner/services/egressprice.h"

#include "planner/plan/factrows.h"
#include "planner/services/cloudservices.h"

namespace cw::planner {

QString providerAt(const QString &site, const catalog::CatalogSnapshot &catalog)
{
    for (const catalog::CloudOffer &row : catalog.cloudOffers)
        if (row.siteId == site || row.id.section(QLatin1Char('/'), 0, 0) + QLatin1Char(':') + row.region == site)
            return row.providerId;
    for (const CloudService &service : cloudServices(catalog))
        if (service.siteId == site)
            return service.providerId;
    return {};
}

std::optional<EgressPrice> publishedEgress(const QString &providerId, const catalog::CatalogSnapshot &catalog)
{
    const catalog::FactTable *table = catalog.table(QStringLiteral("egress_prices"));
    if (!table || providerId.isEmpty())
        return std::nullopt;
    for (const QStringList &row : table->rows) {
        if (textOf(*table, row, "provider_id") != providerId)
            continue;
        const auto likely = numberOf(*table, row, "price_gb");
        if (!likely && textOf(*table, row, "included") != QLatin1String("yes"))
            continue;
        const double usual = likely.value_or(0);
        return EgressPrice{{numberOf(*table, row, "price_gb_low").value_or(usual), usual,
                            numberOf(*table, row, "price_gb_high").value_or(usual)},
                           textOf(*table, row, "price_currency"),
                           provenanceOf(*table, row)};
    }
    return std::nullopt;
}

std::optional<EgressPrice> egressAt(const QString &site, const catalog::CatalogSnapshot &catalog)
{
    if (std::optional<EgressPrice> published = publishedEgress(providerAt(site, catalog), catalog))
        return published;
    if (const catalog::Assumption *usual = catalog.assumption(QStringLiteral("cloud_egress_per_gb")))
        return EgressPrice{usual->value, QStringLiteral("USD"), usual->provenance};
    return std::nullopt;
}

} // namespace cw::planner
