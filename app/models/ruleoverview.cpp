#include "app/models/ruleoverview.h"

#include "app/models/findingsteps.h"
#include "app/models/numbers.h"
#include "app/models/pinwords.h"
#include "app/models/plantables.h"
#include "app/models/ruleamount.h"
#include "app/models/ruleprices.h"
#include "app/models/titledtext.h"
#include "app/models/words.h"
#include "planner/argue/relaxation.h"
#include "planner/plan/findinggroup.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw::app {

namespace {

using planner::Binding;

QString say(const char *text)
{
    return QCoreApplication::translate("RuleOverview", text);
}

QString counted(const char *text, int n)
{
    return QCoreApplication::translate("RuleOverview", text, nullptr, n);
}

const Binding *bindingOf(const QString &rule, const Answer *answer)
{
    if (!answer)
        return nullptr;
    const auto &all = answer->result.binding;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Binding &b) { return b.constraint == rule; });
    return found == all.end() ? nullptr : &*found;
}

bool isInConflict(const QString &rule, const Answer *answer)
{
    return answer && std::find(answer->result.conflict.begin(), answer->result.conflict.end(), rule) !=
                         answer->result.conflict.end();
}

/// The likely prediction keeps it, the unfavourable end of its band does not.
bool isThin(const QString &rule, const Answer *answer)
{
    if (!answer)
        return false;
    const auto &findings = answer->result.findings;
    return std::any_of(findings.begin(), findings.end(),
                       [id = planner::thinMarginId(rule)](const planner::Finding &f) { return f.id == id; });
}

/// What it asks is published nowhere: a design cannot be said to keep it.
bool isNotKnown(const QString &rule, const Answer *answer)
{
    if (!answer)
        return false;
    const auto &findings = answer->result.findings;
    return std::any_of(findings.begin(), findings.end(), [&](const planner::Finding &f) {
        return f.rule == rule && f.id != rule && f.verdict == planner::Verdict::Unknown;
    });
}

/// What the rule does, in a word that stands beside its shape.
Cell effectCell(const QString &rule, const Answer *answer)
{
    Cell cell;
    const Binding *binding = bindingOf(rule, answer);
    if (isInConflict(rule, answer)) {
        cell = textCell(say(QT_TRANSLATE_NOOP("RuleOverview", "Part of the conflict")));
        cell.shape = Shape::Block;
    } else if (!binding || (!binding->binds && isNotKnown(rule, answer))) {
        cell = textCell(say(QT_TRANSLATE_NOOP("RuleOverview", "Not known yet")));
        cell.shape = Shape::Unknown;
    } else if (binding->effect == planner::RuleEffect::Costs) {
        cell = textCell(say(QT_TRANSLATE_NOOP("RuleOverview", "Costs")));
        cell.shape = Shape::Medium;
    } else if (binding->effect == planner::RuleEffect::UsedUp) {
        cell = textCell(say(QT_TRANSLATE_NOOP("RuleOverview", "Used up")));
        cell.shape = Shape::Note;
    } else if (binding->effect == planner::RuleEffect::SetsUnits) {
        cell = textCell(say(QT_TRANSLATE_NOOP("RuleOverview", "Sets the units")));
        cell.shape = Shape::Note;
    } else {
        cell = textCell(binding->binds ? say(QT_TRANSLATE_NOOP("RuleOverview", "Binds"))
                                       : say(QT_TRANSLATE_NOOP("RuleOverview", "Holds")));
        cell.shape = binding->binds ? Shape::Medium : Shape::Ok;
    }
    if (isThin(rule, answer)) {
        cell.second = say(QT_TRANSLATE_NOOP("RuleOverview", "as likely predicted; see Cost and risk"));
        cell.shape = worse(cell.shape, Shape::Medium);
    }
    return cell;
}

Cell priceCell(const QString &rule, const Answer *answer)
{
    const Binding *binding = bindingOf(rule, answer);
    if (!binding || !binding->priceOfRule)
        return numberCell(std::nullopt, {}, binding ? rulePriceFigure(rule) : QString());
    return numberCell(binding->priceOfRule, significant(*binding->priceOfRule), rulePriceFigure(rule));
}

/// The unit follows behind the other end, where it is no share.
QString stepEnd(const QString &rule, const planner::RuleStep &step, const planner::Plan &plan)
{
    return step.unit.isEmpty() ? ruleAmount(rule, step.to, step.unit, plan) : significant(step.to);
}

/// Which small step was tried; words have none, and what does not bind saves nothing by one.
Cell stepCell(const QString &rule, const planner::Plan &plan, const Answer *answer)
{
    const Binding *binding = bindingOf(rule, answer);
    return binding && binding->step
               ? textCell(say(QT_TRANSLATE_NOOP("RuleOverview", "%1 instead of %2"))
                              .arg(stepEnd(rule, *binding->step, plan),
                                   ruleAmount(rule, binding->step->from, binding->step->unit, plan)))
               : textCell(QStringLiteral("—"));
}

Cell savingCell(const QString &rule, const Answer *answer)
{
    const Binding *binding = bindingOf(rule, answer);
    return binding && binding->step
               ? numberCell(binding->step->saves, significant(binding->step->saves), ruleStepFigure(rule))
               : textCell(QStringLiteral("—"));
}

/// Promises and limits that hold a number; a zero asks for nothing.
QStringList heldBy(const planner::Plan &plan, const QString &owner, const std::vector<const char *> &keys)
{
    QStringList held;
    for (const char *key : keys) {
        const QString id = owner + QLatin1Char('.') + QLatin1String(key);
        if (const auto value = planner::valueOfRule(plan, id); value && value->value > 0)
            held << id;
    }
    return held;
}

} // namespace

QStringList ruleIds(const planner::Plan &plan)
{
    QStringList ids;
    for (const planner::Constraint &rule : plan.need.constraints)
        ids << rule.id;
    for (const planner::Workload &workload : plan.need.workloads)
        ids << heldBy(plan, workload.id,
                      {"requests_per_s", "deadline_days", "ttft_ms", "tpot_ms", "runs_per_month", "queries_per_s",
                       "reads_per_s", "capacity_tb", "p95_ms", "p99_ms", "freshness_s", "availability", "recall"});
    for (const planner::OwnSite &site : plan.need.ownSites)
        ids << heldBy(plan, site.id,
                      {"it_power_kw", "rack_power_kw", "feed_power_kw", "racks", "network_ports", "floor_kg_m2",
                       "rack_units", "cooling"});
    return ids;
}

CellTable ruleOverview(const planner::Plan &plan, const Answer *answer)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("RuleOverview", "Rule")), false, true},
                     {say(QT_TRANSLATE_NOOP("RuleOverview", "Limit")), true, false},
                     {say(QT_TRANSLATE_NOOP("RuleOverview", "What it does")), false, false},
                     {say(QT_TRANSLATE_NOOP("RuleOverview", "Its price, %1")).arg(rulePriceUnit(plan)), true, false},
                     {say(QT_TRANSLATE_NOOP("RuleOverview", "A small step")), true, false},
                     {say(QT_TRANSLATE_NOOP("RuleOverview", "It saves, %1")).arg(rulePriceUnit(plan)), true, false}};
    const auto group = [&](const char *id, const QString &title, const QStringList &rules) {
        if (rules.isEmpty())
            return;
        Cell name = textCell(QStringLiteral("%1 · %2").arg(title).arg(rules.size()));
        name.emphasis = true;
        table.rows.push_back({QString::fromLatin1(id), CellRowStyle::Group, {name, {}, {}, {}, {}, {}}});
        for (const QString &rule : rules) {
            Cell cell = textCell(ruleTitleOf(rule, plan));
            const Binding *binding = bindingOf(rule, answer);
            cell.spoken = binding ? QStringLiteral("%1: %2").arg(cell.text, ruleEffectText(*binding)) : QString();
            table.rows.push_back({rule,
                                  CellRowStyle::Normal,
                                  {cell, textCell(ruleHeld(rule, plan)), effectCell(rule, answer),
                                   priceCell(rule, answer), stepCell(rule, plan, answer), savingCell(rule, answer)}});
        }
    };
    QStringList stated, promises, rooms;
    for (const QString &rule : ruleIds(plan)) {
        const bool isStated = std::any_of(plan.need.constraints.begin(), plan.need.constraints.end(),
                                          [&](const planner::Constraint &c) { return c.id == rule; });
        const bool isRoom =
            std::any_of(plan.need.ownSites.begin(), plan.need.ownSites.end(),
                        [&](const planner::OwnSite &site) { return rule.startsWith(site.id + QLatin1Char('.')); });
        (isStated ? stated : isRoom ? rooms : promises) << rule;
    }
    group("stated", say(QT_TRANSLATE_NOOP("RuleOverview", "Stated rules")), stated);
    group("promises", say(QT_TRANSLATE_NOOP("RuleOverview", "Promises of the workloads")), promises);
    group("rooms", say(QT_TRANSLATE_NOOP("RuleOverview", "Limits of the own rooms")), rooms);
    group("pins", say(QT_TRANSLATE_NOOP("RuleOverview", "Pins")), pinRules(plan));
    return table;
}

namespace {

/// What the badge of the step counts, which is not the rules that cost.
QString findingsBelow(const Answer &answer)
{
    const std::map<QString, StepBadge> badges = stepBadges(answer.result);
    const auto own = badges.find(QStringLiteral("constraints"));
    return own == badges.end() ? QString()
                               : QLatin1Char(' ') + counted(QT_TRANSLATE_NOOP("RuleOverview", "%n finding(s) below."),
                                                            own->second.count);
}

} // namespace

RulesText rulesText(const planner::Plan &plan, const Answer *answer)
{
    const int stated = int(plan.need.constraints.size()), all = int(ruleIds(plan).size());
    if (all == 0)
        return {say(QT_TRANSLATE_NOOP("RuleOverview", "No rule limits this plan.")),
                say(QT_TRANSLATE_NOOP("RuleOverview", "Without rules the cheapest plan wins. Add a budget, a place the "
                                                      "data stays in, or a date."))};
    const QString open =
        counted(QT_TRANSLATE_NOOP("RuleOverview", "%n rule(s) stated"), stated) +
        say(QT_TRANSLATE_NOOP("RuleOverview", ", %1 more from workloads and rooms.")).arg(all - stated) +
        (plan.pins.empty() ? QString()
                           : QLatin1Char(' ') + counted(QT_TRANSLATE_NOOP("RuleOverview", "%n pin(s) besides."),
                                                        int(plan.pins.size())));
    if (!answer)
        return {open, say(QT_TRANSLATE_NOOP("RuleOverview", "F5 solves the plan and says where each of them binds."))};
    if (!answer->result.conflict.empty()) {
        QStringList names;
        for (const QString &rule : answer->result.conflict)
            names << ruleTitleOf(rule, plan);
        return {say(QT_TRANSLATE_NOOP("RuleOverview", "These rules exclude each other: %1.")).arg(joinedText(names)),
                say(QT_TRANSLATE_NOOP("RuleOverview", "Make one of them softer here, or take a way out on the page "
                                                      "Design."))};
    }
    const QString priced = rulePricesAnswer(rulePrices(answer->result, plan), rulePriceUnit(plan));
    if (!priced.isEmpty())
        return {priced, open + findingsBelow(*answer)};
    const auto &bound = answer->result.binding;
    const int binding = int(std::count_if(bound.begin(), bound.end(), [](const Binding &b) { return b.binds; }));
    return {
        binding == 0 ? say(QT_TRANSLATE_NOOP("RuleOverview", "Every rule holds, and none binds."))
                     : counted(QT_TRANSLATE_NOOP("RuleOverview", "Every rule holds; %n of them bind(s)."), binding),
        open + QLatin1Char(' ') +
            say(QT_TRANSLATE_NOOP("RuleOverview", "What they cost is still being worked out or was not asked for."))};
}

} // namespace cw::app
