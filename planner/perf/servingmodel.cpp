#include "planner/perf/servingmodel.h"

#include "planner/perf/servingbulk.h"

namespace cw::planner {

ServingPrediction predictServing(const ServingCase &input)
{
    ServingPrediction result;
    const ServingParts parts = servingParts(input);
    const ServingFigures figures = servingFigures(parts, input.percentile);
    if (!figures.covered) {
        result.notCovered = QLatin1String(parts.notCovered);
        return result;
    }
    result.fits = figures.fits;
    if (!figures.fits) {
        result.overflow = ServingRun(parts).overflow();
        return result;
    }
    result.stable = figures.stable;
    result.ttftSeconds = figures.ttftSeconds;
    result.tpotSeconds = figures.tpotSeconds;
    result.outputTokensPerSecond = figures.outputTokensPerSecond;
    result.concurrency = figures.concurrency;
    result.memoryBytes = figures.memoryBytes;
    return result;
}

} // namespace cw::planner
