#include "catalog/store/joins.h"

#include "catalog/store/rowreader.h"

#include <QHash>
#include <QSet>

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

QSet<QString> idsOf(const CatalogSnapshot &snapshot, const char *kind)
{
    QSet<QString> ids;
    if (const FactTable *table = snapshot.table(QLatin1String(kind)))
        for (const QStringList &row : table->rows)
            ids.insert(row.first());
    return ids;
}

Problem systemProblem(const System &s, const CatalogSnapshot &snapshot, const QSet<QString> &cpus,
                      const QSet<QString> &nics)
{
    const QString kind = QStringLiteral("systems");
    if (!s.acceleratorId.isEmpty() && !snapshot.accelerator(s.acceleratorId))
        return unknown(kind, s.id, "accelerator_id", s.acceleratorId, "accelerators");
    if (!s.cpuId.isEmpty() && !cpus.contains(s.cpuId))
        return unknown(kind, s.id, "cpu_id", s.cpuId, "cpus");
    if (!s.nicId.isEmpty() && !nics.contains(s.nicId))
        return unknown(kind, s.id, "nic_id", s.nicId, "nics");
    return std::nullopt;
}

Problem siteProblem(const Site &s, const CatalogSnapshot &snapshot)
{
    const QString kind = QStringLiteral("sites");
    if (!s.providerId.isEmpty() && !snapshot.provider(s.providerId))
        return unknown(kind, s.id, "provider_id", s.providerId, "providers");
    if (!s.metroId.isEmpty() && !snapshot.site(s.metroId))
        return unknown(kind, s.id, "metro_id", s.metroId, "sites");
    if (!snapshot.gridZone(s.gridZone))
        return unknown(kind, s.id, "grid_zone", s.gridZone, "grid (column zone)");
    if (!snapshot.country(s.country))
        return unknown(kind, s.id, "country", s.country, "jurisdictions (column iso2)");
    return std::nullopt;
}

Problem offerProblem(const CloudOffer &o, const CatalogSnapshot &snapshot)
{
    const QString kind = QStringLiteral("cloud_prices");
    if (o.accelerators > 0 && !snapshot.accelerator(o.acceleratorId))
        return unknown(kind, o.id, "accelerator_id", o.acceleratorId, "accelerators");
    if (!snapshot.provider(o.providerId))
        return unknown(kind, o.id, "provider_id", o.providerId, "providers");
    if (!o.siteId.isEmpty() && !snapshot.site(o.siteId))
        return unknown(kind, o.id, "site_id", o.siteId, "sites");
    return std::nullopt;
}

/// The billed prices of an offer in USD; `rate` is that of its currency.
Problem joinOffer(CloudOffer &offer, const std::optional<double> &rate, const Assumption *sentinel)
{
    const QString kind = QStringLiteral("cloud_prices");
    if (!offer.pricePerHour && !offer.spotUsdPerHour)
        return std::nullopt;
    if (!rate)
        return wrong(kind, offer.id, "price_currency",
                     QStringLiteral("there is no rate for %1").arg(offer.priceCurrency),
                     QStringLiteral("a currency of currencies.csv"));
    if (offer.pricePerHour)
        offer.priceUsdPerHour = *offer.pricePerHour * *rate;
    if (offer.spotUsdPerHour)
        offer.spotUsdPerHour = *offer.spotUsdPerHour * *rate;
    const int priced = std::max(offer.accelerators, 1); // an instance without accelerators counts as one thing
    if (sentinel && offer.priceUsdPerHour && *offer.priceUsdPerHour / priced > sentinel->value.high)
        return wrong(
            kind, offer.id, "price_hour",
            QStringLiteral("%1 %2 an hour stands for “no price”").arg(*offer.pricePerHour).arg(offer.priceCurrency),
            QStringLiteral("a price, or nothing where there is none"));
    return std::nullopt;
}
} // namespace

Problems checkReferences(const CatalogSnapshot &snapshot)
{
    Problems problems;
    const auto note = [&](const Problem &problem) {
        if (problem)
            problems.push_back(*problem);
    };
    const QSet<QString> cpus = idsOf(snapshot, "cpus"), nics = idsOf(snapshot, "nics");
    for (const System &s : snapshot.systems)
        note(systemProblem(s, snapshot, cpus, nics));
    for (const Site &s : snapshot.sites)
        note(siteProblem(s, snapshot));
    for (const CloudOffer &o : snapshot.cloudOffers)
        note(offerProblem(o, snapshot));
    return problems;
}

Problems joinOffers(CatalogSnapshot &snapshot)
{
    QHash<QString, QString> siteByRegion;
    for (const Site &site : snapshot.sites)
        if (!site.regionCode.isEmpty())
            siteByRegion.insert(site.providerId + QLatin1Char('/') + site.regionCode, site.id);
    QHash<QString, std::optional<double>> rates; // a few currencies in many offers
    const Currency dollar(u"USD");
    const Assumption *sentinel = snapshot.assumption(QStringLiteral("price_sentinel_per_accelerator_hour"));
    Problems problems;
    for (CloudOffer &offer : snapshot.cloudOffers) {
        if (offer.siteId.isEmpty())
            offer.siteId = siteByRegion.value(offer.providerId + QLatin1Char('/') + offer.region);
        auto rate = rates.constFind(offer.priceCurrency);
        if (rate == rates.constEnd())
            rate = rates.insert(offer.priceCurrency, snapshot.exchangeRate(Currency(offer.priceCurrency), dollar));
        if (const Problem problem = joinOffer(offer, *rate, sentinel))
            problems.push_back(*problem);
    }
    return problems;
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
