// What stands beside the units of a design, counted as it stands there at the fullest. Fabrics of a site that need
// different ports may use the same switch: their pieces add up. Pure.
#pragma once

#include "planner/plan/design.h"

#include <map>
#include <tuple>

namespace cw::planner {

struct ExtraPlace {
    QString site, role, part;
    bool operator<(const ExtraPlace &o) const { return std::tie(site, role, part) < std::tie(o.site, o.role, o.part); }
};
[[nodiscard]] std::map<ExtraPlace, int> fullestExtras(const Design &design);

} // namespace cw::planner
