// Network round trip between a place and a group of users. Measured where the catalog has the pair of metros; else
// estimated on the way the network takes: over land from the great circle, over sea from the quickest chain of cables
// (seacables.h) and never quicker than it, where the catalog knows no chain from the great circle with a wider band.
// Fits: assumptions rtt_* (P95 of an operator's backbone, so near the worst case). Milliseconds. Pure; a RoundTrips
// keeps what it worked out and belongs to one thread.
#pragma once

#include "planner/fabric/seacables.h"

namespace cw::planner {

/// The estimate within one region of the network; absent when the catalog lacks the fit.
[[nodiscard]] std::optional<double> overLandMs(double kilometres, const catalog::CatalogSnapshot &catalog);
/// Measured between the metros the places stand in, where the catalog has that pair; absent otherwise.
[[nodiscard]] std::optional<double> measuredRoundTripMs(const Place &a, const Place &b,
                                                        const catalog::CatalogSnapshot &catalog);

struct RoundTrip {
    std::optional<double> ms; ///< absent when the catalog lacks the fit
    bool isMeasured = false;
    std::optional<SeaWay> way; ///< the network's usual way; absent when no chain of the catalog's cables leads there
};

/// Many round trips in one catalog: what is reached from a group of users is worked out once for all sites.
class RoundTrips {
public:
    explicit RoundTrips(const catalog::CatalogSnapshot &catalog);
    /// Measured where it was, else the estimate.
    [[nodiscard]] RoundTrip between(const Place &users, const Place &site);
    [[nodiscard]] RoundTrip estimate(const Place &users, const Place &site);
    [[nodiscard]] const SeaMap &map() const { return map_; }

private:
    const catalog::CatalogSnapshot &catalog_;
    SeaMap map_;
    std::map<Place, SeaReach> reach_; ///< by users
};

/// One round trip: measured where it was, else the estimate.
[[nodiscard]] std::optional<double> roundTripMs(const Place &users, const Place &site,
                                                const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
