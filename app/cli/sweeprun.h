// Runs scenarios on all cores, each into a folder of its own, and gathers what is there into one table. A scenario that
// is answered already, for the same need and catalog, is left as it is, so a stopped sweep goes on where it stopped.
#pragma once

#include "app/cli/common.h"
#include "app/cli/sweepscenarios.h"
#include "planner/solve/pipeline.h"

namespace cw::app {

struct SweepOutcome {
    int answered = 0; ///< scenarios with a result now
    int without = 0;  ///< no answer within the limits
    int kept = 0;     ///< answered before
    bool isProven = true;
    std::optional<Error> error; ///< the first that stopped the sweep
};

[[nodiscard]] SweepOutcome runScenarios(const SweepScenarios &scenarios, const std::vector<std::size_t> &which,
                                        const catalog::SnapshotPtr &catalog, const planner::SolveOptions &options,
                                        int workers, const QString &folder, CommandIo &io);

/// Reads every scenario's result and writes `results.csv` and `results.sqlite`. The number of scenarios that have none.
[[nodiscard]] Result<int> mergeScenarios(const SweepScenarios &scenarios, const catalog::SnapshotPtr &catalog,
                                         const QString &folder);

} // namespace cw::app
