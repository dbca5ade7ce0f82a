#include "catalog/base/quantity.h"

namespace cw::detail {

std::int64_t roundToInteger(double value)
{
    // 2^63 is exact in double, the largest int64 is not: compare against it before converting.
    constexpr double limit = 9223372036854775808.0;
    if (std::isnan(value))
        return std::numeric_limits<std::int64_t>::min();
    if (value >= limit)
        return std::numeric_limits<std::int64_t>::max();
    if (value < -limit)
        return std::numeric_limits<std::int64_t>::min();
    return std::llrint(std::nearbyint(value));
}

} // namespace cw::detail
