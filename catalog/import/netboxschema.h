// The rules of the device-type library's schema (draft 2020-12 of its repository) that matter to a reader and a writer:
// known keys only, required keys, lengths, whole watts, heights in halves, weights with a unit. Internal to the import.
#pragma once

#include "catalog/base/result.h"

#include <nlohmann/json.hpp>

#include <set>
#include <string>

namespace cw::catalog {

/// Errors carry a JSON pointer and what was expected.
[[nodiscard]] Outcome checkDeviceType(const nlohmann::ordered_json &document);

/// Keys whose values are text however they look: a part number 1.10, a bay 1.
[[nodiscard]] const std::set<std::string> &deviceTypeTextKeys();

/// Port types without a speed in their name: "virtual", "lag", wireless, stacking and access networks.
[[nodiscard]] bool isOtherPortType(const QString &type);

} // namespace cw::catalog
