// Where small sites near the users would have to stand so that every group of them is reached within a round trip: the
// fewest sites, exact for up to `mostExactGroups` groups of users, greedy beyond. Pure.
#pragma once

#include "planner/fabric/roundtrip.h"

#include <map>

namespace cw::planner {

struct EdgeSite {
    QString site, country;
    std::vector<std::pair<QString, double>> metros; ///< users it serves and their round trip, ms
};

struct EdgePlacement {
    std::vector<EdgeSite> sites; ///< by id
    QStringList unreached;       ///< users no site reaches in time
};

inline constexpr int mostExactGroups = 16;

/// Where something may stand.
struct PossibleSite {
    QString id, country;
    Place place;
};

/// Of several choices with equally few sites the one with the shortest round trips in all.
[[nodiscard]] EdgePlacement placeEdges(const std::map<QString, Place> &users, double ms,
                                       std::vector<PossibleSite> sites, const catalog::CatalogSnapshot &catalog);
/// Any site of the catalog.
[[nodiscard]] EdgePlacement placeEdges(const std::map<QString, Place> &users, double ms,
                                       const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
