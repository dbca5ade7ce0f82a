// What is doubtful about a device type although it reads well: data pasted from another product, ratings taken for
// draws, ports of the wrong kind or number, figures that stand in the text alone. Each doubt is a sentence; nothing is
// corrected. Pure.
#pragma once

#include "catalog/import/netboxdevicetype.h"
#include "catalog/model/infrastructure.h"

namespace cw::catalog {

/// Power supplies of the library's module types: by maker, what they are rated for, in watts.
using PowerSupplies = std::map<QString, std::vector<double>>;

/// `switches` are those of the catalog, to hold ports against; `supplies` those of the same library.
[[nodiscard]] QStringList doubtsAbout(const DeviceType &type, const std::vector<Switch> &switches,
                                      const PowerSupplies &supplies = {});

} // namespace cw::catalog
