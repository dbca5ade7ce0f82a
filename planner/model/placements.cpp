#include "planner/candidates/evaluation.h"
#include "planner/model/decode.h"

#include <cmath>

namespace cw::planner {

namespace {

struct PredictedWord {
    const char *key, *label, *unit;
    const char *counting = nullptr; ///< how it follows from the need and the deployment; nullptr = a model predicts it
};
constexpr PredictedWord words[] = {
    {"ttft_ms", "Time to first token", "ms"},
    {"tpot_ms", "Time per output token", "ms"},
    {"tokens_per_s", "Output tokens", "tokens/s"},
    {"requests_per_s", "Requests a replica is planned for", "requests/s"},
    {"concurrency", "Requests in flight", ""},
    {"memory_gb", "Memory per accelerator", "GB"},
    {"days", "Days of the run", "days"},
    {"step_s", "One optimiser step", "s"},
    {"batch_sequences", "Sequences of an optimiser step", "sequences",
     "What the data-parallel groups take, as near as that comes to the batch that is asked."},
    {"steps", "Optimiser steps of the run", "", "Tokens of the run by the tokens of a step, rounded up."},
    {"mfu", "Model FLOP utilisation", "ratio"},
    {"goodput", "Useful share of time", "ratio"},
    {"energy_mwh", "Energy of one run", "MWh"},
    {"nodes", "Nodes", ""},
    {"queries_per_s", "Queries", "queries/s"},
    {"p95_ms", "Latency, 95th percentile", "ms"},
    {"reads_per_s", "Reads", "reads/s"},
    {"p99_ms", "Latency, 99th percentile", "ms"},
    {"capacity_tb", "Usable capacity", "TB"},
    {"read_gb_s", "Read bandwidth", "GB/s"},
    {"write_gb_s", "Write bandwidth", "GB/s"},
    {"offline_tb", "History of features, kept elsewhere", "TB"},
    {"streaming_nodes", "Nodes that keep features fresh", ""},
};

/// Six significant decimals: what the file keeps.
double shown(double value)
{
    return std::round(value * 1e6) / 1e6;
}

/// A term of a working as a figure of its own: what is not said is as the prediction says it.
Figure termFigure(const WorkingTerm &term, const Candidate &candidate, const Offer &offer, const Plan &plan)
{
    const PredictionBasis &basis = candidate.deployment.basis;
    const bool own = term.kind != QLatin1String("predicted");
    Figure figure;
    figure.label =
        own ? term.name : term.name + QStringLiteral(", %1 on %2").arg(candidate.workload, offer.description);
    figure.value = shown(term.value.likely);
    if (!term.value.isExact()) {
        figure.low = shown(term.value.low);
        figure.high = shown(term.value.high);
    }
    figure.unit = term.unit;
    figure.kind = term.kind;
    figure.source = own ? term.source : basis.calibration;
    figure.asOf = term.asOf.isEmpty() ? plan.asOf.toString(Qt::ISODate) : term.asOf;
    figure.method = own ? QString() : basis.method;
    figure.formula = term.formula;
    figure.confidence = own ? term.confidence : basis.confidence;
    return figure;
}

Figure figureOf(const QString &key, const Band &band, const Candidate &candidate, const Offer &offer, const Plan &plan,
                FigureBook &book)
{
    Figure figure;
    figure.label = key;
    figure.kind = QStringLiteral("predicted");
    figure.source = candidate.deployment.basis.calibration;
    figure.method = candidate.deployment.basis.method;
    figure.confidence = candidate.deployment.basis.confidence;
    for (const PredictedWord &word : words) {
        if (key != QLatin1String(word.key))
            continue;
        figure.label = QLatin1String(word.label);
        figure.unit = QLatin1String(word.unit);
        if (!word.counting)
            continue;
        figure.kind = figure.confidence = QStringLiteral("derived");
        figure.source = QStringLiteral("Worked out from its inputs");
        figure.method = QLatin1String(word.counting);
    }
    if (key == QLatin1String("memory_gb") && offer.acceleratorsPerUnit == 0)
        figure.label = QStringLiteral("Memory it needs"); // of all its nodes
    figure.label += QStringLiteral(", %1 on %2").arg(candidate.workload, offer.description);
    figure.value = shown(band.likely);
    figure.low = shown(band.low);
    figure.high = shown(band.high);
    figure.asOf = plan.asOf.toString(Qt::ISODate);
    const auto working = candidate.deployment.workings.find(key);
    if (working != candidate.deployment.workings.end()) {
        figure.formula = working->second.formula;
        for (const WorkingTerm &term : working->second.terms)
            figure.inputs.push_back(book.add(termFigure(term, candidate, offer, plan)));
    }
    return figure;
}

/// What one run draws from the wall of its systems: days x units x planning power, before cooling.
std::optional<Figure> energyFigure(const Candidate &candidate, const Offer &offer, const Plan &plan,
                                   const QString &daysPassport, FigureBook &book)
{
    const auto days = candidate.deployment.predicted.find(QStringLiteral("days"));
    const auto power = offer.passports.find(QStringLiteral("power"));
    if (days == candidate.deployment.predicted.end() || !offer.powerKnown)
        return std::nullopt;
    constexpr double hoursPerDay = 24, kilowattsPerMegawatt = 1000;
    const double kw = offer.itPower.toKilowatts() * candidate.unitsPerReplica;
    const Band energy = days->second * (hoursPerDay * kw / kilowattsPerMegawatt);
    Figure figure = figureOf(QStringLiteral("energy_mwh"), energy, candidate, offer, plan, book);
    figure.kind = QStringLiteral("derived");
    figure.method = QStringLiteral("Days of the run times the planning power of its units; cooling not counted.");
    figure.formula = QStringLiteral("%1 days × 24 h × %2 units × %3 kW")
                         .arg(shown(days->second.likely))
                         .arg(shown(candidate.unitsPerReplica))
                         .arg(shown(offer.itPower.toKilowatts()));
    figure.inputs = {daysPassport};
    if (power != offer.passports.end())
        figure.inputs.push_back(power->second);
    return figure;
}

} // namespace

std::vector<WorkloadResult> placementsOf(const Plan &plan, const CandidateSet &set, const Decoded &decoded,
                                         FigureBook &book)
{
    std::vector<WorkloadResult> results;
    for (const Workload &workload : plan.need.workloads) {
        WorkloadResult result;
        result.id = workload.id;
        for (int p = 0; p < plan.need.horizon.periods(); ++p) {
            for (std::size_t c = 0; c < set.candidates.size(); ++c) {
                const Candidate &candidate = set.candidates[c];
                const int count = decoded.replicas[c][std::size_t(p)];
                const int before = p > 0 ? decoded.replicas[c][std::size_t(p) - 1] : 0;
                const bool ends = count == 0 && workload.kind == WorkloadKind::Training;
                if (candidate.workload != workload.id || count == before || ends)
                    continue;
                const Offer &offer = set.offers[std::size_t(candidate.offer)];
                Placement placement;
                placement.candidate = candidate.id;
                placement.site = offer.site;
                placement.system = offer.system;
                placement.procurement = toText(offer.procurement);
                placement.period = plan.need.horizon.periodStart(p);
                placement.units = int(std::ceil(count * candidate.unitsPerReplica - 1e-9));
                placement.replicas = count;
                placement.accelerators = count * candidate.deployment.accelerators;
                placement.parallelism = candidate.deployment.parallelism;
                placement.precision = offer.acceleratorsPerUnit > 0 ? precisionText(candidate.deployment) : QString();
                for (const auto &[key, band] : candidate.deployment.predicted) {
                    const Figure figure = figureOf(key, band, candidate, offer, plan, book);
                    placement.predicted[key] = {figure.value, figure.low, figure.high, book.add(figure)};
                }
                const auto days = placement.predicted.find(QStringLiteral("days"));
                if (days != placement.predicted.end()) {
                    if (const auto energy = energyFigure(candidate, offer, plan, days->second.passport, book))
                        placement.predicted[QStringLiteral("energy_mwh")] = {energy->value, energy->low, energy->high,
                                                                             book.add(*energy)};
                }
                result.placements.push_back(std::move(placement));
            }
        }
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace cw::planner
