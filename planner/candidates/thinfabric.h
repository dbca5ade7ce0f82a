// Other networks for a job that spans more than one leaf switch: its sizes are looked for again with leaves that have
// fewer ports up than down (planner/fabric/leafshare.h) or with switches joined otherwise
// (planner/fabric/topologychoice.h). Pure.
#pragma once

#include "planner/candidates/candidate.h"
#include "planner/candidates/enumeration.h"
#include "planner/cost/offer.h"
#include "planner/fabric/topologychoice.h"

namespace cw::planner {

struct ThinFabric {
    FabricDesign design;
    UnitKind kind; ///< with the network's boundaries and the least size to look at
};

/// None for rented units, units without known ports and jobs that one leaf switch joins.
[[nodiscard]] std::vector<ThinFabric> thinFabrics(const Offer &offer, const UnitKind &kind,
                                                  const std::vector<Deployment> &whole, const Need &need,
                                                  const catalog::CatalogSnapshot &catalog);
/// The offer whose units hang from such a network.
[[nodiscard]] Offer offerAt(const Offer &offer, FabricDesign design);

/// The first topology of the need for the units of an offer, where it fits them; else a fat tree.
[[nodiscard]] FabricKind baseTopology(const Offer &offer, const Need &need, const catalog::CatalogSnapshot &catalog);
/// Why the first topology of the need is not that of this offer's units; empty = it is, or a fat tree was asked for.
[[nodiscard]] QString unfitTopology(const Offer &offer, const Need &need, const catalog::CatalogSnapshot &catalog);
/// What such a network means for the step time of units of this kind.
void joinBy(FabricKind fabric, const Offer &offer, const Need &need, const catalog::CatalogSnapshot &catalog,
            UnitKind &kind);

} // namespace cw::planner
