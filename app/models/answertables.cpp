#include "app/models/columnhelp.h"
#include "app/models/numbers.h"
#include "app/models/placementfigures.h"
#include "app/models/placename.h"
#include "app/models/plantables.h"
#include "app/models/relaxationwords.h"
#include "app/models/ruleprices.h"
#include "app/models/shownday.h"
#include "app/models/spokentext.h"
#include "app/models/words.h"
#include "planner/plan/findinggroup.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

namespace cw::app {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("AnswerTables", text);
}

const planner::Workload *workloadOf(const planner::Plan &plan, const QString &id)
{
    const auto &all = plan.need.workloads;
    const auto found = std::find_if(all.begin(), all.end(), [&](const planner::Workload &w) { return w.id == id; });
    return found == all.end() ? nullptr : &*found;
}

/// The metric a workload is judged by first, and the limit the plan sets on it.
struct LeadMetric {
    QString name;
    std::optional<double> limit;
};

LeadMetric leadMetric(const planner::Placement &placement, const planner::Workload *workload)
{
    for (const char *name : {"ttft_ms", "days", "tokens_per_s"}) {
        const QString metric = QString::fromLatin1(name);
        if (!placement.predicted.contains(metric))
            continue;
        std::optional<double> limit;
        if (workload && metric == QLatin1String("ttft_ms"))
            limit = workload->ttftMs;
        else if (workload && metric == QLatin1String("days"))
            limit = workload->deadlineDays;
        return {metric, limit};
    }
    return {};
}

QString parallelismText(const planner::Parallelism &p)
{
    QStringList parts;
    for (const auto &[name, n] :
         {std::pair{"TP", p.tp}, {"PP", p.pp}, {"VP", p.vp}, {"EP", p.ep}, {"DP", p.dp}, {"CP", p.cp}}) {
        if (n > 1)
            parts << QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(n);
    }
    return parts.join(QStringLiteral(" · "));
}

Cell predictedCell(const planner::Placement &placement, const LeadMetric &lead)
{
    const auto found = placement.predicted.find(lead.name);
    if (found == placement.predicted.end())
        return textCell(QStringLiteral("—"));
    const planner::Predicted &p = found->second;
    Cell cell = numberCell(p.value, p.value ? withUnit(*p.value, metricUnit(lead.name)) : QString(), p.passport);
    cell.second = metricName(lead.name);
    if (p.value && p.low && p.high) {
        const double top = std::max({*p.high, lead.limit.value_or(0), *p.value}) * 1.1;
        cell.band = BandValue{p.low, p.value, p.high, lead.limit, 0, top};
    }
    return cell;
}

QString groupName(planner::FindingGroup group)
{
    switch (group) {
    case planner::FindingGroup::Question:
        return say(QT_TRANSLATE_NOOP("AnswerTables", "Open question"));
    case planner::FindingGroup::LateOrder:
        return say(QT_TRANSLATE_NOOP("AnswerTables", "Ordering"));
    case planner::FindingGroup::Search:
        return say(QT_TRANSLATE_NOOP("AnswerTables", "The design"));
    case planner::FindingGroup::Costs:
        return say(QT_TRANSLATE_NOOP("AnswerTables", "Costs"));
    case planner::FindingGroup::Rooms:
        return say(QT_TRANSLATE_NOOP("AnswerTables", "Rooms"));
    case planner::FindingGroup::Network:
        return say(QT_TRANSLATE_NOOP("AnswerTables", "Network"));
    case planner::FindingGroup::Storage:
        return say(QT_TRANSLATE_NOOP("AnswerTables", "Storage"));
    case planner::FindingGroup::Services:
        return say(QT_TRANSLATE_NOOP("AnswerTables", "Services"));
    case planner::FindingGroup::Software:
        return say(QT_TRANSLATE_NOOP("AnswerTables", "Software"));
    case planner::FindingGroup::Law:
        break;
    }
    return say(QT_TRANSLATE_NOOP("AnswerTables", "Law"));
}

/// What a step of the rule's number saves, and under it which step.
Cell stepCell(const planner::Binding &binding)
{
    if (!binding.step)
        return numberCell(std::nullopt, {});
    Cell cell = numberCell(binding.step->saves, significant(binding.step->saves), ruleStepFigure(binding.constraint));
    cell.second = say(QT_TRANSLATE_NOOP("AnswerTables", "%1 instead of %2"))
                      .arg(significant(binding.step->to), withUnit(binding.step->from, binding.step->unit));
    return cell;
}

} // namespace

CellTable placementTable(const planner::PlanResult &result, const planner::Plan &plan)
{
    CellTable table;
    table.tall = true;
    table.columns = {
        {say(QT_TRANSLATE_NOOP("AnswerTables", "Workload")), false, false},
        {say(QT_TRANSLATE_NOOP("AnswerTables", "Runs on")), false, true},
        {say(QT_TRANSLATE_NOOP("AnswerTables", "From")), false, false},
        {say(QT_TRANSLATE_NOOP("AnswerTables", "Units")), true, false},
        {say(QT_TRANSLATE_NOOP("AnswerTables", "Replicas")), true, false, columnHelp(ColumnTerm::Replicas)},
        {say(QT_TRANSLATE_NOOP("AnswerTables", "Accel.")), true, false},
        {say(QT_TRANSLATE_NOOP("AnswerTables", "Predicted, tick = your limit")), false, false,
         columnHelp(ColumnTerm::Predicted)}};
    for (const planner::WorkloadResult &workload : result.workloads) {
        const planner::Workload *asked = workloadOf(plan, workload.id);
        for (const planner::Placement &p : workload.placements) {
            Cell name = textCell(workload.id);
            name.icon = asked ? workloadKindIcon(asked->kind) : QString();
            name.second = asked ? workloadKindName(asked->kind) : QString();
            Cell on = textCell(nameAndDetail(billedName(p.system, result)).name);
            QStringList how{placeName(p.site)};
            if (!p.precision.isEmpty())
                how << p.precision;
            if (const QString parallel = parallelismText(p.parallelism); !parallel.isEmpty())
                how << parallel;
            on.second = how.join(QStringLiteral(" · "));
            table.rows.push_back(
                {p.candidate + QLatin1Char('@') + p.period.toIso(),
                 CellRowStyle::Normal,
                 {name, on, dayCell(p.period.toIso()), numberCell(p.units, whole(p.units), placementFigure(p, "units")),
                  numberCell(p.replicas, whole(p.replicas), placementFigure(p, "replicas")),
                  numberCell(p.accelerators, whole(p.accelerators), placementFigure(p, "accelerators")),
                  predictedCell(p, leadMetric(p, asked))}});
        }
    }
    return table;
}

CellTable findingTable(const planner::PlanResult &result)
{
    CellTable table;
    table.tall = true;
    table.columns = {{say(QT_TRANSLATE_NOOP("AnswerTables", "Finding")), false, true},
                     {say(QT_TRANSLATE_NOOP("AnswerTables", "Weight")), false, false},
                     {say(QT_TRANSLATE_NOOP("AnswerTables", "About")), false, false}};
    for (const planner::Finding &finding : result.findings) {
        Cell text = textCell(spokenText(finding.text));
        text.second = spokenText(finding.remedy);
        text.passport = finding.facts.empty() ? QString() : finding.facts.front();
        Cell weight = textCell(shapeWord(shapeOf(finding)));
        weight.shape = shapeOf(finding);
        Cell about = textCell(groupName(planner::groupOf(finding)));
        about.second = spokenText(finding.citation);
        about.exported = finding.citation.isEmpty() ? finding.rule : finding.citation;
        table.rows.push_back({finding.id, CellRowStyle::Normal, {text, weight, about}});
    }
    return table;
}

QString ruleEffectText(const planner::Binding &binding)
{
    if (!binding.effect)
        return spokenText(binding.text);
    switch (*binding.effect) {
    case planner::RuleEffect::UsedUp:
        return say(QT_TRANSLATE_NOOP("AnswerTables", "Used up: one step more would break it"));
    case planner::RuleEffect::SetsUnits: { // it says what does, where that is another amount than the rule's
        const QString spoken = spokenText(binding.text);
        return spoken.left(1).toUpper() + spoken.mid(1);
    }
    case planner::RuleEffect::Costs:
        return say(QT_TRANSLATE_NOOP("AnswerTables", "Binds: without it a better design is possible"));
    case planner::RuleEffect::Holds:
        break;
    }
    return say(QT_TRANSLATE_NOOP("AnswerTables", "Holds without binding"));
}

CellTable bindingTable(const planner::PlanResult &result, const planner::Plan &plan)
{
    const QString currency = plan.currency.code();
    CellTable table;
    table.tall = true;
    table.columns = {{say(QT_TRANSLATE_NOOP("AnswerTables", "Rule that holds the plan back")), false, true},
                     {say(QT_TRANSLATE_NOOP("AnswerTables", "A small step saves")), true, false},
                     {say(QT_TRANSLATE_NOOP("AnswerTables", "Price of the rule, %1")).arg(currency), true, false}};
    for (const planner::Binding &binding : result.binding) {
        if (!binding.binds)
            continue;
        Cell rule = textCell(ruleTitleOf(binding.constraint, plan));
        rule.second = ruleEffectText(binding);
        const auto money = [](std::optional<double> v, const QString &passport) {
            return numberCell(v, v ? significant(*v) : QString(), passport);
        };
        table.rows.push_back(
            {binding.constraint,
             CellRowStyle::Normal,
             {rule, stepCell(binding), money(binding.priceOfRule, rulePriceFigure(binding.constraint))}});
    }
    return table;
}

CellTable relaxationTable(const planner::PlanResult &result, const planner::Plan &plan)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("AnswerTables", "Single rule, moved alone")), false, true},
                     {say(QT_TRANSLATE_NOOP("AnswerTables", "Now")), true, false},
                     {say(QT_TRANSLATE_NOOP("AnswerTables", "Then")), true, false},
                     {say(QT_TRANSLATE_NOOP("AnswerTables", "Change")), true, false},
                     {say(QT_TRANSLATE_NOOP("AnswerTables", "Total cost then")), true, false}};
    for (const planner::Relaxation &r : result.relaxations) {
        if (!r.with.empty())
            continue; // together with others
        const auto shown = [&](std::optional<double> v, const QString &text) {
            return !v && !text.isEmpty() ? textCell(spokenText(text))
                                         : numberCell(v, v ? withUnit(*v, r.unit) : QString());
        };
        Cell rule = textCell(ruleTitleOf(r.constraint, plan));
        rule.icon = QStringLiteral("rule");
        rule.second = relaxationWords(r, plan);
        const bool isDropped = !r.to && r.toText.isEmpty();
        Cell to = isDropped ? textCell(say(QT_TRANSLATE_NOOP("AnswerTables", "dropped"))) : shown(r.to, r.toText);
        to.emphasis = true;
        Cell by = r.from && r.to ? numberCell(*r.to - *r.from, change(*r.to - *r.from, r.unit))
                                 : textCell(QStringLiteral("—"));
        const auto total = r.consequence.find(planner::info(planner::PlanQuantity::TotalCost).word);
        const std::optional<double> cost =
            total != r.consequence.end() && total->is_number() ? std::optional(total->get<double>()) : std::nullopt;
        Cell then = numberCell(cost, cost ? withUnit(*cost, plan.currency.code()) : QString());
        table.rows.push_back({r.constraint, CellRowStyle::Normal, {rule, shown(r.from, r.fromText), to, by, then}});
    }
    return table;
}

CellTable figureTable(const planner::PlanResult &result)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("AnswerTables", "Figure")), false, true},
                     {say(QT_TRANSLATE_NOOP("AnswerTables", "Value")), true, false},
                     {say(QT_TRANSLATE_NOOP("AnswerTables", "Kind")), false, false},
                     {say(QT_TRANSLATE_NOOP("AnswerTables", "Source")), false, true},
                     {say(QT_TRANSLATE_NOOP("AnswerTables", "As of")), false, false}};
    for (const planner::Figure &f : result.figures) {
        Cell name = textCell(spokenText(f.label));
        name.passport = f.id;
        Cell kind = textCell(figureKindName(f.kind));
        kind.icon = figureKindIcon(f.kind);
        Cell source = textCell(spokenText(f.source.isEmpty() ? f.method : f.source));
        table.rows.push_back({f.id,
                              CellRowStyle::Normal,
                              {name, numberCell(f.value, f.value ? withUnit(*f.value, f.unit) : QString(), f.id), kind,
                               source, f.asOf.isEmpty() ? textCell(QStringLiteral("—")) : dayCell(f.asOf)}});
    }
    return table;
}

CellTable totalTable(const planner::PlanResult &result, const planner::Plan &plan)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("AnswerTables", "Quantity")), false, true},
                     {say(QT_TRANSLATE_NOOP("AnswerTables", "Likely")), true, false},
                     {say(QT_TRANSLATE_NOOP("AnswerTables", "Low to high")), true, false}};
    for (const planner::Total &total : result.totals) {
        const QString unit = quantityUnit(total.quantity, plan);
        Cell likely = numberCell(total.value, total.value ? withUnit(*total.value, unit) : QString(), total.passport);
        const bool banded = total.low && total.high && *total.low < *total.high;
        table.rows.push_back(
            {planner::info(total.quantity).word ? QString::fromLatin1(planner::info(total.quantity).word) : QString(),
             CellRowStyle::Normal,
             {textCell(quantityName(total.quantity)), likely,
              textCell(banded ? range(*total.low, *total.high, unit) : QStringLiteral("—"))}});
    }
    return table;
}

NameAndDetail nameAndDetail(const QString &description)
{
    int depth = 0;
    for (qsizetype i = 0; i + 1 < description.size(); ++i) {
        depth += description[i] == u'(' ? 1 : description[i] == u')' ? -1 : 0;
        if (i > 0 && depth == 0 && description[i] == u',' && description[i + 1] == u' ')
            return {description.left(i), description.mid(i + 2)};
    }
    return {description, {}};
}

QString billedName(const QString &system, const planner::PlanResult &result)
{
    const auto line = std::find_if(result.lines.begin(), result.lines.end(), [&](const planner::Line &l) {
        static const QStringList carrying{QStringLiteral("compute"), QStringLiteral("rent"), QStringLiteral("lease"),
                                          QStringLiteral("services"), QStringLiteral("storage")};
        return l.part == system && !l.description.isEmpty() && carrying.contains(l.category);
    });
    return line == result.lines.end() ? system : line->description;
}

QString periodName(const planner::Horizon &horizon, int period)
{
    const Month start = horizon.periodStart(period);
    const auto part = [&](int months, const char *letter) {
        return QStringLiteral("%1 %2%3")
            .arg(start.year())
            .arg(QLatin1String(letter))
            .arg((start.month() - 1) / months + 1);
    };
    if (horizon.periodMonths == 12 && start.month() == 1)
        return QString::number(start.year());
    if (horizon.periodMonths == 6 && start.month() % 6 == 1)
        return part(6, "H");
    if (horizon.periodMonths == 3 && start.month() % 3 == 1)
        return part(3, "Q");
    return shownMonth(start);
}

CostOverTime costOverTime(const planner::PlanResult &result, const planner::Plan &plan)
{
    constexpr std::size_t most = 5;
    const planner::Horizon &horizon = plan.need.horizon;
    const int periods = horizon.periods();
    std::map<QString, std::vector<double>> sums;
    for (const planner::Line &line : result.lines) {
        if (!line.total || horizon.periodMonths <= 0)
            continue;
        const int period =
            std::clamp((line.period - horizon.start) / horizon.periodMonths, 0, std::max(0, periods - 1));
        auto &row = sums[line.category];
        row.resize(std::size_t(std::max(1, periods)));
        row[std::size_t(period)] += line.total->toUnits();
    }
    std::vector<std::pair<QString, std::vector<double>>> ranked(sums.begin(), sums.end());
    const auto whole = [](const std::vector<double> &v) { return std::accumulate(v.begin(), v.end(), 0.0); };
    std::stable_sort(ranked.begin(), ranked.end(),
                     [&](const auto &a, const auto &b) { return whole(a.second) > whole(b.second); });
    CostOverTime cost;
    for (int i = 0; i < periods; ++i)
        cost.periods.push_back(periodName(horizon, i));
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        if (i < most) {
            cost.categories.push_back(categoryName(ranked[i].first));
            cost.amounts.push_back(ranked[i].second);
            continue;
        }
        if (i == most) {
            cost.categories.push_back(say(QT_TRANSLATE_NOOP("AnswerTables", "Other")));
            cost.amounts.emplace_back(std::size_t(periods), 0.0);
        }
        for (std::size_t p = 0; p < std::size_t(periods); ++p)
            cost.amounts.back()[p] += ranked[i].second[p];
    }
    return cost;
}

} // namespace cw::app
