// What stands in a rack-scale system beside its servers and is managed over the network: NVLink switch trays, power
// shelves. From the catalog's table rack_parts. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"

namespace cw::catalog {

struct RackPart {
    QString name;
    int count = 0;           ///< in one unit of the system
    int managementPorts = 0; ///< out-of-band, of one of them
};

/// Empty where the catalog says nothing of the system.
[[nodiscard]] std::vector<RackPart> rackParts(const CatalogSnapshot &catalog, const QString &system);
/// Out-of-band ports that all of them take in one unit.
[[nodiscard]] int managementPortsOfParts(const CatalogSnapshot &catalog, const QString &system);

} // namespace cw::catalog
