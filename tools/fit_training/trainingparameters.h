// The factors of the training model as one vector for fitting. Each is mapped between its physical limits, so no fit
// can leave them; families lean towards the pooled device, everything leans towards its neutral prior.
#pragma once

#include "planner/perf/trainingcalibration.h"
#include "planner/perf/trainingrow.h"

#include <Eigen/Dense>

namespace cw::planner::fit {

/// One free factor: which field of the calibration, and how strongly it is held.
struct Parameter {
    enum class Kind { Pooled, Family, Stack, Common } kind = Kind::Pooled;
    int owner = 0; ///< index of the family or stack
    int factor = 0;
    double low = 0, high = 1;
    double prior = 0;     ///< in physical units (Family: leans on the pooled value instead)
    double tightness = 1; ///< residual per unit of the mapped distance from the prior
    int pooled = -1;      ///< Family: index of its pooled parameter
};

class TrainingParameters {
public:
    /// Free factors are those the rows can say something about.
    explicit TrainingParameters(const std::vector<TrainingRow> &rows, const TrainingCalibration &start);

    [[nodiscard]] int size() const { return int(parameters_.size()); }
    [[nodiscard]] const Parameter &operator[](int i) const { return parameters_[std::size_t(i)]; }
    [[nodiscard]] Eigen::VectorXd start() const;
    [[nodiscard]] TrainingCalibration calibration(const Eigen::VectorXd &x) const;
    /// Prior residual of parameter `i`.
    [[nodiscard]] double priorResidual(const Eigen::VectorXd &x, int i) const;
    [[nodiscard]] double value(const Eigen::VectorXd &x, int i) const; ///< physical
    [[nodiscard]] QString name(int i) const;
    [[nodiscard]] QString scope(int i) const; ///< "family:Hopper", "stack:fsdp", "pooled", "common"
    /// Whether a row's prediction depends on parameter `i`.
    [[nodiscard]] bool touches(int i, const TrainingRow &row) const;
    [[nodiscard]] const FactorInfo &info(int i) const;

private:
    TrainingCalibration base_;
    std::vector<Parameter> parameters_;
};

} // namespace cw::planner::fit
