// The 80 % bands of a calibration, from errors of rows that a fit had not seen.
#pragma once

#include "tools/fit_serving/servingfit.h"

namespace cw::fit {

/// Out-of-fold errors with what each row was grouped by.
struct Fold {
    const Errors *errors = nullptr;
    std::function<QString(const Measurement &)> groupOf;
};

/// Multipliers from predicted to the ends of the band, and how many rows are behind them.
struct FittedBand {
    double low = 1, high = 1;
    int rows = 0;
};

[[nodiscard]] planner::ServingLoop loopOf(const planner::ServingRow &row);

/// Quantiles of measured over predicted. `everyRow`: all rows of the folds; else only those whose engine also has rows
/// outside their own group, since without any its profile was not fitted.
[[nodiscard]] FittedBand bandOf(const std::vector<Measurement> &rows, const std::vector<Fold> &folds,
                                planner::ServingMetric metric, planner::ServingLoop loop, bool everyRow);

/// Share of measurements inside the bands of `calibration`, and the median half-width of those bands.
struct BandCheck {
    double inside = 0, halfWidth = 0;
    int rows = 0;
};
[[nodiscard]] BandCheck checkBands(const std::vector<Measurement> &rows, const Errors &errors,
                                   const planner::ServingCalibration &calibration, bool transferred);

} // namespace cw::fit
