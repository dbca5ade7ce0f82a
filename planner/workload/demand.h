// What each workload asks for in each period, in its own unit: inference requests/s, training jobs, fine-tuning
// tokens/s, services the whole of themselves. Peaks of stepped demand count for the whole period. Pure; sorted by
// workload id.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/monthdays.h"
#include "planner/plan/plan.h"

namespace cw::planner {

struct Demand {
    QString workload;
    QString rule;                  ///< "chat.requests_per_s": the requirement a coverage row stands for
    QString unit;                  ///< "requests/s", "jobs", "tokens/s", "share"
    std::vector<double> perPeriod; ///< 0 where nothing runs
    /// A job: carried once by one deployment, starting in `firstPeriod` at its first day.
    bool isJob = false;
    int firstPeriod = 0;
    [[nodiscard]] double peak() const;
};

/// The key of a workload that its demand is named after: "requests_per_s", "deadline_days", "runs_per_month", …
[[nodiscard]] QString demandKey(const Workload &workload);

/// Demands in the order of workload ids. Errors: an assumption the catalog lacks.
[[nodiscard]] Result<std::vector<Demand>> demandsOf(const Need &need, const catalog::CatalogSnapshot &catalog);

/// Periods a job touches that starts in `start` and is busy for `days`.
struct PeriodSpan {
    int first = 0;
    int last = 0;
    double busyShare = 0; ///< busy days over the days of the periods touched, at most 1
};
[[nodiscard]] PeriodSpan jobSpan(const Horizon &horizon, const std::optional<Month> &start, double days);

} // namespace cw::planner
