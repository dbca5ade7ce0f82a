// A band of errors after part of their cause was measured away. Pure; safe from any thread.
#pragma once

#include "catalog/base/band.h"

#include <cmath>

namespace cw::planner {

/// Standard deviations of a normal distribution from its middle to its 10th and 90th percentile.
inline constexpr double bandReach = 1.2815515655446004;

/// Variance of the logarithm that a band of multiples (P10, 1, P90) stands for; the wider side counts.
[[nodiscard]] inline double varianceOf(const Band &band)
{
    const double wider = std::max(std::log(band.high), band.low > 0 ? -std::log(band.low) : 0);
    return wider > 0 ? (wider / bandReach) * (wider / bandReach) : 0;
}

/// Both sides drawn in alike, in logarithms, by what is left of the variance.
[[nodiscard]] inline Band narrowed(const Band &band, double removedVariance)
{
    const double variance = varianceOf(band);
    if (!(removedVariance > 0) || !(variance > 0) || !(band.low > 0))
        return band;
    const double kept = std::sqrt(std::max(0.0, 1 - removedVariance / variance));
    return {std::pow(band.low, kept), 1, std::pow(band.high, kept)};
}

} // namespace cw::planner
