// What a NetBox device type becomes in the user's own catalog: height and weight of a switch or server the catalog
// knows, or a whole row for a switch it does not. Ratings of power supplies never become a draw. Pure.
#pragma once

#include "catalog/import/factimport.h"
#include "catalog/import/netboxdevicetype.h"
#include "catalog/model/infrastructure.h"
#include "catalog/model/system.h"

namespace cw::catalog {

/// The catalog's parts a library is held against. Must outlive their use.
struct KnownParts {
    const std::vector<Switch> &switches;
    const std::vector<System> &systems;
    std::function<std::optional<Mass>(const QString &id)> switchWeight; ///< published; empty = none is
};

/// The switch of the catalog that a device type is, by its model or part number; nullptr = none. Where both name a
/// maker it must be the same.
[[nodiscard]] const Switch *knownSwitch(const DeviceType &type, const std::vector<Switch> &switches);

/// The row to store, or nothing where the catalog says the same already or the type is neither switch nor server.
/// Switches the catalog does not know come `withNew` alone. A row that cannot be held carries its refusal.
[[nodiscard]] std::optional<ImportedRow> rowOf(const DeviceType &type, const KnownParts &parts,
                                               const ImportContext &context, bool withNew);

} // namespace cw::catalog
