#include "planner/cost/siteprofile.h"

#include "planner/plan/ownhall.h"
#include "planner/plan/rackpower.h"
#include "planner/sustain/operation.h"

#include <algorithm>

namespace cw::planner {

namespace {

/// The grid row of the zone if it states the fact, else that of the country.
template <typename Member>
const catalog::GridZone *gridWith(const catalog::CatalogSnapshot &catalog, const QString &zone, const QString &country,
                                  Member member)
{
    for (const QString &key : {zone, country})
        if (const catalog::GridZone *row = key.isEmpty() ? nullptr : catalog.gridZone(key); row && (row->*member))
            return row;
    return nullptr;
}

void addGrid(SiteProfile &site, const QString &zone, const std::optional<double> &wue, const Provenance &wueProvenance,
             Passports &passports)
{
    const catalog::CatalogSnapshot &catalog = passports.catalog();
    if (const auto *grid = gridWith(catalog, zone, site.country, &catalog::GridZone::carbonGramsPerKwh))
        site.carbon = passports.fact(QStringLiteral("Grid carbon, %1").arg(grid->name),
                                     Band::exact(*grid->carbonGramsPerKwh), QStringLiteral("g/kWh"), grid->provenance,
                                     QStringLiteral("Yearly average %1: %2").arg(grid->carbonYear, grid->carbonBasis));
    const auto *grid = gridWith(catalog, zone, site.country, &catalog::GridZone::waterLitresPerKwh);
    if (!grid || !site.pue)
        return;
    const Known gridWater = passports.fact(
        QStringLiteral("Grid water, %1").arg(grid->name), Band::exact(*grid->waterLitresPerKwh),
        QStringLiteral("L/kWh"), grid->provenance, QStringLiteral("Water consumed by the power plants behind one kWh"));
    const std::optional<Known> onSite =
        wue ? std::optional(passports.fact(QStringLiteral("Water use, %1").arg(site.name), Band::exact(*wue),
                                           QStringLiteral("L/kWh"), wueProvenance,
                                           QStringLiteral("Site water per IT kWh as published (WUE)")))
            : passports.assumed(QStringLiteral("default_wue"));
    if (!onSite)
        return;
    const auto sum = [&](double a, double p, double g) { return sourceWaterLitresPerKwh(a, p, g); };
    const Band &w = onSite->value, &p = site.pue->value, &g = gridWater.value;
    site.water = passports.derived(
        QStringLiteral("Water per IT kWh, %1").arg(site.name),
        {sum(w.low, p.low, g.low), sum(w.likely, p.likely, g.likely), sum(w.high, p.high, g.high)},
        QStringLiteral("L/kWh"), QStringLiteral("On site + PUE × grid water"),
        QStringLiteral("%1 + %2 × %3").arg(numberText(w.likely), numberText(p.likely), numberText(g.likely)),
        {onSite->passport, site.pue->passport, gridWater.passport});
}

void addGridPrice(SiteProfile &site, const QString &zone, Passports &passports)
{
    const auto *grid = gridWith(passports.catalog(), zone, site.country, &catalog::GridZone::pricePerKwh);
    if (grid)
        site.energyPrice =
            passports.price(QStringLiteral("Electricity, %1").arg(grid->name), *grid->pricePerKwh, grid->priceCurrency,
                            QStringLiteral("kWh"), grid->provenance, grid->priceBasis);
}

/// "EU" as a headquarters is the group, kept as written.
void addOperator(SiteProfile &site, const catalog::Provider *provider, Passports &passports)
{
    if (!provider)
        return;
    site.operatorName = provider->name;
    site.certifications = provider->certifications;
    for (const QString &country : {provider->country, provider->ultimateParent})
        if (!country.isEmpty() && !site.operatorCountries.contains(country))
            site.operatorCountries.append(country);
    if (!provider->sealLow)
        return;
    site.sealLevel = provider->sealLow;
    site.seal =
        passports.fact(QStringLiteral("Sovereignty level, %1").arg(provider->name),
                       {double(*provider->sealLow), double(*provider->sealLow),
                        double(provider->sealHigh.value_or(*provider->sealLow))},
                       QStringLiteral("SEAL"), provider->provenance,
                       QStringLiteral("Lower end of the estimated level of the EU Cloud Sovereignty Framework"));
}

SiteProfile ownHall(const OwnSite &own, Passports &passports, OfferSet &out)
{
    SiteProfile site;
    site.procurement = Procurement::Buy;
    site.id = site.name = own.id;
    site.country = own.country;
    site.cooling = own.cooling;
    site.rackPowerKw = own.rackPowerKw;
    site.rackUnits = own.rackUnits;
    site.floorKgPerM2 = own.floorKgPerM2;
    site.feeds = hasSpareFeed(own) ? 2 : 1;
    site.pue =
        own.pue
            ? std::optional(passports.given(QStringLiteral("PUE, %1").arg(own.id), *own.pue, QStringLiteral("ratio")))
            : passports.assumed(QStringLiteral("default_pue"));
    addGrid(site, own.country, std::nullopt, {}, passports);
    if (own.electricityPerKwh)
        site.energyPrice = passports.given(QStringLiteral("Electricity price, %1").arg(own.id), *own.electricityPerKwh,
                                           passports.plan().currency.code() + QStringLiteral(" per kWh"));
    else
        addGridPrice(site, own.country, passports);
    if (!site.energyPrice)
        out.findings.push_back(
            costFinding(QStringLiteral("cost.energy-price.%1").arg(own.id), Verdict::Unknown, Severity::High,
                        QStringLiteral("No electricity price is known for %1: its energy lines are without "
                                       "a price and every cost total is a lower bound")
                            .arg(own.id),
                        QStringLiteral("State electricity_per_kwh for the hall")));
    if (const catalog::Provider *rated = ownHallOperator(passports.plan(), passports.catalog(), own.country)) {
        SiteProfile borrowed;
        addOperator(borrowed, rated, passports);
        site.sealLevel = borrowed.sealLevel;
        site.seal = borrowed.seal;
    }
    return site;
}

bool colocation(const catalog::Site &row, Passports &passports, SiteProfile &site, OfferSet &out)
{
    site.procurement = Procurement::Colocation;
    site.id = row.id;
    site.name = row.name;
    site.country = row.country;
    const QString candidate = QStringLiteral("colocation/") + row.id;
    if (row.colocationPerKwMonth)
        site.rent = passports.price(QStringLiteral("Colocation rent, %1").arg(row.name), *row.colocationPerKwMonth,
                                    row.colocationCurrency, QStringLiteral("kW and month"), row.provenance,
                                    row.colocationSource);
    if (!site.rent) {
        out.rejected.push_back({candidate, QStringLiteral("no_price"),
                                QStringLiteral("no rent per kW is known: ask for a quote"),
                                QStringLiteral("colocation"), row.name});
        return false;
    }
    addGridPrice(site, row.gridZone, passports);
    if (!site.energyPrice) {
        out.rejected.push_back({candidate, QStringLiteral("no_price"), QStringLiteral("no electricity price is known"),
                                QStringLiteral("colocation"), row.name});
        return false;
    }
    site.pue = row.pue ? std::optional(passports.fact(QStringLiteral("PUE, %1").arg(row.name), Band::exact(*row.pue),
                                                      QStringLiteral("ratio"), row.provenance,
                                                      QStringLiteral("Yearly value as published"), row.pueSource))
                       : passports.assumed(QStringLiteral("default_pue"));
    addGrid(site, row.gridZone, row.wueLitresPerKwh, row.provenance, passports);
    addOperator(site, passports.catalog().provider(row.providerId), passports);
    if (site.operatorName.isEmpty())
        site.operatorName = QStringLiteral("colocation operator to be chosen, %1").arg(row.name);
    if (const auto limit = passports.assumed(QStringLiteral("colocation_rack_power")))
        site.rackPowerKw = limit->value.likely;
    return true;
}

} // namespace

bool coversSite(const Need &need, const catalog::CatalogSnapshot &catalog, const QString &siteId,
                const QString &country)
{
    return std::any_of(need.siteCandidates.begin(), need.siteCandidates.end(), [&](const QString &token) {
        return token == QLatin1String("*") || token == siteId ||
               (!country.isEmpty() && (token == country || catalog.countriesOf(token).contains(country)));
    });
}

std::vector<SiteProfile> hardwareSites(Passports &passports, OfferSet &out)
{
    const Need &need = passports.plan().need;
    const auto asked = [&](Procurement wanted) {
        return std::find(need.procurement.begin(), need.procurement.end(), wanted) != need.procurement.end();
    };
    std::vector<SiteProfile> sites;
    if (asked(Procurement::Buy) || asked(Procurement::Lease))
        for (const OwnSite &own : need.ownSites)
            sites.push_back(ownHall(own, passports, out));
    if (asked(Procurement::Colocation))
        for (const catalog::Site &row : passports.catalog().sites)
            if (row.kind == QLatin1String("colo") && coversSite(need, passports.catalog(), row.id, row.country)) {
                SiteProfile site;
                if (colocation(row, passports, site, out))
                    sites.push_back(std::move(site));
            }
    for (SiteProfile &site : sites)
        if (const auto ceiling = rackPowerCeiling(need, site.id);
            ceiling && (!site.rackPowerKw || ceiling->kilowatts < *site.rackPowerKw)) {
            site.rackPowerKw = ceiling->kilowatts;
            site.rackPowerRule = ceiling->rule;
        }
    return sites;
}

SiteProfile cloudPlace(const catalog::CloudOffer &offer, Passports &passports)
{
    SiteProfile site;
    site.procurement = Procurement::Cloud;
    const catalog::Site *row = passports.catalog().site(offer.siteId);
    site.id = row ? row->id : offer.id.section(QLatin1Char('/'), 0, 0) + QLatin1Char(':') + offer.region;
    site.name = row ? row->name : offer.provider + QLatin1Char(' ') + offer.region;
    site.country = offer.country.isEmpty() && row ? row->country : offer.country;
    site.pue = row && row->pue
                   ? std::optional(passports.fact(QStringLiteral("PUE, %1").arg(site.name), Band::exact(*row->pue),
                                                  QStringLiteral("ratio"), row->provenance,
                                                  QStringLiteral("Yearly value as published"), row->pueSource))
                   : passports.assumed(QStringLiteral("default_pue"));
    addGrid(site, row ? row->gridZone : site.country, row ? row->wueLitresPerKwh : std::nullopt,
            row ? row->provenance : Provenance(), passports);
    addOperator(site, passports.catalog().provider(offer.providerId), passports);
    if (site.operatorName.isEmpty())
        site.operatorName = offer.provider;
    if (site.operatorCountries.isEmpty() && !offer.providerCountry.isEmpty())
        site.operatorCountries.append(offer.providerCountry);
    return site;
}

Finding costFinding(const QString &id, Verdict verdict, Severity severity, const QString &text, const QString &remedy,
                    std::vector<QString> facts)
{
    Finding finding;
    finding.id = id;
    finding.rule = id;
    finding.verdict = verdict;
    finding.severity = severity;
    finding.text = text;
    finding.remedy = remedy;
    finding.facts = std::move(facts);
    return finding;
}

} // namespace cw::planner
