#include "probes/device/repetition.h"

#include "probes/device/statistics.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace cw::probes {

namespace {
constexpr double normalQuantile95 = 1.959964; // two-sided
constexpr std::size_t fewestForInterval = 7;
} // namespace

double medianHalfWidth(std::vector<double> values)
{
    const std::size_t n = values.size();
    if (n < fewestForInterval)
        return std::numeric_limits<double>::infinity();
    std::sort(values.begin(), values.end());
    const double half = normalQuantile95 * std::sqrt(double(n)) / 2;
    const auto low = std::size_t(std::max(0.0, std::floor(double(n) / 2 - half)));
    const auto high = std::min(n - 1, std::size_t(std::ceil(double(n) / 2 + half)));
    const double median = spreadOf(values).median;
    return median > 0 ? (values[high] - values[low]) / 2 / median : std::numeric_limits<double>::infinity();
}

Repetition repeat(const RepetitionRule &rule, const std::atomic_bool *cancel, const std::function<double()> &once)
{
    using Clock = std::chrono::steady_clock;
    Repetition repetition;
    const auto isCancelled = [&] { return cancel && *cancel; };
    for (int i = 0; i < rule.warmUps && !isCancelled(); ++i)
        if (once() < 0)
            return repetition;
    const auto start = Clock::now();
    while (int(repetition.values.size()) < rule.most) {
        if (isCancelled()) {
            repetition.cancelled = true;
            break;
        }
        const double value = once();
        if (value < 0)
            break;
        repetition.values.push_back(value);
        if (int(repetition.values.size()) < rule.least)
            continue;
        repetition.precise = medianHalfWidth(repetition.values) <= rule.halfWidth;
        if (repetition.precise || std::chrono::duration<double>(Clock::now() - start).count() >= rule.seconds)
            break;
    }
    return repetition;
}

Measurement toMeasurement(const std::string &metric, const std::string &unit, const Repetition &repetition,
                          bool verified)
{
    const Spread spread = spreadOf(repetition.values);
    const double interval = medianHalfWidth(repetition.values);
    Measurement m{metric,  unit, spread.median, spread.quartileLow, spread.quartileHigh, int(repetition.values.size()),
                  verified};
    if (std::isfinite(interval))
        m.halfWidth = interval;
    return m;
}

} // namespace cw::probes
