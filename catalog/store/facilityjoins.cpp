#include "catalog/store/joins.h"
#include "catalog/store/rowreader.h"

#include <algorithm>

namespace cw::catalog {

namespace {
/// One published efficiency figure of a hall, an operator's fleet or the world.
struct Efficiency {
    QString scope;
    QString providerId;
    QString regionCode;
    QString source;
    int year = 0;
    std::optional<double> pue;
    std::optional<double> wue;
};

/// One published rent. `metroId` and `countries` say where it holds; both empty means the world.
struct Rent {
    QString metroId;
    QStringList countries;
    int year = 0;
    Band perKwMonth;
    QString currency;
    QString source;
    bool isNational() const { return metroId.isEmpty() && !countries.isEmpty(); }
    bool isWorld() const { return metroId.isEmpty() && countries.isEmpty(); }
};

SourceTable sourceOf(const CatalogSnapshot &snapshot, const char *kind)
{
    const FactTable *table = snapshot.table(QLatin1String(kind));
    return {table ? *table : FactTable{}, {}};
}

Problem readEfficiencies(const CatalogSnapshot &snapshot, std::vector<Efficiency> &list)
{
    const SourceTable source = sourceOf(snapshot, "pue_wue");
    RowReader r(source);
    for (std::size_t row = 0; row < r.rowCount(); ++row) {
        r.moveTo(row);
        Efficiency e;
        e.scope = r.required("scope");
        e.providerId = r.text("provider_id");
        e.regionCode = r.text("region_code");
        e.year = r.countOr("year", 0);
        e.pue = r.positive("pue");
        if (e.pue && *e.pue < 1)
            r.fail("pue", QStringLiteral("a PUE of %1 is below 1").arg(*e.pue),
                   QStringLiteral("total energy over IT energy, at least 1"));
        e.wue = r.nonNegative("wue_l_kwh");
        const QString what = e.scope == QLatin1String("site")    ? r.text("site")
                             : e.scope == QLatin1String("fleet") ? QStringLiteral("fleet average")
                                                                 : QStringLiteral("world average");
        e.source = QStringLiteral("%1, %2, %3").arg(r.text("operator"), what).arg(e.year);
        list.push_back(std::move(e));
    }
    // Newest first; the table is in id order, and a stable sort keeps that between equals.
    std::stable_sort(list.begin(), list.end(),
                     [](const Efficiency &a, const Efficiency &b) { return a.year > b.year; });
    return r.error();
}

/// The first figure in the order site, fleet, world that has the wanted value.
template <typename Has>
const Efficiency *best(const std::vector<Efficiency> &list, const Site &site, const QString &worldScope, Has has)
{
    const auto first = [&](auto fits) -> const Efficiency * {
        const auto at = std::find_if(list.begin(), list.end(), [&](const Efficiency &e) { return has(e) && fits(e); });
        return at == list.end() ? nullptr : &*at;
    };
    if (!site.providerId.isEmpty()) {
        if (const auto *own = first([&](const Efficiency &e) {
                return e.scope == QLatin1String("site") && e.providerId == site.providerId && !e.regionCode.isEmpty() &&
                       e.regionCode == site.regionCode;
            }))
            return own;
        if (const auto *fleet = first([&](const Efficiency &e) {
                return e.scope == QLatin1String("fleet") && e.providerId == site.providerId;
            }))
            return fleet;
    }
    return worldScope.isEmpty() ? nullptr : first([&](const Efficiency &e) { return e.scope == worldScope; });
}

Problem readRents(const CatalogSnapshot &snapshot, std::vector<Rent> &list)
{
    const SourceTable source = sourceOf(snapshot, "facility_costs");
    RowReader r(source);
    for (std::size_t row = 0; row < r.rowCount(); ++row) {
        r.moveTo(row);
        if (r.text("category") != QLatin1String("colo"))
            continue;
        const auto value = r.band("value_low", "value_high", "value_typical");
        if (!value)
            continue;
        Rent rent;
        rent.metroId = r.text("metro_id");
        rent.countries = r.text("countries").split(QLatin1Char(';'), Qt::SkipEmptyParts);
        rent.year = r.countOr("year", 0);
        rent.perKwMonth = *value;
        rent.currency = r.required("currency");
        rent.source = QStringLiteral("%1, %2 (%3): %4")
                          .arg(r.text("item"), r.text("market"))
                          .arg(rent.year)
                          .arg(r.text("source_title"));
        list.push_back(std::move(rent));
    }
    std::stable_sort(list.begin(), list.end(), [](const Rent &a, const Rent &b) { return a.year > b.year; });
    return r.error();
}

const Rent *bestRent(const std::vector<Rent> &list, const CatalogSnapshot &snapshot, const Site &site)
{
    const auto first = [&](auto fits) -> const Rent * {
        const auto at = std::find_if(list.begin(), list.end(), fits);
        return at == list.end() ? nullptr : &*at;
    };
    if (const auto *metro = first([&](const Rent &r) { return !r.metroId.isEmpty() && r.metroId == site.metroId; }))
        return metro;
    if (const auto *national =
            first([&](const Rent &r) { return r.isNational() && r.countries.contains(site.country); }))
        return national;
    if (const auto *neighbour = first([&](const Rent &r) {
            const Site *metro = snapshot.site(r.metroId);
            return metro && metro->country == site.country;
        }))
        return neighbour;
    return first([](const Rent &r) { return r.isWorld(); });
}
} // namespace

Problem joinFacilityFacts(CatalogSnapshot &snapshot)
{
    std::vector<Efficiency> list;
    if (auto problem = readEfficiencies(snapshot, list))
        return problem;
    for (Site &site : snapshot.sites) {
        const QString world =
            site.kind == QLatin1String("cloud_region") ? QStringLiteral("world_cloud") : QStringLiteral("world");
        if (const auto *pue = best(list, site, world, [](const Efficiency &e) { return e.pue.has_value(); })) {
            site.pue = pue->pue;
            site.pueSource = pue->source;
        }
        if (const auto *wue = best(list, site, {}, [](const Efficiency &e) { return e.wue.has_value(); }))
            site.wueLitresPerKwh = wue->wue;
    }
    return std::nullopt;
}

Problem joinRents(CatalogSnapshot &snapshot)
{
    std::vector<Rent> list;
    if (auto problem = readRents(snapshot, list))
        return problem;
    for (Site &site : snapshot.sites) {
        if (site.kind != QLatin1String("colo") && site.kind != QLatin1String("metro"))
            continue;
        if (const Rent *rent = bestRent(list, snapshot, site)) {
            site.colocationPerKwMonth = rent->perKwMonth;
            site.colocationCurrency = rent->currency;
            site.colocationSource = rent->source;
        }
    }
    return std::nullopt;
}

} // namespace cw::catalog
