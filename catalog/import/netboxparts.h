// What device, module and rack types of the library have in common: texts, numbers, weights, power inputs, ports.
// Internal to the import.
#pragma once

#include "catalog/import/netboxdevicetype.h"

namespace cw::catalog {

/// Empty where absent; a model called 7050 reads as a number and is text all the same.
[[nodiscard]] QString textIn(const nlohmann::ordered_json &object, const char *key);
[[nodiscard]] std::optional<double> numberIn(const nlohmann::ordered_json &object, const char *key);
/// In the document's unit of weight; absent without one.
[[nodiscard]] std::optional<Mass> massOf(const nlohmann::ordered_json &document, const char *key);
[[nodiscard]] std::vector<PowerInput> powerInputsOf(const nlohmann::ordered_json &document);
/// Without management ports. A type that is not known is a finding, and its ports are not counted.
[[nodiscard]] std::map<PortKind, int> portsOf(const nlohmann::ordered_json &document, QStringList &findings);

} // namespace cw::catalog
