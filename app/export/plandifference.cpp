#include "app/export/plandifference.h"

#include "app/export/plandifferencerules.h"
#include "app/export/shownnumber.h"
#include "planner/plan/jsontext.h"
#include "planner/plan/planfile.h"

#include <map>
#include <tuple>

namespace cw::app {

namespace {
using planner::Json;

/// Members of a list that carry an id are matched by it, so that an inserted workload is one change and not many.
QString idOf(const Json &element)
{
    return element.is_object() && element.contains("id") && element["id"].is_string()
               ? QString::fromStdString(element["id"].get_ref<const std::string &>())
               : QString();
}

QString compact(const Json *json)
{
    return json ? QString::fromUtf8(planner::compactJson(*json)) : QString();
}

void compareNodes(const Json *a, const Json *b, const QString &place, std::vector<NeedChange> &changes);

void compareObjects(const Json &a, const Json &b, const QString &place, std::vector<NeedChange> &changes)
{
    for (const auto &[key, value] : a.items())
        compareNodes(&value, b.contains(key) ? &b[key] : nullptr,
                     planner::childPointer(place, QString::fromStdString(key)), changes);
    for (const auto &[key, value] : b.items())
        if (!a.contains(key))
            compareNodes(nullptr, &value, planner::childPointer(place, QString::fromStdString(key)), changes);
}

bool compareById(const Json &a, const Json &b, const QString &place, std::vector<NeedChange> &changes)
{
    std::map<QString, std::pair<const Json *, const Json *>> byId;
    for (const Json &element : a)
        byId[idOf(element)].first = &element;
    for (const Json &element : b)
        byId[idOf(element)].second = &element;
    if (byId.empty() || byId.count(QString()))
        return false;
    for (const auto &[id, pair] : byId)
        compareNodes(pair.first, pair.second, planner::childPointer(place, id), changes);
    return true;
}

void compareNodes(const Json *a, const Json *b, const QString &place, std::vector<NeedChange> &changes)
{
    if (a && b && *a == *b)
        return;
    if (a && b && a->is_object() && b->is_object())
        compareObjects(*a, *b, place, changes);
    else if (!(a && b && a->is_array() && b->is_array() && compareById(*a, *b, place, changes)))
        changes.push_back({place, compact(a), compact(b)});
}

std::vector<TotalChange> compareTotals(const planner::PlanResult &a, const planner::PlanResult &b)
{
    std::vector<TotalChange> changes;
    for (const planner::QuantityInfo &quantity : planner::planQuantities()) {
        const planner::Total *left = a.total(quantity.quantity);
        const planner::Total *right = b.total(quantity.quantity);
        TotalChange change;
        change.quantity = quantity.quantity;
        if (left) {
            change.a = left->value;
            change.unitA = left->unit;
        }
        if (right) {
            change.b = right->value;
            change.unitB = right->unit;
        }
        if (change.a != change.b || change.unitA != change.unitB)
            changes.push_back(change);
    }
    return changes;
}

using PartKey = std::tuple<QString, QString>;

/// A part of both plans, and what its first line counts.
struct CountedPart {
    PartChange change;
    QString category, unit;
    planner::LineKind kind = planner::LineKind::OneOff;
    [[nodiscard]] bool isCountedBy(const planner::Line &line) const
    {
        return line.category == category && line.quantityUnit == unit && line.kind == kind;
    }
};

/// The words that two descriptions begin with: "Engineers who run …" of people who run one server here, another there.
QString inCommon(const QString &a, const QString &b)
{
    if (a == b)
        return a;
    const QStringList left = a.split(QLatin1Char(' ')), right = b.split(QLatin1Char(' '));
    QStringList words;
    while (words.size() < std::min(left.size(), right.size()) && left[words.size()] == right[words.size()])
        words += left[words.size()];
    return words.isEmpty() ? a : words.join(QLatin1Char(' ')) + QStringLiteral(" …");
}

void addLines(const std::vector<planner::Line> &lines, std::map<PartKey, CountedPart> &parts, bool isA)
{
    for (const planner::Line &line : lines) {
        const auto [at, fresh] = parts.try_emplace({line.site, line.part});
        if (fresh)
            at->second = {{line.site, line.part, line.description, 0, 0, 0.0, 0.0, {}, {}, {}, {}, {}},
                          line.category,
                          line.quantityUnit,
                          line.kind};
        PartChange &part = at->second.change;
        QString &source = isA ? part.priceSourceA : part.priceSourceB;
        std::optional<double> &unitPrice = isA ? part.unitPriceA : part.unitPriceB;
        if (!unitPrice && line.unitPrice && line.kind == planner::LineKind::OneOff) {
            unitPrice = line.unitPrice->toUnits();
            source = line.priceSource;
        }
        if (at->second.isCountedBy(line)) { // what is beside it counts in kWh, months and shares of its own
            (isA ? part.quantityA : part.quantityB) += line.quantity;
            part.description = inCommon(part.description, line.description);
        }
        std::optional<double> &money = isA ? part.moneyA : part.moneyB;
        if (!line.total)
            money.reset();
        else if (money)
            *money += line.total->toUnits();
    }
}

std::vector<PartChange> compareParts(const planner::PlanResult &a, const planner::PlanResult &b)
{
    std::map<PartKey, CountedPart> parts;
    addLines(a.lines, parts, true);
    addLines(b.lines, parts, false);
    std::vector<PartChange> changes;
    for (const auto &[key, part] : parts)
        if (part.change.quantityA != part.change.quantityB || part.change.moneyA != part.change.moneyB)
            changes.push_back(part.change);
    return changes;
}
} // namespace

namespace {
QString withReason(const QString &line, const QString &reason)
{
    return reason.isEmpty() ? line : line + QStringLiteral("; ") + reason;
}

QString stateText(const std::optional<RuleState> &state)
{
    return state ? toText(*state) : QStringLiteral("nothing");
}

Json stateJson(const std::optional<RuleState> &state)
{
    return state ? Json(toText(*state).toStdString()) : Json(nullptr);
}
} // namespace

std::optional<double> TotalChange::delta() const
{
    return a && b && unitA == unitB ? std::optional(*b - *a) : std::nullopt;
}

PlanDifference compare(const PlanSide &a, const PlanSide &b)
{
    PlanDifference difference;
    difference.statusA = planner::toText(a.result.status);
    difference.statusB = planner::toText(b.result.status);
    difference.sameStatus = difference.statusA == difference.statusB;
    const Json left = planner::needToJson(a.plan);
    const Json right = planner::needToJson(b.plan);
    compareNodes(&left, &right, QString(), difference.need);
    difference.totals = compareTotals(a.result, b.result);
    difference.parts = compareParts(a.result, b.result);
    difference.performance = comparePerformance(a.result, b.result);
    difference.rules = compareRules(a.result, b.result);
    giveReasons(difference, a.result, b.result);
    return difference;
}

Json toJson(const PlanDifference &difference)
{
    Json json = Json::object();
    json["same"] = difference.isEmpty();
    json["status"] = Json{{"a", difference.statusA.toStdString()}, {"b", difference.statusB.toStdString()}};
    Json &need = json["need"] = Json::array();
    for (const NeedChange &change : difference.need)
        need.push_back({{"place", change.place.toStdString()},
                        {"a", change.a.isEmpty() ? Json(nullptr) : Json::parse(change.a.toStdString())},
                        {"b", change.b.isEmpty() ? Json(nullptr) : Json::parse(change.b.toStdString())}});
    Json &totals = json["totals"] = Json::object();
    for (const TotalChange &change : difference.totals)
        totals[planner::info(change.quantity).word] = Json{{"a", orNull(change.a)},
                                                           {"b", orNull(change.b)},
                                                           {"delta", orNull(change.delta())},
                                                           {"unit", change.unitB.toStdString()},
                                                           {"reason", change.reason.toStdString()}};
    Json &parts = json["parts"] = Json::array();
    for (const PartChange &change : difference.parts)
        parts.push_back({{"site", change.site.toStdString()},
                         {"part", change.part.toStdString()},
                         {"description", change.description.toStdString()},
                         {"quantity", Json{{"a", planner::numberToJson(change.quantityA)},
                                           {"b", planner::numberToJson(change.quantityB)}}},
                         {"total", Json{{"a", orNull(change.moneyA)}, {"b", orNull(change.moneyB)}}},
                         {"reason", change.reason.toStdString()}});
    Json &performance = json["performance"] = Json::array();
    for (const PerformanceChange &change : difference.performance)
        performance.push_back({{"workload", change.workload.toStdString()},
                               {"metric", change.metric.toStdString()},
                               {"a", orNull(change.a)},
                               {"b", orNull(change.b)},
                               {"reason", change.reason.toStdString()}});
    Json &rules = json["rules"] = Json::array();
    for (const RuleChange &change : difference.rules)
        rules.push_back({{"rule", change.rule.toStdString()},
                         {"a", stateJson(change.a)},
                         {"b", stateJson(change.b)},
                         {"reason", change.reason.toStdString()}});
    return json;
}

QStringList toLines(const PlanDifference &difference)
{
    if (difference.isEmpty())
        return {QStringLiteral("The two plans are the same.")};
    const auto orNothing = [](const QString &text) { return text.isEmpty() ? QStringLiteral("nothing") : text; };
    QStringList lines;
    if (!difference.sameStatus)
        lines << QStringLiteral("Status: %1 became %2").arg(difference.statusA, difference.statusB);
    if (!difference.need.empty())
        lines << QStringLiteral("Asked differently:");
    for (const NeedChange &change : difference.need)
        lines << QStringLiteral("  %1: %2 became %3").arg(change.place, orNothing(change.a), orNothing(change.b));
    if (!difference.totals.empty())
        lines << QStringLiteral("Totals:");
    for (const TotalChange &change : difference.totals) {
        QString line = QStringLiteral("  %1: %2 became %3 %4")
                           .arg(QLatin1String(planner::info(change.quantity).label), shownNumber(change.a, 2),
                                shownNumber(change.b, 2), change.unitB)
                           .trimmed();
        if (const auto delta = change.delta())
            line += QStringLiteral(" (%1%2)").arg(*delta > 0 ? QStringLiteral("+") : QString(), shownNumber(delta, 2));
        lines << withReason(line, change.reason);
    }
    if (!difference.parts.empty())
        lines << QStringLiteral("Parts and costs:");
    for (const PartChange &change : difference.parts)
        lines << withReason(QStringLiteral("  %1 · %2 (%3): %4 became %5, money %6 became %7")
                                .arg(change.site, change.description, change.part, shownNumber(change.quantityA, 2),
                                     shownNumber(change.quantityB, 2), shownNumber(change.moneyA, 2),
                                     shownNumber(change.moneyB, 2)),
                            change.reason);
    if (!difference.performance.empty())
        lines << QStringLiteral("Performance:");
    for (const PerformanceChange &change : difference.performance)
        lines << withReason(
            QStringLiteral("  %1 %2: %3 became %4")
                .arg(change.workload, change.metric, shownNumber(change.a, 1), shownNumber(change.b, 1)),
            change.reason);
    if (!difference.rules.empty())
        lines << QStringLiteral("Rules:");
    for (const RuleChange &change : difference.rules)
        lines << withReason(
            QStringLiteral("  %1: %2 became %3").arg(change.rule, stateText(change.a), stateText(change.b)),
            change.reason);
    return lines;
}

} // namespace cw::app
