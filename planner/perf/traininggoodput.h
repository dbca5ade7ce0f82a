// From a step's speed to a whole run: what failures, checkpoints and restarts leave of it, its days and its energy.
// Formulae: docs/performance-model-training.md. Times in seconds, sizes in bytes. Pure; safe from any thread.
#pragma once

#include "planner/perf/trainingmodel.h"

namespace cw::planner {

struct GoodputCase {
    int accelerators = 1;
    int acceleratorsPerNode = 8;
    double acceleratorMttf =
        0; ///< mean time between job-stopping failures of one accelerator and its share of the rest
    double checkpointBytes = 0; ///< `checkpointBytes`
    double storageRate = 0;     ///< B/s the whole job writes at
    double restart = 0;         ///< detect, reschedule, load, warm up, with a spare at hand
    double repair = 0;          ///< until a failed node is back, where no spare is free
    int spareNodes = 0;
    bool asynchronous = false; ///< checkpoints are copied to host memory and written behind the run
    double hostCopyRate = 0;   ///< B/s one accelerator copies to its host; used when asynchronous
};

struct Goodput {
    double fraction = 1; ///< useful share of time, 0..1
    double interval = 0; ///< between checkpoints, by Daly's optimum
    double failuresPerDay = 0;
    double checkpointShare = 0, reworkShare = 0, restartShare = 0; ///< where the rest goes
};
[[nodiscard]] Goodput goodput(const GoodputCase &input);

/// 16-bit weights, fp32 master and two moments of every trained parameter.
[[nodiscard]] double checkpointBytes(const catalog::ModelShape &model);

/// Observed mean time between interruptions of a published large run times its accelerators; absent without the table.
[[nodiscard]] std::optional<double> publishedAcceleratorMttf(const catalog::CatalogSnapshot &catalog);

struct TrainingRun {
    Band days;
    Band energyKwh; ///< of the accelerators' systems, at the power given
};
/// Days of a run of `tokens`: the bands of its speed and of its goodput together.
[[nodiscard]] Band runDays(double tokens, const Band &tokensPerSecond, const Band &goodput);
/// `goodput`: useful share of time; `power`: watts of all systems under training load. Nothing for an unusable
/// prediction.
[[nodiscard]] std::optional<TrainingRun> trainingRun(const TrainingPrediction &prediction, double tokens,
                                                     const Band &goodput, double power);

} // namespace cw::planner
