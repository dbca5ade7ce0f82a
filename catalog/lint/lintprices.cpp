#include "catalog/lint/lintrules.h"

#include <algorithm>
#include <map>

namespace cw::catalog::lint {

namespace {
// Sellers of one accelerator differ by several times (hyperscaler against small cloud), but seldom more than this from
// the middle.
constexpr double familyFactor = 3;
// One seller's regions differ by tax and power; more than this are two price models in one column.
constexpr double regionFactor = 2;

double perAccelerator(const CloudOffer &o)
{
    return *o.priceUsdPerHour / o.accelerators;
}

LintFinding about(const CloudOffer &o, const char *rule, LintSeverity severity, const QString &text,
                  const QString &remedy)
{
    return {QLatin1String(rule),
            severity,
            QStringLiteral("cloud_prices"),
            o.id,
            QStringLiteral("price_hour"),
            text,
            remedy};
}

void againstFamily(const CatalogSnapshot &snapshot, Findings &out)
{
    std::map<QString, std::vector<double>> prices;
    for (const CloudOffer &o : snapshot.cloudOffers)
        if (o.accelerators > 0 && o.priceUsdPerHour && o.term == QLatin1String("on_demand"))
            prices[o.acceleratorId].push_back(perAccelerator(o));
    for (auto &[id, list] : prices)
        std::sort(list.begin(), list.end());
    for (const CloudOffer &o : snapshot.cloudOffers) {
        if (o.accelerators == 0 || !o.priceUsdPerHour || o.term != QLatin1String("on_demand"))
            continue;
        const std::vector<double> &list = prices[o.acceleratorId];
        const double middle = list[list.size() / 2];
        const double ratio = perAccelerator(o) / middle;
        if (ratio > familyFactor || ratio < 1 / familyFactor)
            out.push_back(about(
                o, "price_out_of_family", LintSeverity::Warning,
                QStringLiteral("%1 USD per accelerator and hour is %2 times the middle price of %3")
                    .arg(perAccelerator(o), 0, 'f', 2)
                    .arg(ratio, 0, 'f', 2)
                    .arg(o.acceleratorId),
                QStringLiteral("check the number of accelerators, the currency and whether the host is included")));
    }
}

void againstOwnRegions(const CatalogSnapshot &snapshot, Findings &out)
{
    std::map<QString, const CloudOffer *> cheapest;
    const auto key = [](const CloudOffer &o) {
        return o.providerId + QLatin1Char('/') + o.instanceType + QLatin1Char('/') + o.term;
    };
    for (const CloudOffer &o : snapshot.cloudOffers) {
        if (!o.priceUsdPerHour)
            continue;
        const CloudOffer *&best = cheapest[key(o)];
        if (!best || *o.priceUsdPerHour < *best->priceUsdPerHour)
            best = &o;
    }
    for (const CloudOffer &o : snapshot.cloudOffers) {
        if (!o.priceUsdPerHour)
            continue;
        const CloudOffer *best = cheapest[key(o)];
        if (*o.priceUsdPerHour > regionFactor * *best->priceUsdPerHour)
            out.push_back(about(
                o, "region_spread", LintSeverity::Warning,
                QStringLiteral("the price is %1 times that in %2")
                    .arg(*o.priceUsdPerHour / *best->priceUsdPerHour, 0, 'f', 2)
                    .arg(best->region),
                QStringLiteral("check whether both are the same price model (host included, queued or on demand)")));
    }
}
} // namespace

void checkOffers(const CatalogSnapshot &snapshot, Findings &out)
{
    againstFamily(snapshot, out);
    againstOwnRegions(snapshot, out);
    for (const CloudOffer &o : snapshot.cloudOffers) {
        if (o.priceUsdPerHour && o.spotUsdPerHour && *o.spotUsdPerHour > *o.priceUsdPerHour)
            out.push_back(about(o, "spot_above_list", LintSeverity::Warning,
                                QStringLiteral("spot costs more than the list price"),
                                QStringLiteral("check that both are for the same number of accelerators")));
        if (o.siteId.isEmpty())
            out.push_back(
                {QStringLiteral("offer_without_site"), LintSeverity::Note, QStringLiteral("cloud_prices"), o.id,
                 QStringLiteral("region"), QStringLiteral("the region “%1” is no listed site").arg(o.region),
                 QStringLiteral("add the site, or name one in site_id; until then the offer cannot be placed")});
        if (!o.priceUsdPerHour)
            out.push_back(about(o, "no_price", LintSeverity::Note, QStringLiteral("there is no price"),
                                QStringLiteral("ask for a quote")));
    }
}

} // namespace cw::catalog::lint
