// How much of the time a workload is served. A place has power and cooling for a share of the time (planning values
// `availability_*`), a server serves for another (`unit_availability`); spare servers stand in inside a place, other
// places that can carry everything stand in for a place. Failures of places and servers are taken as independent. Pure.
#pragma once

#include "planner/cost/offer.h"
#include "planner/plan/plan.h"

namespace cw::planner {

/// Id of the catalog's planning value for the place of an offer.
[[nodiscard]] QString placeAvailabilityId(const Offer &offer, const Need &need);

/// Share of time in which the place of an offer serves: own halls by their power feeds (not stated = a single path),
/// colocation and cloud regions by one value each. Absent when the catalog lacks the planning value.
[[nodiscard]] std::optional<double> placeAvailability(const Offer &offer, const Need &need,
                                                      const catalog::CatalogSnapshot &catalog);

/// Probability that fewer than `needed` of `all` servers serve, each serving for `share` of the time: a binomial tail.
[[nodiscard]] double tooFewServe(int all, int needed, double share);

/// Fewest spares with which at least `needed` of `needed` + spares servers serve but for `missed` of the time, each
/// serving for `share` of it. At most ten times `needed`.
[[nodiscard]] int sparesFor(int needed, double share, double missed);

/// What servers of one place may add to the time it misses, so that `asked` can be kept: as much as the place itself,
/// or half of what the workload may miss, whichever is more.
[[nodiscard]] double unitMisses(double place, double asked);

/// What servers of one place may add where another place stands in for it, so that both together keep `asked`: the rest
/// of the square root of what the workload may miss. Not above zero where the place itself misses that much.
[[nodiscard]] double unitMissesBesideAnother(double place, double asked);

/// Time missed by all of several places that each carry everything: the product of what each misses. By places that
/// are all needed: at most the sum.
[[nodiscard]] double missedByAll(const std::vector<double> &missed);
[[nodiscard]] double missedByAny(const std::vector<double> &missed);

} // namespace cw::planner
