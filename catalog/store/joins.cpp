#include "catalog/store/joins.h"

#include "catalog/store/rowreader.h"

#include <QHash>

#include <algorithm>

namespace cw::catalog {

namespace {
Error wrong(const QString &kind, const QString &id, const char *column, const QString &message, const QString &expected)
{
    return Error::invalid(message, QStringLiteral("%1 row %2 column %3").arg(kind, id, QLatin1String(column)),
                          expected);
}

Error unknown(const QString &kind, const QString &id, const char *column, const QString &value, const char *target)
{
    return wrong(kind, id, column, QStringLiteral("“%1” is not known").arg(value),
                 QStringLiteral("an id of %1").arg(QLatin1String(target)));
}

bool hasId(const CatalogSnapshot &snapshot, const char *kind, const QString &id)
{
    const FactTable *table = snapshot.table(QLatin1String(kind));
    return table &&
           std::any_of(table->rows.begin(), table->rows.end(), [&](const QStringList &r) { return r.first() == id; });
}
} // namespace

Problem checkReferences(const CatalogSnapshot &snapshot)
{
    const QString systems = QStringLiteral("systems");
    for (const System &s : snapshot.systems) {
        if (!s.acceleratorId.isEmpty() && !snapshot.accelerator(s.acceleratorId))
            return unknown(systems, s.id, "accelerator_id", s.acceleratorId, "accelerators");
        if (!s.cpuId.isEmpty() && !hasId(snapshot, "cpus", s.cpuId))
            return unknown(systems, s.id, "cpu_id", s.cpuId, "cpus");
        if (!s.nicId.isEmpty() && !hasId(snapshot, "nics", s.nicId))
            return unknown(systems, s.id, "nic_id", s.nicId, "nics");
    }
    const QString sites = QStringLiteral("sites");
    for (const Site &s : snapshot.sites) {
        if (!s.providerId.isEmpty() && !snapshot.provider(s.providerId))
            return unknown(sites, s.id, "provider_id", s.providerId, "providers");
        if (!s.metroId.isEmpty() && !snapshot.site(s.metroId))
            return unknown(sites, s.id, "metro_id", s.metroId, "sites");
        if (!snapshot.gridZone(s.gridZone))
            return unknown(sites, s.id, "grid_zone", s.gridZone, "grid (column zone)");
        if (!snapshot.country(s.country))
            return unknown(sites, s.id, "country", s.country, "jurisdictions (column iso2)");
    }
    const QString offers = QStringLiteral("cloud_prices");
    for (const CloudOffer &o : snapshot.cloudOffers) {
        if (!snapshot.accelerator(o.acceleratorId))
            return unknown(offers, o.id, "accelerator_id", o.acceleratorId, "accelerators");
        if (!snapshot.provider(o.providerId))
            return unknown(offers, o.id, "provider_id", o.providerId, "providers");
        if (!o.siteId.isEmpty() && !snapshot.site(o.siteId))
            return unknown(offers, o.id, "site_id", o.siteId, "sites");
    }
    return std::nullopt;
}

Problem joinOffers(CatalogSnapshot &snapshot)
{
    QHash<QString, QString> siteByRegion;
    for (const Site &site : snapshot.sites)
        if (!site.regionCode.isEmpty())
            siteByRegion.insert(site.providerId + QLatin1Char('/') + site.regionCode, site.id);

    const QString kind = QStringLiteral("cloud_prices");
    const Currency dollar(u"USD");
    const Assumption *sentinel = snapshot.assumption(QStringLiteral("price_sentinel_per_accelerator_hour"));
    for (CloudOffer &offer : snapshot.cloudOffers) {
        if (offer.siteId.isEmpty())
            offer.siteId = siteByRegion.value(offer.providerId + QLatin1Char('/') + offer.region);
        if (!offer.pricePerHour && !offer.spotUsdPerHour)
            continue;
        const auto rate = snapshot.exchangeRate(Currency(offer.priceCurrency), dollar);
        if (!rate)
            return wrong(kind, offer.id, "price_currency",
                         QStringLiteral("there is no rate for %1").arg(offer.priceCurrency),
                         QStringLiteral("a currency of currencies.csv"));
        if (offer.pricePerHour)
            offer.priceUsdPerHour = *offer.pricePerHour * *rate;
        if (offer.spotUsdPerHour)
            offer.spotUsdPerHour = *offer.spotUsdPerHour * *rate;
        if (sentinel && offer.priceUsdPerHour && *offer.priceUsdPerHour / offer.accelerators > sentinel->value.high)
            return wrong(
                kind, offer.id, "price_hour",
                QStringLiteral("%1 %2 an hour stands for “no price”").arg(*offer.pricePerHour).arg(offer.priceCurrency),
                QStringLiteral("a price, or nothing where there is none"));
    }
    return std::nullopt;
}

Problem joinSwitchPrices(CatalogSnapshot &snapshot)
{
    const auto rate = snapshot.exchangeRate(Currency(u"EUR"), Currency(u"USD"));
    const FactTable *table = snapshot.table(QStringLiteral("switches"));
    if (!rate || !table)
        return std::nullopt;
    const SourceTable source{*table, {}};
    RowReader r(source);
    for (std::size_t row = 0; row < r.rowCount(); ++row) {
        r.moveTo(row);
        Switch &target = snapshot.switches[row]; // same order: both follow the canonical table
        if (const auto euro = r.positive("price_eur_ex_vat"); euro && !target.priceUsd)
            target.priceUsd = Band::exact(*euro * *rate);
    }
    return r.error();
}

} // namespace cw::catalog
