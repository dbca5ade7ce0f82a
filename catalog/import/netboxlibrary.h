// A folder in the layout of the NetBox device-type library: module-types/, device-types/, rack-types/, each
// <maker>/<file>.yaml; or any folder of YAML files, where the keys of a file tell which of them it is. Modules are read
// first, so that devices can be held against them. One file at a time is in memory; a file that cannot be read is an
// error of its own and stops nothing. At most 100,000 files, links are not followed. Reads only.
#pragma once

#include "catalog/import/netboxmoduletype.h"
#include "catalog/import/netboxracktype.h"

#include <functional>

namespace cw::catalog {

struct LibraryError {
    QString file; ///< relative to the folder
    Error error;
};

struct LibraryReading {
    int files = 0, devices = 0, modules = 0, racks = 0; ///< files found; types read
    std::vector<LibraryError> errors;                   ///< by file
    [[nodiscard]] int read() const { return devices + modules + racks; }
};

/// What is done with each type; an error stops the reading.
struct LibraryTake {
    std::function<Outcome(const QString &file, DeviceType)> device;
    std::function<Outcome(const QString &file, ModuleType)> module;
    std::function<Outcome(const QString &file, RackType)> rack;
};

/// Modules, devices, racks, each in the order of the file names. An error when there is no such folder or no YAML file
/// in it.
[[nodiscard]] Result<LibraryReading> readLibrary(const QString &folder, const LibraryTake &take);

} // namespace cw::catalog
