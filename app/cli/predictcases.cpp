#include "app/cli/predictcases.h"

#include "app/cli/common.h"
#include "planner/plan/jsontext.h"
#include "planner/plan/scopes.h"

namespace cw::app {

namespace {
constexpr int maxDevices = 1'000'000;
constexpr double maxTokens = 1e18;
constexpr double msPerSecond = 1000;
constexpr double secondsPerDay = 86400;
constexpr double bytesPerGb = 1e9;

planner::Precision readPrecision(Arguments &args, const char *option, planner::Precision fallback)
{
    const QString name = QLatin1String(option);
    if (!args.has(name))
        return fallback;
    if (const auto known = planner::precisionFromText(args.value(name)))
        return *known;
    args.refuse(QStringLiteral("“--%1 %2” is not a precision such as bf16 or fp8").arg(name, args.value(name)));
    return fallback;
}

int degree(Arguments &args, const char *option, int fallback)
{
    return args.integer(QLatin1String(option), fallback, 1, maxDevices);
}

QString number(double value)
{
    return QString::fromUtf8(planner::compactJson(planner::numberToJson(value)));
}

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

void refuse(PredictAnswer &answer, const QString &notCovered, bool fits, const QString &overflow)
{
    if (!notCovered.isEmpty()) {
        answer.refusal = QStringLiteral("Not covered: %1").arg(notCovered);
    } else if (!fits) {
        answer.refusal = QStringLiteral("It does not fit: %1").arg(overflow);
        answer.refusalCode = ErrorCode::Infeasible;
    }
    if (answer.refusal.endsWith(QLatin1Char('.')))
        answer.refusal.chop(1);
}
} // namespace

std::vector<CommandOption> predictOptions()
{
    const auto option = [](const char *name, const char *value, const char *help) {
        return CommandOption{QLatin1String(name), QLatin1String(value), QLatin1String(help)};
    };
    return {option("model", "M", "A model of the catalog, or a config.json."),
            option("system", "S", "A system or accelerator of the catalog."),
            option("devices", "N", "Accelerators of the job or replica (all of one unit)."),
            option("precision", "P", "Of weights and arithmetic (bf16)."),
            option("kv", "P", "Inference: of the cache (bf16)."),
            option("tp", "N", "Tensor parallel degree."),
            option("pp", "N", "Pipeline parallel degree (1)."),
            option("ep", "N", "Expert parallel degree (1)."),
            option("dp", "N", "Training: data parallel; inference: of the attention (1)."),
            option("cp", "N", "Training: context parallel degree (1)."),
            option("vp", "N", "Training: virtual pipeline stages (1)."),
            option("schedule", "S", "Training: 1f1b, zero-bubble or zero-bubble-v (1f1b)."),
            option("input-tokens", "N", "Inference: tokens of a request."),
            option("output-tokens", "N", "Inference: tokens of an answer."),
            option("concurrency", "N", "Inference: sequences in flight."),
            option("rate", "R", "Inference: requests per second, instead of concurrency."),
            option("percentile", "P", "Inference: of the latencies (0.5)."),
            option("engine", "E", "Inference: vLLM, SGLang, TensorRT-LLM."),
            option("sequence-length", "N", "Training: tokens of a sequence (4096)."),
            option("global-batch", "N", "Training: sequences of an optimiser step."),
            option("micro-batch", "N", "Training: sequences of a micro-batch (1)."),
            option("zero", "N", "Training: ZeRO stage 0 to 3 (1)."),
            option("recompute", "R", "Training: none, selective or full (none)."),
            option("lora", "", "Training: adapters only."),
            option("leaf-ports", "N", "Training: accelerator ports of a leaf switch, rail-optimised (all on one)."),
            option("oversubscription", "X", "Training: ports down over ports up of a leaf (1)."),
            option("pod-leaves", "N", "Training: leaves of one pod (all)."),
            option("pod-oversubscription", "X", "Training: ports down over ports up of a pod (1)."),
            option("no-rails", "", "Training: all accelerators of a server hang on the same leaf."),
            option("tokens", "N", "Training: tokens of the run, for its days."),
            option("explain", "", "Show time and memory term by term."),
            option("json", "", "Print the prediction as JSON.")};
}

Result<Machine> findMachine(const QString &id, const catalog::CatalogSnapshot &catalog)
{
    if (const catalog::System *system = catalog.system(id)) {
        const catalog::Accelerator *accelerator = catalog.accelerator(system->acceleratorId);
        if (!accelerator)
            return Error::invalid(QStringLiteral("“%1” has no accelerator").arg(id), {},
                                  QStringLiteral("a system with accelerators"));
        return Machine{id, planner::deviceOf(*accelerator, system), std::max(1, system->accelerators)};
    }
    if (const catalog::Accelerator *accelerator = catalog.accelerator(id))
        return Machine{id, planner::deviceOf(*accelerator, nullptr), 1};
    QStringList ids;
    for (const auto &each : catalog.systems)
        ids << each.id;
    for (const auto &each : catalog.accelerators)
        ids << each.id;
    const QString near = planner::nearestWord(id, ids);
    return Error::invalid(QStringLiteral("The catalog has no system or accelerator “%1”").arg(id), {},
                          QStringLiteral("an id of `catalog list systems`") +
                              (near.isEmpty() ? QString() : QStringLiteral(" such as “%1”").arg(near)));
}

PredictAnswer predictServingFor(Arguments &args, const catalog::ModelShape &model, const Machine &machine,
                                const planner::ServingCalibration &calibration)
{
    planner::ServingCase input;
    input.calibration = &calibration;
    input.model = &model;
    input.device = machine.device;
    input.weights = readPrecision(args, "precision", planner::Precision::Bf16);
    input.kv = readPrecision(args, "kv", planner::Precision::Bf16);
    input.pp = degree(args, "pp", 1);
    input.ep = degree(args, "ep", 1);
    input.attentionDp = degree(args, "dp", 1);
    const int around = input.pp * input.attentionDp;
    input.devices =
        degree(args, "devices", args.has(QStringLiteral("tp")) ? degree(args, "tp", 1) * around : machine.accelerators);
    input.tp = degree(args, "tp", std::max(1, input.devices / around));
    if (input.tp * around != input.devices)
        args.refuse(QStringLiteral("%1 devices are not tp %2 x pp %3 x dp %4")
                        .arg(input.devices)
                        .arg(input.tp)
                        .arg(input.pp)
                        .arg(input.attentionDp));
    args.require(QStringLiteral("input-tokens"));
    args.require(QStringLiteral("output-tokens"));
    input.inputTokens = args.number(QStringLiteral("input-tokens"), 0, 1, maxTokens);
    input.outputTokens = args.number(QStringLiteral("output-tokens"), 0, 1, maxTokens);
    input.concurrency = args.optionalNumber(QStringLiteral("concurrency"), 1, maxTokens);
    input.requestsPerSecond = args.optionalNumber(QStringLiteral("rate"), 0, maxTokens);
    input.percentile = args.number(QStringLiteral("percentile"), input.percentile, 0.01, 0.999);
    input.engine = args.value(QStringLiteral("engine"));
    if (input.concurrency.has_value() == input.requestsPerSecond.has_value())
        args.refuse(QStringLiteral("Exactly one of “--concurrency” and “--rate” says the load"));

    PredictAnswer answer{QStringLiteral("inference"), model.id, machine.id, {}, {}, {}, {}, {},
                         ErrorCode::InvalidInput};
    answer.given = {{QStringLiteral("devices"), QString::number(input.devices)},
                    {QStringLiteral("tp"), QString::number(input.tp)},
                    {QStringLiteral("pp"), QString::number(input.pp)},
                    {QStringLiteral("ep"), QString::number(input.ep)},
                    {QStringLiteral("dp"), QString::number(input.attentionDp)},
                    {QStringLiteral("precision"), planner::toText(input.weights)},
                    {QStringLiteral("kv"), planner::toText(input.kv)},
                    {QStringLiteral("input_tokens"), number(input.inputTokens)},
                    {QStringLiteral("output_tokens"), number(input.outputTokens)},
                    {QStringLiteral("percentile"), number(input.percentile)}};
    if (input.concurrency)
        answer.given.emplace_back(QStringLiteral("concurrency"), number(*input.concurrency));
    if (input.requestsPerSecond)
        answer.given.emplace_back(QStringLiteral("requests_per_s"), number(*input.requestsPerSecond));
    if (args.isRefused())
        return answer;
    const planner::ServingPrediction prediction = planner::explainServing(input);
    refuse(answer, prediction.notCovered, prediction.fits, prediction.overflow);
    if (answer.refusal.isEmpty() && !prediction.stable) {
        answer.refusal = QStringLiteral("The rate is above what one replica carries");
        answer.refusalCode = ErrorCode::Infeasible;
    }
    answer.basis = prediction.basis;
    answer.breakdown = prediction.breakdown;
    if (!answer.refusal.isEmpty())
        return answer;
    answer.figures = {{QStringLiteral("ttft_ms"), QStringLiteral("ms"), prediction.ttftSeconds * msPerSecond},
                      {QStringLiteral("tpot_ms"), QStringLiteral("ms"), prediction.tpotSeconds * msPerSecond},
                      {QStringLiteral("tokens_per_s"), QStringLiteral("tokens/s"), prediction.outputTokensPerSecond},
                      {QStringLiteral("memory_gb"), QStringLiteral("GB per accelerator"),
                       Band::exact(prediction.memoryBytes / bytesPerGb)}};
    return answer;
}

PredictAnswer predictTrainingFor(Arguments &args, const catalog::ModelShape &model, const Machine &machine,
                                 const planner::TrainingCalibration &calibration)
{
    planner::TrainingCase input;
    input.calibration = &calibration;
    input.model = &model;
    input.device = machine.device;
    input.precision = readPrecision(args, "precision", planner::Precision::Bf16);
    input.devices = degree(args, "devices", machine.accelerators);
    input.devicesPerNode = std::min(input.devices, std::max(1, machine.accelerators));
    input.tp = degree(args, "tp", 1);
    input.pp = degree(args, "pp", 1);
    input.cp = degree(args, "cp", 1);
    input.ep = degree(args, "ep", 1);
    input.vp = degree(args, "vp", 1);
    const int around = input.tp * input.pp * input.cp;
    input.dp = degree(args, "dp", std::max(1, input.devices / around));
    if (around * input.dp != input.devices)
        args.refuse(QStringLiteral("%1 devices are not tp %2 x pp %3 x cp %4 x dp %5")
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

    PredictAnswer answer{QStringLiteral("training"), model.id, machine.id, {}, {}, {}, {}, {}, ErrorCode::InvalidInput};
    answer.given = {{QStringLiteral("devices"), QString::number(input.devices)},
                    {QStringLiteral("tp"), QString::number(input.tp)},
                    {QStringLiteral("pp"), QString::number(input.pp)},
                    {QStringLiteral("cp"), QString::number(input.cp)},
                    {QStringLiteral("ep"), QString::number(input.ep)},
                    {QStringLiteral("dp"), QString::number(input.dp)},
                    {QStringLiteral("precision"), planner::toText(input.precision)},
                    {QStringLiteral("sequence_length"), QString::number(input.sequenceLength)},
                    {QStringLiteral("global_batch"), number(input.globalBatch)},
                    {QStringLiteral("micro_batch"), QString::number(input.microBatch)},
                    {QStringLiteral("zero"), QString::number(input.zeroStage)},
                    {QStringLiteral("recompute"), recompute}};
    if (args.isRefused())
        return answer;
    const planner::TrainingPrediction prediction = planner::explainTraining(input);
    refuse(answer, prediction.notCovered, prediction.fits, prediction.overflow);
    answer.basis = prediction.basis;
    answer.breakdown = prediction.breakdown;
    if (!answer.refusal.isEmpty())
        return answer;
    answer.figures = {{QStringLiteral("step_s"), QStringLiteral("s"), prediction.stepSeconds},
                      {QStringLiteral("tokens_per_s"), QStringLiteral("tokens/s"), prediction.tokensPerSecond},
                      {QStringLiteral("mfu"), QString(), Band::exact(prediction.mfu)},
                      {QStringLiteral("memory_gb"), QStringLiteral("GB per accelerator"),
                       Band::exact(prediction.memoryBytes / bytesPerGb)}};
    const Band &rate = prediction.tokensPerSecond;
    if (tokens && rate.low > 0)
        answer.figures.push_back({QStringLiteral("days"),
                                  QStringLiteral("days"),
                                  {*tokens / rate.high / secondsPerDay, *tokens / rate.likely / secondsPerDay,
                                   *tokens / rate.low / secondsPerDay}});
    return answer;
}

} // namespace cw::app
