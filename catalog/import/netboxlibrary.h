// A folder of device types in the layout of the library: device-types/<maker>/<file>.yaml, or any folder of YAML files.
// One file at a time is in memory; a file that cannot be read is an error of its own and stops nothing. At most 100,000
// files, links are not followed. Reads only.
#pragma once

#include "catalog/import/netboxdevicetype.h"

#include <functional>

namespace cw::catalog {

struct LibraryError {
    QString file; ///< relative to the folder
    Error error;
};

struct LibraryReading {
    int files = 0, read = 0;
    std::vector<LibraryError> errors; ///< by file
};

/// Calls `take` for each device type in the order of the file names. An error when there is no such folder or no YAML
/// file in it; `take` may stop the reading by returning an error.
[[nodiscard]] Result<LibraryReading>
readDeviceTypes(const QString &folder, const std::function<Outcome(const QString &file, DeviceType)> &take);

} // namespace cw::catalog
