// Device types of NetBox's library from catalog parts and the ports a plan uses. Internal to netboxfiles.cpp.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/facility/racklayout.h"

#include <nlohmann/json.hpp>

namespace cw::app {

struct NetboxType {
    QString manufacturer, model, slug;
    nlohmann::ordered_json document;
};

/// A port of a device: its name and its type in NetBox's words.
struct NetboxPort {
    QString name, type;
};

[[nodiscard]] NetboxType netboxType(const planner::RackDevice &device, const std::vector<NetboxPort> &ports,
                                    const catalog::CatalogSnapshot &catalog);

} // namespace cw::app
