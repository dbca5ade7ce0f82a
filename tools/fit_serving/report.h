// What a fit reaches, by kind of figure: printed, and kept with the calibration.
#pragma once

#include "tools/fit_serving/servingfit.h"

namespace cw::fit {

/// Absolute errors as fractions.
struct Summary {
    QString group; ///< "tpot dense", "ttft", …
    int rows = 0, covered = 0;
    double median = 0, mean = 0, within25 = 0;
};

/// One per kind of figure that has rows.
[[nodiscard]] std::vector<Summary> summarise(const std::vector<Measurement> &rows, const Errors &errors);
void print(const QString &title, const std::vector<Summary> &summaries);
/// Line by line: identifier, metric, groups, measured value and log errors. False when the file cannot be written.
[[nodiscard]] bool writeResiduals(const QString &file, const std::vector<Measurement> &rows, const Errors &inSample,
                                  const Errors &pair, const Errors &source);

/// Linear between neighbours; NaN of nothing.
[[nodiscard]] double quantile(std::vector<double> values, double q);

} // namespace cw::fit
