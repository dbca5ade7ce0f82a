// Which availabilities agreements usually name: table availability_levels of the catalog, each with its source. A way
// out gives an availability to one of them; a tenth less of it would be another service. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"

namespace cw::planner {

/// Those below `asked`, the highest first; none where the catalog has no such table.
[[nodiscard]] std::vector<double> usualAvailabilitiesBelow(double asked, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
