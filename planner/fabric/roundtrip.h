// Network round trip between a place and a group of users: an estimate from the great circle, fitted on operator
// backbones (assumptions rtt_*: a + k x ideal fibre round trip; P95, so near the worst case). Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/plan.h"

namespace cw::planner {

struct Place {
    double latitude = 0;
    double longitude = 0;
};

/// Kilometres along the sphere (mean radius 6371.0088 km, haversine).
[[nodiscard]] double greatCircleKm(const Place &a, const Place &b);
/// Absent when the catalog lacks the fit.
[[nodiscard]] std::optional<double> roundTripMs(double kilometres, const catalog::CatalogSnapshot &catalog);
/// Measured between the metros the places stand in, where the catalog has that pair; absent otherwise.
[[nodiscard]] std::optional<double> measuredRoundTripMs(const Place &a, const Place &b,
                                                        const catalog::CatalogSnapshot &catalog);
/// Measured where it was, else the estimate.
[[nodiscard]] std::optional<double> roundTripMs(const Place &a, const Place &b,
                                                const catalog::CatalogSnapshot &catalog);
/// Where a metro ("Berlin") lies, from the sites of the catalog; absent when none stands there.
[[nodiscard]] std::optional<Place> placeOfMetro(const QString &metro, const catalog::CatalogSnapshot &catalog);
/// Where a site of the need or the catalog lies.
[[nodiscard]] std::optional<Place> placeOfSite(const QString &site, const Need &need,
                                               const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
