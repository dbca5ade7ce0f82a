#include "app/cli/risktext.h"

#include "app/cli/common.h"
#include "planner/plan/jsontext.h"

#include <cmath>

namespace cw::app {

using namespace Qt::StringLiterals;
using planner::Json;

namespace {
constexpr std::size_t shownBars = 12;

/// Money to the cent, other figures to the thousandth: more would only look exact.
Json rounded(double value, int decimals)
{
    const double step = std::pow(10.0, decimals);
    return planner::numberToJson(std::round(value * step) / step);
}

Json bandToJson(const planner::RiskBand &band, const QString &unit)
{
    Json json = Json::object();
    json["planned"] = rounded(band.planned, 2);
    json["p10"] = rounded(band.p10, 2);
    json["p50"] = rounded(band.p50, 2);
    json["p90"] = rounded(band.p90, 2);
    json["p95"] = rounded(band.p95, 2);
    json["mean"] = rounded(band.mean, 2);
    json["unit"] = unit.toStdString();
    return json;
}

Json roundedOrNull(const std::optional<double> &value, int decimals)
{
    return value ? rounded(*value, decimals) : Json(nullptr);
}

Json mapToJson(const planner::BreakEvenMap &map)
{
    Json json = Json::object();
    json["x"] = "use";
    json["y"] = "electricity_per_kwh";
    for (const double use : map.use)
        json["use"].push_back(rounded(use, 4));
    for (const double price : map.electricity)
        json["electricity_per_kwh"].push_back(rounded(price, 4));
    for (const auto &row : map.owningWins) {
        Json cells = Json::array();
        for (const bool wins : row)
            cells.push_back(wins ? "own" : "rent");
        json["cheaper"].push_back(cells);
    }
    json["text"] = map.sentence.toStdString();
    return json;
}

QString share(double probability)
{
    return shownNumber(probability * 100, 1) + u" %"_s;
}
} // namespace

Json riskToJson(const planner::RiskAnswer &answer, const QString &currency)
{
    Json json = Json::object();
    json["samples"] = answer.options.samples;
    json["seed"] = answer.options.seed;
    json["currency"] = currency.toStdString();
    Json &totals = json["totals"] = Json::object();
    for (const planner::RiskBand &band : answer.totals)
        totals[planner::info(band.quantity).word] = bandToJson(band, currency);
    totals[planner::info(planner::PlanQuantity::OpexPerMonth).word]["from"] = answer.opexFrom.toIso().toStdString();
    if (answer.leadTimeWeeks)
        totals["lead_time_weeks"] = bandToJson(*answer.leadTimeWeeks, u"weeks"_s);
    Json &budgets = json["budgets"] = Json::array();
    for (const planner::RiskBudget &budget : answer.budgets)
        budgets.push_back({{"rule", budget.rule.toStdString()},
                           {"quantity", planner::info(budget.quantity).word},
                           {"limit", rounded(budget.limit, 2)},
                           {"probability", rounded(budget.probability, 6)},
                           {"value_at_risk", rounded(budget.valueAtRisk, 2)},
                           {"expected_excess", rounded(budget.expectedExcess, 2)}});
    Json &promises = json["promises"] = Json::array();
    for (const planner::RiskPromise &promise : answer.promises)
        promises.push_back({{"rule", promise.rule.toStdString()},
                            {"limit", rounded(promise.limit, 6)},
                            {"probability", rounded(promise.probability, 6)},
                            {"p10", rounded(promise.p10, 3)},
                            {"p50", rounded(promise.p50, 3)},
                            {"p90", rounded(promise.p90, 3)}});
    Json &tornado = json["tornado"] = Json::array();
    for (const planner::TornadoBar &bar : answer.tornado)
        tornado.push_back({{"driver", bar.id.toStdString()},
                           {"label", bar.label.toStdString()},
                           {"low", rounded(bar.low, 2)},
                           {"high", rounded(bar.high, 2)},
                           {"swing", rounded(bar.swing(), 2)},
                           {"source", bar.source.toStdString()},
                           {"as_of", bar.asOf.isEmpty() ? Json(nullptr) : Json(bar.asOf.toStdString())}});
    json["price_horizon"] = Json{{"prices_hold_until", answer.pricesHoldUntil.toString(Qt::ISODate).toStdString()},
                                 {"capex_after", rounded(answer.capexAfter, 2)},
                                 {"wording", answer.isBudget() ? "budget" : "estimate"}};
    Json &assumptions = json["assumptions"] = Json::array();
    for (const QString &id : answer.assumptions)
        assumptions.push_back(id.toStdString());
    json["method"] =
        "bands are read as P10, P50, P90 of two-piece normal distributions; prices of one kind and errors of "
        "predictions are correlated; exchange rate and prices wander with the square root of time";
    return json;
}

Json ownOrRentToJson(const planner::OwnOrRent &comparison)
{
    Json json = Json::object();
    if (!comparison.unknown.isEmpty()) {
        json["unknown"] = comparison.unknown.toStdString();
        return json;
    }
    json["accelerator"] = comparison.accelerator.toStdString();
    json["accelerators"] = comparison.accelerators;
    json["currency"] = comparison.currency.toStdString();
    json["electricity_per_kwh"] = roundedOrNull(comparison.electricityPrice, 6);
    Json &ways = json["ways"] = Json::array();
    for (const planner::WayToPay &way : comparison.ways) {
        Json months = Json::array();
        for (const double sum : way.cumulative)
            months.push_back(rounded(sum, 2));
        ways.push_back({{"id", way.id.toStdString()},
                        {"label", way.label.toStdString()},
                        {"total", way.cumulative.empty() ? Json(nullptr) : rounded(way.total(), 2)},
                        {"worth_at_end", rounded(way.worthAtEnd, 2)},
                        {"cumulative", std::move(months)},
                        {"source", way.source.toStdString()},
                        {"unknown", way.unknown.isEmpty() ? Json(nullptr) : Json(way.unknown.toStdString())}});
    }
    Json &evens = json["break_even"] = Json::array();
    for (const planner::BreakEven &even : comparison.breakEvens)
        evens.push_back({{"against", even.way.toStdString()},
                         {"month", even.month ? Json(*even.month) : Json(nullptr)},
                         {"use", roundedOrNull(even.use, 4)},
                         {"electricity_per_kwh", roundedOrNull(even.electricity, 4)}});
    if (const auto map = planner::breakEvenMap(comparison))
        json["map"] = mapToJson(*map);
    return json;
}

QStringList riskToLines(const planner::RiskAnswer &answer, const QString &currency)
{
    QStringList lines;
    for (const planner::RiskBand &band : answer.totals) {
        QString label = QString::fromUtf8(planner::info(band.quantity).label);
        if (band.quantity == planner::PlanQuantity::OpexPerMonth)
            label += u", from %1 on"_s.arg(answer.opexFrom.toIso());
        lines << u"%1: P10 %2, P50 %3, P90 %4 %5 (planned %6)"_s.arg(label, shownNumber(band.p10, 0),
                                                                     shownNumber(band.p50, 0), shownNumber(band.p90, 0),
                                                                     currency, shownNumber(band.planned, 0));
    }
    lines << (answer.isBudget()
                  ? u"A budget: all purchases lie before %1, until when prices hold."_s.arg(
                        answer.pricesHoldUntil.toString(Qt::ISODate))
                  : u"An estimate: %1 %2 are bought after %3, when today's prices have ended."_s.arg(
                        shownNumber(answer.capexAfter, 0), currency, answer.pricesHoldUntil.toString(Qt::ISODate)));
    for (const planner::RiskBudget &budget : answer.budgets)
        lines << u"Rule “%1” (at most %2 %3) holds with %4; one case in twenty goes over by %5 or more"_s.arg(
            budget.rule, shownNumber(budget.limit, 0), currency, share(budget.probability),
            shownNumber(budget.valueAtRisk, 0));
    for (const planner::RiskPromise &promise : answer.promises)
        lines << u"Promise %1 (%2) holds with %3: P10 %4, P50 %5, P90 %6"_s.arg(
            promise.rule, shownNumber(promise.limit, 2), share(promise.probability), shownNumber(promise.p10, 1),
            shownNumber(promise.p50, 1), shownNumber(promise.p90, 1));
    if (!answer.tornado.empty())
        lines << u"What moves the total cost most (each alone, P10 to P90); the first are most worth a new quote:"_s;
    for (std::size_t i = 0; i < answer.tornado.size() && i < shownBars; ++i)
        lines << u"  %1: %2 to %3 %4"_s.arg(answer.tornado[i].label, shownNumber(answer.tornado[i].low, 0),
                                            shownNumber(answer.tornado[i].high, 0), currency);
    return lines;
}

QStringList ownOrRentToLines(const planner::OwnOrRent &comparison)
{
    if (!comparison.unknown.isEmpty())
        return {u"Own or rent: %1."_s.arg(comparison.unknown)};
    QStringList lines{
        u"%1 × %2, cost over the horizon (not discounted):"_s.arg(comparison.accelerators).arg(comparison.accelerator)};
    for (const planner::WayToPay &way : comparison.ways)
        lines << (way.cumulative.empty() ? u"  %1: not known, %2"_s.arg(way.label, way.unknown)
                                         : u"  %1: %2 %3 (%4)"_s.arg(way.label, shownNumber(way.total(), 0),
                                                                     comparison.currency, way.source));
    for (const planner::BreakEven &even : comparison.breakEvens)
        lines << u"Buying against %1: %2"_s.arg(even.way, even.month ? u"cheaper from month %1 on"_s.arg(*even.month)
                                                                     : u"not cheaper within the horizon"_s);
    if (const auto map = planner::breakEvenMap(comparison))
        lines << map->sentence;
    return lines;
}

} // namespace cw::app
