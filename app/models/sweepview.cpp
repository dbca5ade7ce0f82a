#include "app/models/sweepview.h"

#include "app/models/numbers.h"
#include "app/models/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace cw::app {

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Sweep", text, nullptr, n);
}

std::optional<double> numberOf(const QString &value)
{
    bool isNumber = false;
    const double number = QLocale::c().toDouble(value, &isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

const planner::Total *totalOf(const SweepRow &row, planner::PlanQuantity quantity)
{
    const auto found = std::find_if(row.totals.begin(), row.totals.end(),
                                    [&](const planner::Total &total) { return total.quantity == quantity; });
    return found == row.totals.end() ? nullptr : &*found;
}

/// Infeasible and unanswered scenarios have totals of nothing.
bool hasDesign(const SweepRow &row)
{
    return row.status == planner::toText(planner::Status::Optimal) ||
           row.status == planner::toText(planner::Status::Feasible);
}

std::optional<double> valueOf(const SweepRow &row, planner::PlanQuantity quantity)
{
    const planner::Total *total = hasDesign(row) ? totalOf(row, quantity) : nullptr;
    return total ? total->value : std::nullopt;
}

QString titleOf(const SweepTable &table, planner::PlanQuantity quantity)
{
    for (const SweepRow &row : table.rows) {
        if (const planner::Total *total = totalOf(row, quantity); total && !total->unit.isEmpty())
            return QStringLiteral("%1, %2").arg(quantityName(quantity), total->unit);
    }
    return quantityName(quantity);
}

/// A path of the plan as it stands there; the quantity along a front by its name.
QString pathTitle(const SweepTable &table, int path)
{
    const auto quantity = planner::planQuantityFromText(table.paths[path]);
    return quantity ? titleOf(table, *quantity) : table.paths[path];
}

QString setIn(const SweepTable &table, const SweepRow &row, int without)
{
    QStringList words;
    for (int p = 0; p < int(table.paths.size()); ++p) {
        if (p != without)
            words << QStringLiteral("%1 %2").arg(table.paths[p], row.values[p]);
    }
    return words.join(QStringLiteral(", "));
}

/// Where each scenario stands on the axis.
std::vector<double> placesAlong(const SweepTable &table, int path, SweepView &view)
{
    std::vector<double> places;
    const bool isNumeric = std::all_of(table.rows.begin(), table.rows.end(),
                                       [&](const SweepRow &row) { return numberOf(row.values[path]).has_value(); });
    for (const SweepRow &row : table.rows) {
        if (isNumeric) {
            places.push_back(*numberOf(row.values[path]));
            continue;
        }
        if (!view.names.contains(row.values[path]))
            view.names << row.values[path];
        places.push_back(double(view.names.indexOf(row.values[path])));
    }
    const auto [low, high] = std::minmax_element(places.begin(), places.end());
    if (low != places.end())
        view.low = *low, view.high = *high;
    return places;
}

bool isStill(const SweepTable &table, planner::PlanQuantity quantity)
{
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const SweepRow &row : table.rows) {
        if (const auto value = valueOf(row, quantity))
            low = std::min(low, *value), high = std::max(high, *value);
    }
    return !(high > low);
}

std::vector<SweepLine> linesOf(const SweepTable &table, int path, planner::PlanQuantity quantity,
                               const std::vector<double> &places)
{
    std::vector<SweepLine> lines;
    std::map<QString, std::size_t> known;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const QString name = setIn(table, table.rows[r], path);
        const auto [line, isNew] = known.try_emplace(name, lines.size());
        if (isNew)
            lines.push_back({name, {}});
        lines[line->second].points.push_back({table.rows[r].scenario, places[r], valueOf(table.rows[r], quantity)});
    }
    for (SweepLine &line : lines)
        std::stable_sort(line.points.begin(), line.points.end(),
                         [](const SweepPoint &a, const SweepPoint &b) { return a.x < b.x; });
    return lines;
}

} // namespace

SweepView sweepView(const SweepTable &table, int path)
{
    SweepView view;
    if (path < 0 || path >= int(table.paths.size()))
        return view;
    view.over = pathTitle(table, path);
    view.scenarios = int(table.rows.size());
    view.without =
        int(std::count_if(table.rows.begin(), table.rows.end(), [](const SweepRow &r) { return !hasDesign(r); }));
    const std::vector<double> places = placesAlong(table, path, view);
    for (const planner::QuantityInfo &about : planner::planQuantities()) {
        const bool isKnown = std::any_of(table.rows.begin(), table.rows.end(),
                                         [&](const SweepRow &row) { return valueOf(row, about.quantity).has_value(); });
        if (!isKnown)
            continue;
        if (isStill(table, about.quantity))
            view.still << quantityName(about.quantity);
        else
            view.panels.push_back(
                {about.quantity, titleOf(table, about.quantity), linesOf(table, path, about.quantity, places)});
    }
    return view;
}

QString sweepSentence(const SweepView &view)
{
    QString text = say(QT_TRANSLATE_N_NOOP("Sweep", "%n scenario(s)"), view.scenarios);
    if (view.without > 0)
        text = say(QT_TRANSLATE_N_NOOP("Sweep", "%1, %n without a design"), view.without).arg(text);
    text += QLatin1Char('.');
    if (!view.still.isEmpty())
        text += QLatin1Char(' ') +
                say(QT_TRANSLATE_NOOP("Sweep", "The same everywhere: %1.")).arg(view.still.join(QStringLiteral(", ")));
    return text;
}

QString scenarioSentence(const SweepTable &table, int scenario)
{
    const auto row = std::find_if(table.rows.begin(), table.rows.end(),
                                  [&](const SweepRow &each) { return each.scenario == scenario; });
    if (row == table.rows.end())
        return {};
    const QString set = setIn(table, *row, -1);
    if (!hasDesign(*row))
        return say(QT_TRANSLATE_NOOP("Sweep", "%1: no design keeps all rules")).arg(set);
    QStringList words;
    for (const planner::PlanQuantity quantity : {planner::PlanQuantity::TotalCost, planner::PlanQuantity::Capex,
                                                 planner::PlanQuantity::ItPower, planner::PlanQuantity::Carbon}) {
        if (const planner::Total *total = totalOf(*row, quantity); total && total->value)
            words << QStringLiteral("%1 %2").arg(quantityName(quantity), withUnit(*total->value, total->unit));
    }
    return QStringLiteral("%1: %2").arg(set, words.join(QStringLiteral(", ")));
}

CellTable sweepCells(const SweepTable &table)
{
    CellTable cells;
    cells.columns.push_back({say(QT_TRANSLATE_NOOP("Sweep", "Scenario")), true, false});
    for (const QString &path : table.paths)
        cells.columns.push_back({path, true, false});
    std::vector<planner::PlanQuantity> quantities;
    for (const planner::QuantityInfo &about : planner::planQuantities()) {
        quantities.push_back(about.quantity);
        cells.columns.push_back({titleOf(table, about.quantity), true, false});
    }
    for (const SweepRow &row : table.rows) {
        CellRow line{QString::number(row.scenario), CellRowStyle::Normal, {}};
        line.cells.push_back(numberCell(row.scenario, QString::number(row.scenario)));
        for (const QString &value : row.values)
            line.cells.push_back(textCell(value));
        for (const planner::PlanQuantity quantity : quantities) {
            const auto value = valueOf(row, quantity);
            line.cells.push_back(
                value ? numberCell(value, std::abs(*value) >= 1000 ? whole(*value) : significant(*value, 4))
                      : numberCell(std::nullopt, {}));
        }
        cells.rows.push_back(std::move(line));
    }
    return cells;
}

} // namespace cw::app
