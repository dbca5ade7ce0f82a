#include "app/export/netboxtypes.h"

#include "catalog/import/netboxdevicetype.h"

#include <cmath>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

/// Maker and model of a part; a system or switch that the catalog lost since goes by its id.
std::pair<QString, QString> identityOf(const QString &part, const catalog::CatalogSnapshot &catalog)
{
    if (const catalog::System *system = catalog.system(part))
        return {system->vendor, system->name};
    for (const catalog::Switch &model : catalog.switches)
        if (model.id == part)
            return {model.vendor, model.name};
    for (const catalog::StorageSystem &model : catalog.storageSystems)
        if (model.id == part)
            return {model.vendor, model.name};
    return {u"unknown"_s, part};
}

std::string shortened(const QString &text)
{
    constexpr int longest = 100; // of the library's schema
    return text.left(longest).toStdString();
}

} // namespace

NetboxType netboxType(const RackDevice &device, const std::vector<NetboxPort> &ports,
                      const catalog::CatalogSnapshot &catalog)
{
    const auto [maker, model] = identityOf(device.part, catalog);
    NetboxType type{maker, model, catalog::slugOf(maker + u' ' + model), {}};
    nlohmann::ordered_json &document = type.document;
    document["manufacturer"] = shortened(maker);
    document["model"] = shortened(model);
    document["slug"] = type.slug.toStdString();
    document["u_height"] = device.units;
    document["is_full_depth"] = true;
    if (device.weightKg) {
        document["weight"] = *device.weightKg;
        document["weight_unit"] = "kg";
    }
    document["comments"] = "Catalog part " + device.part.toStdString() +
                           ". Power is the nameplate of the whole device; inputs and their redundancy are not told.";
    if (device.nameplateW >= 1) {
        nlohmann::ordered_json input = {{"name", "All inputs"}, {"type", "other"}};
        input["maximum_draw"] = std::llround(std::ceil(device.nameplateW));
        if (device.typicalW >= 1)
            input["allocated_draw"] = std::llround(std::ceil(device.typicalW));
        document["power-ports"] = nlohmann::ordered_json::array({std::move(input)});
    }
    if (!ports.empty()) {
        auto &interfaces = document["interfaces"] = nlohmann::ordered_json::array();
        for (const NetboxPort &port : ports)
            interfaces.push_back({{"name", port.name.toStdString()}, {"type", port.type.toStdString()}});
    }
    return type;
}

} // namespace cw::app
