// The rules of the device-type library's schemas (draft 2020-12 of its repository) that matter to a reader and a
// writer, for devices, modules and racks: known keys only, required keys, lengths, whole watts, heights in halves,
// weights with a unit. Internal to the import.
#pragma once

#include "catalog/base/result.h"

#include <nlohmann/json.hpp>

#include <set>
#include <string>

namespace cw::catalog {

/// Errors carry a JSON pointer and what was expected.
[[nodiscard]] Outcome checkDeviceType(const nlohmann::ordered_json &document);
[[nodiscard]] Outcome checkModuleType(const nlohmann::ordered_json &document);
[[nodiscard]] Outcome checkRackType(const nlohmann::ordered_json &document);

/// Keys whose values are text however they look, in any of the forms: a part number 1.10, a bay 1.
[[nodiscard]] const std::set<std::string> &libraryTextKeys();

/// Port types without a speed in their name: "virtual", "lag", wireless, stacking and access networks.
[[nodiscard]] bool isOtherPortType(const QString &type);

} // namespace cw::catalog
