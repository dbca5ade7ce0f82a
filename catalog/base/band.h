// A band: low, likely, high of one figure in one unit, low <= likely <= high. The unit is its holder's.
// A band of width zero is an exact figure. Arithmetic assumes the parts move together (worst case), never independence.
#pragma once

#include <algorithm>

namespace cw {

struct Band {
    double low = 0;
    double likely = 0;
    double high = 0;

    static Band exact(double value) { return {value, value, value}; }
    /// The ends in either order; likely is their middle.
    static Band between(double a, double b) { return {std::min(a, b), (a + b) / 2, std::max(a, b)}; }

    [[nodiscard]] bool isExact() const { return low == high; }
    [[nodiscard]] bool contains(double value) const { return low <= value && value <= high; }
    [[nodiscard]] bool isOrdered() const { return low <= likely && likely <= high; }
    Band operator+(const Band &o) const { return {low + o.low, likely + o.likely, high + o.high}; }
    /// Scaling by a factor that is not negative.
    Band operator*(double factor) const { return {low * factor, likely * factor, high * factor}; }
    bool operator==(const Band &) const = default;
};

} // namespace cw
