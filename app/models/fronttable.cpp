#include "app/models/fronttable.h"

#include "app/models/numbers.h"
#include "app/models/spokentext.h"
#include "app/models/words.h"

#include <QCoreApplication>

#include <array>

namespace cw::app {

namespace {

using planner::PlanQuantity;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Front", text, nullptr, n);
}

constexpr std::array beside{PlanQuantity::TotalCost, PlanQuantity::Capex, PlanQuantity::ItPower, PlanQuantity::Carbon};

QString headOf(PlanQuantity quantity, const planner::Plan &plan)
{
    const QString unit = quantityUnit(quantity, plan);
    return unit.isEmpty() ? quantityName(quantity) : QStringLiteral("%1, %2").arg(quantityName(quantity), unit);
}

Cell valueCell(double value)
{
    return numberCell(value, std::abs(value) >= 1000 ? whole(value) : significant(value, 4));
}

} // namespace

QString frontPointId(std::size_t index)
{
    return QStringLiteral("p%1").arg(index + 1);
}

CellTable frontTable(const planner::Front &front, const planner::Plan &plan)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Front", "Design")), false, true},
                     {headOf(front.x, plan), true, false},
                     {headOf(front.y, plan), true, false}};
    std::vector<PlanQuantity> others;
    for (const PlanQuantity quantity : beside) {
        if (quantity != front.x && quantity != front.y)
            others.push_back(quantity), table.columns.push_back({headOf(quantity, plan), true, false});
    }
    for (std::size_t i = 0; i < front.points.size(); ++i) {
        const planner::FrontPoint &point = front.points[i];
        Cell name = textCell(choiceOf(spokenAnswer(point.solved.plan, point.solved.result)));
        name.shape = point.isProven() ? Shape::Ok : Shape::Note;
        CellRow row{frontPointId(i), CellRowStyle::Normal, {name, valueCell(point.x), valueCell(point.y)}};
        for (const PlanQuantity quantity : others) {
            const planner::Total *total = point.solved.result.total(quantity);
            row.cells.push_back(total && total->value ? valueCell(*total->value) : numberCell(std::nullopt, {}));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

FrontWords frontWords(const planner::Front &front, const planner::Plan &plan, bool isRunning)
{
    if (front.isInfeasible)
        return {say(QT_TRANSLATE_NOOP("Front", "There is no design that keeps all rules, so there is no trade-off.")),
                say(QT_TRANSLATE_NOOP("Front", "The page Design says which rules exclude each other."))};
    if (front.points.empty())
        return {say(QT_TRANSLATE_NOOP("Front", "Looking for the ends of the trade-off.")), {}};
    const auto value = [&](PlanQuantity quantity, double v) { return withUnit(v, quantityUnit(quantity, plan)); };
    const planner::FrontPoint &a = front.points.front(), &b = front.points.back();
    FrontWords words;
    if (front.points.size() == 1)
        words.first = say(QT_TRANSLATE_NOOP("Front", "One design is best in both: %1 and %2."))
                          .arg(value(front.x, a.x), value(front.y, a.y));
    else
        words.first = say(QT_TRANSLATE_NOOP("Front", "From %1 with %2 to %3 with %4."))
                          .arg(value(front.x, a.x), value(front.y, a.y), value(front.x, b.x), value(front.y, b.y));
    words.second =
        say(QT_TRANSLATE_N_NOOP("Front", "%n design(s), none better in one without being worse in the other."),
            int(front.points.size()));
    words.second += QLatin1Char(' ');
    words.second += isRunning          ? say(QT_TRANSLATE_NOOP("Front", "More are being looked for."))
                    : front.isComplete ? say(QT_TRANSLATE_NOOP("Front", "Nothing lies between them."))
                    : front.isStopped
                        ? say(QT_TRANSLATE_NOOP("Front", "The time ended the search; more may lie between."))
                        : say(QT_TRANSLATE_NOOP("Front", "More may lie between them."));
    if (!front.findings.empty())
        words.second += QLatin1Char(' ') + spokenSentence(front.findings.front().text) + QLatin1Char('.');
    return words;
}

QString frontPointTitle(const planner::Front &front, std::size_t index, const planner::Plan &plan)
{
    return say(QT_TRANSLATE_NOOP("Front", "%1, %2 %3"))
        .arg(plan.title, quantityName(front.x), withUnit(front.points[index].x, quantityUnit(front.x, plan)));
}

} // namespace cw::app
