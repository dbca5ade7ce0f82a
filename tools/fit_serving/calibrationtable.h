// A fit's results as the table calibration_serving.csv: factors with their errors, bands, and what the fit reaches on
// rows it has not seen.
#pragma once

#include "tools/fit_serving/report.h"
#include "tools/fit_serving/servingfit.h"

namespace cw::fit {

/// Errors per row by what was left out; empty = not tried.
struct Results {
    Errors inSample, pair, device, source, family;
    std::vector<std::pair<QString, std::vector<Summary>>> statistics; ///< by what was left out, in the order tried
};

/// `factors` with the solution's values, and with bands and statistics where all folds were tried.
[[nodiscard]] catalog::FactTable updatedTable(catalog::FactTable factors, const ServingFit &serving,
                                              const Solution &solution, const Results &results);
/// How many left-out rows lie inside the bands of `calibration`.
void printBands(const std::vector<Measurement> &rows, const Results &results,
                const planner::ServingCalibration &calibration);
[[nodiscard]] Outcome writeTable(const catalog::FactTable &table, const QString &path);

} // namespace cw::fit
