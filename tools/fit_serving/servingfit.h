// The calibration of the serving model as a fitting problem: which factors are free, which measurements each one
// touches, and how well a fit does on rows it has not seen.
#pragma once

#include "planner/perf/servingrow.h"

#include "tools/fit_serving/leastsquares.h"

#include <map>

namespace cw::fit {

/// One free factor: a row of calibration_serving.csv whose prior_sd is above 0.
struct FreeFactor {
    std::size_t row = 0; ///< in the factor table
    QString scope, key;
    planner::ServingFactor factor = planner::ServingFactor::GemmShare;
    double prior = 1, sd = 0.1;
};

/// One measurement with what it is grouped by. Groups split the rows into folds; the model never sees them.
struct Measurement {
    planner::ServingRow row;
    QString source, device, pair, model;
    QString vendor, family, link, engine;
    bool moe = false;
};

/// log(predicted / measured) of each measurement; NaN = not predicted.
using Errors = std::vector<double>;

class ServingFit {
public:
    ServingFit(catalog::FactTable factors, catalog::FactTable engines, std::vector<Measurement> measurements);

    [[nodiscard]] const std::vector<FreeFactor> &free() const { return free_; }
    [[nodiscard]] const std::vector<Measurement> &measurements() const { return measurements_; }
    [[nodiscard]] Eigen::VectorXd priorMean() const;
    /// Fits on measurements whose `use` is true.
    [[nodiscard]] Solution fit(const std::vector<bool> &use, const Eigen::VectorXd &start, int iterations) const;
    [[nodiscard]] Errors errors(const Eigen::VectorXd &theta) const;
    [[nodiscard]] planner::ServingCalibration calibration(const Eigen::VectorXd &theta) const;
    /// Errors of each group's rows under a fit that left the group out.
    [[nodiscard]] Errors leaveOut(const std::function<QString(const Measurement &)> &groupOf,
                                  const Eigen::VectorXd &start, int iterations) const;
    /// The same, with the multipliers of the rows' device family set back to 1.
    [[nodiscard]] Errors leaveFamilyOut(const Eigen::VectorXd &start, int iterations) const;
    [[nodiscard]] int rowsBehind(const FreeFactor &factor) const;

private:
    void findTouched();
    bool touches(const FreeFactor &factor, const Measurement &m) const;
    catalog::FactTable factors_, engines_;
    planner::ServingCalibration base_;
    std::vector<Measurement> measurements_;
    std::vector<FreeFactor> free_;
    std::vector<std::vector<int>> touched_;
};

} // namespace cw::fit
