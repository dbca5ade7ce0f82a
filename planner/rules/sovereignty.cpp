#include "planner/rules/sovereignty.h"

#include "planner/plan/jsontext.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::planner {

namespace {

struct CalculatorAnswer {
    int number = 0;
    double points = 0;
    int level = 0;
};
struct Criterion {
    QString objective;
    int number = 0;
    std::vector<CalculatorAnswer> answers;
    [[nodiscard]] QString id() const { return QStringLiteral("%1.%2").arg(objective).arg(number); }
};
struct CalculatorObjective {
    QString id, name;
    double weightFirst = 0, weightSecond = 0;
    std::vector<Criterion> criteria;
};

/// The Commission's calculator as catalogued: objectives, criteria, answers with points and level.
std::vector<CalculatorObjective> calculator(const catalog::CatalogSnapshot &catalog)
{
    std::map<QString, CalculatorObjective> objectives;
    const catalog::FactTable *table = catalog.table(QStringLiteral("csf_calculator"));
    if (!table)
        return {};
    const auto column = [&](const char *name) { return table->column(QLatin1String(name)); };
    const int id = column("objective"), name = column("objective_name"), criterion = column("criterion_no"),
              answer = column("answer_no"), points = column("score_points"), level = column("seal_level_of_answer"),
              first = column("weight_pct_v1_2_1_oct2025"), second = column("weight_pct_calculator_jun2026");
    if (std::min({id, name, criterion, answer, points, level, first, second}) < 0)
        return {};
    for (const QStringList &row : table->rows) {
        CalculatorObjective &objective = objectives[row[id]];
        objective.id = row[id];
        objective.name = row[name];
        objective.weightFirst = row[first].toDouble();
        objective.weightSecond = row[second].toDouble();
        const int number = row[criterion].toInt();
        auto found = std::find_if(objective.criteria.begin(), objective.criteria.end(),
                                  [number](const Criterion &each) { return each.number == number; });
        if (found == objective.criteria.end())
            found = objective.criteria.insert(objective.criteria.end(), Criterion{row[id], number, {}});
        found->answers.push_back({row[answer].toInt(), row[points].toDouble(), row[level].toInt()});
    }
    std::vector<CalculatorObjective> sorted;
    for (auto &[key, objective] : objectives) {
        std::sort(objective.criteria.begin(), objective.criteria.end(),
                  [](const Criterion &a, const Criterion &b) { return a.number < b.number; });
        sorted.push_back(std::move(objective));
    }
    return sorted;
}

const SovereigntyAnswer *answerTo(const QString &criterion, const FactSet &facts, const SovereigntyAnswers &answers)
{
    for (const SovereigntyAnswer &answer : answers.answers)
        if (answer.criterion == criterion && answer.when.evaluate(facts) == Truth::True)
            return &answer;
    return nullptr;
}

/// Answers between two numbers of one criterion.
std::vector<CalculatorAnswer> between(const Criterion &criterion, int low, int high)
{
    std::vector<CalculatorAnswer> within;
    for (const CalculatorAnswer &answer : criterion.answers)
        if (answer.number >= low && answer.number <= high)
            within.push_back(answer);
    return within;
}

QString textFact(const FactSet &facts, const char *name)
{
    const auto found = facts.constFind(QLatin1String(name));
    const auto *text = found == facts.constEnd() ? nullptr : std::get_if<QString>(&found->value);
    return text ? *text : QString();
}

std::optional<int> levelFact(const FactSet &facts, const char *name)
{
    const auto found = facts.constFind(QLatin1String(name));
    const auto *number = found == facts.constEnd() ? nullptr : std::get_if<double>(&found->value);
    return number ? std::optional(int(*number)) : std::nullopt;
}

Json rangeJson(const SovereigntyRange &range)
{
    constexpr double millionth = 1e6; // as fine as the calculator's points are told apart
    const auto rounded = [](double value) { return numberToJson(std::round(value * millionth) / millionth); };
    return Json{{"low", rounded(range.low)}, {"high", rounded(range.high)}};
}

Json levelJson(const std::optional<int> &level)
{
    return level ? Json(*level) : Json(nullptr);
}

Json placeJson(const PlaceReading &place)
{
    Json json{{"site", place.site.toStdString()}, {"operator", place.operatorName.toStdString()}};
    json["score"] = Json{{"v1.2.1", rangeJson(place.scoreFirst)}, {"2026-06", rangeJson(place.scoreSecond)}};
    json["seal"] = Json{{"low", levelJson(place.estimateLow)},
                        {"high", levelJson(place.estimateHigh)},
                        {"basis", place.basis.toStdString()},
                        {"as_of", place.basisAsOf.toStdString()},
                        {"answered", levelJson(place.answered)},
                        {"binding", place.binding.toStdString()},
                        {"unknown", place.unknown},
                        {"criteria", place.criteria}};
    json["objectives"] = Json::array();
    for (const ObjectiveReading &objective : place.objectives) {
        Json each{{"id", objective.id.toStdString()},       {"name", objective.name.toStdString()},
                  {"weight_v1.2.1", objective.weightFirst}, {"weight_2026-06", objective.weightSecond},
                  {"points", rangeJson(objective.points)},  {"seal", levelJson(objective.level)},
                  {"criteria", objective.criteria},         {"unknown", objective.unknown}};
        each["evidence"] = Json::array();
        for (const QString &text : objective.evidence)
            each["evidence"].push_back(text.toStdString());
        json["objectives"].push_back(std::move(each));
    }
    return json;
}

} // namespace

PlaceReading readSovereignty(const FactSet &facts, const catalog::CatalogSnapshot &catalog,
                             const SovereigntyAnswers &answers)
{
    constexpr double nominal = 1000; // the calculator divides every objective by it
    PlaceReading place;
    place.operatorName = textFact(facts, "site.operator");
    place.estimateLow = levelFact(facts, "site.seal_low");
    place.estimateHigh = levelFact(facts, "site.seal_high");
    place.basis = facts.value(QStringLiteral("site.seal_low")).source;
    for (const CalculatorObjective &objective : calculator(catalog)) {
        ObjectiveReading reading{objective.id,
                                 objective.name,
                                 objective.weightFirst,
                                 objective.weightSecond,
                                 {},
                                 {},
                                 int(objective.criteria.size()),
                                 0,
                                 {}};
        for (const Criterion &criterion : objective.criteria) {
            const SovereigntyAnswer *answer = answerTo(criterion.id(), facts, answers);
            const std::vector<CalculatorAnswer> possible =
                answer ? between(criterion, answer->low, answer->high) : criterion.answers;
            if (possible.empty())
                continue;
            const auto byPoints = [](const CalculatorAnswer &a, const CalculatorAnswer &b) {
                return a.points < b.points;
            };
            const auto byLevel = [](const CalculatorAnswer &a, const CalculatorAnswer &b) { return a.level < b.level; };
            reading.points.low += std::min_element(possible.begin(), possible.end(), byPoints)->points;
            reading.points.high += std::max_element(possible.begin(), possible.end(), byPoints)->points;
            if (!answer) {
                ++reading.unknown;
                continue;
            }
            const int level = std::min_element(possible.begin(), possible.end(), byLevel)->level;
            reading.evidence += QStringLiteral("%1: %2").arg(criterion.id(), answer->because);
            reading.level = reading.level ? std::min(*reading.level, level) : level;
            if (!place.answered || level < *place.answered) {
                place.answered = level;
                place.binding = criterion.id();
            }
        }
        const auto weighted = [&](const SovereigntyRange &points, double weight) {
            return SovereigntyRange{points.low / nominal * weight, points.high / nominal * weight};
        };
        const SovereigntyRange first = weighted(reading.points, reading.weightFirst);
        const SovereigntyRange second = weighted(reading.points, reading.weightSecond);
        place.scoreFirst = {place.scoreFirst.low + first.low, place.scoreFirst.high + first.high};
        place.scoreSecond = {place.scoreSecond.low + second.low, place.scoreSecond.high + second.high};
        place.unknown += reading.unknown;
        place.criteria += reading.criteria;
        place.objectives.push_back(std::move(reading));
    }
    return place;
}

Json sovereigntyJson(const PlanFacts &facts, const catalog::CatalogSnapshot &catalog, const SovereigntyAnswers &answers)
{
    std::map<QString, const Subject *> places;
    for (const PeriodFacts &period : facts.periods)
        for (const Subject &site : period.sites)
            places.emplace(site.id, &site);
    Json json{{"framework", "EU Cloud Sovereignty Framework v1.2.1 (October 2025), calculator of June 2026"},
              {"answers", answers.version.toStdString()}};
    json["places"] = Json::array();
    std::optional<int> lowest;
    bool isKnown = !places.empty();
    for (const auto &[id, subject] : places) {
        PlaceReading place = readSovereignty(subject->facts, catalog, answers);
        place.site = id;
        place.label = subject->label;
        for (const catalog::Provider &provider : catalog.providers)
            if (provider.name == place.operatorName)
                place.basisAsOf = provider.provenance.asOf;
        isKnown = isKnown && place.estimateLow;
        if (place.estimateLow)
            lowest = lowest ? std::min(*lowest, *place.estimateLow) : *place.estimateLow;
        json["places"].push_back(placeJson(place));
    }
    json["lowest_seal"] = isKnown ? levelJson(lowest) : Json(nullptr);
    return json;
}

} // namespace cw::planner
