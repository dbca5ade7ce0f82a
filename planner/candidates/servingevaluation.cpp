#include "planner/candidates/evaluation.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr double msPerSecond = 1e3, bytesPerGigabyte = 1e9;

Deployment deploymentOf(const ServingCase &cut, const ServingCapacity &capacity, const PlanningShares &shares)
{
    Deployment deployment;
    deployment.parallelism = {cut.tp, cut.pp, cut.ep, cut.attentionDp, 1};
    deployment.weights = cut.weights;
    deployment.kv = cut.kv;
    deployment.accelerators = cut.devices;
    deployment.capacity = capacity.requestsPerSecond / (1 + shares.servingHeadroom);
    return deployment;
}

/// How rates follow from each other: Little's law for what is in flight.
void addRates(Deployment &deployment, const ServingCase &cut, const ServingPrediction &at, const PlanningShares &shares)
{
    const double rate = deployment.capacity, largest = rate * (1 + shares.servingHeadroom);
    const double msPerToken = at.meanTokenSeconds * msPerSecond;
    const WorkingTerm planned = termOf(QStringLiteral("Requests a replica is planned for"), Band::exact(rate),
                                       QStringLiteral("requests/s"), QStringLiteral("predicted"));
    const WorkingTerm output = termOf(QStringLiteral("Output tokens of a request, mean"), Band::exact(cut.outputTokens),
                                      QStringLiteral("tokens"), QStringLiteral("given"));
    Working &inRequests = deployment.workings[QStringLiteral("requests_per_s")];
    inRequests.formula =
        QStringLiteral("%1 requests/s / (1 + %2 kept free)").arg(inFormula(largest), inFormula(shares.servingHeadroom));
    inRequests.terms = {termOf(QStringLiteral("Largest rate within its limits"), Band::exact(largest),
                               QStringLiteral("requests/s"), QStringLiteral("predicted"))};
    if (!shares.headroom.name.isEmpty())
        inRequests.terms.push_back(shares.headroom);
    deployment.workings[QStringLiteral("tokens_per_s")] = {
        QStringLiteral("%1 requests/s × %2 tokens").arg(inFormula(rate), inFormula(cut.outputTokens)),
        {planned, output}};
    deployment.workings[QStringLiteral("concurrency")] = {
        QStringLiteral("%1 requests/s × %2 tokens × %3 ms a token")
            .arg(inFormula(rate), inFormula(cut.outputTokens), inFormula(msPerToken)),
        {planned, output,
         termOf(QStringLiteral("Time per output token, mean"), Band::exact(msPerToken), QStringLiteral("ms"),
                QStringLiteral("predicted"))}};
}

/// Figures at the planned load, and where they come from.
void describe(Deployment &deployment, ServingCase cut, const PlanningShares &shares)
{
    cut.requestsPerSecond = deployment.capacity;
    const ServingPrediction at = explainServing(cut);
    deployment.predicted = {
        {QStringLiteral("ttft_ms"), at.ttftSeconds * msPerSecond},
        {QStringLiteral("tpot_ms"), at.tpotSeconds * msPerSecond},
        {QStringLiteral("tokens_per_s"), at.outputTokensPerSecond},
        {QStringLiteral("requests_per_s"), Band::exact(deployment.capacity)},
        {QStringLiteral("concurrency"), Band::exact(at.concurrency)},
        {QStringLiteral("memory_gb"), Band::exact(at.memoryBytes / bytesPerGigabyte)},
    };
    deployment.basis = at.basis;
    deployment.workings[QStringLiteral("tpot_ms")] =
        workingOf(at.breakdown.time, msPerSecond, QStringLiteral("ms"),
                  QStringLiteral("One decode step at the planned load, and from its mean to the asked percentile"));
    deployment.workings[QStringLiteral("ttft_ms")] = workingOf(
        at.breakdown.firstToken, msPerSecond, QStringLiteral("ms"),
        QStringLiteral("From the arrival of a request at the planned load, and from its mean to the asked percentile"));
    addRates(deployment, cut, at, shares);
    deployment.workings[QStringLiteral("memory_gb")] =
        workingOf(at.breakdown.memory, 1 / bytesPerGigabyte, QStringLiteral("GB"), QStringLiteral("sum of the terms"));
}

/// Fewer accelerators, or more from each: everything else is dominated whatever the prices are.
struct Ranked {
    ServingCase cut;
    Deployment deployment;
};

bool dominates(const Ranked &a, const Ranked &b, int perUnit)
{
    const double unitsA = unitsFor(a.deployment.accelerators, perUnit),
                 unitsB = unitsFor(b.deployment.accelerators, perUnit);
    const double times = std::floor(unitsB / unitsA + 1e-9);
    const bool wholeTimes = std::abs(unitsB / unitsA - times) < 1e-9 && times >= 1;
    return wholeTimes && a.deployment.capacity * times >= b.deployment.capacity;
}

void keepUndominated(std::vector<Ranked> &list, int perUnit)
{
    std::vector<Ranked> kept;
    for (std::size_t b = 0; b < list.size(); ++b) {
        bool beaten = false;
        for (std::size_t a = 0; a < list.size() && !beaten; ++a) {
            if (a == b || !dominates(list[a], list[b], perUnit))
                continue;
            beaten = !dominates(list[b], list[a], perUnit) || a < b;
        }
        if (!beaten)
            kept.push_back(list[b]);
    }
    list = std::move(kept);
}

} // namespace

Evaluation evaluateServing(const Workload &workload, const catalog::ModelShape &model, const UnitKind &unit,
                           const PlanningShares &shares, const std::atomic_bool *cancel)
{
    Evaluation evaluation;
    ServingCase base;
    base.model = &model;
    base.device = unit.device;
    base.inputTokens = workload.inputTokens.mean;
    base.outputTokens = workload.outputTokens.mean;
    base.percentile = workload.percentile;
    base.calibration = shares.serving.get();
    const auto seconds = [](std::optional<double> ms) { return ms ? std::optional(*ms / msPerSecond) : std::nullopt; };
    const auto ttft = seconds(workload.ttftMs), tpot = seconds(workload.tpotMs);

    std::vector<Ranked> usable;
    std::optional<Ranked> blocked; // the best of those that only a requirement keeps out
    QStringList breaks;
    QString sentence = QStringLiteral("no precision that is asked for runs on %1").arg(unit.device.id);
    for (const PrecisionChoice &precision : precisionsFor(workload.precision, model, unit.device)) {
        base.weights = precision.weights;
        base.kv = precision.kv;
        sentence = QStringLiteral("the weights of %1 do not fit").arg(model.name);
        for (const ServingCase &cut : servingCuts(base, unit)) {
            if (cancel && cancel->load(std::memory_order_relaxed))
                return evaluation;
            const ServingCapacity capacity = servingCapacity(cut, ttft, tpot);
            if (!capacity.notCovered.isEmpty()) {
                sentence = capacity.notCovered;
                continue;
            }
            if (!capacity.fits) {
                sentence = capacity.overflow;
                continue;
            }
            if (capacity.requestsPerSecond > 0) {
                usable.push_back({cut, deploymentOf(cut, capacity, shares)});
                continue;
            }
            const ServingCapacity freely = servingCapacity(cut, std::nullopt, std::nullopt);
            Ranked ranked{cut, deploymentOf(cut, freely, shares)};
            if (!blocked ||
                ranked.deployment.capacity / cut.devices > blocked->deployment.capacity / blocked->cut.devices) {
                blocked = ranked;
                breaks = QStringList{workload.id + QLatin1Char('.') + capacity.bound};
            }
        }
    }
    keepUndominated(usable, unit.acceleratorsPerUnit);
    std::stable_sort(usable.begin(), usable.end(), [](const Ranked &a, const Ranked &b) {
        return a.deployment.capacity / a.cut.devices > b.deployment.capacity / b.cut.devices;
    });
    for (Ranked &ranked : usable) {
        describe(ranked.deployment, ranked.cut, shares);
        evaluation.usable.push_back(std::move(ranked.deployment));
    }
    if (evaluation.usable.empty() && blocked && blocked->deployment.capacity > 0) {
        describe(blocked->deployment, blocked->cut, shares);
        evaluation.blocked.push_back({blocked->deployment, breaks});
    }
    if (evaluation.usable.empty() && evaluation.blocked.empty())
        evaluation.unsupported = sentence;
    return evaluation;
}

} // namespace cw::planner
