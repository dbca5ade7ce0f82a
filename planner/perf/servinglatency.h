// First-token time as a distribution: what a request's own work takes, spread a little by its length and the step it
// meets, and what it waits, which is zero for most, exponential in a queue and even in a common start. Numbers only;
// pure, safe from any thread. Sources: docs/performance-model-serving.md, "Percentiles".
#pragma once

namespace cw::planner {

/// Where the mean of a time's own part, its median and its 99th percentile stand to each other.
struct LatencyRatios {
    double median = 1, p99 = 1;
};

/// Waiting of requests, seconds. A share of them met a common start and waits anything from nothing to twice the mean;
/// of the rest, some find a queue and wait an exponential time.
struct WaitSpread {
    double startShare = 0, startMean = 0; ///< share 0 to 1; mean over those
    double queueShare = 0, queueMean = 0; ///< chance to wait at all, 0 to 1; mean over the rest, waiting or not
    [[nodiscard]] double mean() const { return startShare * startMean + (1 - startShare) * queueMean; }
};

/// The waiting time that a share `percentile` (above 0, below 1) of requests does not exceed.
[[nodiscard]] double waitAt(const WaitSpread &wait, double percentile);

/// Value at a percentile of something whose median and 99th percentile stand in the given ratios to the mean
/// (log-normal between and beyond them).
[[nodiscard]] double atPercentile(double mean, double medianRatio, double p99Ratio, double percentile);

/// Own part and waiting at the same percentile: a long request that also meets a queue.
[[nodiscard]] inline double firstTokenAt(double own, const LatencyRatios &ratios, const WaitSpread &wait,
                                         double percentile)
{
    return atPercentile(own, ratios.median, ratios.p99, percentile) + waitAt(wait, percentile);
}

} // namespace cw::planner
