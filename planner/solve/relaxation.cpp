#include "planner/solve/relaxation.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

/// The number behind a rule, to read or to change.
struct Handle {
    double *number = nullptr;
    std::optional<int> *whole = nullptr;
    std::vector<DemandStep> *steps = nullptr;
    QString unit;
    int direction = 1;
};

Handle constraintHandle(Constraint &rule, const Currency &currency)
{
    if (rule.kind == ConstraintKind::Latency)
        return {&rule.maxRttMs, nullptr, nullptr, QStringLiteral("ms"), 1};
    if (rule.kind != ConstraintKind::Limit)
        return {};
    const QuantityInfo &about = info(rule.quantity);
    const QString unit = about.isMoney ? currency.code() : QString::fromLatin1(about.unit);
    if (rule.max)
        return {&*rule.max, nullptr, nullptr, unit, 1};
    return {rule.min ? &*rule.min : nullptr, nullptr, nullptr, unit, -1};
}

Handle workloadHandle(Workload &workload, const QString &key)
{
    const auto optional = [&](std::optional<double> &value, const char *unit) {
        return Handle{value ? &*value : nullptr, nullptr, nullptr, QLatin1String(unit), 1};
    };
    if (key == QLatin1String("requests_per_s"))
        return {nullptr, nullptr, &workload.requestsPerSecond, QStringLiteral("requests/s"), -1};
    if (key == QLatin1String("deadline_days"))
        return optional(workload.deadlineDays, "days");
    if (key == QLatin1String("ttft_ms"))
        return optional(workload.ttftMs, "ms");
    if (key == QLatin1String("tpot_ms"))
        return optional(workload.tpotMs, "ms");
    if (key == QLatin1String("runs_per_month"))
        return {&workload.runsPerMonth, nullptr, nullptr, QStringLiteral("runs"), -1};
    return {};
}

Handle siteHandle(OwnSite &site, const QString &key)
{
    if (key == QLatin1String("it_power_kw") && site.itPowerKw)
        return {&*site.itPowerKw, nullptr, nullptr, QStringLiteral("kW"), 1};
    if (key == QLatin1String("racks") && site.racks)
        return {nullptr, &site.racks, nullptr, QStringLiteral("racks"), 1};
    return {};
}

Handle handleOf(Plan &plan, const QString &rule)
{
    for (Constraint &constraint : plan.need.constraints) {
        if (constraint.id == rule)
            return constraintHandle(constraint, plan.currency);
    }
    const int dot = int(rule.lastIndexOf(QLatin1Char('.')));
    const QString owner = rule.left(dot), key = rule.mid(dot + 1);
    for (Workload &workload : plan.need.workloads) {
        if (workload.id == owner)
            return workloadHandle(workload, key);
    }
    for (OwnSite &site : plan.need.ownSites) {
        if (site.id == owner)
            return siteHandle(site, key);
    }
    return {};
}

double peakOf(const std::vector<DemandStep> &steps)
{
    double peak = 0;
    for (const DemandStep &step : steps)
        peak = std::max(peak, step.value);
    return peak;
}

} // namespace

std::optional<RuleValue> valueOfRule(const Plan &plan, const QString &rule)
{
    Plan copy = plan;
    const Handle handle = handleOf(copy, rule);
    if (handle.number)
        return RuleValue{*handle.number, handle.unit, handle.direction};
    if (handle.whole && *handle.whole)
        return RuleValue{double(**handle.whole), handle.unit, handle.direction};
    if (handle.steps && !handle.steps->empty())
        return RuleValue{peakOf(*handle.steps), handle.unit, handle.direction};
    return std::nullopt;
}

Plan withValue(Plan plan, const QString &rule, double value)
{
    const Handle handle = handleOf(plan, rule);
    if (handle.number)
        *handle.number = value;
    else if (handle.whole)
        *handle.whole = int(std::lround(value));
    else if (handle.steps) {
        const double peak = peakOf(*handle.steps);
        for (DemandStep &step : *handle.steps)
            step.value = peak > 0 ? step.value * value / peak : value;
    }
    return plan;
}

double softened(double value, int direction)
{
    if (value == 0 || !std::isfinite(value))
        return value;
    const double grain = std::pow(10, std::floor(std::log10(std::abs(value))) - 2);
    const double steps = value / grain;
    return (direction > 0 ? std::ceil(steps - 1e-6) : std::floor(steps + 1e-6)) * grain;
}

} // namespace cw::planner
