// A serving case taken apart into numbers: what the step and the load need, the calibration groups that apply, and the
// reason when a case cannot be computed. Shared by prediction, capacity, explanation and validation. Pure, safe from
// any thread.
#pragma once

#include "planner/perf/servingload.h"
#include "planner/perf/servingmodel.h"

namespace cw::planner {

struct ServingParts {
    const char *notCovered = nullptr; ///< sentence; nullptr = covered
    ServingShape shape;
    ServingSetup setup;
    ServingLoad load; ///< without the prefill step of a disaggregated deployment
    const ServingCalibration *calibration = nullptr;
    const ServingFamily *vendor = nullptr;
    const ServingFamily *family = nullptr;
    const ServingFamily *link = nullptr;
    const ServingEngine *engine = nullptr;
    const ServingDevice *measured = nullptr; ///< the accelerator itself was measured
    bool nativePrecision = true;             ///< a matrix rate is stated for the weights' precision
    bool assumedLink = false;                ///< the link's bandwidth is not stated and was assumed
};

/// What many cases share, looked up once: the model's shape and the groups with their resolved factors.
struct ServingKnown {
    const ServingShape *shape = nullptr;
    const ServingFactors *factors = nullptr;
    ServingProfile profile;
};

[[nodiscard]] ServingParts servingParts(const ServingCase &input);
/// The same with what is already known; absent parts of `known` are looked up.
[[nodiscard]] ServingParts servingParts(const ServingCase &input, const ServingKnown &known);

/// Ratios of median and 99th percentile to the mean that apply to a load. One request at a time, or a batch that starts
/// together, meets no queue: nothing spreads its times.
struct ServingRatios {
    double ttftMedian = 1, ttftP99 = 1, tpotMedian = 1, tpotP99 = 1;
};
[[nodiscard]] ServingRatios ratiosOf(const ServingSetup &setup, const ServingLoad &load);

/// Which band applies.
[[nodiscard]] ServingLoop loopOf(const ServingLoad &load);
[[nodiscard]] Band bandOf(double likely, ServingMetric metric, const ServingParts &parts);

/// "weights need 141.1 GB of 72.0 GB usable per accelerator"; empty when at least one sequence fits.
[[nodiscard]] QString overflowText(const ServingStep &step, double tokens);

} // namespace cw::planner
