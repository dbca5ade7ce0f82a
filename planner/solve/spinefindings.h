// A network of a plan is built of one switch model. Where a fat tree of three tiers would do with two, were its spines
// a model with more ports, this says so: switches and cables saved and, where both prices are published, the money.
// What is counted, priced and drawn stays the network of one model. Pure.
#pragma once

#include "planner/fabric/sitefabric.h"
#include "planner/plan/plan.h"

namespace cw::planner {

/// Two tiers on spines of another model.
struct LargerSpine {
    const catalog::Switch *model = nullptr;
    std::int64_t spines = 0;        ///< of that model
    std::int64_t switches = 0;      ///< fewer than with one model
    std::int64_t cables = 0;        ///< between switches, likewise
    std::optional<double> savedUsd; ///< of the switches; absent where a price is not published
};

/// The one that saves most money, else most switches; absent where no model the plan may buy does. Every leaf keeps its
/// uplinks, at least one to each spine: spines = ceil(leaves x uplinks / ports).
[[nodiscard]] std::optional<LargerSpine> largerSpine(const SiteFabric &fabric, const Need &need,
                                                     const catalog::CatalogSnapshot &catalog);

/// One finding per network for which there is such a model; `fabrics` are those of the design.
[[nodiscard]] std::vector<Finding> spineFindings(const std::vector<SiteFabric> &fabrics, const Need &need,
                                                 const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
