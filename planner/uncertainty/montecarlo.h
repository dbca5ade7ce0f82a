// Samples a risk model: bands of the totals, the chance that each promise and budget holds, what moves the cost most.
// 100,000 samples of 500 lines take well under a second; the numbers depend on seed and samples alone, not on threads.
#pragma once

#include "planner/uncertainty/riskmodel.h"

#include <atomic>

namespace cw::planner {

struct RiskOptions {
    int samples = 10'000; ///< 100 to 10,000,000
    std::uint64_t seed = 0;
    int threads = 0; ///< 0 = one per core
};

struct RiskBand {
    PlanQuantity quantity = PlanQuantity::Capex;
    double planned = 0; ///< the plan's own figure
    double p10 = 0, p50 = 0, p90 = 0, p95 = 0, mean = 0;
};

struct RiskPromise {
    QString rule;
    double limit = 0;
    double probability = 0;
    double p10 = 0, p50 = 0, p90 = 0; ///< of the figure the promise is about
};

struct RiskBudget {
    QString rule;
    PlanQuantity quantity = PlanQuantity::Capex;
    double limit = 0;
    double probability = 0;    ///< of staying within
    double valueAtRisk = 0;    ///< how far the worst case in twenty lies above the limit; 0 = it does not
    double expectedExcess = 0; ///< mean of what goes above, over all cases
};

/// One driver at its P10 and P90 while all others stay at the plan's figure.
struct TornadoBar {
    QString id, label, source, asOf;
    double low = 0, high = 0; ///< total cost, net present
    [[nodiscard]] double swing() const { return std::abs(high - low); }
};

struct RiskAnswer {
    RiskOptions options;
    std::vector<RiskBand> totals;
    std::optional<RiskBand> leadTimeWeeks;
    std::vector<RiskBudget> budgets;
    std::vector<RiskPromise> promises;
    std::vector<TornadoBar> tornado; ///< largest swing first
    std::vector<QString> assumptions;
    Month opexFrom; ///< first month of the period that `opex_per_month` speaks of
    QDate pricesHoldUntil;
    double capexAfter = 0; ///< of the planned capex, what is bought after that day

    /// A budget rests on prices that hold; with purchases after their end it is an estimate.
    [[nodiscard]] bool isBudget() const { return capexAfter == 0; }
};

/// `drawn` counts the samples as they are drawn, for whoever watches. Errors: cancelled.
[[nodiscard]] Result<RiskAnswer> sampleRisk(const RiskModel &model, const RiskOptions &options,
                                            const std::atomic_bool *cancel = nullptr,
                                            std::atomic_int64_t *drawn = nullptr);
/// Total cost, net present, with one group or driver at the multipliers given and all else as planned.
[[nodiscard]] std::vector<TornadoBar> tornadoOf(const RiskModel &model);

} // namespace cw::planner
