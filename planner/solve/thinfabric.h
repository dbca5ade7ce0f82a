// Thinner networks for a job: the sizes of it that span more than one leaf switch, judged again with leaves that have
// fewer ports up than down (planner/fabric/leafshare.h). Pure.
#pragma once

#include "planner/cost/offer.h"
#include "planner/fabric/fabricspec.h"
#include "planner/solve/candidate.h"
#include "planner/solve/enumeration.h"

namespace cw::planner {

struct ThinFabric {
    Oversubscription leaf;
    UnitKind kind; ///< with the network's boundaries and the sizes to look at
};

/// None for rented units, units without known ports and jobs that one leaf switch joins.
[[nodiscard]] std::vector<ThinFabric> thinFabrics(const Offer &offer, const UnitKind &kind,
                                                  const std::vector<Deployment> &whole, const Need &need,
                                                  const catalog::CatalogSnapshot &catalog);
/// The offer whose units hang from such leaves.
[[nodiscard]] Offer offerAt(const Offer &offer, Oversubscription leaf);

} // namespace cw::planner
