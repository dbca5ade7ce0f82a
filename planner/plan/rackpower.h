// The plan's own ceiling on what one rack draws: limits of `rack_power_kw` that speak of no workload. Fewer units stand
// in a rack under it, as under the power a room gives a rack; a rack is not filled anew from month to month, so it
// holds in all of them. Pure.
#pragma once

#include "planner/plan/plan.h"

namespace cw::planner {

struct RackPowerCeiling {
    double kilowatts = 0;
    QString rule; ///< id of the limit
};

[[nodiscard]] bool isRackPowerCeiling(const Constraint &rule);
/// Of a site, the lowest first, equal ones in the order of the need.
[[nodiscard]] std::vector<RackPowerCeiling> rackPowerCeilings(const Need &need, const QString &site);
/// The lowest at a site; absent where none is stated.
[[nodiscard]] std::optional<RackPowerCeiling> rackPowerCeiling(const Need &need, const QString &site);

} // namespace cw::planner
