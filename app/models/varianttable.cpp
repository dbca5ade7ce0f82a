#include "app/models/varianttable.h"

#include "app/models/deltas.h"
#include "app/models/numbers.h"
#include "app/models/spokentext.h"
#include "app/models/words.h"
#include "planner/plan/lowerbound.h"

#include <QCoreApplication>

#include <array>

namespace cw::app {

namespace {

using planner::PlanQuantity;

QString say(const char *text)
{
    return QCoreApplication::translate("Variants", text);
}

constexpr std::array columns{PlanQuantity::TotalCost, PlanQuantity::Capex,  PlanQuantity::ItPower,
                             PlanQuantity::Racks,     PlanQuantity::Carbon, PlanQuantity::LeadTime};

std::optional<double> valueOf(const NamedAnswer &named, PlanQuantity quantity)
{
    const planner::Total *total = named.answer->result.total(quantity);
    return total ? total->value : std::nullopt;
}

/// Parts of it are not known: it may be more, and so is not held to be the lowest.
bool isLeast(const NamedAnswer &named, PlanQuantity quantity)
{
    return planner::isLowerBound(named.answer->result, quantity);
}

/// Plans in another currency are shown but not held against each other.
bool isComparable(const NamedAnswer &a, const NamedAnswer &b, PlanQuantity quantity)
{
    return !planner::info(quantity).isMoney || a.answer->plan.currency == b.answer->plan.currency;
}

Cell totalCell(const NamedAnswer &named, const NamedAnswer &first, PlanQuantity quantity, std::optional<double> best)
{
    const auto value = valueOf(named, quantity);
    const QString unit = quantityUnit(quantity, named.answer->plan);
    const planner::Total *total = named.answer->result.total(quantity);
    const QString own = total ? total->passport : QString();
    const QString passport = own.isEmpty() || named.id == first.id ? own : variantFigure(named.id, own);
    Cell cell = numberCell(value, value ? withUnit(*value, unit) : QString(), passport);
    if (!value)
        return cell;
    if (isLeast(named, quantity))
        cell.text = say(QT_TRANSLATE_NOOP("Variants", "at least %1")).arg(cell.text);
    const auto base = valueOf(first, quantity);
    if (base && named.id != first.id && isComparable(named, first, quantity))
        cell.second = change(isSameAmount(*value, *base) ? 0 : *value - *base, unit);
    cell.emphasis = best && isSameAmount(*value, *best) && !isLeast(named, quantity);
    if (cell.emphasis)
        cell.spoken = say(QT_TRANSLATE_NOOP("Variants", "%1, lowest of the column")).arg(cell.text);
    return cell;
}

} // namespace

QString variantFigure(const QString &variant, const QString &figure)
{
    return variant + QLatin1Char('/') + figure;
}

planner::PlanResult variantFigures(const std::vector<NamedAnswer> &answers)
{
    planner::PlanResult figures;
    for (std::size_t i = 1; i < answers.size(); ++i) {
        const NamedAnswer &named = answers[i];
        for (planner::Figure figure : named.answer->result.figures) {
            figure.id = variantFigure(named.id, figure.id);
            for (QString &input : figure.inputs)
                input = variantFigure(named.id, input);
            figures.figures.push_back(std::move(figure));
        }
    }
    return figures;
}

CellTable variantTable(const std::vector<NamedAnswer> &answers)
{
    CellTable table;
    table.tall = true;
    table.columns = {{say(QT_TRANSLATE_NOOP("Variants", "Variant")), false, true}};
    for (const PlanQuantity quantity : columns)
        table.columns.push_back({quantityName(quantity), true, false});
    std::vector<std::optional<double>> best;
    for (const PlanQuantity quantity : columns) {
        std::optional<double> lowest;
        for (const NamedAnswer &named : answers) {
            const auto value = valueOf(named, quantity);
            if (value && isComparable(named, answers.front(), quantity) && !isLeast(named, quantity))
                lowest = lowest ? std::min(*lowest, *value) : *value;
        }
        best.push_back(answers.size() > 1 ? lowest : std::nullopt);
    }
    for (const NamedAnswer &named : answers) {
        Cell name = textCell(named.name);
        name.shape = named.answer->result.status == planner::Status::Optimal      ? Shape::Ok
                     : named.answer->result.status == planner::Status::Infeasible ? Shape::Block
                                                                                  : Shape::Note;
        name.second = choiceOf(spokenAnswer(named.answer->plan, named.answer->result));
        if (!name.second.endsWith(QLatin1Char('.')))
            name.second += QLatin1Char('.');
        CellRow row{named.id, CellRowStyle::Normal, {name}};
        for (std::size_t i = 0; i < columns.size(); ++i)
            row.cells.push_back(totalCell(named, answers.front(), columns[i], best[i]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace cw::app
