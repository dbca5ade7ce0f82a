#include "planner/perf/servinglatency.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr int halvings = 40;

// Tukey's lambda distribution at the lambda that is closest to the normal one (Hastings et al. 1947; Joiner and
// Rosenblatt 1971): within 0.02 of its quantile between 0.01 and 0.999.
constexpr double lambda = 0.1349, lambdaScale = 0.1975;

double normalQuantile(double p)
{
    return (std::pow(p, lambda) - std::pow(1 - p, lambda)) / lambdaScale;
}

/// Share of the queue's requests that wait longer than `t`.
double queueTail(const WaitSpread &wait, double t)
{
    if (!(wait.queueMean > 0) || !(wait.queueShare > 0))
        return 0;
    return wait.queueShare * std::exp(-t * wait.queueShare / wait.queueMean);
}

} // namespace

double waitAt(const WaitSpread &wait, double percentile)
{
    const double beyond = 1 - percentile;
    if (std::isinf(wait.mean()))
        return wait.mean();
    if (!(wait.startShare > 0) || !(wait.startMean > 0)) {
        const double share = (1 - wait.startShare) * wait.queueShare;
        return share > beyond && wait.queueMean > 0 ? wait.queueMean / wait.queueShare * std::log(share / beyond) : 0;
    }
    const double longest = 2 * wait.startMean;
    const auto tail = [&](double t) {
        return wait.startShare * std::max(0.0, 1 - t / longest) + (1 - wait.startShare) * queueTail(wait, t);
    };
    if (tail(0) <= beyond)
        return 0;
    double low = 0, high = longest;
    while (tail(high) > beyond)
        high *= 2;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        (tail(middle) > beyond ? low : high) = middle;
    }
    return (low + high) / 2;
}

double atPercentile(double mean, double medianRatio, double p99Ratio, double percentile)
{
    // Between the two known points the logarithm follows the normal quantile (log-normal shape).
    static const double z99 = normalQuantile(0.99);
    const double z = normalQuantile(std::clamp(percentile, 0.01, 0.999));
    return mean * medianRatio * std::exp(std::log(p99Ratio / medianRatio) * z / z99);
}

} // namespace cw::planner
