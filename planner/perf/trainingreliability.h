// What the catalog knows of failures, restarts, repairs and checkpoints, and the goodput of one job that follows. Rates
// of failure come from published clusters (reliability.csv), the rest from planning values (assumptions.csv); each
// keeps its source for the passport. Formulae: docs/performance-model-training.md. Pure; safe from any thread.
#pragma once

#include "planner/perf/traininggoodput.h"
#include "planner/perf/working.h"

namespace cw::planner {

/// A figure of the catalog with where it comes from, in SI units.
struct ReliabilityFact {
    Band value;
    WorkingTerm passport; ///< in the unit people use
};

struct Reliability {
    ReliabilityFact mttf;        ///< s between job-stopping failures of one accelerator with its share of the rest
    ReliabilityFact restart;     ///< s, a spare at hand
    ReliabilityFact repair;      ///< s until a failed server is back
    ReliabilityFact storageRate; ///< B/s per accelerator, where the plan names no storage
    ReliabilityFact hostCopy;    ///< B/s per accelerator
    ReliabilityFact spareShare;  ///< spare servers over servers in use
    /// B/s at which the plan's own storage takes writes; replaces `storageRate`.
    std::optional<double> planStorageRate;
    std::optional<int> spareServers; ///< where the planner says so; replaces `spareShare`
};

/// Absent when the catalog lacks one of them.
[[nodiscard]] std::optional<Reliability> reliabilityOf(const catalog::CatalogSnapshot &catalog);

struct JobGoodput {
    GoodputCase job; ///< with the likely values
    Goodput likely;  ///< shares that go to checkpoints, lost work and restarts
    Band fraction;   ///< useful share of time; low with the worst values, high with the best
    Working working; ///< formula and facts of `fraction`
};
/// `checkpoint`: bytes of one checkpoint, `checkpointBytes`. Checkpoints are written behind the run.
[[nodiscard]] JobGoodput jobGoodput(const Reliability &facts, double checkpoint, int accelerators,
                                    int acceleratorsPerServer);

} // namespace cw::planner
