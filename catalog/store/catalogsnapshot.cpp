#include "catalog/store/catalogsnapshot.h"

#include <algorithm>

namespace cw::catalog {

namespace {
template <typename Row, typename Id>
void build(QHash<QString, qsizetype> &index, const std::vector<Row> &rows, Id id)
{
    index.clear();
    index.reserve(qsizetype(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (!index.contains(rows[i].*id))
            index.insert(rows[i].*id, qsizetype(i));
}

template <typename Row>
const Row *find(const QHash<QString, qsizetype> &index, const std::vector<Row> &rows, const QString &id)
{
    const auto at = index.constFind(id);
    return at == index.constEnd() ? nullptr : &rows[std::size_t(*at)];
}
} // namespace

void CatalogSnapshot::index()
{
    build(acceleratorIndex_, accelerators, &Accelerator::id);
    build(systemIndex_, systems, &System::id);
    build(siteIndex_, sites, &Site::id);
    build(countryIndex_, countries, &Country::iso2);
    build(gridIndex_, gridZones, &GridZone::zone);
    build(providerIndex_, providers, &Provider::id);
    build(modelIndex_, models, &ModelShape::id);
    build(assumptionIndex_, assumptions, &Assumption::id);
}

const Accelerator *CatalogSnapshot::accelerator(const QString &id) const
{
    return find(acceleratorIndex_, accelerators, id);
}

const System *CatalogSnapshot::system(const QString &id) const
{
    return find(systemIndex_, systems, id);
}

const Site *CatalogSnapshot::site(const QString &id) const
{
    return find(siteIndex_, sites, id);
}

const Country *CatalogSnapshot::country(const QString &iso2) const
{
    return find(countryIndex_, countries, iso2);
}

const GridZone *CatalogSnapshot::gridZone(const QString &zone) const
{
    return find(gridIndex_, gridZones, zone);
}

const Provider *CatalogSnapshot::provider(const QString &id) const
{
    return find(providerIndex_, providers, id);
}

const ModelShape *CatalogSnapshot::model(const QString &id) const
{
    return find(modelIndex_, models, id);
}

const Assumption *CatalogSnapshot::assumption(const QString &id) const
{
    return find(assumptionIndex_, assumptions, id);
}

const FactTable *CatalogSnapshot::table(const QString &kind) const
{
    const auto at = std::find_if(tables.begin(), tables.end(), [&](const FactTable &t) { return t.kind == kind; });
    return at == tables.end() ? nullptr : &*at;
}

std::optional<double> CatalogSnapshot::exchangeRate(Currency from, Currency to) const
{
    const auto perEuro = [&](Currency currency) -> std::optional<double> {
        for (const ExchangeRate &rate : rates)
            if (rate.currency == currency)
                return rate.perEuro;
        return std::nullopt;
    };
    if (from.isEmpty() || to.isEmpty())
        return std::nullopt;
    if (from == to)
        return 1.0;
    const auto source = perEuro(from);
    const auto target = perEuro(to);
    return source && target ? std::optional(*target / *source) : std::nullopt;
}

QStringList CatalogSnapshot::countriesOf(const QString &token) const
{
    QStringList result;
    for (const Country &c : countries)
        if (token == QLatin1String("*") || token == c.iso2 || (token == QLatin1String("EU") && c.euMember) ||
            (token == QLatin1String("EEA") && c.eea))
            result.append(c.iso2);
    result.sort();
    return result;
}

} // namespace cw::catalog
