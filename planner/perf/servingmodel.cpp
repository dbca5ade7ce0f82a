#include "planner/perf/servingmodel.h"

#include "planner/perf/servingcase.h"

#include <algorithm>
#include <optional>

namespace cw::planner {

ServingPrediction predictServing(const ServingCase &input)
{
    ServingPrediction result;
    ServingParts parts = servingParts(input);
    if (parts.notCovered) {
        result.notCovered = QLatin1String(parts.notCovered);
        return result;
    }
    const ServingStep step(parts.shape, parts.setup);
    if (parts.load.prefillWorkers > 0)
        parts.load.prefill = &step;
    const ServingState state = steadyState(step, parts.load);
    const double held = parts.load.input + parts.load.output;
    result.fits = state.fits;
    if (!state.fits) {
        result.overflow = overflowText(step, parts.load.input + parts.setup.reserveOutput * parts.load.output);
        return result;
    }
    const ServingRatios ratios = ratiosOf(parts.setup, parts.load);
    result.stable = state.stable;
    result.concurrency = state.sequences;
    const ServingMemory memory = step.memory();
    result.memoryBytes = std::min(memory.usable, memory.weights + memory.activations +
                                                     state.sequences * memory.ofSequence(held, parts.shape.window));
    const double ttft = atPercentile(state.ttft, ratios.ttftMedian, ratios.ttftP99, input.percentile);
    const double tpot = atPercentile(state.tpot, ratios.tpotMedian, ratios.tpotP99, input.percentile);
    result.ttftSeconds = bandOf(ttft, ServingMetric::Ttft, parts);
    result.tpotSeconds = bandOf(tpot, ServingMetric::Tpot, parts);
    result.outputTokensPerSecond = bandOf(state.requestRate * parts.load.output, ServingMetric::Rate, parts);
    return result;
}

} // namespace cw::planner
