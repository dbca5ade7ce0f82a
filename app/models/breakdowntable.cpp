#include "app/models/breakdowntable.h"

#include "app/models/numbers.h"
#include "app/models/placename.h"
#include "app/models/plantables.h"
#include "app/models/spokentext.h"
#include "app/models/workedfigure.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cw::app {

namespace {

constexpr std::size_t namedSegments = 5;

QString say(const char *text)
{
    return QCoreApplication::translate("BreakdownTable", text);
}

/// A term's label is its name and the deployment it belongs to.
QString termName(const planner::Figure &term, const planner::Placement &placement)
{
    const QString workload = placement.candidate.section(QLatin1Char('/'), 0, 0);
    const auto at = term.label.lastIndexOf(QStringLiteral(", %1 on ").arg(workload));
    return at > 0 ? term.label.left(at) : term.label;
}

BreakdownView viewOf(const planner::PlanResult &result, const planner::Placement &placement, const char *word)
{
    BreakdownView view;
    const auto found = placement.predicted.find(QLatin1String(word));
    const planner::Figure *figure =
        found == placement.predicted.end() ? nullptr : result.figure(found->second.passport);
    if (!figure || !figure->value)
        return view;
    view.unit = figure->unit;
    view.total = *figure->value;
    view.passport = figure->id;
    view.setup = figure->formula;
    for (const QString &id : figure->inputs) {
        const planner::Figure *term = result.figure(id);
        if (!term || !term->value || term->unit != view.unit)
            continue;
        const QString name = termName(*term, placement);
        view.parts.push_back({spokenSentence(name), *term->value, term->formula, id, planner::groupOfTimeTerm(name)});
    }
    return view;
}

/// Of the whole column: what stands under each other lines up and adds up.
int decimalsIn(const BreakdownView &view)
{
    return std::max(1, decimalsOf(view.total));
}

QString groupFigure(const BreakdownView &view, planner::BreakdownGroup group)
{
    return QStringLiteral("breakdown/%1/%2").arg(view.passport).arg(int(group));
}

CellRow rowOf(const BreakdownPart &part, const BreakdownView &view)
{
    CellRow row{part.passport, CellRowStyle::Normal, {textCell(part.name)}};
    row.cells.front().second = formulaText(spokenText(part.formula));
    row.cells.push_back(numberCell(part.value, aligned(part.value, decimalsIn(view)), part.passport));
    row.cells.push_back(numberCell(part.value / view.total, percent(part.value / view.total), part.passport));
    return row;
}

CellRow sumRow(const QString &name, double value, const BreakdownView &view, CellRowStyle style,
               const QString &passport)
{
    CellRow row{name, style, {textCell(name)}};
    row.cells.push_back(numberCell(value, aligned(value, decimalsIn(view)), passport));
    row.cells.push_back(numberCell(value / view.total, percent(value / view.total), passport));
    row.cells.front().emphasis = row.cells[1].emphasis = true;
    return row;
}

double sumOf(const BreakdownView &view, planner::BreakdownGroup group)
{
    double sum = 0;
    for (const BreakdownPart &part : view.parts)
        sum += part.group == group ? part.value : 0;
    return sum;
}

bool isGrouped(const BreakdownView &view)
{
    return std::all_of(view.parts.begin(), view.parts.end(), [](const auto &part) { return part.group.has_value(); }) &&
           view.unit != QLatin1String("GB");
}

} // namespace

QString breakdownGroupName(planner::BreakdownGroup group)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("BreakdownTable", "Compute"), QT_TRANSLATE_NOOP("BreakdownTable", "Memory traffic"),
        QT_TRANSLATE_NOOP("BreakdownTable", "Communication"), QT_TRANSLATE_NOOP("BreakdownTable", "Bubble"),
        QT_TRANSLATE_NOOP("BreakdownTable", "Overhead")};
    return say(names[std::size_t(group)]);
}

QString breakdownGroupInSentence(planner::BreakdownGroup group)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("BreakdownTable", "compute"), QT_TRANSLATE_NOOP("BreakdownTable", "memory traffic"),
        QT_TRANSLATE_NOOP("BreakdownTable", "communication"), QT_TRANSLATE_NOOP("BreakdownTable", "bubble"),
        QT_TRANSLATE_NOOP("BreakdownTable", "overhead")};
    return say(names[std::size_t(group)]);
}

std::vector<planner::Figure> breakdownFigures(const BreakdownView &view, const planner::Plan &plan)
{
    std::vector<planner::Figure> figures;
    for (int g = 0; g < planner::breakdownGroupCount && isGrouped(view); ++g) {
        const auto group = planner::BreakdownGroup(g);
        planner::Figure sum =
            workedFigure(groupFigure(view, group), breakdownGroupName(group), sumOf(view, group), view.unit, plan);
        sum.kind = QStringLiteral("predicted");
        sum.method = say(QT_TRANSLATE_NOOP("BreakdownTable", "Sum of its terms"));
        QStringList terms;
        for (const BreakdownPart &part : view.parts) {
            if (part.group != group)
                continue;
            terms << formulaNumber(part.value);
            sum.inputs.push_back(part.passport);
        }
        sum.formula = terms.join(QStringLiteral(" + "));
        figures.push_back(std::move(sum));
    }
    return figures;
}

std::vector<BreakdownChoice> breakdownChoices(const planner::PlanResult &result)
{
    std::vector<BreakdownChoice> choices;
    for (std::size_t w = 0; w < result.workloads.size(); ++w) {
        const auto &placements = result.workloads[w].placements;
        for (std::size_t p = 0; p < placements.size(); ++p) {
            const planner::Placement &placement = placements[p];
            const bool seen = std::any_of(choices.begin(), choices.end(),
                                          [&](const auto &c) { return c.candidate == placement.candidate; });
            if (seen || timeBreakdown(result, placement).isEmpty())
                continue;
            choices.push_back(
                {placement.candidate,
                 say(QT_TRANSLATE_NOOP("BreakdownTable", "%1 on %2, %3"))
                     .arg(result.workloads[w].id, partText(nameAndDetail(billedName(placement.system, result)).name),
                          placeName(placement.site)),
                 w, p});
        }
    }
    return choices;
}

BreakdownView timeBreakdown(const planner::PlanResult &result, const planner::Placement &placement)
{
    const bool training = placement.predicted.count(QStringLiteral("step_s")) > 0;
    return viewOf(result, placement, training ? "step_s" : "tpot_ms");
}

BreakdownView memoryBreakdown(const planner::PlanResult &result, const planner::Placement &placement)
{
    return viewOf(result, placement, "memory_gb");
}

std::vector<BreakdownSegment> segmentsOf(const BreakdownView &view)
{
    std::vector<BreakdownSegment> segments;
    if (isGrouped(view)) {
        for (int g = 0; g < planner::breakdownGroupCount; ++g) {
            const auto group = planner::BreakdownGroup(g);
            if (const double sum = sumOf(view, group); sum > 0)
                segments.push_back({breakdownGroupName(group), sum, g});
        }
        return segments;
    }
    std::vector<const BreakdownPart *> parts;
    for (const BreakdownPart &part : view.parts)
        parts.push_back(&part);
    std::stable_sort(parts.begin(), parts.end(), [](const auto *a, const auto *b) { return a->value > b->value; });
    double other = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i < namedSegments)
            segments.push_back({parts[i]->name, parts[i]->value, int(i)});
        else
            other += parts[i]->value;
    }
    if (other > 0)
        segments.push_back({say(QT_TRANSLATE_NOOP("BreakdownTable", "Other")), other, int(namedSegments)});
    return segments;
}

CellTable breakdownTable(const BreakdownView &view)
{
    CellTable table;
    table.tall = true;
    table.columns = {{say(QT_TRANSLATE_NOOP("BreakdownTable", "Term, and how it is worked out")), false, true},
                     {view.unit, true, false},
                     {say(QT_TRANSLATE_NOOP("BreakdownTable", "Share")), true, false}};
    if (view.isEmpty())
        return table;
    if (isGrouped(view)) {
        for (int g = 0; g < planner::breakdownGroupCount; ++g) {
            const auto group = planner::BreakdownGroup(g);
            const double sum = sumOf(view, group);
            if (!(sum > 0))
                continue;
            table.rows.push_back(
                sumRow(breakdownGroupName(group), sum, view, CellRowStyle::Group, groupFigure(view, group)));
            for (const BreakdownPart &part : view.parts) {
                if (part.group == group)
                    table.rows.push_back(rowOf(part, view));
            }
        }
    } else {
        for (const BreakdownPart &part : view.parts)
            table.rows.push_back(rowOf(part, view));
    }
    table.rows.push_back(
        sumRow(say(QT_TRANSLATE_NOOP("BreakdownTable", "Sum")), view.total, view, CellRowStyle::Sum, view.passport));
    return table;
}

} // namespace cw::app
