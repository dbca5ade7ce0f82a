// `predict inference`: options to a serving case, and what a token costs in money and energy.
#include "app/cli/predictcases.h"

namespace cw::app {

namespace {

constexpr double maxTokens = 1e18;
constexpr int maxDraft = 64, maxPrefillDevices = 1'000'000;
constexpr double maxPrice = 1e6;
constexpr double msPerSecond = 1000, secondsPerHour = 3600, wattsPerKilowatt = 1000;
constexpr double bytesPerGb = 1e9, million = 1e6;

/// A name that no profile answers to is a slip of the pen, not a wish for the usual engine.
void refuseUnknownEngine(Arguments &args, const QString &engine, const planner::ServingCalibration &calibration)
{
    QStringList known;
    for (const planner::ServingEngine &each : calibration.engines) {
        known << each.key;
        for (const QString &start : each.matches) {
            if (engine.startsWith(start, Qt::CaseInsensitive))
                return;
        }
    }
    args.refuse(
        QStringLiteral("“--engine %1” has no profile; there are %2").arg(engine, known.join(QStringLiteral(", "))));
}

/// What is not the default.
void addOptions(PredictAnswer &answer, const planner::ServingCase &input)
{
    if (!input.engine.isEmpty())
        answer.given.emplace_back(QStringLiteral("engine"), input.engine);
    if (input.cachedPrompt > 0)
        answer.given.emplace_back(QStringLiteral("cached_prompt"), shortNumber(input.cachedPrompt));
    if (input.draftTokens > 0) {
        answer.given.emplace_back(QStringLiteral("draft_tokens"), shortNumber(input.draftTokens));
        answer.given.emplace_back(QStringLiteral("acceptance"), shortNumber(input.acceptance));
        answer.given.emplace_back(QStringLiteral("draft_model"),
                                  input.draft ? input.draft->id : QStringLiteral("one more layer of the model"));
    }
    if (input.prefillDevices > 0)
        answer.given.emplace_back(QStringLiteral("prefill_devices"), QString::number(input.prefillDevices));
}

/// Money and energy of answer tokens: what all accelerators cost and draw, over what they deliver. The most expensive
/// token is the dearest hour at the slowest rate.
void addEconomy(PredictAnswer &answer, const planner::ServingPrediction &prediction, const planner::ServingCase &input,
                const Machine &machine, std::optional<double> price)
{
    const double devices = input.devices + input.prefillDevices;
    const Band &rate = prediction.outputTokensPerSecond;
    const auto rent = price ? std::optional(Band::exact(*price)) : machine.rentUsd;
    if (rent) {
        const auto cost = [&](double perHour, double tokens) {
            return perHour * devices / secondsPerHour / tokens * million;
        };
        answer.figures.push_back(
            {QStringLiteral("cost_per_million_tokens"),
             price ? QStringLiteral("in the currency of the price, per million answer tokens")
                   : QStringLiteral("USD per million answer tokens, rented on demand"),
             {cost(rent->low, rate.high), cost(rent->likely, rate.likely), cost(rent->high, rate.low)}});
    }
    if (machine.powerKw) {
        const double watts = *machine.powerKw * wattsPerKilowatt * devices / machine.accelerators;
        answer.figures.push_back({QStringLiteral("tokens_per_joule"),
                                  QStringLiteral("answer tokens per joule under load"), rate * (1 / watts)});
    }
}

} // namespace

PredictAnswer predictServingFor(Arguments &args, const catalog::ModelShape &model, const catalog::ModelShape *draft,
                                const Machine &machine, const planner::ServingCalibration &calibration)
{
    planner::ServingCase input;
    input.calibration = &calibration;
    input.model = &model;
    input.device = machine.device;
    input.weights = readPrecision(args, "precision", planner::Precision::Bf16);
    input.kv = readPrecision(args, "kv", planner::Precision::Bf16);
    input.pp = readDegree(args, "pp", 1);
    input.attentionDp = readDegree(args, "dp", 1);
    const int around = input.pp * input.attentionDp;
    input.devices = readDegree(
        args, "devices", args.has(QStringLiteral("tp")) ? readDegree(args, "tp", 1) * around : machine.accelerators);
    input.tp = readDegree(args, "tp", std::max(1, input.devices / around));
    input.ep = readDegree(args, "ep", model.isMoe() && input.attentionDp > 1 ? input.tp * input.attentionDp : 1);
    if (input.tp * around != input.devices)
        args.refuse(QStringLiteral("%1 devices are not tp %2 × pp %3 × dp %4")
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
    if (!input.engine.isEmpty())
        refuseUnknownEngine(args, input.engine, calibration);
    input.cachedPrompt = args.number(QStringLiteral("cached-prompt"), 0, 0, 1);
    input.draftTokens = args.integer(QStringLiteral("draft-tokens"), 0, 0, maxDraft);
    input.acceptance = args.number(QStringLiteral("acceptance"), 0, 0, 1);
    input.prefillDevices = args.integer(QStringLiteral("prefill-devices"), 0, 0, maxPrefillDevices);
    input.draft = draft;
    if (input.draftTokens > 0)
        args.require(QStringLiteral("acceptance"));
    else if (draft)
        args.require(QStringLiteral("draft-tokens"));
    const auto price = args.optionalNumber(QStringLiteral("price-per-hour"), 0, maxPrice);
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
    addOptions(answer, input);
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
    addEconomy(answer, prediction, input, machine, price);
    return answer;
}

} // namespace cw::app
