#include "app/charts/axis.h"

#include "app/models/numbers.h"

#include <algorithm>
#include <cmath>

namespace cw::app {

QString Axis::text(double tick, double unit) const
{
    constexpr int most = 6;
    if (tick == 0)
        return QStringLiteral("0");
    int decimals = 0;
    for (const double each : ticks) {
        const auto fits = [&] {
            const double digits = each / unit * std::pow(10, decimals);
            return std::abs(digits - std::round(digits)) < 1e-6 * std::max(1.0, std::abs(digits));
        };
        while (decimals < most && !fits())
            ++decimals;
    }
    return aligned(tick / unit, decimals);
}

Axis niceAxis(double low, double high, bool fromZero)
{
    constexpr double wantedSteps = 4;
    if (fromZero)
        low = std::min(0.0, low), high = std::max(0.0, high);
    if (!(high > low))
        high = low + 1;
    const double raw = (high - low) / wantedSteps;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= raw * 0.999) {
            step = factor * power;
            break;
        }
    }
    Axis axis;
    axis.low = std::floor(low / step + 1e-9) * step;
    axis.high = std::ceil(high / step - 1e-9) * step;
    const int count = int(std::lround((axis.high - axis.low) / step));
    for (int i = 0; i <= count; ++i)
        axis.ticks.push_back(axis.low + i * step);
    return axis;
}

} // namespace cw::app
