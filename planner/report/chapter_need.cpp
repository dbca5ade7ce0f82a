#include "planner/plan/objectivewords.h"
#include "planner/report/answertext.h"
#include "planner/report/language.h"
#include "planner/report/needtext.h"
#include "planner/report/numberformat.h"
#include "planner/report/pricesday.h"

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

QString modelName(const Workload &workload)
{
    if (!workload.model.id.isEmpty())
        return workload.model.id;
    return workload.model.configPath.isEmpty() ? u"—"_s : workload.model.configPath;
}

ReportTable workloadTable(const Plan &plan)
{
    ReportTable table;
    table.title = say(u"What is to be carried"_s);
    table.columns = {{say(u"Workload"_s), Align::Left, 0},
                     {say(u"Kind"_s), Align::Left, 0},
                     {say(u"Model"_s), Align::Left, 2},
                     {say(u"Load"_s), Align::Left, 3},
                     {say(u"Asked for"_s), Align::Left, 3}};
    for (const Workload &workload : plan.need.workloads) {
        const QString asked = workloadAsked(workload);
        table.rows.push_back({RowStyle::Normal,
                              {{workload.id},
                               {kindWord(workload.kind)},
                               {modelName(workload)},
                               {workloadLoad(workload)},
                               {asked.isEmpty() ? u"—"_s : asked}}});
    }
    return table;
}

ReportCell number(const std::optional<double> &value)
{
    ReportCell cell;
    cell.text = value ? plain(*value) : say(u"not stated"_s);
    cell.isUnknown = !value;
    return cell;
}

ReportTable siteTable(const Plan &plan)
{
    ReportTable table;
    table.title = say(u"Own rooms"_s);
    table.columns = {{say(u"Room"_s), Align::Left, 2},
                     {say(u"Country"_s), Align::Left, 0},
                     {say(u"IT power, kW"_s), Align::Right, 0},
                     {say(u"Per rack, kW"_s), Align::Right, 0},
                     {say(u"Racks"_s), Align::Right, 0},
                     {u"PUE"_s, Align::Right, 0},
                     {say(u"Power price, %1/kWh"_s).arg(plan.currency.code()), Align::Right, 0}};
    for (const OwnSite &site : plan.need.ownSites) {
        const auto racks = site.racks ? std::optional<double>(*site.racks) : std::nullopt;
        table.rows.push_back({RowStyle::Normal,
                              {{site.id},
                               {site.country},
                               number(site.itPowerKw),
                               number(site.rackPowerKw),
                               number(racks),
                               number(site.pue),
                               number(site.electricityPerKwh)}});
    }
    return table;
}

QString effectText(const Binding &binding, RuleEffect effect)
{
    switch (effect) {
    case RuleEffect::UsedUp:
        return say(u"Used up: one step more would break it"_s);
    case RuleEffect::SetsUnits: { // it says what does, where that is another amount than the rule's
        const QString said = sayRecorded(binding.text);
        return said.left(1).toUpper() + said.mid(1);
    }
    case RuleEffect::Costs:
        return say(u"Binds: without it a better design is possible"_s);
    case RuleEffect::Holds:
        break;
    }
    return say(u"Holds without binding"_s);
}

/// The price, its proven ends where it is not settled, a dash where neither is known.
QString priceText(const Binding &binding)
{
    if (binding.priceOfRule)
        return significant(*binding.priceOfRule);
    const QString ends = bandText(binding.priceAtLeast, binding.priceAtMost);
    return ends.isEmpty() ? u"—"_s : ends;
}

ReportTable ruleTable(const ReportInput &input)
{
    ReportTable table;
    table.title = say(u"Rules"_s);
    table.columns = {{say(u"Rule"_s), Align::Left, 0},
                     {say(u"What it says"_s), Align::Left, 3},
                     {say(u"What it does"_s), Align::Left, 3},
                     {say(u"Price of the rule, %1"_s).arg(say(objectiveUnit(input.plan))), Align::Right, 0}};
    const auto add = [&](const QString &id) {
        const auto &all = input.result.binding;
        const auto bound = std::find_if(all.begin(), all.end(), [&](const Binding &b) { return b.constraint == id; });
        const bool binds = bound != all.end() && bound->binds;
        QString effect = input.result.status == Status::Infeasible ? QString() : say(u"Holds without binding"_s);
        if (std::find(input.result.conflict.begin(), input.result.conflict.end(), id) != input.result.conflict.end())
            effect = say(u"Part of the conflict"_s);
        const auto &findings = input.result.findings;
        if (std::any_of(findings.begin(), findings.end(),
                        [&](const Finding &f) { return f.rule == id && f.id != id && f.verdict == Verdict::Unknown; }))
            effect = say(u"not known"_s);
        if (binds)
            effect = bound->effect ? effectText(*bound, *bound->effect) : say(u"Binds"_s);
        const QString price = bound != all.end() ? priceText(*bound) : u"—"_s;
        table.rows.push_back({RowStyle::Normal, {{id}, {ruleText(input.plan, id)}, {effect}, {price}}});
    };
    QStringList named;
    for (const Constraint &rule : input.plan.need.constraints)
        named << rule.id;
    for (const Binding &binding : input.result.binding)
        named << binding.constraint;
    for (const QString &id : input.result.conflict)
        named << id;
    named.removeDuplicates();
    for (const QString &id : named)
        add(id);
    return table;
}

ReportTable assumptionTable(const ReportInput &input)
{
    ReportTable table;
    table.title = say(u"Assumed, because nobody stated it"_s);
    table.columns = {{say(u"Assumption"_s), Align::Left, 3},
                     {say(u"Value"_s), Align::Right, 0},
                     {say(u"Range"_s), Align::Right, 0},
                     {say(u"Unit"_s), Align::Left, 0},
                     {say(u"Source"_s), Align::Right, 0}};
    for (const Figure &figure : input.result.figures) {
        if (figure.kind != "assumed"_L1 || !figure.value) // facts a rule asks for are questions, not assumptions
            continue;
        const QString band = bandText(figure.low, figure.high);
        ReportCell value;
        value.text = plain(*figure.value, 5);
        value.isRange = !band.isEmpty();
        ReportCell source;
        source.footnote = input.notes.note(figureNote(figure));
        table.rows.push_back(
            {RowStyle::Normal,
             {{figure.label}, value, {band.isEmpty() ? u"—"_s : band}, {unitText(figure.unit)}, source}});
    }
    return table;
}

} // namespace

ReportChapter needChapter(const ReportInput &input)
{
    const Need &need = input.plan.need;
    const Horizon &horizon = need.horizon;
    ReportChapter chapter;
    chapter.title = say(u"Need and assumptions"_s);
    chapter.answer =
        say(u"%1 over %2 months from %3, with the least %4."_s)
            .arg(sentenceCase(countOf(qsizetype(need.workloads.size()), u"workload"_s, u"workloads"_s)),
                 count(horizon.months), monthText(horizon.start),
                 need.minimise.weights.empty() ? midSentence(say(QString::fromUtf8(info(need.minimise.quantity).label)))
                                               : say(u"weighted sum"_s));
    const QDate prices = pricesDay(input.plan, input.result), day = input.plan.asOf;
    chapter.answer +=
        prices == day
            ? say(u" Payments are discounted at %1 a year; prices, rates and rules are those of %2."_s)
                  .arg(percent(need.discountRate), dayText(day))
            : say(u" Payments are discounted at %1 a year; rates and rules are those of %2, the day of the plan; the "
                  "catalog's prices were renewed up to %3."_s)
                  .arg(percent(need.discountRate), dayText(day), dayText(prices));
    chapter.blocks.push_back(workloadTable(input.plan));
    if (!need.ownSites.empty())
        chapter.blocks.push_back(siteTable(input.plan));
    if (const ReportTable rules = ruleTable(input); !rules.rows.empty())
        chapter.blocks.push_back(rules);
    else
        chapter.blocks.push_back(ReportParagraph{say(u"No rule was set beside the needs themselves."_s)});
    if (const ReportTable assumed = assumptionTable(input); !assumed.rows.empty())
        chapter.blocks.push_back(assumed);
    return chapter;
}

} // namespace cw::planner
