// One module type of the NetBox device-type library: a power supply, network card or accelerator that stands in a
// module bay. Its place in the names of its parts stays as the library writes it ("{module}"). The document is kept as
// it was read, so that writing it gives the same module type. Pure; safe on any thread.
#pragma once

#include "catalog/import/netboxdevicetype.h"

namespace cw::catalog {

struct ModuleType {
    QString manufacturer, model, partNumber, description, comments;
    std::optional<Mass> weight;
    std::vector<PowerInput> powerInputs; ///< of a power supply: what it is rated for, never a draw
    std::map<PortKind, int> ports;       ///< without management ports
    QStringList findings;                ///< sentences: what a person should look at before trusting a figure
    nlohmann::ordered_json document;
    /// A module that feeds its device.
    [[nodiscard]] bool isPowerSupply() const { return !powerInputs.empty(); }
};

/// Errors name the line or the key and what was expected.
[[nodiscard]] Result<ModuleType> readModuleType(const QByteArray &yaml);

} // namespace cw::catalog
