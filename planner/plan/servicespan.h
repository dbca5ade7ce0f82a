// From when until when something stands where it was put, in periods of the horizon: a value that racks and cables
// carry.
#pragma once

#include <algorithm>
#include <limits>
#include <utility>

namespace cw::planner {

/// Stands to the end of the horizon and beyond.
inline constexpr int forGood = std::numeric_limits<int>::max();

struct ServiceSpan {
    int from = 0;
    int until = forGood; ///< the first period in which it is gone
    [[nodiscard]] bool contains(int period) const { return from <= period && period < until; }
    [[nodiscard]] bool overlaps(const ServiceSpan &other) const { return from < other.until && other.from < until; }
    bool operator==(const ServiceSpan &) const = default;
};

/// Whether `a` suits what begins in a period better than `b`: the latest that is there by then, else the next to come.
[[nodiscard]] inline bool suitsBetter(const ServiceSpan &a, const ServiceSpan &b, int begins)
{
    const auto rank = [begins](const ServiceSpan &span) {
        return span.from <= begins ? std::pair(0, -span.from) : std::pair(1, span.from);
    };
    return rank(a) < rank(b);
}

/// While both are there.
[[nodiscard]] inline ServiceSpan common(const ServiceSpan &a, const ServiceSpan &b)
{
    return {std::max(a.from, b.from), std::min(a.until, b.until)};
}

} // namespace cw::planner
