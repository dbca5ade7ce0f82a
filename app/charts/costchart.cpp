#include "app/charts/costchart.h"

#include "app/charts/axis.h"
#include "app/charts/chartparts.h"
#include "app/charts/seriesstyle.h"
#include "app/models/numbers.h"
#include "app/widgets/typography.h"

#include <QPainter>

#include <algorithm>

namespace cw::app {

namespace {

constexpr double million = 1e6;

double sumOf(const CostOverTime &cost, std::size_t period)
{
    double sum = 0;
    for (const auto &row : cost.amounts)
        sum += row[period];
    return sum;
}

} // namespace

CostChart::CostChart(QWidget *parent) : QWidget(parent)
{
    setMinimumHeight(scaled(210));
}

void CostChart::setCost(const CostOverTime &cost, const QString &currency)
{
    cost_ = cost;
    currency_ = currency;
    update();
}

double CostChart::paintLegend(QPainter &p, const QRectF &area) const
{
    const QStringList names(cost_.categories.begin(), cost_.categories.end());
    const std::vector<QRectF> places = legendPlaces(names, area.width());
    for (std::size_t i = 0; i < places.size(); ++i)
        paintLegendEntry(p, places[i].translated(area.topLeft()), int(i), names[int(i)]);
    return places.empty() ? 0 : places.back().bottom();
}

void CostChart::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter p(this);
    const QRectF all = QRectF(rect()).adjusted(space::gap, 0, -space::gap, -space::half);
    if (cost_.periods.empty() || cost_.amounts.empty()) {
        paintEmptyChart(p, all, tr("Nothing is paid in this plan."));
        return;
    }
    const double text = scaled(16), legend = paintLegend(p, all);
    p.setFont(typeFont(TypeRole::Axis));
    double highest = 0;
    for (std::size_t i = 0; i < cost_.periods.size(); ++i)
        highest = std::max(highest, sumOf(cost_, i));
    const Axis axis = niceAxis(0, highest, true);
    const double unit = highest >= million ? million : 1;
    const int decimals = unit > 1 ? std::min(2, decimalsOf(highest / unit)) : 0; // of all bars alike
    double labels = 0;
    for (const double tick : axis.ticks)
        labels = std::max(labels, double(p.fontMetrics().horizontalAdvance(axis.text(tick, unit))));
    const QRectF plot = all.adjusted(labels + 10, legend + text, 0, -text - 4);
    const auto y = [&](double v) { return std::round(plot.bottom() - plot.height() * axis.share(v)) + 0.5; };
    for (const double tick : axis.ticks) {
        p.setPen(tick == 0 ? t.controlEdge : t.grid);
        p.drawLine(QPointF(plot.left(), y(tick)), QPointF(plot.right(), y(tick)));
        p.setPen(t.text2);
        p.drawText(QRectF(all.left(), y(tick) - text / 2, labels, text), Qt::AlignRight | Qt::AlignVCenter,
                   axis.text(tick, unit));
    }
    const double slot = plot.width() / double(cost_.periods.size());
    const double width = std::min(slot * 0.62, 72.0);
    for (std::size_t i = 0; i < cost_.periods.size(); ++i) {
        const double left = std::round(plot.left() + slot * double(i) + (slot - width) / 2);
        double below = 0;
        for (std::size_t s = 0; s < cost_.amounts.size(); ++s) {
            const double top = y(below + cost_.amounts[s][i]), bottom = y(below);
            paintSeriesBar(p, QRectF(left, top, width, bottom - top), int(s), t);
            below += cost_.amounts[s][i];
        }
        p.setPen(t.text);
        p.setFont(typeFont(TypeRole::Chip));
        const QString amount = aligned(below / unit, decimals);
        const double wide = p.fontMetrics().horizontalAdvance(amount) + 4;
        const QRectF value(left + (width - wide) / 2, y(below) - text - 1, wide, text);
        p.fillRect(value, t.surface); // no grid line runs through a figure
        p.drawText(value, Qt::AlignCenter | Qt::TextDontClip, amount);
        p.setPen(t.text2);
        p.setFont(typeFont(TypeRole::Axis));
        p.drawText(QRectF(plot.left() + slot * double(i), plot.bottom() + 4, slot, text), Qt::AlignCenter,
                   cost_.periods[i]);
    }
}

CellTable costTable(const CostOverTime &cost, const QString &currency)
{
    CellTable table;
    table.columns.push_back({CostChart::tr("Period"), false, true});
    for (const QString &category : cost.categories)
        table.columns.push_back({category, true, false});
    table.columns.push_back({CostChart::tr("Sum, %1").arg(currency), true, false});
    for (std::size_t i = 0; i < cost.periods.size(); ++i) {
        CellRow row{cost.periods[i], CellRowStyle::Normal, {textCell(cost.periods[i])}};
        for (const auto &amounts : cost.amounts)
            row.cells.push_back(numberCell(amounts[i], whole(amounts[i])));
        Cell sum = numberCell(sumOf(cost, i), whole(sumOf(cost, i)));
        sum.emphasis = true;
        row.cells.push_back(sum);
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace cw::app
