// The companion networks of a design as fabrics, for cable lists and drawings: what each joins, at which site, with the
// switches that the design bought for it. Ports taken are those the bill counts. Pure.
#pragma once

#include "planner/fabric/sitefabric.h"

namespace cw::planner {

/// By site: storage, in-band, out-of-band; only those the design has switches for.
[[nodiscard]] std::vector<SiteFabric> companionFabrics(const Design &design, const catalog::CatalogSnapshot &catalog);

/// The compute fabrics of a design and its companion networks.
[[nodiscard]] std::vector<SiteFabric> allFabrics(const Design &design, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
