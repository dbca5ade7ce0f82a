#include "app/export/worldoutline.h"

#include <QFile>

#include <nlohmann/json.hpp>

namespace cw::app {

Result<std::vector<Ring>> worldOutline()
{
    QFile file(QStringLiteral(":/geo/world_countries.geojson"));
    if (!file.open(QIODevice::ReadOnly))
        return Error::defect(QStringLiteral("The outlines of the map are not in the program"));
    const QByteArray bytes = file.readAll();
    const auto json = nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (json.is_discarded())
        return Error::defect(QStringLiteral("The outlines of the map cannot be read"));
    std::vector<Ring> rings;
    for (const auto &feature : json["features"])
        for (const auto &polygon : feature["geometry"]["coordinates"]) {
            Ring ring;
            for (const auto &point : polygon[0])
                ring.emplace_back(point[0].get<double>(), point[1].get<double>());
            rings.push_back(std::move(ring));
        }
    return rings;
}

} // namespace cw::app
