#include "planner/workload/demand.h"

#include "planner/plan/monthhours.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr double secondsPerHour = 3600;

/// The highest value of a stepped demand inside one period.
double peakIn(const std::vector<DemandStep> &steps, const Horizon &horizon, int period)
{
    const Month first = horizon.periodStart(period);
    const Month end = first + horizon.monthsIn(period);
    double current = 0, peak = 0;
    bool reached = false;
    for (const DemandStep &step : steps) {
        const Month from = step.from.value_or(horizon.start);
        if (from >= end)
            break;
        if (from > first && reached)
            peak = std::max(peak, current);
        current = step.value;
        reached = true;
        if (from > first)
            peak = std::max(peak, current);
    }
    return std::max(peak, current);
}

int periodOf(const Horizon &horizon, const std::optional<Month> &month)
{
    if (!month || horizon.periodMonths <= 0)
        return 0;
    return std::clamp((*month - horizon.start) / horizon.periodMonths, 0, std::max(0, horizon.periods() - 1));
}

Demand steady(const Workload &workload, const Horizon &horizon, double value, const QString &unit)
{
    Demand demand;
    demand.unit = unit;
    demand.perPeriod.assign(std::size_t(horizon.periods()), 0);
    demand.firstPeriod = periodOf(horizon, workload.from);
    std::fill(demand.perPeriod.begin() + demand.firstPeriod, demand.perPeriod.end(), value);
    return demand;
}

Result<Demand> demandOf(const Workload &workload, const Horizon &horizon, const catalog::CatalogSnapshot &catalog)
{
    switch (workload.kind) {
    case WorkloadKind::Inference: {
        Demand demand = steady(workload, horizon, 0, QStringLiteral("requests/s"));
        for (int p = 0; p < horizon.periods(); ++p)
            demand.perPeriod[std::size_t(p)] = peakIn(workload.requestsPerSecond, horizon, p);
        return demand;
    }
    case WorkloadKind::Training: {
        Demand demand = steady(workload, horizon, 0, QStringLiteral("jobs"));
        demand.isJob = true;
        if (!demand.perPeriod.empty())
            demand.perPeriod[std::size_t(demand.firstPeriod)] = 1;
        return demand;
    }
    case WorkloadKind::FineTuning: {
        const catalog::Assumption *busy = catalog.assumption(QStringLiteral("fine_tuning_utilisation"));
        if (!busy)
            return Error::absent(QStringLiteral("the catalog lacks the assumption fine_tuning_utilisation"));
        const double perSecond = workload.tokens * workload.runsPerMonth / (hoursOfMonth(catalog) * secondsPerHour);
        return steady(workload, horizon, perSecond / busy->value.likely, QStringLiteral("tokens/s"));
    }
    case WorkloadKind::VectorSearch:
    case WorkloadKind::FeatureServing:
    case WorkloadKind::Dataset:
        break;
    }
    return steady(workload, horizon, 1, QStringLiteral("share"));
}

} // namespace

double Demand::peak() const
{
    return perPeriod.empty() ? 0 : *std::max_element(perPeriod.begin(), perPeriod.end());
}

QString demandKey(const Workload &workload)
{
    switch (workload.kind) {
    case WorkloadKind::Inference:
        return QStringLiteral("requests_per_s");
    case WorkloadKind::Training:
        return workload.deadlineDays ? QStringLiteral("deadline_days") : QStringLiteral("tokens");
    case WorkloadKind::FineTuning:
        return QStringLiteral("runs_per_month");
    case WorkloadKind::VectorSearch:
        return QStringLiteral("queries_per_s");
    case WorkloadKind::FeatureServing:
        return QStringLiteral("reads_per_s");
    case WorkloadKind::Dataset:
        return QStringLiteral("capacity_tb");
    }
    return {};
}

Result<std::vector<Demand>> demandsOf(const Need &need, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Demand> demands;
    for (const Workload &workload : need.workloads) {
        Result<Demand> demand = demandOf(workload, need.horizon, catalog);
        if (!demand)
            return demand.error();
        demand.value().workload = workload.id;
        demand.value().rule = workload.id + QLatin1Char('.') + demandKey(workload);
        demands.push_back(std::move(demand).value());
    }
    std::sort(demands.begin(), demands.end(), [](const Demand &a, const Demand &b) { return a.workload < b.workload; });
    return demands;
}

PeriodSpan jobSpan(const Horizon &horizon, const std::optional<Month> &start, double days)
{
    PeriodSpan span;
    span.first = periodOf(horizon, start);
    span.last = span.first;
    const Month begin = std::max(start.value_or(horizon.start), horizon.start);
    const double monthsBefore = begin - horizon.periodStart(span.first);
    const auto daysUpTo = [&](int period) {
        double months = 0;
        for (int p = span.first; p <= period; ++p)
            months += horizon.monthsIn(p);
        return months * daysPerMonth;
    };
    while (span.last + 1 < horizon.periods() && daysUpTo(span.last) - monthsBefore * daysPerMonth < days)
        ++span.last;
    span.busyShare = std::min(1.0, days / std::max(daysUpTo(span.last), 1e-9));
    return span;
}

} // namespace cw::planner
