#include "planner/plan/planparts.h"

#include <QRegularExpression>

namespace cw::planner {

namespace {
constexpr int maxRackUnits = 100;
constexpr int maxRacks = 1'000'000;
constexpr int maxFeeds = 64;
constexpr int maxPorts = 10'000'000;
const NumberRange positive{0.0, {}, {}, {}};
} // namespace

OwnSite readOwnSite(const Json &json, const QString &pointer, std::vector<Error> &errors)
{
    static const QRegularExpression iso(QStringLiteral("\\A[A-Z]{2}\\z"));
    OwnSite site;
    ObjectReader reader(json, pointer, errors);
    if (!reader.isObject())
        return site;
    reader.identifier("id", site.id);
    const auto before = errors.size();
    reader.text("country", site.country, Presence::Required);
    if (errors.size() == before && !iso.match(site.country).hasMatch())
        reader.refuse("country", QStringLiteral("“%1” is not a country code").arg(site.country.left(80)),
                      QStringLiteral("two capital letters of ISO 3166-1 such as \"DE\""));
    reader.number("lat", site.latitude, {{}, -90.0, {}, 90.0}, Presence::Required);
    reader.number("lon", site.longitude, {{}, -180.0, {}, 180.0}, Presence::Required);
    reader.number("it_power_kw", site.itPowerKw, positive);
    reader.number("rack_power_kw", site.rackPowerKw, positive);
    reader.integer("rack_units", site.rackUnits, 1, maxRackUnits);
    reader.integer("racks", site.racks, 1, maxRacks);
    reader.number("floor_kg_m2", site.floorKgPerM2, positive);
    reader.word("cooling", site.cooling,
                {QStringLiteral("air"), QStringLiteral("liquid"), QStringLiteral("rear_door")});
    reader.number("pue", site.pue, {{}, 1.0, {}, {}});
    reader.number("electricity_per_kwh", site.electricityPerKwh, {{}, 0.0, {}, {}});
    reader.word("power_feeds", site.powerFeeds, {QStringLiteral("N"), QStringLiteral("N+1"), QStringLiteral("2N")});
    reader.number("feed_power_kw", site.feedPowerKw, positive);
    reader.integer("feeds", site.feeds, 1, maxFeeds);
    reader.integer("network_ports", site.networkPorts, 0, maxPorts);
    reader.finish(&site.extensions);
    return site;
}

Json ownSiteToJson(const OwnSite &site)
{
    Json json = Json::object();
    json["id"] = toJson(site.id);
    json["country"] = toJson(site.country);
    json["lat"] = numberToJson(site.latitude);
    json["lon"] = numberToJson(site.longitude);
    putNumber(json, "it_power_kw", site.itPowerKw);
    putNumber(json, "rack_power_kw", site.rackPowerKw);
    putInteger(json, "rack_units", site.rackUnits);
    putInteger(json, "racks", site.racks);
    putNumber(json, "floor_kg_m2", site.floorKgPerM2);
    putText(json, "cooling", site.cooling);
    putNumber(json, "pue", site.pue);
    putNumber(json, "electricity_per_kwh", site.electricityPerKwh);
    putText(json, "power_feeds", site.powerFeeds);
    putNumber(json, "feed_power_kw", site.feedPowerKw);
    putInteger(json, "feeds", site.feeds);
    putInteger(json, "network_ports", site.networkPorts);
    putExtensions(json, site.extensions);
    return json;
}

} // namespace cw::planner
