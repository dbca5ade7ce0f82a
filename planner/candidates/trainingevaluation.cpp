#include "planner/candidates/evaluation.h"
#include "planner/perf/trainingbulk.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw::planner {

namespace {

constexpr double secondsPerDay = 86400, bytesPerGigabyte = 1e9;
constexpr std::size_t sizesKept = 3; // job sizes kept per kind of unit: the smallest that meet the deadline

struct Best {
    TrainingCase cut;
    double tokensPerSecond = 0;
};

/// "micro batch 2 of 64 sequences, stage 1 sharding, no recomputation": what a deployment's name does not say.
QString cutText(const TrainingCase &cut)
{
    const QString recompute = cut.recompute == Recompute::None        ? QStringLiteral("no recomputation")
                              : cut.recompute == Recompute::Selective ? QStringLiteral("selective recomputation")
                                                                      : QStringLiteral("full recomputation");
    return QStringLiteral("%1 accelerators, tensor %2, pipeline %3, data %4, micro batch %5 of %6 sequences, stage %7 "
                          "sharding, %8%9")
        .arg(cut.devices)
        .arg(cut.tp)
        .arg(cut.pp)
        .arg(cut.dp)
        .arg(cut.microBatch)
        .arg(cut.globalBatch)
        .arg(cut.zeroStage)
        .arg(recompute, cut.lora ? QStringLiteral(", adapters only") : QString());
}

/// Why no cut can be used: the one that comes closest to fitting, else the model's own reason.
struct Refusal {
    QString sentence;
    std::optional<TrainingCase> closest;
    double overflowBytes = std::numeric_limits<double>::infinity();

    void note(const TrainingCase &cut, const TrainingTerms &terms)
    {
        if (terms.notCovered) {
            if (sentence.isEmpty())
                sentence = predictTraining(cut).notCovered;
            return;
        }
        const double over = terms.memory.total() - cut.device.memoryBytes;
        if (closest && !(over < overflowBytes))
            return;
        overflowBytes = over;
        closest = cut;
    }

    [[nodiscard]] QString text() const
    {
        if (!closest)
            return sentence;
        return QStringLiteral("does not fit in memory: %1 (%2)")
            .arg(predictTraining(*closest).overflow, cutText(*closest));
    }
};

/// The fastest cut over `devices` accelerators; what keeps the others out goes to `refusal`.
std::optional<Best> fastest(const TrainingCase &base, const UnitKind &unit, int devices, Refusal &refusal)
{
    std::optional<Best> best;
    for (const TrainingCase &cut : trainingCuts(base, unit, devices)) {
        const TrainingTerms terms = trainingTerms(cut);
        const TrainingFigures figures = trainingFigures(cut, terms);
        if (!figures.covered || !figures.fits) {
            refusal.note(cut, terms);
            continue;
        }
        if (!best || figures.tokensPerSecond.likely > best->tokensPerSecond)
            best = Best{cut, figures.tokensPerSecond.likely};
    }
    return best;
}

/// Useful share of time of a job this size.
JobGoodput goodputOf(const TrainingCase &cut, const PlanningShares &shares)
{
    if (!shares.reliability) {
        JobGoodput flat;
        flat.fraction = Band::exact(shares.trainingGoodput);
        flat.working.formula = QStringLiteral("planning value training_goodput");
        return flat;
    }
    const double trained = cut.lora ? factorsOf(cut).common.loraShare : 1;
    return jobGoodput(*shares.reliability, trained * checkpointBytes(*cut.model), cut.devices, cut.devicesPerNode);
}

WorkingTerm termOf(const QString &name, const Band &value, const QString &unit, const QString &kind)
{
    return {name, value, unit, kind, {}, {}, {}, {}};
}

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

Deployment deploymentOf(const Best &best, const Workload &workload, const PlanningShares &shares)
{
    const TrainingCase &cut = best.cut;
    const TrainingPrediction at = explainTraining(cut);
    const JobGoodput useful = goodputOf(cut, shares);
    Deployment deployment;
    deployment.parallelism = {cut.tp, cut.pp, cut.ep, cut.dp, cut.cp};
    deployment.weights = deployment.kv = cut.precision;
    deployment.accelerators = cut.devices;
    const Band days = runDays(workload.tokens, at.tokensPerSecond, useful.fraction);
    deployment.predicted = {{QStringLiteral("step_s"), at.stepSeconds},
                            {QStringLiteral("tokens_per_s"), at.tokensPerSecond},
                            {QStringLiteral("mfu"), Band::exact(at.mfu)},
                            {QStringLiteral("memory_gb"), Band::exact(at.memoryBytes / bytesPerGigabyte)},
                            {QStringLiteral("goodput"), useful.fraction},
                            {QStringLiteral("days"), days}};
    deployment.basis = at.basis;
    Workings &workings = deployment.workings;
    workings[QStringLiteral("step_s")] = workingOf(at.breakdown.time, 1, QStringLiteral("s"), cutText(cut));
    workings[QStringLiteral("memory_gb")] =
        workingOf(at.breakdown.memory, 1 / bytesPerGigabyte, QStringLiteral("GB"),
                  QStringLiteral("sum of the terms, of %1 GB there are; %2")
                      .arg(number(cut.device.memoryBytes / bytesPerGigabyte), cutText(cut)));
    workings[QStringLiteral("goodput")] = useful.working;
    workings[QStringLiteral("days")] = {
        QStringLiteral("%1 tokens / (%2 tokens/s × %3) / 86,400 s")
            .arg(number(workload.tokens), number(at.tokensPerSecond.likely), number(useful.fraction.likely)),
        {termOf(QStringLiteral("Tokens of the run"), Band::exact(workload.tokens), QStringLiteral("tokens"),
                QStringLiteral("given")),
         termOf(QStringLiteral("Speed while it runs"), at.tokensPerSecond, QStringLiteral("tokens/s"),
                QStringLiteral("predicted")),
         termOf(QStringLiteral("Useful share of time"), useful.fraction, QStringLiteral("ratio"),
                QStringLiteral("predicted"))}};
    if (workload.kind == WorkloadKind::Training) {
        deployment.capacity = 1;
        deployment.busyDays = days.likely;
    } else {
        deployment.capacity = at.tokensPerSecond.likely * useful.fraction.likely;
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
    base.network = unit.network;
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
    Refusal refusal;
    const std::vector<Precision> precisions = precisionsOf(workload, unit.device);
    if (precisions.empty())
        refusal.sentence = QStringLiteral("no precision that is asked for runs on %1").arg(unit.device.id);
    std::optional<Deployment> late; // the fastest that misses the deadline
    TrainingCase base = baseCase(workload, model, unit, shares);
    for (const Precision precision : precisions) {
        base.precision = precision;
        std::size_t kept = 0;
        for (const int devices : unit.sizes.empty() ? clusterSizes(unit, !isJob) : unit.sizes) {
            if ((cancel && cancel->load(std::memory_order_relaxed)) || kept == sizesKept)
                break;
            const bool hopeless = isJob && isHopeless(base, workload, devices, limit);
            if (hopeless && late)
                continue;
            const std::optional<Best> best = fastest(base, unit, devices, refusal);
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
        evaluation.unsupported =
            refusal.text().isEmpty() ? QStringLiteral("no cluster size fits the batch") : refusal.text();
    return evaluation;
}

} // namespace cw::planner
