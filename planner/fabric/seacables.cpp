#include "planner/fabric/seacables.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace cw::planner {

namespace {

QString cellOf(const catalog::FactTable &table, const QStringList &row, const char *column)
{
    const int index = table.column(QLatin1String(column));
    return index >= 0 ? row[index] : QString();
}

std::map<QString, QString> regionsByCountry(const catalog::CatalogSnapshot &catalog)
{
    std::map<QString, QString> regions;
    if (const catalog::FactTable *table = catalog.table(QStringLiteral("network_regions")))
        for (const QStringList &row : table->rows)
            regions[cellOf(*table, row, "country")] = cellOf(*table, row, "region");
    return regions;
}

/// "Bilbao/ES/43.26/-2.93;…"; a landing without a country is a place the cable passes.
std::vector<SeaLanding> landingsFrom(const QString &text, const std::map<QString, QString> &regions)
{
    std::vector<SeaLanding> landings;
    constexpr int parts = 4;
    for (const QString &entry : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QStringList words = entry.split(QLatin1Char('/'));
        if (words.size() != parts)
            continue;
        const auto region = regions.find(words[1]);
        landings.push_back({words[0],
                            region == regions.end() ? QString() : region->second,
                            {words[2].toDouble(), words[3].toDouble()}});
    }
    return landings;
}

/// A rule of `latency_rules`, by id.
std::optional<double> latencyRule(const catalog::CatalogSnapshot &catalog, const char *id)
{
    const catalog::FactTable *table = catalog.table(QStringLiteral("latency_rules"));
    if (table)
        for (const QStringList &row : table->rows)
            if (cellOf(*table, row, "id") == QLatin1String(id))
                return cellOf(*table, row, "value").toDouble();
    return std::nullopt;
}

/// A place of the quickest ways from one end over landings (Dijkstra).
struct Stop {
    const SeaLanding *landing = nullptr; ///< nullptr = an end of the way
    const SeaCable *cable = nullptr;
    QString region;
    Place at;
    double ms = std::numeric_limits<double>::infinity();
    int before = -1;
    bool isDone = false;
};

bool isNextOnCable(const Stop &a, const Stop &b)
{
    return a.cable && a.cable == b.cable && std::abs(a.landing - b.landing) == 1;
}

} // namespace

std::vector<SeaCable> seaCables(const catalog::CatalogSnapshot &catalog)
{
    std::vector<SeaCable> cables;
    const catalog::FactTable *table = catalog.table(QStringLiteral("sea_cables"));
    if (!table)
        return cables;
    const std::map<QString, QString> regions = regionsByCountry(catalog);
    for (const QStringList &row : table->rows) {
        SeaCable cable{cellOf(*table, row, "id"), cellOf(*table, row, "name"), {}, {}};
        bool isNumber = false;
        const double capacity = cellOf(*table, row, "design_capacity_tbps").toDouble(&isNumber);
        if (isNumber)
            cable.capacityTbps = capacity;
        cable.landings = landingsFrom(cellOf(*table, row, "landings"), regions);
        cables.push_back(std::move(cable));
    }
    std::sort(cables.begin(), cables.end(), [](const SeaCable &a, const SeaCable &b) { return a.id < b.id; });
    return cables;
}

std::set<QString> seaCablesNamed(const QString &name, const std::vector<SeaCable> &cables)
{
    std::set<QString> found;
    for (const SeaCable &cable : cables)
        if (name.trimmed().compare(cable.id, Qt::CaseInsensitive) == 0 ||
            name.trimmed().compare(cable.name, Qt::CaseInsensitive) == 0)
            found.insert(cable.id);
    return found;
}

SeaMap::SeaMap(const catalog::CatalogSnapshot &catalog)
    : catalog_(catalog), cables_(seaCables(catalog)), regions_(regionsByCountry(catalog))
{
    const catalog::Assumption *land = catalog.assumption(QStringLiteral("land_route_factor"));
    const auto sea = latencyRule(catalog, "subsea-route-factor"), micros = latencyRule(catalog, "fibre-us-per-km"),
               adder = latencyRule(catalog, "equipment-adder");
    constexpr double microsPerMs = 1000, thereAndBack = 2;
    if (land && sea && micros && adder)
        figures_ = Figures{land->value.likely, *sea, thereAndBack * *micros / microsPerMs, *adder};
}

QString SeaMap::regionOf(const Place &place) const
{
    const catalog::Site *nearest = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (const catalog::Site &site : catalog_.sites)
        if (const double km = greatCircleKm(place, {site.latitude, site.longitude});
            km < least || (km == least && nearest && site.id < nearest->id)) {
            least = km;
            nearest = &site;
        }
    const auto region = nearest ? regions_.find(nearest->country) : regions_.end();
    return region == regions_.end() ? QString() : region->second;
}

std::optional<SeaWay> SeaMap::way(const Place &from, const Place &to, const std::set<QString> &cut) const
{
    if (!figures_)
        return std::nullopt;
    std::vector<Stop> stops{{nullptr, nullptr, regionOf(from), from}, {nullptr, nullptr, regionOf(to), to}};
    if (stops[0].region.isEmpty() || stops[1].region.isEmpty())
        return std::nullopt;
    for (const SeaCable &cable : cables_)
        if (!cut.contains(cable.id))
            for (const SeaLanding &landing : cable.landings)
                stops.push_back({&landing, &cable, landing.region, landing.at});
    stops[0].ms = 0;
    const auto reach = [&](int to_, int from_, double ms) {
        Stop &stop = stops[std::size_t(to_)];
        if (!stop.isDone && stops[std::size_t(from_)].ms + ms < stop.ms) {
            stop.ms = stops[std::size_t(from_)].ms + ms;
            stop.before = from_;
        }
    };
    for (;;) {
        int next = -1;
        for (int i = 0; i < int(stops.size()); ++i)
            if (!stops[std::size_t(i)].isDone && (next < 0 || stops[std::size_t(i)].ms < stops[std::size_t(next)].ms))
                next = i;
        if (next < 0 || next == 1 || stops[std::size_t(next)].ms == std::numeric_limits<double>::infinity())
            break;
        Stop &here = stops[std::size_t(next)];
        here.isDone = true;
        for (int i = 0; i < int(stops.size()); ++i) {
            const Stop &other = stops[std::size_t(i)];
            const bool isLand = !here.region.isEmpty() && here.region == other.region;
            const double ms = greatCircleKm(here.at, other.at) * figures_->msPerKm;
            if (isNextOnCable(here, other))
                reach(i, next, ms * figures_->seaFactor);
            else if (isLand) // going aboard takes the equipment of a landing station
                reach(i, next, ms * figures_->landFactor + (other.cable ? figures_->adderMs : 0));
        }
    }
    if (stops[1].before < 0)
        return std::nullopt;
    SeaWay way;
    way.ms = stops[1].ms;
    QString region = stops[1].region; // of the last place on land, walking back
    const SeaCable *under = nullptr;
    for (int at = 1; at >= 0; at = stops[std::size_t(at)].before) {
        const Stop &stop = stops[std::size_t(at)];
        const int before = stop.before;
        const bool isSea = before >= 0 && isNextOnCable(stop, stops[std::size_t(before)]);
        if (under && (!isSea || stop.cable != under)) {
            if (stop.region != region)
                way.crossings.insert(way.crossings.begin(), {under->id, stop.region, region});
            under = nullptr;
        }
        if (isSea && !under) {
            under = stop.cable;
            region = stop.region;
        }
    }
    return way;
}

SeaCapacity SeaMap::between(const QString &regionA, const QString &regionB, const std::set<QString> &cut) const
{
    SeaCapacity sum;
    for (const SeaCable &cable : cables_) {
        const auto lands = [&](const QString &region) {
            return std::any_of(cable.landings.begin(), cable.landings.end(),
                               [&](const SeaLanding &landing) { return landing.region == region; });
        };
        if (cut.contains(cable.id) || !lands(regionA) || !lands(regionB))
            continue;
        ++sum.cables;
        sum.unknown += cable.capacityTbps ? 0 : 1;
        sum.tbps += cable.capacityTbps.value_or(0);
    }
    return sum;
}

} // namespace cw::planner
