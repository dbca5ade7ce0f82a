#include "planner/perf/servingcase.h"

#include <cmath>

namespace cw::planner {

namespace {

// The rate is searched on a logarithmic scale below the replica's own capacity.
constexpr double slowest = 1e-4; // of capacity: below this a replica stands idle
constexpr double closest = 0.98; // of capacity: above this waiting grows without bound
constexpr int searchSteps = 12;  // final error of the rate about 0.2 %

} // namespace

ServingCapacity servingCapacity(ServingCase input, std::optional<double> ttftSeconds, std::optional<double> tpotSeconds)
{
    ServingCapacity answer;
    input.concurrency.reset();
    input.requestsPerSecond = 1;
    const ServingParts parts = servingParts(input);
    if (parts.notCovered) {
        answer.notCovered = QLatin1String(parts.notCovered);
        return answer;
    }
    ServingRun run(parts);
    const ServingState first = run.state();
    answer.fits = first.fits;
    if (!first.fits) {
        answer.overflow = run.overflow();
        answer.bound = QStringLiteral("memory");
        return answer;
    }
    const ServingRatios ratios = ratiosOf(parts.setup, parts.load);
    const double tpotRatio = atPercentile(1, ratios.tpotMedian, ratios.tpotP99, input.percentile);
    enum class Broken { None, Ttft, Tpot };
    const auto test = [&](double rate) {
        run.load.rate = rate;
        const ServingState s = run.state();
        if (tpotSeconds && s.tpot * tpotRatio > *tpotSeconds)
            return Broken::Tpot;
        if (!s.stable || (ttftSeconds && firstTokenAt(s.ownTtft(), {ratios.ttftMedian, ratios.ttftP99}, s.wait,
                                                      input.percentile) > *ttftSeconds))
            return Broken::Ttft;
        return Broken::None;
    };
    const auto word = [](Broken b) {
        return b == Broken::Tpot ? QStringLiteral("tpot_ms") : QStringLiteral("ttft_ms");
    };

    double low = first.capacity * slowest, high = first.capacity * closest;
    Broken broken = test(low);
    if (broken != Broken::None) {
        answer.bound = word(broken);
        input.requestsPerSecond = low;
        answer.at = predictServing(input);
        return answer;
    }
    broken = test(high);
    if (broken == Broken::None) {
        low = high;
        answer.bound = QStringLiteral("throughput");
    } else {
        for (int i = 0; i < searchSteps; ++i) {
            // Near capacity an arithmetic middle, far below it a geometric one.
            const double middle = high > 4 * low ? std::sqrt(low * high) : (low + high) / 2;
            const Broken now = test(middle);
            if (now == Broken::None) {
                low = middle;
            } else {
                high = middle;
                broken = now;
            }
        }
        answer.bound = word(broken);
    }
    answer.requestsPerSecond = low;
    input.requestsPerSecond = low;
    answer.at = predictServing(input);
    return answer;
}

} // namespace cw::planner
