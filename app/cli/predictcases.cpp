#include "app/cli/predictcases.h"

#include "app/cli/common.h"
#include "planner/plan/jsontext.h"
#include "planner/plan/scopes.h"

namespace cw::app {

namespace {
constexpr int maxDevices = 1'000'000;
constexpr double maxTokens = 1e18;
constexpr double msPerSecond = 1000;
constexpr double bytesPerGb = 1e9;

} // namespace

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

int readDegree(Arguments &args, const char *option, int fallback)
{
    return args.integer(QLatin1String(option), fallback, 1, maxDevices);
}

QString shortNumber(double value)
{
    return QString::fromUtf8(planner::compactJson(planner::numberToJson(value)));
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
            option("tokens", "N", "Training: tokens of the run, for its days and energy."),
            option("storage-gb-s", "W", "Training: rate at which storage takes checkpoints (by accelerators)."),
            option("spares", "N", "Training: spare servers at hand (a share of those in use)."),
            option("explain", "", "Show time and memory term by term."),
            option("json", "", "Print the prediction as JSON.")};
}

namespace {

double shareOf(const catalog::CatalogSnapshot &catalog, const char *id)
{
    const catalog::Assumption *known = catalog.assumption(QLatin1String(id));
    return known ? known->value.likely : 1;
}

/// Under load: as published, else the nameplate's usual share.
std::optional<double> powerOf(const catalog::System &system, const catalog::CatalogSnapshot &catalog)
{
    if (system.powerTypical)
        return system.powerTypical->toKilowatts();
    if (system.powerMax)
        return system.powerMax->toKilowatts() * shareOf(catalog, "typical_power_share");
    return std::nullopt;
}

/// With its share of a server.
std::optional<double> powerOf(const catalog::Accelerator &accelerator, const catalog::CatalogSnapshot &catalog)
{
    return accelerator.tdp ? std::optional(accelerator.tdp->toKilowatts() * shareOf(catalog, "server_power_factor"))
                           : std::nullopt;
}

} // namespace

Result<Machine> findMachine(const QString &id, const catalog::CatalogSnapshot &catalog)
{
    if (const catalog::System *system = catalog.system(id)) {
        const catalog::Accelerator *accelerator = catalog.accelerator(system->acceleratorId);
        if (!accelerator)
            return Error::invalid(QStringLiteral("“%1” has no accelerator").arg(id), {},
                                  QStringLiteral("a system with accelerators"));
        return Machine{id, planner::deviceOf(*accelerator, system), std::max(1, system->accelerators),
                       powerOf(*system, catalog)};
    }
    if (const catalog::Accelerator *accelerator = catalog.accelerator(id))
        return Machine{id, planner::deviceOf(*accelerator, nullptr), 1, powerOf(*accelerator, catalog)};
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
    input.pp = readDegree(args, "pp", 1);
    input.ep = readDegree(args, "ep", 1);
    input.attentionDp = readDegree(args, "dp", 1);
    const int around = input.pp * input.attentionDp;
    input.devices = readDegree(
        args, "devices", args.has(QStringLiteral("tp")) ? readDegree(args, "tp", 1) * around : machine.accelerators);
    input.tp = readDegree(args, "tp", std::max(1, input.devices / around));
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
                    {QStringLiteral("input_tokens"), shortNumber(input.inputTokens)},
                    {QStringLiteral("output_tokens"), shortNumber(input.outputTokens)},
                    {QStringLiteral("percentile"), shortNumber(input.percentile)}};
    if (input.concurrency)
        answer.given.emplace_back(QStringLiteral("concurrency"), shortNumber(*input.concurrency));
    if (input.requestsPerSecond)
        answer.given.emplace_back(QStringLiteral("requests_per_s"), shortNumber(*input.requestsPerSecond));
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

} // namespace cw::app
