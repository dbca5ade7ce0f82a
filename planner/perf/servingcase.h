// A serving case taken apart into numbers: what the step and the load need, the calibration groups that apply, and the
// reason when a case cannot be computed. Shared by prediction, capacity, explanation and validation. Pure, safe from
// any thread.
#pragma once

#include "planner/perf/servingload.h"
#include "planner/perf/servingmodel.h"

#include <optional>

namespace cw::planner {

/// A step beside that of decoding: another model, or the same one on other accelerators.
struct ServingSide {
    ServingShape shape;
    ServingSetup setup;
};

struct ServingParts {
    const char *notCovered = nullptr; ///< sentence; nullptr = covered
    ServingShape shape;
    ServingSetup setup;
    ServingLoad load;                   ///< without the steps it points to: `ServingRun` has them
    std::optional<ServingSide> draft;   ///< the model that proposes tokens
    std::optional<ServingSide> prefill; ///< one worker that computes prompts only
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

/// The steps of a case, ready to run. Its load points to them: it stays where it was made.
class ServingRun {
public:
    explicit ServingRun(const ServingParts &parts);
    ServingRun(const ServingRun &) = delete;
    ServingRun &operator=(const ServingRun &) = delete;
    [[nodiscard]] const ServingStep &step() const { return step_; }
    [[nodiscard]] ServingState state() const { return steadyState(step_, load); }
    /// "weights need 141.1 GB of 72.0 GB usable per accelerator"; empty when at least one sequence fits.
    [[nodiscard]] QString overflow() const;

    ServingLoad load;

private:
    const ServingStep step_;
    std::optional<ServingStep> draft_, prefill_;
};

/// Ratios of median and 99th percentile to the mean that apply to a load. One request at a time, or a batch that starts
/// together, meets no queue: nothing spreads its times.
struct ServingRatios {
    double ttftMedian = 1, ttftP99 = 1, tpotMedian = 1, tpotP99 = 1;
};
[[nodiscard]] ServingRatios ratiosOf(const ServingSetup &setup, const ServingLoad &load);

/// Which band applies.
[[nodiscard]] ServingLoop loopOf(const ServingLoad &load);
[[nodiscard]] Band bandOf(double likely, ServingMetric metric, const ServingParts &parts);

} // namespace cw::planner
