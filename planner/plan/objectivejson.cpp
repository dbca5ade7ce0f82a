// What is minimised, in three forms: "total_cost", ["carbon_t", "total_cost"], {"weights": {"total_cost": 1}}.
#include "planner/plan/planparts.h"

#include <algorithm>

namespace cw::planner {

namespace {

const char *const expected = "a limit quantity, a list of them in order of rank, or {\"weights\": {quantity: number}}";

std::optional<PlanQuantity> quantityOf(const Json &json)
{
    return json.is_string() ? planQuantityFromText(QString::fromStdString(json.get_ref<const std::string &>()))
                            : std::nullopt;
}

QString shown(const Json &json)
{
    return QString::fromUtf8(compactJson(json)).left(80);
}

void readRanks(const Json &json, const QString &pointer, std::vector<Error> &errors, Objective &objective)
{
    std::vector<PlanQuantity> ranks;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const QString place = childPointer(pointer, qsizetype(i));
        const auto quantity = quantityOf(json[i]);
        if (!quantity)
            errors.push_back(Error::invalid(QStringLiteral("%1 is not a quantity of a plan").arg(shown(json[i])), place,
                                            QStringLiteral("a limit quantity such as total_cost")));
        else if (std::find(ranks.begin(), ranks.end(), *quantity) != ranks.end())
            errors.push_back(Error::invalid(QStringLiteral("%1 stands twice").arg(shown(json[i])), place,
                                            QStringLiteral("each quantity once")));
        else
            ranks.push_back(*quantity);
    }
    if (json.empty())
        errors.push_back(Error::invalid(QStringLiteral("The list is empty"), pointer,
                                        QStringLiteral("at least one limit quantity such as total_cost")));
    if (ranks.empty())
        return;
    objective.quantity = ranks.front();
    objective.then.assign(ranks.begin() + 1, ranks.end());
}

void readWeights(const Json &json, const QString &pointer, std::vector<Error> &errors, Objective &objective)
{
    ObjectReader reader(json, pointer, errors);
    const Json *weights = reader.take("weights", Presence::Required);
    reader.finish(nullptr);
    if (!weights)
        return;
    const QString place = childPointer(pointer, QStringLiteral("weights"));
    ObjectReader inner(*weights, place, errors);
    if (!inner.isObject())
        return;
    for (const QuantityInfo &about : planQuantities()) {
        double weight = 0;
        if (!inner.has(about.word))
            continue;
        inner.number(about.word, weight, {0.0, {}, {}, {}});
        if (weight > 0)
            objective.weights.push_back({about.quantity, weight});
    }
    if (weights->empty())
        errors.push_back(Error::invalid(QStringLiteral("No quantity has a weight"), place,
                                        QStringLiteral("at least one such as \"total_cost\": 1")));
    inner.finish(nullptr);
    if (!objective.weights.empty())
        objective.quantity = objective.weights.front().quantity;
}

} // namespace

Objective readObjective(const Json &json, const QString &pointer, std::vector<Error> &errors)
{
    Objective objective;
    if (const auto quantity = quantityOf(json))
        objective.quantity = *quantity;
    else if (json.is_array())
        readRanks(json, pointer, errors, objective);
    else if (json.is_object())
        readWeights(json, pointer, errors, objective);
    else
        errors.push_back(Error::invalid(QStringLiteral("%1 cannot be minimised").arg(shown(json)), pointer,
                                        QLatin1String(expected)));
    return objective;
}

Json objectiveToJson(const Objective &objective)
{
    if (!objective.weights.empty()) {
        Json weights = Json::object();
        for (const ObjectiveWeight &part : objective.weights)
            weights[info(part.quantity).word] = numberToJson(part.weight);
        Json json = Json::object();
        json["weights"] = std::move(weights);
        return json;
    }
    if (objective.then.empty())
        return info(objective.quantity).word;
    Json ranks = Json::array({info(objective.quantity).word});
    for (const PlanQuantity quantity : objective.then)
        ranks.push_back(info(quantity).word);
    return ranks;
}

} // namespace cw::planner
