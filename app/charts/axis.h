// A linear axis: 4 to 6 round ticks that cover a range, and where a value lies on it.
#pragma once

#include <vector>

namespace cw::app {

struct Axis {
    double low = 0, high = 1;
    std::vector<double> ticks;
    [[nodiscard]] double share(double value) const { return high > low ? (value - low) / (high - low) : 0; }
};

/// `fromZero` starts at 0 for values that are amounts.
[[nodiscard]] Axis niceAxis(double low, double high, bool fromZero);

} // namespace cw::app
