#include "tools/fit_training/trainingparameters.h"

#include "planner/perf/trainingterms.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cw::planner::fit {

namespace {

constexpr double pooledTightness = 0.15;
constexpr double familyTightness = 0.10;
constexpr double stackTightness = 0.10;
constexpr double commonTightness = 0.08;
constexpr double edge = 1e-3; // how close to a limit a start may lie, as a share of the range

double toMapped(double value, const Parameter &p)
{
    const double u = std::clamp((value - p.low) / (p.high - p.low), edge, 1 - edge);
    return std::log(u / (1 - u));
}

double fromMapped(double x, const Parameter &p)
{
    return p.low + (p.high - p.low) / (1 + std::exp(-x));
}

/// Byte counts are facts; only one stack has releases enough to see a trend.
bool isFittedForStack(const char *name, TrainingStack stack)
{
    const QLatin1String factor(name);
    if (factor == QLatin1String("gradient_bytes") || factor == QLatin1String("accumulation_bytes"))
        return false;
    return stack == TrainingStack::Megatron || !factor.endsWith(QLatin1String("per_year"));
}

/// Times and passes span decades: their logarithm is mapped instead.
bool isLogarithmic(const FactorInfo &info)
{
    return info.low > 0 && info.high / info.low >= 50;
}

} // namespace

const FactorInfo &TrainingParameters::info(int i) const
{
    const Parameter &p = parameters_[std::size_t(i)];
    if (p.kind == Parameter::Kind::Stack)
        return stackFactorInfos()[std::size_t(p.factor)];
    return p.kind == Parameter::Kind::Common ? commonFactorInfos()[std::size_t(p.factor)]
                                             : deviceFactorInfos()[std::size_t(p.factor)];
}

TrainingParameters::TrainingParameters(const std::vector<TrainingRow> &rows, const TrainingCalibration &start)
    : base_(start)
{
    const QString units = QStringLiteral("compute_units");
    const auto add = [&](Parameter p, double prior, double tightness) {
        parameters_.push_back(p);
        Parameter &added = parameters_.back();
        const FactorInfo &limits = info(size() - 1);
        const bool log = isLogarithmic(limits);
        added.low = log ? std::log(limits.low) : limits.low;
        added.high = log ? std::log(limits.high) : limits.high;
        added.prior = log ? std::log(prior) : prior;
        added.tightness = tightness;
    };
    std::set<int> formats, stacks;
    std::set<QString> families;
    bool tensor = false;
    for (const TrainingRow &row : rows) {
        formats.insert(int(matrixFormat(row.input.precision)));
        stacks.insert(int(stackOf(row.input)));
        families.insert(row.input.device.family);
        tensor = tensor || row.input.tp > 1;
    }
    const auto isFitted = [&](const FactorInfo &f, int index) {
        if (QLatin1String(f.name) == units)
            return false;
        return index >= matrixFormatCount || formats.count(index) > 0;
    };
    std::vector<int> pooledIndex(deviceFactorInfos().size(), -1);
    for (int f = 0; f < int(deviceFactorInfos().size()); ++f) {
        if (!isFitted(deviceFactorInfos()[std::size_t(f)], f))
            continue;
        pooledIndex[std::size_t(f)] = size();
        add({Parameter::Kind::Pooled, 0, f, 0, 0, 0, 0, -1}, factorOf(base_.pooled, f), pooledTightness);
    }
    for (const QString &name : families) {
        int owner = -1;
        for (int i = 0; i < int(base_.families.size()); ++i)
            if (base_.families[std::size_t(i)].name == name)
                owner = i;
        if (owner < 0) {
            owner = int(base_.families.size());
            base_.families.push_back({name, base_.pooled, 0, {}, {}});
        }
        for (const TrainingRow &row : rows)
            base_.families[std::size_t(owner)].rows += row.input.device.family == name;
        for (int f = 0; f < int(pooledIndex.size()); ++f)
            if (pooledIndex[std::size_t(f)] >= 0)
                add({Parameter::Kind::Family, owner, f, 0, 0, 0, 0, pooledIndex[std::size_t(f)]},
                    factorOf(base_.pooled, f), familyTightness);
    }
    for (const int s : stacks) {
        for (int f = 0; f < int(stackFactorInfos().size()); ++f)
            if (isFittedForStack(stackFactorInfos()[std::size_t(f)].name, TrainingStack(s)))
                add({Parameter::Kind::Stack, s, f, 0, 0, 0, 0, -1}, factorOf(base_.stacks[std::size_t(s)], f),
                    stackTightness);
        for (const TrainingRow &row : rows)
            base_.stackRows[std::size_t(s)] += int(stackOf(row.input)) == s;
    }
    for (int f = 0; f < int(commonFactorInfos().size()); ++f) {
        const QLatin1String name(commonFactorInfos()[std::size_t(f)].name);
        for (const char *fitted :
             {"depth_ramp", "cast_passes", "latency_up", "latency_out", "optimiser_bytes", "straggler_per_doubling"})
            if (name == QLatin1String(fitted))
                add({Parameter::Kind::Common, 0, f, 0, 0, 0, 0, -1}, factorOf(base_.common, f), commonTightness);
    }
}

Eigen::VectorXd TrainingParameters::start() const
{
    Eigen::VectorXd x(size());
    for (int i = 0; i < size(); ++i)
        x[i] = toMapped(parameters_[std::size_t(i)].prior, parameters_[std::size_t(i)]);
    return x;
}

double TrainingParameters::value(const Eigen::VectorXd &x, int i) const
{
    const double mapped = fromMapped(x[i], parameters_[std::size_t(i)]);
    return isLogarithmic(info(i)) ? std::exp(mapped) : mapped;
}

TrainingCalibration TrainingParameters::calibration(const Eigen::VectorXd &x) const
{
    TrainingCalibration c = base_;
    c.loaded = true;
    for (int i = 0; i < size(); ++i) {
        const Parameter &p = parameters_[std::size_t(i)];
        double &field = p.kind == Parameter::Kind::Pooled ? factorOf(c.pooled, p.factor)
                        : p.kind == Parameter::Kind::Family
                            ? factorOf(c.families[std::size_t(p.owner)].factors, p.factor)
                        : p.kind == Parameter::Kind::Stack ? factorOf(c.stacks[std::size_t(p.owner)], p.factor)
                                                           : factorOf(c.common, p.factor);
        field = value(x, i);
    }
    // Families with facts only follow the pooled factors, but keep their compute units.
    for (auto &family : c.families) {
        if (family.rows > 0)
            continue;
        const double units = family.factors.computeUnits;
        family.factors = c.pooled;
        family.factors.computeUnits = units;
    }
    return c;
}

double TrainingParameters::priorResidual(const Eigen::VectorXd &x, int i) const
{
    const Parameter &p = parameters_[std::size_t(i)];
    const double anchor = p.kind == Parameter::Kind::Family ? x[p.pooled] : toMapped(p.prior, p);
    return p.tightness * (x[i] - anchor);
}

QString TrainingParameters::name(int i) const
{
    return QLatin1String(info(i).name);
}

QString TrainingParameters::scope(int i) const
{
    const Parameter &p = parameters_[std::size_t(i)];
    switch (p.kind) {
    case Parameter::Kind::Pooled:
        return QStringLiteral("pooled");
    case Parameter::Kind::Family:
        return QStringLiteral("family:") + base_.families[std::size_t(p.owner)].name;
    case Parameter::Kind::Stack:
        return QStringLiteral("stack:") + toText(TrainingStack(p.owner));
    case Parameter::Kind::Common:
        return QStringLiteral("common");
    }
    return {};
}

bool TrainingParameters::touches(int i, const TrainingRow &row) const
{
    const Parameter &p = parameters_[std::size_t(i)];
    switch (p.kind) {
    case Parameter::Kind::Pooled:
        return false; // reaches rows only through its families
    case Parameter::Kind::Family:
        return base_.families[std::size_t(p.owner)].name == row.input.device.family;
    case Parameter::Kind::Stack:
        return p.owner == int(stackOf(row.input));
    case Parameter::Kind::Common:
        return true;
    }
    return true;
}

} // namespace cw::planner::fit
