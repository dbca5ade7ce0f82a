// How a band is read where chances are asked for: low, likely and high are P10, P50 and P90 of two halves of normal
// distributions that meet at the likely value. Pure.
#pragma once

#include "catalog/base/band.h"

namespace cw::planner {

/// Distance of P10 and P90 from P50 of a normal distribution, in standard deviations.
inline constexpr double normalAtP90 = 1.2815515655446004;

/// Distribution function of the standard normal.
[[nodiscard]] double normalShare(double z);

/// Share of cases in which the value is at most `limit`.
[[nodiscard]] double shareWithin(const Band &band, double limit);

} // namespace cw::planner
