#include "app/cli/common.h"
#include "app/cli/predictcases.h"

#include <cmath>

namespace cw::app {

namespace {
constexpr int maxDevices = 1'000'000;
constexpr double maxTokens = 1e18, maxStorage = 1e9;
constexpr double bytesPerGb = 1e9, wattsPerKilowatt = 1000, kwhPerMwh = 1000, percent = 100;

planner::PipelineSchedule readSchedule(Arguments &args)
{
    const QString word =
        args.has(QStringLiteral("schedule")) ? args.value(QStringLiteral("schedule")) : QStringLiteral("1f1b");
    if (word == QLatin1String("zero-bubble"))
        return planner::PipelineSchedule::ZeroBubble;
    if (word == QLatin1String("zero-bubble-v"))
        return planner::PipelineSchedule::ZeroBubbleV;
    if (word != QLatin1String("1f1b"))
        args.refuse(QStringLiteral("“--schedule %1” is not 1f1b, zero-bubble or zero-bubble-v").arg(word));
    return planner::PipelineSchedule::OneForwardOneBackward;
}

/// Where the network is thinner than its NICs; nowhere without these options.
planner::NetworkTiers readNetwork(Arguments &args, int acceleratorsPerServer)
{
    constexpr double thinnest = 1000;
    planner::NetworkPlan plan;
    plan.leafPorts = args.integer(QStringLiteral("leaf-ports"), 0, 1, maxDevices);
    plan.rails = !args.has(QStringLiteral("no-rails"));
    plan.leafOversubscription = args.number(QStringLiteral("oversubscription"), 1, 1, thinnest);
    plan.podLeaves = args.integer(QStringLiteral("pod-leaves"), 0, 1, maxDevices);
    plan.podOversubscription = args.number(QStringLiteral("pod-oversubscription"), 1, 1, thinnest);
    const bool asked = args.has(QStringLiteral("oversubscription")) || args.has(QStringLiteral("pod-leaves")) ||
                       args.has(QStringLiteral("pod-oversubscription"));
    if (plan.leafPorts == 0 && asked)
        args.refuse(
            QStringLiteral("An oversubscribed network needs “--leaf-ports”: how many accelerators a leaf reaches"));
    return planner::networkTiers(plan, acceleratorsPerServer);
}

/// What failures leave of the speed, and the days and energy of a run where its tokens are given.
void addRun(PredictAnswer &answer, const planner::TrainingCase &input, const planner::TrainingPrediction &prediction,
            const Machine &machine, const std::optional<planner::Reliability> &reliability,
            std::optional<double> tokens)
{
    if (!reliability)
        return;
    const double trained = input.lora ? input.calibration->common.loraShare : 1;
    const planner::JobGoodput useful = planner::jobGoodput(
        *reliability, trained * planner::checkpointBytes(*input.model), input.devices, machine.accelerators);
    answer.goodput = useful.working;
    answer.figures.push_back({QStringLiteral("goodput"), QString(), useful.fraction});
    if (!tokens)
        return;
    const double units = std::ceil(double(input.devices) / machine.accelerators);
    const auto run = planner::trainingRun(prediction, *tokens, useful.fraction,
                                          machine.powerKw.value_or(0) * units * wattsPerKilowatt);
    if (!run)
        return;
    answer.figures.push_back({QStringLiteral("days"), QStringLiteral("days"), run->days});
    if (machine.powerKw)
        answer.figures.push_back(
            {QStringLiteral("energy_mwh"), QStringLiteral("MWh"), run->energyKwh * (1 / kwhPerMwh)});
}
} // namespace

PredictAnswer predictTrainingFor(Arguments &args, const catalog::ModelShape &model, const Machine &machine,
                                 const planner::TrainingCalibration &calibration,
                                 const std::optional<planner::Reliability> &reliability)
{
    planner::TrainingCase input;
    input.calibration = &calibration;
    input.model = &model;
    input.device = machine.device;
    input.precision = readPrecision(args, "precision", planner::Precision::Bf16);
    input.devices = readDegree(args, "devices", machine.accelerators);
    input.devicesPerNode = std::min(input.devices, std::max(1, machine.accelerators));
    input.tp = readDegree(args, "tp", 1);
    input.pp = readDegree(args, "pp", 1);
    input.cp = readDegree(args, "cp", 1);
    input.ep = readDegree(args, "ep", 1);
    input.vp = readDegree(args, "vp", 1);
    const int around = input.tp * input.pp * input.cp;
    input.dp = readDegree(args, "dp", std::max(1, input.devices / around));
    if (around * input.dp != input.devices)
        args.refuse(QStringLiteral("%1 devices are not tp %2 × pp %3 × cp %4 × dp %5")
                        .arg(input.devices)
                        .arg(input.tp)
                        .arg(input.pp)
                        .arg(input.cp)
                        .arg(input.dp));
    input.zeroStage = args.integer(QStringLiteral("zero"), input.zeroStage, 0, 3);
    input.sequenceLength = args.integer(QStringLiteral("sequence-length"), input.sequenceLength, 1, maxDevices * 100);
    input.microBatch = args.integer(QStringLiteral("micro-batch"), 1, 1, maxDevices);
    input.globalBatch = args.number(QStringLiteral("global-batch"), double(input.dp) * input.microBatch, 1, maxTokens);
    input.lora = args.has(QStringLiteral("lora"));
    const QString recompute =
        args.has(QStringLiteral("recompute")) ? args.value(QStringLiteral("recompute")) : QStringLiteral("none");
    if (recompute == QLatin1String("selective"))
        input.recompute = planner::Recompute::Selective;
    else if (recompute == QLatin1String("full"))
        input.recompute = planner::Recompute::Full;
    else if (recompute != QLatin1String("none"))
        args.refuse(QStringLiteral("“--recompute %1” is not none, selective or full").arg(recompute));
    input.schedule = readSchedule(args);
    input.network = readNetwork(args, machine.accelerators);
    const auto tokens = args.optionalNumber(QStringLiteral("tokens"), 1, maxTokens);
    const auto storage = args.optionalNumber(QStringLiteral("storage-gb-s"), 0, maxStorage);
    const int spares = args.integer(QStringLiteral("spares"), -1, 0, maxDevices);

    PredictAnswer answer{QStringLiteral("training"), model.id, machine.id, {}, {}, {}, {}, {}, ErrorCode::InvalidInput};
    answer.given = {{QStringLiteral("devices"), QString::number(input.devices)},
                    {QStringLiteral("tp"), QString::number(input.tp)},
                    {QStringLiteral("pp"), QString::number(input.pp)},
                    {QStringLiteral("cp"), QString::number(input.cp)},
                    {QStringLiteral("ep"), QString::number(input.ep)},
                    {QStringLiteral("dp"), QString::number(input.dp)},
                    {QStringLiteral("precision"), planner::toText(input.precision)},
                    {QStringLiteral("sequence_length"), QString::number(input.sequenceLength)},
                    {QStringLiteral("global_batch"), shortNumber(input.globalBatch)},
                    {QStringLiteral("micro_batch"), QString::number(input.microBatch)},
                    {QStringLiteral("zero"), QString::number(input.zeroStage)},
                    {QStringLiteral("recompute"), recompute}};
    if (args.isRefused())
        return answer;
    const planner::TrainingPrediction prediction = planner::explainTraining(input);
    refuse(answer, prediction.notCovered, prediction.mayFit, prediction.overflow);
    if (prediction.mayFit && !prediction.fits)
        answer.caution = QStringLiteral("It may not fit: it %1. The estimate of memory is off by up to %2 % either way")
                             .arg(prediction.overflow)
                             .arg(calibration.common.memoryError * percent, 0, 'g', 3);
    answer.basis = prediction.basis;
    answer.breakdown = prediction.breakdown;
    if (!answer.refusal.isEmpty())
        return answer;
    answer.figures = {
        {QStringLiteral("step_s"), QStringLiteral("s"), prediction.stepSeconds},
        {QStringLiteral("tokens_per_s"), QStringLiteral("tokens/s"), prediction.tokensPerSecond},
        {QStringLiteral("mfu"), QString(), Band::exact(prediction.mfu)},
        {QStringLiteral("memory_gb"), QStringLiteral("GB per accelerator"), prediction.memory * (1 / bytesPerGb)}};
    std::optional<planner::Reliability> facts = reliability;
    if (facts && storage && *storage > 0)
        facts->planStorageRate = *storage * bytesPerGb;
    if (facts && spares >= 0)
        facts->spareServers = spares;
    addRun(answer, input, prediction, machine, facts, tokens);
    return answer;
}

} // namespace cw::app
