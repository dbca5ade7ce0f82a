// Thin compute fabrics: leaf switches with fewer ports up than down. Units that hang from one are offered beside those
// of the non-blocking fabric, under an id that names the ratio ("buy/hall-1/dell-xe9680-h200/leaf-2-1"), so that the
// program chooses between a cheaper network and shorter steps. Pure.
#pragma once

#include "planner/fabric/fabricspec.h"
#include "planner/plan/plan.h"

namespace cw::planner {

/// Ratios beyond 1:1 the need allows, in its order: those it lists, else the planner's own.
[[nodiscard]] std::vector<Oversubscription> thinRatios(const Need &need);
/// Smallest whole numbers with this quotient: 1.5 is 3:2.
[[nodiscard]] Oversubscription oversubscriptionOf(double downPerUp);

/// Id of an offer whose units hang from leaf switches of this ratio; of 1:1 the id itself.
[[nodiscard]] QString offerIdAt(const QString &offer, Oversubscription leaf);
/// The ratio an offer id names; 1:1 when it names none.
[[nodiscard]] Oversubscription leafOf(const QString &offer);
[[nodiscard]] QString ratioText(Oversubscription leaf); ///< "2:1"

} // namespace cw::planner
