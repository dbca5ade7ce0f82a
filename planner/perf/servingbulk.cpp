#include "planner/perf/servingbulk.h"

#include <algorithm>

namespace cw::planner {

namespace {

/// What neighbouring cases share, looked up when it changes.
class Shared {
public:
    ServingKnown of(const ServingCase &c)
    {
        if (!c.model)
            return {};
        if (c.model != model_) {
            model_ = c.model;
            shape_ = ServingShape::of(*c.model);
        }
        const ServingCalibration *calibration = c.calibration ? c.calibration : &ServingCalibration::neutral();
        if (calibration != calibration_ || c.engine != engine_ || c.device.family != family_ ||
            c.device.vendor != vendor_ || c.device.scaleUpLink != link_) {
            calibration_ = calibration;
            engine_ = c.engine;
            family_ = c.device.family;
            vendor_ = c.device.vendor;
            link_ = c.device.scaleUpLink;
            profile_ = calibration->profileOf(c.engine, c.device);
            factors_ = calibration->resolve(profile_);
        }
        return {&shape_, &factors_, profile_};
    }

private:
    const catalog::ModelShape *model_ = nullptr;
    ServingShape shape_;
    const ServingCalibration *calibration_ = nullptr;
    QString engine_, family_, vendor_, link_;
    ServingProfile profile_;
    ServingFactors factors_;
};

} // namespace

ServingFigures servingFigures(const ServingParts &parts, double percentile)
{
    ServingFigures f;
    f.covered = parts.notCovered == nullptr;
    if (!f.covered)
        return f;
    const ServingRun run(parts);
    const ServingLoad &load = run.load;
    const ServingState state = run.state();
    f.fits = state.fits;
    if (!f.fits)
        return f;
    f.stable = state.stable;
    f.concurrency = state.sequences;
    const ServingMemory memory = run.step().memory();
    f.memoryBytes =
        std::min(memory.usable, memory.weights + memory.activations +
                                    state.sequences * memory.ofSequence(load.input + load.output, parts.shape.window));
    const ServingRatios ratios = ratiosOf(parts.setup, load);
    const double ttft = firstTokenAt(state.ownTtft(), {ratios.ttftMedian, ratios.ttftP99}, state.wait, percentile);
    const double tpot = atPercentile(state.tpot, ratios.tpotMedian, ratios.tpotP99, percentile);
    f.ttftSeconds = bandOf(ttft, ServingMetric::Ttft, parts);
    f.tpotSeconds = bandOf(tpot, ServingMetric::Tpot, parts);
    f.outputTokensPerSecond = bandOf(state.requestRate * load.output, ServingMetric::Rate, parts);
    // Nobody gets more answers than were asked for.
    if (!load.closed())
        f.outputTokensPerSecond.high = f.outputTokensPerSecond.likely;
    return f;
}

void ServingColumns::resize(std::size_t rows)
{
    for (auto *flags : {&covered, &fits, &stable})
        flags->resize(rows);
    for (auto *values : {&ttftSeconds, &ttftLow, &ttftHigh, &tpotSeconds, &tpotLow, &tpotHigh, &outputTokensPerSecond,
                         &outputLow, &outputHigh, &concurrency, &memoryBytes})
        values->resize(rows);
}

void predictServingBulk(std::span<const ServingCase> cases, ServingColumns &columns)
{
    columns.resize(cases.size());
    Shared shared;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const ServingFigures f = servingFigures(servingParts(cases[i], shared.of(cases[i])), cases[i].percentile);
        columns.covered[i] = f.covered;
        columns.fits[i] = f.fits;
        columns.stable[i] = f.stable;
        columns.ttftSeconds[i] = f.ttftSeconds.likely;
        columns.ttftLow[i] = f.ttftSeconds.low;
        columns.ttftHigh[i] = f.ttftSeconds.high;
        columns.tpotSeconds[i] = f.tpotSeconds.likely;
        columns.tpotLow[i] = f.tpotSeconds.low;
        columns.tpotHigh[i] = f.tpotSeconds.high;
        columns.outputTokensPerSecond[i] = f.outputTokensPerSecond.likely;
        columns.outputLow[i] = f.outputTokensPerSecond.low;
        columns.outputHigh[i] = f.outputTokensPerSecond.high;
        columns.concurrency[i] = f.concurrency;
        columns.memoryBytes[i] = f.memoryBytes;
    }
}

} // namespace cw::planner
