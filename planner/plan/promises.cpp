#include "planner/plan/promises.h"

#include "planner/plan/monthdays.h"

#include <algorithm>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {
std::optional<Band> worstOf(const WorkloadResult &answer, const QString &figure)
{
    std::optional<Band> worst;
    for (const Placement &placement : answer.placements) {
        const auto found = placement.predicted.find(figure);
        if (found == placement.predicted.end() || !found->second.value)
            continue;
        const Predicted &p = found->second;
        if (!worst || *p.value > worst->likely)
            worst = Band{p.low.value_or(*p.value), *p.value, p.high.value_or(*p.value)};
    }
    return worst;
}
/// Days that a job waits for its hardware: its deadline runs from when it is asked for.
double waitOf(const Workload &job, const WorkloadResult &answer, const Horizon &horizon)
{
    if (job.kind != WorkloadKind::Training || answer.placements.empty())
        return 0; // runs of fine-tuning have their deadline one by one
    const auto first = std::min_element(answer.placements.begin(), answer.placements.end(),
                                        [](const Placement &a, const Placement &b) { return a.period < b.period; });
    return std::max(0, first->period - job.from.value_or(horizon.start)) * daysPerMonth;
}
} // namespace

std::vector<Promise> promisesOf(const Plan &plan, const PlanResult &result)
{
    std::vector<Promise> promises;
    for (const Workload &workload : plan.need.workloads) {
        const auto answer = std::find_if(result.workloads.begin(), result.workloads.end(),
                                         [&](const WorkloadResult &r) { return r.id == workload.id; });
        if (answer == result.workloads.end())
            continue;
        const auto add = [&](const QString &key, const QString &figure, const std::optional<double> &limit) {
            const auto band = limit ? worstOf(*answer, figure) : std::nullopt;
            if (band)
                promises.push_back({workload.id, key, figure, *band, *limit});
        };
        add(u"ttft_ms"_s, u"ttft_ms"_s, workload.ttftMs);
        add(u"tpot_ms"_s, u"tpot_ms"_s, workload.tpotMs);
        const double waited = waitOf(workload, *answer, plan.need.horizon);
        add(u"deadline_days"_s, u"days"_s,
            workload.deadlineDays ? std::optional(*workload.deadlineDays - waited) : std::nullopt);
    }
    return promises;
}

} // namespace cw::planner
