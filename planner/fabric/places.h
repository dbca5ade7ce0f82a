// Where users and sites stand on the earth, and how far apart. Degrees, kilometres. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/plan.h"

namespace cw::planner {

struct Place {
    double latitude = 0;
    double longitude = 0;
    auto operator<=>(const Place &) const = default;
};

/// Kilometres along the sphere (mean radius 6371.0088 km, haversine).
[[nodiscard]] double greatCircleKm(const Place &a, const Place &b);
/// Where a metro ("Berlin") lies, from the sites of the catalog; absent when none stands there.
[[nodiscard]] std::optional<Place> placeOfMetro(const QString &metro, const catalog::CatalogSnapshot &catalog);
/// Where a site of the need or the catalog lies.
[[nodiscard]] std::optional<Place> placeOfSite(const QString &site, const Need &need,
                                               const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
