// Units that do the same work alike: accelerators of a unit, what joins them inside and outside.
#pragma once

#include "planner/candidates/enumeration.h"
#include "planner/cost/offer.h"

namespace cw::planner {

/// The kind of an offer with accelerators. An instance that does not state its network takes that of a catalog system
/// with the same accelerators, and says so (`networkBasis`).
[[nodiscard]] UnitKind unitKindOf(const Offer &offer, const Need &need, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
