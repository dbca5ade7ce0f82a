#include "planner/uncertainty/riskmetrics.h"

#include "planner/plan/promises.h"

#include <algorithm>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {
std::optional<Band> bandOf(const Placement &placement, const QString &word)
{
    const auto found = placement.predicted.find(word);
    if (found == placement.predicted.end() || !found->second.value)
        return std::nullopt;
    const Predicted &p = found->second;
    return Band{p.low.value_or(*p.value), *p.value, p.high.value_or(*p.value)};
}

double largestDemand(const Workload &workload)
{
    double most = 0;
    for (const DemandStep &step : workload.requestsPerSecond)
        most = std::max(most, step.value);
    return most;
}

/// Requests a second of all replicas that run in the last period against the largest demand.
void addLoad(const Workload &workload, const WorkloadResult &answer, std::vector<RiskMetric> &metrics)
{
    const double demand = largestDemand(workload);
    if (demand <= 0)
        return;
    Band capacity;
    double replicas = 0;
    for (const Placement &placement : answer.placements) {
        const auto rate = bandOf(placement, u"requests_per_s"_s);
        const auto tokens = bandOf(placement, u"tokens_per_s"_s);
        if (!rate)
            return;
        // The rate at the promised latency has no band of its own; the token rate it rests on has.
        const double low = tokens && tokens->likely > 0 ? tokens->low / tokens->likely : 1;
        const double high = tokens && tokens->likely > 0 ? tokens->high / tokens->likely : 1;
        capacity = capacity + Band{rate->likely * low, rate->likely, rate->likely * high} * placement.replicas;
        replicas += placement.replicas;
    }
    if (capacity.likely > 0)
        metrics.push_back({workload.id + u".requests_per_s"_s, capacity, demand, false, replicas});
}
} // namespace

std::vector<RiskMetric> riskMetricsOf(const Plan &plan, const PlanResult &result)
{
    const std::vector<Promise> promises = promisesOf(plan, result);
    std::vector<RiskMetric> metrics;
    for (const Workload &workload : plan.need.workloads) {
        const auto answer = std::find_if(result.workloads.begin(), result.workloads.end(),
                                         [&](const WorkloadResult &r) { return r.id == workload.id; });
        if (answer == result.workloads.end())
            continue;
        for (const Promise &promise : promises)
            if (promise.workload == workload.id)
                metrics.push_back({promise.rule(), promise.predicted, promise.limit, true, 0});
        addLoad(workload, *answer, metrics);
    }
    return metrics;
}

} // namespace cw::planner
