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

QStringList cablesOf(const SeaWay &way, const std::vector<SeaCable> &cables)
{
    QStringList names;
    for (const SeaCrossing &crossing : way.crossings)
        for (const SeaCable &cable : cables)
            if (cable.id == crossing.cable)
                names.append(cable.name);
    return names;
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

const QString &SeaMap::regionOf(const Place &place) const
{
    const auto known = regionOfPlace_.find(place);
    if (known != regionOfPlace_.end())
        return known->second;
    QString region;
    double least = std::numeric_limits<double>::infinity();
    const auto offer = [&](const Place &at, const QString &of) {
        const double km = greatCircleKm(place, at);
        if (km < least || (km == least && of < region)) {
            least = km;
            region = of;
        }
    };
    for (const catalog::Site &site : catalog_.sites) {
        const auto of = regions_.find(site.country);
        offer({site.latitude, site.longitude}, of == regions_.end() ? QString() : of->second);
    }
    for (const SeaCable &cable : cables_)
        for (const SeaLanding &landing : cable.landings)
            if (!landing.region.isEmpty())
                offer(landing.at, landing.region);
    return regionOfPlace_.emplace(place, region).first->second;
}

SeaReach SeaMap::from(const Place &place, const std::set<QString> &cut) const
{
    SeaReach reach(*this);
    const QString &region = regionOf(place);
    if (!figures_ || region.isEmpty())
        return reach;
    reach.stops_.push_back({nullptr, nullptr, region, place, 0, -1, false});
    constexpr double never = std::numeric_limits<double>::infinity();
    for (const SeaCable &cable : cables_)
        if (!cut.contains(cable.id))
            for (const SeaLanding &landing : cable.landings)
                reach.stops_.push_back({&landing, &cable, landing.region, landing.at, never, -1, false});
    reach.spread();
    return reach;
}

std::optional<SeaWay> SeaMap::way(const Place &from_, const Place &to, const std::set<QString> &cut) const
{
    return from(from_, cut).to(to);
}

bool SeaReach::areNextOnCable(const Stop &a, const Stop &b)
{
    return a.cable && a.cable == b.cable && std::abs(a.landing - b.landing) == 1;
}

void SeaReach::spread()
{
    const SeaMap::Figures &figures = *map_->figures_;
    for (;;) {
        int next = -1;
        for (int i = 0; i < int(stops_.size()); ++i)
            if (!stops_[std::size_t(i)].isDone &&
                (next < 0 || stops_[std::size_t(i)].ms < stops_[std::size_t(next)].ms))
                next = i;
        if (next < 0 || stops_[std::size_t(next)].ms == std::numeric_limits<double>::infinity())
            return;
        Stop &here = stops_[std::size_t(next)];
        here.isDone = true;
        for (Stop &other : stops_) {
            const bool isSea = areNextOnCable(here, other);
            const bool isLand = !isSea && !here.region.isEmpty() && here.region == other.region;
            if (other.isDone || (!isSea && !isLand))
                continue;
            // Going aboard takes the equipment of a landing station.
            const double km = greatCircleKm(here.at, other.at);
            const double ms = here.ms + (isSea ? km * figures.msPerKm * figures.seaFactor
                                               : km * figures.msPerKm * figures.landFactor + figures.adderMs);
            if (ms < other.ms) {
                other.ms = ms;
                other.before = next;
            }
        }
    }
}

std::optional<SeaWay> SeaReach::to(const Place &place) const
{
    const QString &region = map_->regionOf(place);
    if (stops_.empty() || region.isEmpty())
        return std::nullopt;
    int last = -1;
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i < int(stops_.size()); ++i) {
        const Stop &stop = stops_[std::size_t(i)];
        if (stop.region != region)
            continue;
        const double ms =
            stop.ms + greatCircleKm(stop.at, place) * map_->figures_->msPerKm * map_->figures_->landFactor;
        if (ms < least) {
            least = ms;
            last = i;
        }
    }
    return last < 0 ? std::nullopt : std::optional(wayTo(last, place, region, least));
}

/// Walks back from the last stop before `place`.
SeaWay SeaReach::wayTo(int last, const Place &place, const QString &region, double ms) const
{
    SeaWay way{ms, {}, {place}};
    QString onLand = region; // of the last place on land, walking back
    const SeaCable *under = nullptr;
    for (int at = last; at >= 0; at = stops_[std::size_t(at)].before) {
        const Stop &stop = stops_[std::size_t(at)];
        way.points.insert(way.points.begin(), stop.at);
        const bool isSea = stop.before >= 0 && areNextOnCable(stop, stops_[std::size_t(stop.before)]);
        if (under && (!isSea || stop.cable != under)) {
            if (stop.region != onLand)
                way.crossings.insert(way.crossings.begin(), {under->id, stop.region, onLand});
            under = nullptr;
        }
        if (isSea && !under) {
            under = stop.cable;
            onLand = stop.region;
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
