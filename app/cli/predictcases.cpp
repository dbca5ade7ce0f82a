#include "app/cli/predictcases.h"

#include "app/cli/common.h"
#include "planner/plan/jsontext.h"
#include "planner/plan/scopes.h"

#include <algorithm>

namespace cw::app {

namespace {
constexpr int maxDevices = 1'000'000;

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
            option("engine", "E", "Inference: an engine profile such as vLLM, SGLang or TensorRT-LLM."),
            option("cached-prompt", "X", "Inference: share of the prompt found in a prefix cache (0)."),
            option("draft-tokens", "N", "Inference: tokens proposed per step by speculative decoding (0)."),
            option("acceptance", "X", "Inference: chance that a proposed token is accepted."),
            option("draft-model", "M", "Inference: the model that proposes (one more layer of the model itself)."),
            option("prefill-devices", "N", "Inference: more accelerators that compute prompts only (0)."),
            option("price-per-hour", "P", "Inference: of one accelerator, for the cost of tokens (catalog, USD)."),
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

/// What clouds ask on demand for an hour of one accelerator: cheapest, middle and dearest offer of the catalog, USD.
std::optional<Band> rentOf(const QString &acceleratorId, const catalog::CatalogSnapshot &catalog)
{
    std::vector<double> prices;
    for (const catalog::CloudOffer &offer : catalog.cloudOffers) {
        if (offer.acceleratorId == acceleratorId && offer.term == QLatin1String("on_demand") && offer.priceUsdPerHour &&
            offer.accelerators > 0)
            prices.push_back(*offer.priceUsdPerHour / offer.accelerators);
    }
    if (prices.empty())
        return std::nullopt;
    std::sort(prices.begin(), prices.end());
    return Band{prices.front(), prices[prices.size() / 2], prices.back()};
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
        return Machine{id, planner::deviceOf(*accelerator, system, catalog), std::max(1, system->accelerators),
                       powerOf(*system, catalog), rentOf(accelerator->id, catalog)};
    }
    if (const catalog::Accelerator *accelerator = catalog.accelerator(id))
        return Machine{id, planner::deviceOf(*accelerator, nullptr, catalog), 1, powerOf(*accelerator, catalog),
                       rentOf(accelerator->id, catalog)};
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

} // namespace cw::app
