// Median and quartiles of repeated measurements (linear interpolation between order statistics). Input may be in any
// order.
#pragma once

#include <vector>

namespace cw::probes {

struct Spread {
    double quartileLow = 0;
    double median = 0;
    double quartileHigh = 0;
    /// Interquartile range over the median.
    [[nodiscard]] double relative() const { return median > 0 ? (quartileHigh - quartileLow) / median : 0; }
};

[[nodiscard]] Spread spreadOf(std::vector<double> values);

} // namespace cw::probes
