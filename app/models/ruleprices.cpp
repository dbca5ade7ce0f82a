#include "app/models/ruleprices.h"

#include "app/models/numbers.h"
#include "app/models/pinwords.h"
#include "app/models/plantables.h"
#include "app/models/ruleamount.h"
#include "app/models/words.h"
#include "planner/argue/relaxation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cw::app {

namespace {

constexpr double tenth = 0.1;

QString say(const char *text)
{
    return QCoreApplication::translate("RulePrices", text);
}

double softerValue(const planner::RuleValue &rule)
{
    if (rule.isWhole)
        return rule.value + rule.direction * std::max(1.0, std::round(rule.value * tenth));
    return planner::softened(rule.value * (1 + rule.direction * tenth), rule.direction);
}

/// The number that gives: the one whose step was priced, of two ends.
std::optional<planner::RuleValue> givingEnd(const planner::Plan &plan, const QString &rule,
                                            const planner::PlanResult *answer)
{
    const std::vector<planner::RuleValue> ends = planner::valuesOfRule(plan, rule);
    for (std::size_t i = 0; answer && ends.size() > 1 && i < answer->binding.size(); ++i) {
        const planner::Binding &binding = answer->binding[i];
        if (binding.constraint != rule || !binding.step)
            continue;
        for (const planner::RuleValue &end : ends)
            if (end.value == binding.step->from)
                return end;
    }
    return planner::valueOfRule(plan, rule);
}

} // namespace

std::vector<RulePrice> rulePrices(const planner::PlanResult &result, const planner::Plan &plan)
{
    std::vector<RulePrice> prices;
    const bool priced = std::any_of(result.binding.begin(), result.binding.end(), [](const planner::Binding &b) {
        return b.priceOfRule || b.priceAtLeast || b.priceAtMost;
    });
    if (!priced)
        return prices;
    for (const planner::Binding &binding : result.binding) {
        const QString name = ruleTitleOf(binding.constraint, plan);
        const bool saysAll = !planner::valueOfRule(plan, binding.constraint) && !pinOf(binding.constraint, plan);
        const QString held = saysAll ? QString() : QLatin1Char(' ') + ruleHeld(binding.constraint, plan);
        prices.push_back({binding.constraint, name + held, binding.priceOfRule, binding.priceAtLeast,
                          binding.priceAtMost, binding.binds, ruleEffectText(binding)});
    }
    const auto weight = [](const RulePrice &p) { return p.price.value_or(p.most.value_or(p.least.value_or(-1))); };
    std::stable_sort(prices.begin(), prices.end(),
                     [&](const RulePrice &a, const RulePrice &b) { return weight(a) > weight(b); });
    return prices;
}

CellTable rulePriceTable(const std::vector<RulePrice> &prices, const QString &unit)
{
    CellTable table;
    table.tall = true;
    table.columns = {{say(QT_TRANSLATE_NOOP("RulePrices", "Rule")), false, true},
                     {say(QT_TRANSLATE_NOOP("RulePrices", "Price, %1")).arg(unit), true, false},
                     {say(QT_TRANSLATE_NOOP("RulePrices", "At least")), true, false},
                     {say(QT_TRANSLATE_NOOP("RulePrices", "At most")), true, false},
                     {say(QT_TRANSLATE_NOOP("RulePrices", "Holds the plan back")), false, false}};
    const auto end = [](std::optional<double> v) {
        return v ? numberCell(v, significant(*v)) : textCell(QStringLiteral("—"));
    };
    for (const RulePrice &price : prices) {
        Cell rule = textCell(price.title);
        rule.second = price.text;
        Cell binds = textCell(price.binds ? say(QT_TRANSLATE_NOOP("RulePrices", "Yes"))
                                          : say(QT_TRANSLATE_NOOP("RulePrices", "No")));
        binds.shape = price.binds ? Shape::Medium : Shape::Ok;
        table.rows.push_back(
            {price.rule,
             CellRowStyle::Normal,
             {rule,
              numberCell(price.price, price.price ? significant(*price.price) : QString(), rulePriceFigure(price.rule)),
              end(price.least), end(price.most), binds}});
    }
    return table;
}

QString rulePricesAnswer(const std::vector<RulePrice> &prices, const QString &unit)
{
    const auto costs = [](const RulePrice &p) { return p.price.value_or(p.least.value_or(0)) > 0; };
    const int dear = int(std::count_if(prices.begin(), prices.end(), costs));
    if (prices.empty())
        return {};
    if (dear == 0)
        return say(QT_TRANSLATE_NOOP("RulePrices", "No rule of this plan costs anything."));
    const RulePrice &first = *std::find_if(prices.begin(), prices.end(), costs);
    return QCoreApplication::translate("RulePrices", "%n rule(s) of %1 cost something; the dearest is %2, %3.", nullptr,
                                       dear)
        .arg(prices.size())
        .arg(first.title, withUnit(first.price.value_or(first.least.value_or(0)), unit));
}

QString rulePriceFigure(const QString &rule)
{
    return QStringLiteral("rule/%1/price").arg(rule);
}

QString ruleStepFigure(const QString &rule)
{
    return QStringLiteral("rule/%1/step").arg(rule);
}

planner::PlanResult rulePriceFigures(const planner::PlanResult &result, const planner::Plan &plan)
{
    planner::PlanResult out;
    out.figures = result.figures;
    const planner::Total *aim = result.total(plan.need.minimise.quantity);
    const QString unit = rulePriceUnit(plan), day = plan.asOf.toString(Qt::ISODate);
    for (const planner::Binding &binding : result.binding) {
        planner::Figure limit;
        limit.id = QStringLiteral("rule/%1/limit").arg(binding.constraint);
        limit.label = ruleTitleOf(binding.constraint, plan);
        limit.kind = QStringLiteral("given");
        limit.asOf = day;
        limit.source = say(QT_TRANSLATE_NOOP("RulePrices", "The need"));
        const auto value = planner::valueOfRule(plan, binding.constraint);
        if (value) {
            limit.value = value->value;
            limit.unit = value->unit;
            out.figures.push_back(limit);
        }
        planner::Figure price;
        price.id = rulePriceFigure(binding.constraint);
        price.label = say(QT_TRANSLATE_NOOP("RulePrices", "Price of the rule: %1")).arg(limit.label);
        price.value = binding.priceOfRule;
        price.low = binding.priceAtLeast;
        price.high = binding.priceAtMost;
        price.unit = unit;
        price.kind = price.confidence = QStringLiteral("derived");
        price.asOf = day;
        price.method = say(QT_TRANSLATE_NOOP(
            "RulePrices", "The plan is solved once more without the rule; what is kept low differs by this much. Ends "
                          "are proven where the work allowed did not settle it."));
        if (aim && aim->value && binding.priceOfRule)
            price.formula = QStringLiteral("%1 - %2").arg(exportNumber(std::round(*aim->value)),
                                                          exportNumber(std::round(*aim->value - *binding.priceOfRule)));
        if (aim && !aim->passport.isEmpty())
            price.inputs.push_back(aim->passport);
        if (value)
            price.inputs.push_back(limit.id);
        out.figures.push_back(price);
        if (!binding.step)
            continue;
        planner::Figure step = price;
        step.id = ruleStepFigure(binding.constraint);
        step.label = say(QT_TRANSLATE_NOOP("RulePrices", "A small step of: %1")).arg(limit.label);
        step.value = binding.step->saves;
        step.low = step.high = std::nullopt;
        step.formula = say(QT_TRANSLATE_NOOP("RulePrices", "%1 instead of %2"))
                           .arg(exportNumber(binding.step->to), exportNumber(binding.step->from));
        step.method = say(QT_TRANSLATE_NOOP(
            "RulePrices", "The plan is solved once more with the rule's number one small step softer"));
        out.figures.push_back(step);
    }
    return out;
}

QString rulePriceUnit(const planner::Plan &plan)
{
    return plan.need.minimise.weights.empty() ? quantityUnit(plan.need.minimise.quantity, plan)
                                              : say(QT_TRANSLATE_NOOP("RulePrices", "weighted sum"));
}

std::optional<planner::Plan> loosened(const planner::Plan &plan, const QString &rule, const planner::PlanResult *answer)
{
    const auto value = givingEnd(plan, rule, answer);
    if (!value)
        return std::nullopt;
    planner::Plan softer = planner::withValue(plan, rule, softerValue(*value), value->end);
    softer.design = softer.result = planner::Json();
    return softer;
}

std::optional<planner::Plan> withoutRule(const planner::Plan &plan, const QString &rule)
{
    planner::Plan softer = plan;
    if (std::erase_if(softer.need.constraints, [&](const planner::Constraint &c) { return c.id == rule; }) == 0)
        return std::nullopt;
    softer.design = softer.result = planner::Json();
    return softer;
}

QString loosenedText(const planner::Plan &plan, const QString &rule, const planner::PlanResult *answer)
{
    const auto value = givingEnd(plan, rule, answer);
    return value ? say(QT_TRANSLATE_NOOP("RulePrices", "%1 to %2"))
                       .arg(withUnit(value->value, value->unit), withUnit(softerValue(*value), value->unit))
                 : QString();
}

} // namespace cw::app
