// YAML of strangers, read strictly: one document of at most 1 MiB, 20,000 values and 24 levels; anchors with aliases
// and merge keys are refused (they can make a small file enormous), duplicate keys too. Plain `true`, `12` and `1.5`
// become booleans and numbers, quoted ones stay text; so do plain ones under keys that are named as text, letter by
// letter (a part number 920E5 or 1.10). Keys keep their order. Errors name the line. Pure; safe on any
// thread.
#pragma once

#include "catalog/base/result.h"

#include <QByteArray>

#include <nlohmann/json.hpp>

#include <set>
#include <string>

namespace cw::catalog {

[[nodiscard]] Result<nlohmann::ordered_json> parseBoundedYaml(const QByteArray &text,
                                                              const std::set<std::string> &textKeys = {});

/// Block style, two spaces, keys in their order, text quoted where it would read as something else. What is written
/// reads back equal.
[[nodiscard]] QByteArray writeYaml(const nlohmann::ordered_json &value);

} // namespace cw::catalog
