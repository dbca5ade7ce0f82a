#include "probes/device/statistics.h"

#include <algorithm>
#include <cmath>

namespace cw::probes {

Spread spreadOf(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        const double position = share * double(values.size() - 1);
        const auto below = std::size_t(std::floor(position));
        const auto above = std::min(below + 1, values.size() - 1);
        return values[below] + (position - double(below)) * (values[above] - values[below]);
    };
    return {at(0.25), at(0.5), at(0.75)};
}

} // namespace cw::probes
