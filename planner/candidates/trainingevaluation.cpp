#include "planner/candidates/evaluation.h"
#include "planner/candidates/trainingdeployment.h"
#include "planner/candidates/trainingsearch.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

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
    base.network = unit.network;
    if (workload.sequenceLength > 0)
        base.sequenceLength = workload.sequenceLength;
    base.lora = workload.method == QLatin1String("lora");
    return base;
}

BatchWish wishOf(const Workload &workload, const PlanningShares &shares, int sequenceLength)
{
    if (!(workload.globalBatchTokens > 0))
        return {};
    return {std::max(1.0, std::floor(workload.globalBatchTokens / sequenceLength)),
            workload.globalBatchTolerance.value_or(shares.batchTolerance)};
}

} // namespace

Evaluation evaluateTraining(const Workload &workload, const catalog::ModelShape &model, const UnitKind &unit,
                            const PlanningShares &shares, double allowedDays, const std::atomic_bool *cancel)
{
    Evaluation evaluation;
    const std::vector<Precision> precisions = precisionsOf(workload, unit.device);
    TrainingCase base = baseCase(workload, model, unit, shares);
    const BatchWish wish = wishOf(workload, shares, base.sequenceLength);
    QString refusal;
    if (precisions.empty())
        refusal = QStringLiteral("no precision that is asked for runs on %1").arg(unit.device.id);
    std::optional<Deployment> late; // the soonest that misses the deadline
    for (const Precision precision : precisions) {
        base.precision = precision;
        const TrainingSearch search = searchTraining(base, wish, workload, unit, shares, allowedDays, cancel);
        for (const TrainingCase &cut : search.inTime)
            evaluation.usable.push_back(trainingDeployment(cut, wish, workload, shares));
        if (search.late) {
            const Deployment deployment = trainingDeployment(*search.late, wish, workload, shares);
            if (!late || deployment.busyDays < late->busyDays)
                late = deployment;
        }
        if (refusal.isEmpty())
            refusal = search.refusal;
    }
    if (evaluation.usable.empty() && late)
        evaluation.blocked.push_back(
            {*late,
             {workload.id + (workload.deadlineDays ? QStringLiteral(".deadline_days") : QStringLiteral(".tokens"))}});
    if (evaluation.usable.empty() && evaluation.blocked.empty())
        evaluation.unsupported = refusal.isEmpty() ? QStringLiteral("no cluster size fits the batch") : refusal;
    return evaluation;
}

} // namespace cw::planner
