#include "planner/solve/evaluation.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr double secondsPerDay = 86400, bytesPerGigabyte = 1e9;
constexpr std::size_t sizesKept = 3; // job sizes kept per kind of unit: the smallest that meet the deadline

struct Best {
    TrainingCase cut;
    TrainingPrediction prediction;
};

/// The fastest cut over `devices` accelerators, or why there is none.
std::optional<Best> fastest(const TrainingCase &base, const UnitKind &unit, int devices, QString &sentence)
{
    std::optional<Best> best;
    for (const TrainingCase &cut : trainingCuts(base, unit, devices)) {
        const TrainingPrediction prediction = predictTraining(cut);
        if (!prediction.usable()) {
            sentence = prediction.notCovered.isEmpty() ? prediction.overflow : prediction.notCovered;
            continue;
        }
        if (!best || prediction.tokensPerSecond.likely > best->prediction.tokensPerSecond.likely)
            best = Best{cut, prediction};
    }
    return best;
}

Band daysOf(double tokens, const Band &tokensPerSecond, double goodput)
{
    const auto days = [&](double rate) { return tokens / (rate * goodput * secondsPerDay); };
    return {days(tokensPerSecond.high), days(tokensPerSecond.likely), days(tokensPerSecond.low)};
}

Deployment deploymentOf(const Best &best, const Workload &workload, const PlanningShares &shares)
{
    const TrainingCase &cut = best.cut;
    const TrainingPrediction at = explainTraining(cut);
    Deployment deployment;
    deployment.parallelism = {cut.tp, cut.pp, cut.ep, cut.dp, cut.cp};
    deployment.weights = deployment.kv = cut.precision;
    deployment.accelerators = cut.devices;
    const Band days = daysOf(workload.tokens, at.tokensPerSecond, shares.trainingGoodput);
    deployment.predicted = {{QStringLiteral("step_s"), at.stepSeconds},
                            {QStringLiteral("tokens_per_s"), at.tokensPerSecond},
                            {QStringLiteral("mfu"), Band::exact(at.mfu)},
                            {QStringLiteral("memory_gb"), Band::exact(at.memoryBytes / bytesPerGigabyte)},
                            {QStringLiteral("days"), days}};
    deployment.basis = at.basis;
    if (workload.kind == WorkloadKind::Training) {
        deployment.capacity = 1;
        deployment.busyDays = days.likely;
    } else {
        deployment.capacity = at.tokensPerSecond.likely * shares.trainingGoodput;
    }
    return deployment;
}

std::vector<Precision> precisionsOf(const Workload &workload, const Device &device)
{
    if (workload.precision.weights != QLatin1String("any")) {
        const auto asked = precisionFromText(workload.precision.weights);
        return asked ? std::vector{*asked} : std::vector<Precision>{};
    }
    // Training in less than 16 bit changes the result: only on request.
    return {device.peak(Precision::Bf16) > 0 ? Precision::Bf16 : Precision::Fp16};
}

TrainingCase baseCase(const Workload &workload, const catalog::ModelShape &model, const UnitKind &unit,
                      const PlanningShares &shares)
{
    TrainingCase base;
    base.calibration = shares.training.get();
    base.model = &model;
    base.device = unit.device;
    if (workload.sequenceLength > 0)
        base.sequenceLength = workload.sequenceLength;
    base.globalBatch = workload.globalBatchTokens > 0
                           ? std::max(1.0, std::floor(workload.globalBatchTokens / base.sequenceLength))
                           : 0;
    base.lora = workload.method == QLatin1String("lora");
    return base;
}

/// FLOP say when even a perfect machine of this size is too slow: no need to look closer.
bool isHopeless(const TrainingCase &base, const Workload &workload, int devices, double days)
{
    const double flop = 6 * base.model->activeParameters() * workload.tokens;
    return flop / (devices * base.device.peak(base.precision)) > days * secondsPerDay;
}

} // namespace

Evaluation evaluateTraining(const Workload &workload, const catalog::ModelShape &model, const UnitKind &unit,
                            const PlanningShares &shares, double horizonDays, const std::atomic_bool *cancel)
{
    Evaluation evaluation;
    const bool isJob = workload.kind == WorkloadKind::Training;
    const double limit = isJob ? workload.deadlineDays.value_or(horizonDays) : horizonDays;
    QString sentence = QStringLiteral("no precision that is asked for runs on %1").arg(unit.device.id);
    std::optional<Deployment> late; // the fastest that misses the deadline
    TrainingCase base = baseCase(workload, model, unit, shares);
    for (const Precision precision : precisionsOf(workload, unit.device)) {
        base.precision = precision;
        std::size_t kept = 0;
        for (const int devices : clusterSizes(unit, !isJob)) {
            if ((cancel && cancel->load(std::memory_order_relaxed)) || kept == sizesKept)
                break;
            const bool hopeless = isJob && isHopeless(base, workload, devices, limit);
            if (hopeless && late)
                continue;
            const std::optional<Best> best = fastest(base, unit, devices, sentence);
            if (!best)
                continue;
            Deployment deployment = deploymentOf(*best, workload, shares);
            if (isJob && deployment.busyDays > limit) {
                if (!late || deployment.busyDays < late->busyDays)
                    late = deployment;
                continue;
            }
            evaluation.usable.push_back(std::move(deployment));
            ++kept;
        }
    }
    if (evaluation.usable.empty() && late)
        evaluation.blocked.push_back(
            {*late,
             {workload.id + (workload.deadlineDays ? QStringLiteral(".deadline_days") : QStringLiteral(".tokens"))}});
    if (evaluation.usable.empty() && evaluation.blocked.empty())
        evaluation.unsupported = sentence.isEmpty() ? QStringLiteral("no cluster size fits the batch") : sentence;
    return evaluation;
}

} // namespace cw::planner
