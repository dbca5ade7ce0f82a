// The rules of the device-type library's schema (draft 2020-12 of its repository) that matter to a reader and a writer:
// known keys only, required keys, lengths, whole watts, heights in halves, weights with a unit. Internal to the import.
#pragma once

#include "catalog/base/result.h"

#include <nlohmann/json.hpp>

namespace cw::catalog {

/// Errors carry a JSON pointer and what was expected.
[[nodiscard]] Outcome checkDeviceType(const nlohmann::ordered_json &document);

/// Port types without a speed in their name: "virtual", "lag", wireless, stacking and access networks.
[[nodiscard]] bool isOtherPortType(const QString &type);

} // namespace cw::catalog
