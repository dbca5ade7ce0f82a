#include "app/charts/linechart.h"

#include "app/charts/axis.h"
#include "app/charts/chartparts.h"
#include "app/models/numbers.h"
#include "app/widgets/theme.h"
#include "app/widgets/typography.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace cw::app {

namespace {

constexpr double millions = 1e6;
constexpr int monthsPerTick = 12;

/// Solid, dash, dot, dash-dot, long dash, thin: no meaning by colour alone.
QPen penOf(int series, const Theme &t)
{
    static const std::array<QList<qreal>, 5> dashes{QList<qreal>{}, {4, 2}, {1, 2}, {6, 2, 1, 2}, {8, 3}};
    const auto s = std::size_t(series);
    QPen pen(t.series[std::min(s, t.series.size() - 1)], s < dashes.size() ? 2.2 : 1);
    if (s < dashes.size() && !dashes[s].isEmpty())
        pen.setDashPattern(dashes[s]);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

} // namespace

struct LineChart::Frame {
    QRectF all, plot;
    Axis axis;
    int months = 0;
    [[nodiscard]] QPointF at(double month, double value) const
    {
        return {plot.left() + plot.width() * (months > 0 ? month / months : 0),
                plot.bottom() - plot.height() * axis.share(value)};
    }
    [[nodiscard]] QString text(double value) const { return axis.text(value, axis.high >= millions ? millions : 1); }
};

LineChart::LineChart(QWidget *parent) : QWidget(parent)
{
    setMinimumHeight(scaled(240));
}

void LineChart::setLines(std::vector<LineSeries> lines, std::optional<LineMark> mark, const QString &unit)
{
    lines_ = std::move(lines);
    mark_ = std::move(mark);
    QStringList spoken;
    for (const LineSeries &line : lines_) {
        if (!line.values.empty())
            spoken << QStringLiteral("%1 %2").arg(line.name, withUnit(line.values.back(), unit));
    }
    if (mark_)
        spoken << mark_->text;
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

LineChart::Frame LineChart::frame() const
{
    Frame f;
    f.all = QRectF(rect()).adjusted(space::gap, space::half, -space::gap, -space::half);
    double low = 0, high = 0;
    for (const LineSeries &line : lines_) {
        f.months = std::max(f.months, int(line.values.size()));
        for (const double v : line.values) {
            low = std::min(low, v);
            high = std::max(high, v);
        }
    }
    f.axis = niceAxis(low, high, true);
    const QFontMetricsF metrics(typeFont(TypeRole::Axis), this);
    double labels = 0, names = 0;
    for (const double tick : f.axis.ticks)
        labels = std::max(labels, metrics.horizontalAdvance(f.text(tick)));
    for (const LineSeries &line : lines_)
        names = std::max(names, metrics.horizontalAdvance(line.name));
    f.plot = f.all.adjusted(labels + 10, 4, -std::min(names + 14, f.all.width() / 3), -scaled(16) - 6);
    return f;
}

void LineChart::paintGrid(QPainter &p, const Frame &f) const
{
    const Theme &t = currentTheme();
    p.setFont(typeFont(TypeRole::Axis));
    for (const double tick : f.axis.ticks) {
        const double y = std::round(f.at(0, tick).y()) + 0.5;
        p.setPen(tick == 0 ? t.controlEdge : t.grid);
        p.drawLine(QPointF(f.plot.left(), y), QPointF(f.plot.right(), y));
        p.setPen(t.text2);
        p.drawText(QRectF(f.all.left(), y - scaled(8), f.plot.left() - f.all.left() - 10, scaled(16)),
                   Qt::AlignRight | Qt::AlignVCenter, f.text(tick));
    }
    const int step = f.months <= 3 * monthsPerTick ? monthsPerTick / 2 : monthsPerTick;
    for (int month = 0; month <= f.months; month += step) {
        const QString text =
            month + step > f.months ? tr("%1 mo").arg(month) : QString::number(month); // the last: unit
        p.drawText(QRectF(f.at(month, 0).x() - scaled(30), f.plot.bottom() + 5, 2 * scaled(30), scaled(16)),
                   Qt::AlignCenter | Qt::TextDontClip, text);
    }
}

void LineChart::paintLines(QPainter &p, const Frame &f) const
{
    p.setRenderHint(QPainter::Antialiasing);
    for (std::size_t s = 0; s < lines_.size(); ++s) {
        QPolygonF points;
        for (std::size_t m = 0; m < lines_[s].values.size(); ++m)
            points << f.at(double(m) + 1, lines_[s].values[m]);
        p.setPen(penOf(int(s), currentTheme()));
        p.drawPolyline(points);
    }
}

void LineChart::paintNames(QPainter &p, const Frame &f) const
{
    // Names stand at the ends of their lines, moved apart where two end close together.
    const Theme &t = currentTheme();
    const double height = scaled(15);
    std::vector<std::size_t> order(lines_.size());
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [&](std::size_t s) { return lines_[s].values.empty(); });
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return lines_[a].values.back() > lines_[b].values.back(); });
    double next = f.plot.top() - height;
    p.setFont(typeFont(TypeRole::Axis));
    for (const std::size_t s : order) {
        const QPointF end = f.at(double(lines_[s].values.size()), lines_[s].values.back());
        const double y = std::max(end.y() - height / 2, next);
        next = y + height;
        p.setPen(QPen(penOf(int(s), t).color(), 1));
        p.drawLine(end, QPointF(end.x() + 8, y + height / 2));
        p.setPen(t.text);
        const QRectF place(end.x() + 12, y, f.all.right() - end.x() - 12, height);
        p.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                   p.fontMetrics().elidedText(lines_[s].name, Qt::ElideRight, int(place.width())));
    }
}

/// The corner beside the mark where its words cover least of the lines.
QRectF LineChart::placeOfMark(const Frame &f, QPointF at, double width) const
{
    const double height = scaled(18), furthest = std::max(f.plot.left(), f.plot.right() - width);
    QRectF best;
    int fewest = std::numeric_limits<int>::max();
    for (const double top : {at.y() - height - 6, at.y() + 8})
        for (const double left : {at.x() - width - 8, at.x() + 8}) {
            const QRectF place(std::clamp(left, f.plot.left(), furthest), top, width, height);
            int covered =
                place.top() < f.all.top() || place.bottom() > f.plot.bottom() ? f.months * int(lines_.size()) : 0;
            for (const LineSeries &line : lines_)
                for (std::size_t m = 0; m < line.values.size(); ++m)
                    covered += place.contains(f.at(double(m) + 1, line.values[m])) ? 1 : 0;
            if (covered < fewest) {
                fewest = covered;
                best = place;
            }
        }
    return best;
}

void LineChart::paintMark(QPainter &p, const Frame &f) const
{
    if (!mark_)
        return;
    const Theme &t = currentTheme();
    const QPointF at = f.at(mark_->month, mark_->value);
    QPen pen(t.text, 1.3);
    pen.setDashPattern({2, 2});
    p.setPen(pen);
    p.drawLine(at, QPointF(at.x(), f.plot.bottom()));
    p.setPen(QPen(t.text, 1.6));
    p.setBrush(t.surface);
    p.drawEllipse(at, 4.5, 4.5);
    p.setBrush(Qt::NoBrush);
    p.setFont(typeFont(TypeRole::Chip));
    const double width = p.fontMetrics().horizontalAdvance(mark_->text) + 8;
    const QRectF place = placeOfMark(f, at, width);
    p.fillRect(place, t.surface);
    p.drawText(place, Qt::AlignCenter, mark_->text);
}

void LineChart::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    if (std::all_of(lines_.begin(), lines_.end(), [](const LineSeries &l) { return l.values.empty(); })) {
        paintEmptyChart(p, rect(), tr("There is nothing to compare."));
        return;
    }
    const Frame f = frame();
    paintGrid(p, f);
    paintLines(p, f);
    paintMark(p, f);
    paintNames(p, f);
}

} // namespace cw::app
