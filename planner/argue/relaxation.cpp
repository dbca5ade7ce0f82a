#include "planner/argue/relaxation.h"

#include "planner/plan/planfile.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw::planner {

namespace {

/// The number behind a rule, to read or to change.
struct Handle {
    double *number = nullptr;
    std::optional<int> *whole = nullptr;
    std::vector<DemandStep> *steps = nullptr;
    QString unit;
    int direction = 1;
    bool isWhole = false;
};

Handle constraintHandle(Constraint &rule, const Currency &currency, RuleEnd end)
{
    if (rule.kind == ConstraintKind::Latency)
        return {&rule.maxRttMs, nullptr, nullptr, QStringLiteral("ms"), 1, false};
    if (rule.kind != ConstraintKind::Limit)
        return {};
    const QuantityInfo &about = info(rule.quantity);
    const QString unit = about.isMoney ? currency.code() : QString::fromLatin1(about.unit);
    if (rule.max && !(rule.min && end == RuleEnd::Floor))
        return {&*rule.max, nullptr, nullptr, unit, 1, about.isInteger};
    return {rule.min ? &*rule.min : nullptr, nullptr, nullptr, unit, -1, about.isInteger};
}

Handle workloadHandle(Workload &workload, const QString &key)
{
    const auto optional = [&](std::optional<double> &value, const char *unit, int direction = 1) {
        return Handle{value ? &*value : nullptr, nullptr, nullptr, QLatin1String(unit), direction, false};
    };
    if (key == QLatin1String("requests_per_s"))
        return {nullptr, nullptr, &workload.requestsPerSecond, QStringLiteral("requests/s"), -1, false};
    if (key == QLatin1String("deadline_days"))
        return optional(workload.deadlineDays, "days");
    if (key == QLatin1String("ttft_ms"))
        return optional(workload.ttftMs, "ms");
    if (key == QLatin1String("tpot_ms"))
        return optional(workload.tpotMs, "ms");
    if (key == QLatin1String("runs_per_month"))
        return {&workload.runsPerMonth, nullptr, nullptr, QStringLiteral("runs"), -1, false};
    if (key == QLatin1String("queries_per_s"))
        return {&workload.queriesPerSecond, nullptr, nullptr, QStringLiteral("queries/s"), -1, false};
    if (key == QLatin1String("reads_per_s"))
        return {&workload.readsPerSecond, nullptr, nullptr, QStringLiteral("reads/s"), -1, false};
    if (key == QLatin1String("capacity_tb"))
        return {&workload.capacityTb, nullptr, nullptr, QStringLiteral("TB"), -1, false};
    if (key == QLatin1String("p95_ms"))
        return optional(workload.p95Ms, "ms");
    if (key == QLatin1String("p99_ms"))
        return optional(workload.p99Ms, "ms");
    if (key == QLatin1String("freshness_s"))
        return optional(workload.freshnessSeconds, "s");
    if (key == QLatin1String("availability"))
        return optional(workload.availability, "", -1);
    if (key == QLatin1String("recall"))
        return optional(workload.recall, "", -1);
    return {};
}

Handle siteHandle(OwnSite &site, const QString &key)
{
    if (key == QLatin1String("it_power_kw") && site.itPowerKw)
        return {&*site.itPowerKw, nullptr, nullptr, QStringLiteral("kW"), 1, false};
    if (key == QLatin1String("rack_power_kw") && site.rackPowerKw)
        return {&*site.rackPowerKw, nullptr, nullptr, QStringLiteral("kW"), 1, false};
    if (key == QLatin1String("feed_power_kw") && site.feedPowerKw)
        return {&*site.feedPowerKw, nullptr, nullptr, QStringLiteral("kW"), 1, false};
    if (key == QLatin1String("network_ports") && site.networkPorts)
        return {nullptr, &site.networkPorts, nullptr, QStringLiteral("ports"), 1, true};
    if (key == QLatin1String("floor_kg_m2") && site.floorKgPerM2)
        return {&*site.floorKgPerM2, nullptr, nullptr, QStringLiteral("kg/m2"), 1, false};
    if (key == QLatin1String("rack_units") && site.rackUnits)
        return {nullptr, &site.rackUnits, nullptr, QStringLiteral("U"), 1, true};
    if (key == QLatin1String("racks") && site.racks)
        return {nullptr, &site.racks, nullptr, QStringLiteral("racks"), 1, true};
    return {};
}

Handle handleOf(Plan &plan, const QString &rule, RuleEnd end)
{
    for (Constraint &constraint : plan.need.constraints) {
        if (constraint.id == rule)
            return constraintHandle(constraint, plan.currency, end);
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

bool hasTwoEnds(const Plan &plan, const QString &rule)
{
    return std::any_of(plan.need.constraints.begin(), plan.need.constraints.end(), [&](const Constraint &limit) {
        return limit.id == rule && limit.kind == ConstraintKind::Limit && limit.min && limit.max;
    });
}

} // namespace

std::optional<RuleValue> valueOfRule(const Plan &plan, const QString &rule, RuleEnd asked)
{
    const RuleEnd end = hasTwoEnds(plan, rule) ? asked : RuleEnd::Ceiling;
    Plan copy = plan;
    const Handle handle = handleOf(copy, rule, end);
    if (handle.number)
        return RuleValue{*handle.number, handle.unit, handle.direction, handle.isWhole, end};
    if (handle.whole && *handle.whole)
        return RuleValue{double(**handle.whole), handle.unit, handle.direction, true, end};
    if (handle.steps && !handle.steps->empty())
        return RuleValue{peakOf(*handle.steps), handle.unit, handle.direction, false, end};
    return std::nullopt;
}

std::vector<RuleValue> valuesOfRule(const Plan &plan, const QString &rule)
{
    std::vector<RuleValue> values;
    for (const RuleEnd end : {RuleEnd::Ceiling, RuleEnd::Floor})
        if (const auto value = valueOfRule(plan, rule, end); value && value->end == end)
            values.push_back(*value);
    return values;
}

Plan withValue(Plan plan, const QString &rule, double value, RuleEnd end)
{
    const Handle handle = handleOf(plan, rule, end);
    if (handle.number)
        *handle.number = value;
    else if (handle.whole)
        *handle.whole = int(std::lround(std::clamp(value, 0.0, double(std::numeric_limits<int>::max()))));
    else if (handle.steps) {
        const double peak = peakOf(*handle.steps);
        for (DemandStep &step : *handle.steps)
            step.value = peak > 0 ? step.value * value / peak : value;
    }
    return plan;
}

Json changesBetween(const Plan &before, const Plan &after)
{
    return Json::diff(needToJson(before), needToJson(after));
}

Result<Plan> applyRelaxation(const Plan &plan, const Relaxation &relaxation)
{
    Json changed;
    try { // the library's only way to refuse a patch
        changed = needToJson(plan).patch(relaxation.changes);
    } catch (const Json::exception &refused) {
        return Error::invalid(QStringLiteral("This way out was made for another plan"), {},
                              QStringLiteral("the plan whose conflict it answers: ") +
                                  QString::fromUtf8(refused.what()));
    }
    PlanReading reading = readPlan(QByteArray::fromStdString(changed.dump()));
    if (!reading.ok())
        return reading.errors.front();
    for (Workload &workload : reading.plan.need.workloads) { // content of config files is not in the text
        for (const Workload &known : plan.need.workloads) {
            if (known.id == workload.id && known.model == workload.model)
                workload.model.resolved = known.model.resolved;
        }
    }
    return std::move(reading.plan);
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
