// A linear axis: 4 to 6 round ticks that cover a range, and where a value lies on it.
#pragma once

#include <QString>

#include <vector>

namespace cw::app {

struct Axis {
    double low = 0, high = 1;
    std::vector<double> ticks;
    [[nodiscard]] double share(double value) const { return high > low ? (value - low) / (high - low) : 0; }
    /// A tick in `unit`s (1e6: millions): all ticks of the axis with the decimals that tell them apart, nought as "0".
    [[nodiscard]] QString text(double tick, double unit = 1) const;
};

/// `fromZero` starts at 0 for values that are amounts.
[[nodiscard]] Axis niceAxis(double low, double high, bool fromZero);

} // namespace cw::app
