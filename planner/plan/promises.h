// The limits a need sets on predicted figures (response times, deadlines) beside what is predicted, and how likely each
// is kept. Pure.
#pragma once

#include "planner/plan/bandspread.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

struct Promise {
    QString workload;
    QString limitKey; ///< "ttft_ms", "deadline_days": the need's word
    QString figure;   ///< "ttft_ms", "days": that of `Placement::predicted`
    Band predicted;   ///< P10, P50, P90 of the placement that keeps it worst
    double limit = 0; ///< kept when the figure is at most this; less what a job waits for its hardware

    [[nodiscard]] QString rule() const { return workload + u'.' + limitKey; }
    /// Share of cases in which it is kept.
    [[nodiscard]] double chance() const { return shareWithin(predicted, limit); }
};

/// In the order of the need's workloads; without those of which nothing is predicted.
[[nodiscard]] std::vector<Promise> promisesOf(const Plan &plan, const PlanResult &result);

} // namespace cw::planner
