#include "tools/fit_serving/servingfit.h"

#include <cmath>
#include <limits>

namespace cw::fit {

using namespace cw::planner;

namespace {

constexpr double noticeable = 0.3; // of a factor's logarithm
constexpr double unmoved = 1e-5;   // of a prediction's logarithm

// Expected spread of log errors, by kind of figure: what one measurement is worth.
double spreadOf(const Measurement &m)
{
    switch (m.row.group()) {
    case ServingMetric::Ttft:
        return 0.40;
    case ServingMetric::Tpot:
        return 0.16;
    case ServingMetric::Rate:
        return 0.14;
    }
    return 0.2;
}

} // namespace

ServingFit::ServingFit(catalog::FactTable factors, catalog::FactTable engines, std::vector<Measurement> measurements)
    : factors_(std::move(factors)), engines_(std::move(engines)), base_(servingCalibration(&factors_, &engines_)),
      measurements_(std::move(measurements))
{
    const auto text = [&](std::size_t row, const char *column) {
        return factors_.rows[row].value(factors_.column(QLatin1String(column)));
    };
    for (std::size_t i = 0; i < factors_.rows.size(); ++i) {
        const auto factor = servingFactorFromName(text(i, "factor"));
        const double sd = text(i, "prior_sd").toDouble();
        if (factor && sd > 0)
            free_.push_back({i, text(i, "scope"), text(i, "key"), *factor, text(i, "prior").toDouble(), sd});
    }
    for (Measurement &m : measurements_) {
        const Device &device = m.row.serving.device;
        const ServingFamily *vendor = base_.vendorOf(device), *family = base_.familyOf(device),
                            *link = base_.linkOf(device);
        m.vendor = vendor ? vendor->key : QString();
        m.family = family ? family->key : QString();
        m.link = link ? link->key : QString();
        m.engine = base_.engineOf(m.row.serving.engine, device).key;
    }
    findTouched();
}

void ServingFit::findTouched()
{
    // A factor that leaves a row's prediction as it is need not be tried on it again.
    const Eigen::VectorXd prior = priorMean();
    const Errors before = errors(prior);
    touched_.assign(free_.size(), {});
    for (std::size_t k = 0; k < free_.size(); ++k) {
        Eigen::VectorXd moved = prior;
        moved[Eigen::Index(k)] += noticeable;
        const ServingCalibration c = calibration(moved);
        for (std::size_t i = 0; i < measurements_.size(); ++i) {
            const Measurement &m = measurements_[i];
            if (!touches(free_[k], m) || !m.row.notCovered.isEmpty())
                continue;
            const ServingRowPrediction p = predictRow(m.row, c);
            const double after =
                p.notCovered ? std::numeric_limits<double>::quiet_NaN() : std::log(p.value / m.row.measured);
            if (std::isnan(after) || std::isnan(before[i]) || std::abs(after - before[i]) > unmoved)
                touched_[k].push_back(int(i));
        }
    }
}

bool ServingFit::touches(const FreeFactor &f, const Measurement &m) const
{
    return f.scope == QLatin1String("global") || (f.scope == QLatin1String("vendor") && f.key == m.vendor) ||
           (f.scope == QLatin1String("family") && f.key == m.family) ||
           (f.scope == QLatin1String("link") && f.key == m.link) ||
           (f.scope == QLatin1String("engine") && f.key == m.engine);
}

int ServingFit::rowsBehind(const FreeFactor &factor) const
{
    int rows = 0;
    for (const Measurement &m : measurements_)
        rows += touches(factor, m) && m.row.notCovered.isEmpty();
    return rows;
}

Eigen::VectorXd ServingFit::priorMean() const
{
    Eigen::VectorXd mean(Eigen::Index(free_.size()));
    for (std::size_t k = 0; k < free_.size(); ++k)
        mean[Eigen::Index(k)] = std::log(free_[k].prior);
    return mean;
}

ServingCalibration ServingFit::calibration(const Eigen::VectorXd &theta) const
{
    ServingCalibration c = base_;
    for (std::size_t k = 0; k < free_.size(); ++k) {
        const FreeFactor &f = free_[k];
        const double value = std::exp(theta[Eigen::Index(k)]);
        const auto put = [&](auto &groups) {
            for (auto &group : groups) {
                if (group.key == f.key)
                    group.multiplier[f.factor] = value;
            }
        };
        if (f.scope == QLatin1String("global"))
            c.global[f.factor] = value;
        else if (f.scope == QLatin1String("vendor"))
            put(c.vendors);
        else if (f.scope == QLatin1String("family"))
            put(c.families);
        else if (f.scope == QLatin1String("link"))
            put(c.links);
        else
            put(c.engines);
    }
    return c;
}

Errors ServingFit::errors(const Eigen::VectorXd &theta) const
{
    const ServingCalibration c = calibration(theta);
    Errors errors(measurements_.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = 0; i < errors.size(); ++i) {
        const ServingRow &row = measurements_[i].row;
        if (!row.notCovered.isEmpty())
            continue;
        const ServingRowPrediction p = predictRow(row, c);
        if (!p.notCovered)
            errors[i] = std::log(p.value / row.measured);
    }
    return errors;
}

Solution ServingFit::fit(const std::vector<bool> &use, const Eigen::VectorXd &start, int iterations) const
{
    Problem p;
    p.observations = int(measurements_.size());
    p.priorMean = priorMean();
    p.priorSd.resize(Eigen::Index(free_.size()));
    for (std::size_t k = 0; k < free_.size(); ++k)
        p.priorSd[Eigen::Index(k)] = free_[k].sd;
    for (std::size_t i = 0; i < measurements_.size(); ++i)
        p.weight.push_back(use[i] && measurements_[i].row.notCovered.isEmpty() ? 1 : 0);
    for (const std::vector<int> &rows : touched_) {
        std::vector<int> used;
        for (int i : rows) {
            if (p.weight[std::size_t(i)] > 0)
                used.push_back(i);
        }
        p.touched.push_back(std::move(used));
    }
    p.evaluate = [this](const Eigen::VectorXd &theta, const std::vector<int> &rows, Eigen::VectorXd &residuals) {
        const ServingCalibration c = calibration(theta);
        for (int i : rows) {
            const Measurement &m = measurements_[std::size_t(i)];
            residuals[i] = std::numeric_limits<double>::quiet_NaN();
            if (!m.row.notCovered.isEmpty())
                continue;
            const ServingRowPrediction predicted = predictRow(m.row, c);
            if (!predicted.notCovered)
                residuals[i] = std::log(predicted.value / m.row.measured) / spreadOf(m);
        }
    };
    return solve(p, start, iterations);
}

Errors ServingFit::leaveOut(const std::function<QString(const Measurement &)> &groupOf, const Eigen::VectorXd &start,
                            int iterations) const
{
    std::map<QString, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < measurements_.size(); ++i)
        groups[groupOf(measurements_[i])].push_back(i);
    Errors out(measurements_.size(), std::numeric_limits<double>::quiet_NaN());
    for (const auto &[name, rows] : groups) {
        std::vector<bool> use(measurements_.size(), true);
        for (std::size_t i : rows)
            use[i] = false;
        const Errors e = errors(fit(use, start, iterations).theta);
        for (std::size_t i : rows)
            out[i] = e[i];
    }
    return out;
}

Errors ServingFit::leaveFamilyOut(const Eigen::VectorXd &start, int iterations) const
{
    std::map<QString, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < measurements_.size(); ++i)
        groups[measurements_[i].family].push_back(i);
    Errors out(measurements_.size(), std::numeric_limits<double>::quiet_NaN());
    for (const auto &[name, rows] : groups) {
        std::vector<bool> use(measurements_.size(), true);
        for (std::size_t i : rows)
            use[i] = false;
        Eigen::VectorXd theta = fit(use, start, iterations).theta;
        for (std::size_t k = 0; k < free_.size(); ++k) {
            if (free_[k].scope == QLatin1String("family") && free_[k].key == name)
                theta[Eigen::Index(k)] = 0;
        }
        const Errors e = errors(theta);
        for (std::size_t i : rows)
            out[i] = e[i];
    }
    return out;
}

} // namespace cw::fit
