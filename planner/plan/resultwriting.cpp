#include "planner/plan/planparts.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

namespace {
Json orNull(const std::optional<double> &value)
{
    return value ? numberToJson(*value) : Json(nullptr);
}

Json orNull(const std::optional<Money> &money)
{
    return money ? numberToJson(money->toDecimal().toDouble()) : Json(nullptr);
}

Json toJson(const std::vector<QString> &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}
using planner::toJson;

Json totalToJson(const Total &total)
{
    Json json = Json::object();
    json["value"] = orNull(total.value);
    json["low"] = orNull(total.low);
    json["high"] = orNull(total.high);
    json["unit"] = toJson(total.unit);
    json["passport"] = toJson(total.passport);
    return json;
}

Json lineToJson(const Line &line)
{
    Json json = Json::object();
    json["id"] = toJson(line.id);
    json["site"] = toJson(line.site);
    json["period"] = toJson(line.period.toIso());
    json["procurement"] = toJson(line.procurement);
    json["category"] = toJson(line.category);
    json["part"] = toJson(line.part);
    json["description"] = toJson(line.description);
    json["workload"] = toJson(line.workload);
    if (!line.offer.isEmpty())
        json["offer"] = toJson(line.offer);
    json["kind"] = toJson(toText(line.kind));
    json["quantity"] = numberToJson(line.quantity);
    json["quantity_unit"] = toJson(line.quantityUnit);
    json["unit_price"] = orNull(line.unitPrice);
    json["unit_price_low"] = orNull(line.unitPriceLow);
    json["unit_price_high"] = orNull(line.unitPriceHigh);
    json["price_source"] = toJson(line.priceSource);
    json["price_as_of"] = toJson(line.priceAsOf);
    json["total"] = orNull(line.total);
    json["discount"] = numberToJson(line.discount);
    json["passport"] = toJson(line.passport);
    return json;
}

Json predictedToJson(const Predicted &value)
{
    Json json = Json::object();
    json["value"] = orNull(value.value);
    json["low"] = orNull(value.low);
    json["high"] = orNull(value.high);
    json["passport"] = toJson(value.passport);
    return json;
}

Json placementToJson(const Placement &placement)
{
    Json json = Json::object();
    json["candidate"] = toJson(placement.candidate);
    json["site"] = toJson(placement.site);
    json["system"] = toJson(placement.system);
    json["procurement"] = toJson(placement.procurement);
    json["period"] = toJson(placement.period.toIso());
    json["units"] = placement.units;
    json["replicas"] = placement.replicas;
    json["accelerators"] = placement.accelerators;
    const Parallelism &p = placement.parallelism;
    json["parallelism"] = Json{{"tp", p.tp}, {"pp", p.pp}, {"ep", p.ep}, {"dp", p.dp}, {"cp", p.cp}};
    if (p.vp > 1)
        json["parallelism"]["vp"] = p.vp;
    json["precision"] = toJson(placement.precision);
    Json predicted = Json::object();
    for (const auto &[metric, value] : placement.predicted)
        predicted[metric.toStdString()] = predictedToJson(value);
    json["predicted"] = std::move(predicted);
    return json;
}

Json findingToJson(const Finding &finding)
{
    Json json = Json::object();
    json["id"] = toJson(finding.id);
    json["rule"] = toJson(finding.rule);
    json["verdict"] = toJson(toText(finding.verdict));
    json["severity"] = toJson(toText(finding.severity));
    json["citation"] = toJson(finding.citation);
    json["in_force_from"] = toJson(finding.inForceFrom);
    json["period"] = toJson(finding.period);
    json["text"] = toJson(finding.text);
    json["remedy"] = toJson(finding.remedy);
    json["facts"] = toJson(finding.facts);
    json["trace"] = toJson(finding.trace);
    json["status"] = toJson(finding.status);
    return json;
}

Json figureToJson(const Figure &figure)
{
    Json json = Json::object();
    json["label"] = toJson(figure.label);
    json["value"] = orNull(figure.value);
    json["low"] = orNull(figure.low);
    json["high"] = orNull(figure.high);
    putText(json, "text", figure.text);
    json["unit"] = toJson(figure.unit);
    json["kind"] = toJson(figure.kind);
    json["source"] = toJson(figure.source);
    json["as_of"] = toJson(figure.asOf);
    json["method"] = toJson(figure.method);
    json["formula"] = toJson(figure.formula);
    json["confidence"] = toJson(figure.confidence);
    json["inputs"] = toJson(figure.inputs);
    putText(json, "fact", figure.fact);
    return json;
}

template <typename Item, typename Convert>
Json listOf(const std::vector<Item> &items, Convert convert)
{
    Json list = Json::array();
    for (const Item &item : items)
        list.push_back(convert(item));
    return list;
}

Json bindingToJson(const Binding &binding)
{
    Json json = Json::object();
    json["constraint"] = toJson(binding.constraint);
    json["text"] = toJson(binding.text);
    if (binding.effect)
        json["effect"] = toJson(toText(*binding.effect));
    if (binding.step)
        json["step"] = {{"from", binding.step->from},
                        {"to", binding.step->to},
                        {"unit", toJson(binding.step->unit)},
                        {"saves", binding.step->saves}};
    json["price_per_unit"] = orNull(binding.pricePerUnit);
    json["price_of_rule"] = orNull(binding.priceOfRule);
    json["binds"] = binding.binds;
    json["price_at_least"] = orNull(binding.priceAtLeast);
    json["price_at_most"] = orNull(binding.priceAtMost);
    json["method"] = toJson(binding.method);
    return json;
}

Json deviationToJson(const Deviation &deviation)
{
    Json json = Json::object();
    json["pins"] = toJson(deviation.pins);
    json["optimum"] = orNull(deviation.optimum);
    json["price"] = orNull(deviation.price);
    json["price_at_least"] = orNull(deviation.priceAtLeast);
    json["price_at_most"] = orNull(deviation.priceAtMost);
    json["text"] = toJson(deviation.text);
    return json;
}

Json partToJson(const RelaxationPart &part)
{
    const auto end = [](const std::optional<double> &value, const QString &text) {
        return !value && !text.isEmpty() ? toJson(text) : orNull(value);
    };
    Json json = Json::object();
    json["constraint"] = toJson(part.constraint);
    json["from"] = end(part.from, part.fromText);
    json["to"] = end(part.to, part.toText);
    json["unit"] = toJson(part.unit);
    return json;
}

Json relaxationToJson(const Relaxation &relaxation)
{
    Json json = partToJson(relaxation);
    json["with"] = listOf(relaxation.with, partToJson);
    json["text"] = toJson(relaxation.text);
    json["changes"] = relaxation.changes;
    json["consequence"] = relaxation.consequence;
    return json;
}

Json solverToJson(const SolverInfo &solver)
{
    Json json = Json::object();
    json["name"] = toJson(solver.name);
    json["version"] = toJson(solver.version);
    json["seconds"] = orNull(solver.seconds);
    json["threads"] = solver.threads;
    json["seed"] = solver.seed;
    json["nodes"] = solver.nodes;
    return json;
}
} // namespace

Json resultToJson(const PlanResult &result)
{
    Json json = Json::object();
    json["status"] = toJson(toText(result.status));
    json["answer"] = toJson(result.answer);
    json["gap"] = numberToJson(result.gap);
    json["bound"] = orNull(result.bound);
    json["solver"] = solverToJson(result.solver);
    json["catalog"] = Json{{"snapshot", toJson(result.snapshot)}, {"as_of", toJson(result.snapshotAsOf)}};
    json["need_hash"] = toJson(result.needHash);
    Json totals = Json::object();
    for (const Total &total : result.totals)
        totals[info(total.quantity).word] = totalToJson(total);
    json["totals"] = std::move(totals);
    json["lines"] = listOf(result.lines, lineToJson);
    json["workloads"] = listOf(result.workloads, [](const WorkloadResult &workload) {
        Json each = Json::object();
        each["id"] = toJson(workload.id);
        each["placements"] = listOf(workload.placements, placementToJson);
        if (workload.availability)
            each["availability"] = predictedToJson(*workload.availability);
        return each;
    });
    json["findings"] = listOf(result.findings, findingToJson);
    json["binding"] = listOf(result.binding, bindingToJson);
    if (result.deviation)
        json["deviation"] = deviationToJson(*result.deviation);
    json["rejected"] = listOf(result.rejected, [](const Rejected &rejected) {
        Json each = Json::object();
        each["candidate"] = toJson(rejected.candidate);
        if (!rejected.name.isEmpty())
            each["name"] = toJson(rejected.name);
        each["reason"] = toJson(rejected.reason);
        each["by"] = toJson(rejected.by);
        if (!rejected.byName.isEmpty())
            each["by_name"] = toJson(rejected.byName);
        if (!rejected.site.isEmpty())
            each["site"] = toJson(rejected.site);
        return each;
    });
    json["conflict"] = toJson(result.conflict);
    json["relaxations"] = listOf(result.relaxations, relaxationToJson);
    for (const auto &[key, part] : {std::pair<const char *, const Json &>{"rules", result.rules},
                                    {"sovereignty", result.sovereignty},
                                    {"sustainability", result.sustainability}})
        if (part.is_object())
            json[key] = part;
    Json figures = Json::object();
    for (const Figure &figure : result.figures)
        figures.get_ref<Json::object_t &>().emplace_back(figure.id.toStdString(), figureToJson(figure));
    json["figures"] = std::move(figures);
    json["seal"] = toJson(result.seal);
    return json;
}

} // namespace cw::planner
