// Bands of figures that do not move together. The arithmetic of `Band` takes all parts at their worst at once, which
// for several amounts that have nothing to do with each other is far less likely than for one. Pure.
#pragma once

#include "catalog/base/band.h"

#include <cmath>
#include <initializer_list>

namespace cw {

/// Product: distances from the likely value, as logarithms, add up by their squares:
/// high = likely x exp(sqrt(sum of ln(high / likely)^2)), the low end likewise. A likely value of 0 makes all of it 0,
/// a low end of 0 the low end.
[[nodiscard]] inline Band productOfIndependent(std::initializer_list<Band> factors)
{
    double likely = 1, below = 0, above = 0;
    bool reachesZero = false;
    for (const Band &factor : factors) {
        if (factor.likely <= 0)
            return {};
        likely *= factor.likely;
        reachesZero = reachesZero || factor.low <= 0;
        const double down = reachesZero ? 0 : std::log(factor.likely / factor.low),
                     up = std::log(factor.high / factor.likely);
        below += down * down;
        above += up * up;
    }
    return {reachesZero ? 0 : likely * std::exp(-std::sqrt(below)), likely, likely * std::exp(std::sqrt(above))};
}

} // namespace cw
