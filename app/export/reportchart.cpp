#include "app/export/reportchart.h"

#include "app/export/sketch.h"
#include "planner/report/numberformat.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw::app {

using namespace planner;
using style::pt;

namespace {

constexpr double plotHeight = 52, titleHeight = 11.5, axisHeight = 6.5, legendHeight = 6, chartBelow = 6;
constexpr double tickRoom = 13, labelRoom = 27, widestBar = 11, barShare = 0.62, swatch = 2.6, legendGap = 5;

/// Where values land on paper.
struct Plot {
    QRectF area;
    double low = 0, high = 1;
    [[nodiscard]] double y(double value) const { return area.bottom() - (value - low) / (high - low) * area.height(); }
    [[nodiscard]] double x(double slot, size_t slots) const
    {
        return area.left() + (slot + 0.5) * area.width() / double(slots);
    }
};

/// Decimals that tell the ticks apart.
int decimalsFor(const std::vector<double> &ticks)
{
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : 1;
    int decimals = 0;
    for (double s = step; decimals < 6 && std::abs(s - std::round(s)) > 1e-6; s *= 10)
        ++decimals;
    return decimals;
}

class ChartSetter {
public:
    ChartSetter(PageFlow &flow, const ReportChart &chart) : flow_(flow), chart_(chart) {}

    void set()
    {
        const bool hasLegend = chart_.kind != ChartKind::Lines && chart_.series.size() > 1;
        flow_.reserve(titleHeight + plotHeight + axisHeight + (hasLegend ? legendHeight : 0) + chartBelow);
        addText(flow_.page(), style::left, flow_.y() + pt(9.5), chart_.title, style::blockTitle);
        addText(flow_.page(), style::left, flow_.y() + pt(20), chart_.caption, style::figureNote);
        flow_.advance(titleHeight);
        const double rightRoom = chart_.kind == ChartKind::Lines ? labelRoom : 0;
        plot_.area =
            QRectF(style::left + tickRoom, flow_.y() + 3, style::bodyWidth - tickRoom - rightRoom, plotHeight - 3);
        drawAxis();
        switch (chart_.kind) {
        case ChartKind::StackedBars:
            drawBars();
            break;
        case ChartKind::Lines:
            drawLines();
            break;
        case ChartKind::Scatter:
            drawPoints();
            break;
        }
        flow_.advance(plotHeight);
        drawCategories();
        flow_.advance(axisHeight);
        if (hasLegend)
            drawLegend();
        flow_.advance(chartBelow);
    }

private:
    [[nodiscard]] size_t slots() const { return std::max<size_t>(chart_.categories.size(), 1); }

    [[nodiscard]] std::pair<double, double> range() const
    {
        double low = 0, high = 0;
        if (chart_.kind == ChartKind::StackedBars) {
            for (size_t slot = 0; slot < slots(); ++slot) {
                high = std::max(high, stackAt(slot, true));
                low = std::min(low, stackAt(slot, false));
            }
        } else {
            for (const ChartSeries &series : chart_.series)
                for (const double y : series.y)
                    low = std::min(low, y), high = std::max(high, y);
        }
        return {low, high};
    }

    /// Amounts above the base line, or those below it.
    [[nodiscard]] double stackAt(size_t slot, bool isAbove) const
    {
        double sum = 0;
        for (const ChartSeries &series : chart_.series)
            if (slot < series.y.size() && (series.y[slot] > 0) == isAbove)
                sum += series.y[slot];
        return sum;
    }

    void drawAxis()
    {
        const auto [low, high] = range();
        const std::vector<double> ticks = niceTicks(low, high);
        plot_.low = ticks.front();
        plot_.high = ticks.back();
        const int decimals = decimalsFor(ticks);
        for (const double tick : ticks) {
            const double y = plot_.y(tick);
            const bool isBase = std::abs(tick) < 1e-12;
            addRule(flow_.page(), plot_.area.left(), plot_.area.right(), y,
                    isBase ? style::mediumRule : style::hairRule, isBase ? style::edge : style::grid);
            const QString text = grouped(tick, decimals);
            addText(flow_.page(), plot_.area.left() - 2 - flow_.measure().width(text, style::small), y + 0.9, text,
                    style::small);
        }
    }

    void drawBars()
    {
        const double slotWidth = plot_.area.width() / double(slots());
        const double width = std::min(widestBar, slotWidth * barShare);
        for (size_t slot = 0; slot < slots(); ++slot) {
            double above = 0, below = 0; // what is sold hangs from the base line
            const double x = plot_.x(double(slot), slots()) - width / 2;
            for (size_t s = 0; s < chart_.series.size(); ++s) {
                const double value = slot < chart_.series[s].y.size() ? chart_.series[s].y[slot] : 0;
                double &base = value < 0 ? below : above;
                const double from = plot_.y(base), to = plot_.y(base + value);
                addFill(flow_.page(), QRectF(x, std::min(from, to), width, std::abs(from - to)),
                        int(std::min<size_t>(s, 5)));
                base += value;
            }
            const double sum = above + below;
            const QString text = sum != 0 ? significant(sum) : QStringLiteral("0");
            const double textWidth = flow_.measure().width(text, style::smallStrong);
            if (textWidth < slotWidth - 0.5)
                addText(flow_.page(), x + (width - textWidth) / 2, plot_.y(above) - 1.2, text, style::smallStrong);
        }
    }

    void drawLines()
    {
        struct End {
            double y = 0;
            QString text;
        };
        std::vector<End> ends;
        for (size_t s = 0; s < chart_.series.size(); ++s) {
            const ChartSeries &series = chart_.series[s];
            if (series.y.empty())
                continue;
            PathItem line;
            for (size_t i = 0; i < series.y.size(); ++i) {
                const QPointF point(plot_.x(double(i), slots()), plot_.y(series.y[i]));
                i == 0 ? line.path.moveTo(point) : line.path.lineTo(point);
            }
            line.stroke = seriesColour(int(s));
            line.strokePoints = 1.6;
            line.dashes = seriesDashes(int(s));
            flow_.page().items.push_back(line);
            for (size_t i = 0; i < series.y.size(); ++i)
                addMarker(flow_.page(), {plot_.x(double(i), slots()), plot_.y(series.y[i])}, int(s));
            ends.push_back(
                {plot_.y(series.y.back()), QStringLiteral("%1 %2").arg(series.name, significant(series.y.back()))});
        }
        // Labels at the ends keep a line's height apart.
        std::stable_sort(ends.begin(), ends.end(), [](const End &a, const End &b) { return a.y < b.y; });
        for (size_t i = 1; i < ends.size(); ++i)
            ends[i].y = std::max(ends[i].y, ends[i - 1].y + pt(style::noteLine));
        const double x = plot_.x(double(slots()) - 1, slots()) + 2.2;
        for (const End &end : ends)
            addText(flow_.page(), x, end.y + 0.9, end.text, style::smallStrong);
    }

    void drawPoints()
    {
        double low = 0, high = 0;
        for (const ChartSeries &series : chart_.series)
            for (const double x : series.x)
                high = std::max(high, x);
        const std::vector<double> ticks = niceTicks(low, high);
        low = ticks.front();
        high = ticks.back();
        const auto at = [&](double x) { return plot_.area.left() + (x - low) / (high - low) * plot_.area.width(); };
        for (const double tick : ticks) {
            const QString text = grouped(tick, decimalsFor(ticks));
            addText(flow_.page(), at(tick) - flow_.measure().width(text, style::small) / 2, plot_.area.bottom() + 4,
                    text, style::small);
        }
        for (size_t s = 0; s < chart_.series.size(); ++s)
            for (size_t i = 0; i < std::min(chart_.series[s].x.size(), chart_.series[s].y.size()); ++i)
                addMarker(flow_.page(), {at(chart_.series[s].x[i]), plot_.y(chart_.series[s].y[i])}, int(s));
    }

    void drawCategories()
    {
        if (chart_.categories.empty())
            return;
        double widest = 0;
        for (const QString &category : chart_.categories)
            widest = std::max(widest, flow_.measure().width(category, style::small));
        const double slotWidth = plot_.area.width() / double(slots());
        const auto every = std::max<size_t>(1, size_t(std::ceil((widest + 2) / slotWidth)));
        for (size_t i = 0; i < chart_.categories.size(); i += every) {
            const double width = flow_.measure().width(chart_.categories[i], style::small);
            addText(flow_.page(), plot_.x(double(i), slots()) - width / 2, flow_.y() + 3.6, chart_.categories[i],
                    style::small);
        }
    }

    void drawLegend()
    {
        double x = plot_.area.left();
        for (size_t s = 0; s < chart_.series.size(); ++s) {
            const double width = swatch + 1.6 + flow_.measure().width(chart_.series[s].name, style::small) + legendGap;
            if (x + width > style::right && x > plot_.area.left()) {
                x = plot_.area.left();
                flow_.advance(pt(style::cellLine) + 0.6);
            }
            addFill(flow_.page(), QRectF(x, flow_.y() + 0.4, swatch * 1.5, swatch), int(std::min<size_t>(s, 5)));
            addText(flow_.page(), x + swatch * 1.5 + 1.4, flow_.y() + 2.6, chart_.series[s].name, style::small);
            x += width + swatch * 0.5;
        }
        flow_.advance(legendHeight);
    }

    PageFlow &flow_;
    const ReportChart &chart_;
    Plot plot_;
};

} // namespace

std::vector<double> niceTicks(double low, double high)
{
    if (!(high > low))
        high = low + 1;
    constexpr double wanted = 5;
    const double rough = (high - low) / wanted;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double nice : std::array{1.0, 2.0, 2.5, 5.0})
        if (nice * power >= rough - 1e-12) {
            step = nice * power;
            break;
        }
    std::vector<double> ticks;
    const double first = std::floor(low / step + 1e-9) * step;
    for (int i = 0; ticks.empty() || ticks.back() < high - step * 1e-9; ++i)
        ticks.push_back(first + step * i);
    return ticks;
}

void setChart(PageFlow &flow, const ReportChart &chart)
{
    if (!chart.series.empty())
        ChartSetter(flow, chart).set();
}

} // namespace cw::app
