#include "planner/candidates/trainingdeployment.h"

#include "planner/perf/trainingterms.h"

#include <cmath>

namespace cw::planner {

namespace {

constexpr double bytesPerGigabyte = 1e9, percent = 100;

int accumulationOf(const TrainingCase &cut)
{
    return int(std::lround(cut.globalBatch / (double(cut.dp) * cut.microBatch)));
}

/// Sequences of a step: what the groups take at once, and how far that lies from what was asked.
Working batchWorking(const TrainingCase &cut, const BatchWish &wish)
{
    Working working;
    working.formula = QStringLiteral("%1 data-parallel groups × %2 micro-batches × %3 sequences")
                          .arg(cut.dp)
                          .arg(accumulationOf(cut))
                          .arg(cut.microBatch);
    if (wish.isFree())
        return working;
    const double change = cut.globalBatch - wish.asked;
    if (change != 0)
        working.formula += QStringLiteral("; rounded from the %1 that are asked, %2 % of at most %3 %")
                               .arg(inFormula(wish.asked))
                               .arg(std::abs(change) / wish.asked * percent, 0, 'f', 2)
                               .arg(inFormula(wish.tolerance * percent));
    working.terms = {termOf(QStringLiteral("Sequences of a step that are asked"), Band::exact(wish.asked),
                            QStringLiteral("sequences"), QStringLiteral("given"))};
    return working;
}

Working daysWorking(const Workload &workload, const Band &tokensPerSecond, const Band &useful)
{
    return {
        QStringLiteral("%1 tokens / (%2 tokens/s × %3) / 86,400 s")
            .arg(inFormula(workload.tokens), inFormula(tokensPerSecond.likely), inFormula(useful.likely)),
        {termOf(QStringLiteral("Tokens of the run"), Band::exact(workload.tokens), QStringLiteral("tokens"),
                QStringLiteral("given")),
         termOf(QStringLiteral("Speed while it runs"), tokensPerSecond, QStringLiteral("tokens/s"),
                QStringLiteral("predicted")),
         termOf(QStringLiteral("Useful share of time"), useful, QStringLiteral("ratio"), QStringLiteral("predicted"))}};
}

} // namespace

JobGoodput usefulShare(const TrainingCase &cut, const PlanningShares &shares)
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
               .arg(recompute, cut.lora ? QStringLiteral(", adapters only") : QString()) +
           (cut.vp > 1 ? QStringLiteral("; %1 chunks of layers in each pipeline stage").arg(cut.vp) : QString());
}

Deployment trainingDeployment(const TrainingCase &cut, const BatchWish &wish, const Workload &workload,
                              const PlanningShares &shares)
{
    const TrainingPrediction at = explainTraining(cut);
    const JobGoodput useful = usefulShare(cut, shares);
    Deployment deployment;
    deployment.parallelism = {cut.tp, cut.pp, cut.ep, cut.dp, cut.cp, cut.vp};
    deployment.weights = deployment.kv = cut.precision;
    deployment.accelerators = cut.devices;
    deployment.batch = {cut.globalBatch, wish.asked, cut.microBatch};
    const Band days = runDays(workload.tokens, at.tokensPerSecond, useful.fraction);
    const double steps = std::ceil(workload.tokens / (cut.globalBatch * cut.sequenceLength));
    deployment.predicted = {{QStringLiteral("step_s"), at.stepSeconds},
                            {QStringLiteral("tokens_per_s"), at.tokensPerSecond},
                            {QStringLiteral("mfu"), Band::exact(at.mfu)},
                            {QStringLiteral("memory_gb"), at.memory * (1 / bytesPerGigabyte)},
                            {QStringLiteral("goodput"), useful.fraction},
                            {QStringLiteral("batch_sequences"), Band::exact(cut.globalBatch)},
                            {QStringLiteral("steps"), Band::exact(steps)},
                            {QStringLiteral("days"), days}};
    deployment.basis = at.basis;
    Workings &workings = deployment.workings;
    workings[QStringLiteral("step_s")] = workingOf(at.breakdown.time, 1, QStringLiteral("s"), cutText(cut));
    workings[QStringLiteral("memory_gb")] =
        workingOf(at.breakdown.memory, 1 / bytesPerGigabyte, QStringLiteral("GB"),
                  QStringLiteral("sum of the terms, of %1 GB there are; %2")
                      .arg(inFormula(cut.device.memoryBytes / bytesPerGigabyte), cutText(cut)));
    const WorkingTerm step =
        termOf(QStringLiteral("One optimiser step"), at.stepSeconds, QStringLiteral("s"), QStringLiteral("predicted"));
    workings[QStringLiteral("tokens_per_s")] = {
        QStringLiteral("%1 sequences × %2 tokens / %3 s")
            .arg(inFormula(cut.globalBatch), inFormula(cut.sequenceLength), inFormula(at.stepSeconds.likely)),
        {step}};
    const double peak = cut.device.peak(cut.precision);
    workings[QStringLiteral("mfu")] = {
        QStringLiteral("%1 FLOP of the model in a step / (%2 s × %3 accelerators × %4 FLOP/s)")
            .arg(inFormula(at.mfu * at.stepSeconds.likely * peak * cut.devices), inFormula(at.stepSeconds.likely))
            .arg(cut.devices)
            .arg(inFormula(peak)),
        {step}};
    workings[QStringLiteral("goodput")] = useful.working;
    workings[QStringLiteral("batch_sequences")] = batchWorking(cut, wish);
    workings[QStringLiteral("steps")].formula = QStringLiteral("%1 tokens / (%2 sequences × %3 tokens)")
                                                    .arg(inFormula(workload.tokens))
                                                    .arg(cut.globalBatch)
                                                    .arg(cut.sequenceLength);
    workings[QStringLiteral("days")] = daysWorking(workload, at.tokensPerSecond, useful.fraction);
    if (workload.kind == WorkloadKind::Training) {
        deployment.capacity = 1;
        deployment.busyDays = days.likely;
    } else {
        deployment.capacity = at.tokensPerSecond.likely * useful.fraction.likely;
    }
    return deployment;
}

void slowDownOnSpot(Deployment &deployment, const Workload &workload, const WorkingTerm &kept)
{
    const double share = kept.value.likely;
    if (workload.kind == WorkloadKind::Training)
        deployment.busyDays /= share;
    else
        deployment.capacity *= share;
    std::map<QString, Band> &predicted = deployment.predicted;
    if (const auto rate = predicted.find(QStringLiteral("requests_per_s")); rate != predicted.end()) {
        rate->second = rate->second * share;
        Working &working = deployment.workings[QStringLiteral("requests_per_s")];
        working.formula += QStringLiteral("; × %1 on spot instances").arg(inFormula(share));
        working.terms.push_back(kept);
    }
    const auto days = predicted.find(QStringLiteral("days")), useful = predicted.find(QStringLiteral("goodput"));
    if (days == predicted.end() || useful == predicted.end())
        return;
    days->second = days->second * (1 / share);
    useful->second = useful->second * share;
    Working &working = deployment.workings[QStringLiteral("goodput")];
    working.formula += QStringLiteral("; × %1 on spot instances").arg(inFormula(share));
    working.terms.push_back(kept);
    deployment.workings[QStringLiteral("days")] =
        daysWorking(workload, predicted[QStringLiteral("tokens_per_s")], useful->second);
    deployment.workings[QStringLiteral("days")].terms.push_back(kept);
}

} // namespace cw::planner
