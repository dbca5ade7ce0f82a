#include "app/charts/scatterchart.h"

#include "app/charts/axis.h"
#include "app/charts/chartparts.h"
#include "app/models/numbers.h"
#include "app/widgets/theme.h"
#include "app/widgets/typography.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cw::app {

struct ScatterChart::Frame {
    QRectF plot;
    Axis x, y;
    [[nodiscard]] QString costText(double tick) const
    {
        constexpr double million = 1e6;
        return y.high < million ? y.text(tick)
               : tick == 0      ? y.text(0)
                                : ScatterChart::tr("%1 M").arg(y.text(tick, million));
    }
    [[nodiscard]] QPointF at(const ScatterPoint &p) const
    {
        return {plot.left() + plot.width() * x.share(p.x), plot.bottom() - plot.height() * y.share(p.y)};
    }
};

std::vector<int> undominated(const std::vector<ScatterPoint> &points)
{
    std::vector<int> order;
    for (int i = 0; i < int(points.size()); ++i) {
        if (!points[std::size_t(i)].rejected)
            order.push_back(i);
    }
    const auto &p = points;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const auto &pa = p[std::size_t(a)], &pb = p[std::size_t(b)];
        return pa.y != pb.y ? pa.y < pb.y : pa.x > pb.x;
    });
    std::vector<int> front;
    double best = -HUGE_VAL;
    for (const int i : order) {
        if (p[std::size_t(i)].x > best) {
            best = p[std::size_t(i)].x;
            front.push_back(i);
        }
    }
    return front;
}

ScatterChart::ScatterChart(QWidget *parent) : QWidget(parent)
{
    setMinimumHeight(scaled(240));
}

void ScatterChart::setPoints(std::vector<ScatterPoint> points, const QString &xTitle)
{
    if (points.size() > mostPoints) {
        std::stable_sort(points.begin(), points.end(), [](const ScatterPoint &a, const ScatterPoint &b) {
            return std::pair(!a.chosen, a.y) < std::pair(!b.chosen, b.y);
        });
        points.resize(mostPoints);
    }
    points_ = std::move(points);
    front_ = undominated(points_);
    xTitle_ = xTitle;
    update();
}

void ScatterChart::setEmptyText(const QString &sentence)
{
    emptyText_ = sentence;
    update();
}

void ScatterChart::select(const QString &id)
{
    selected_ = id;
    update();
}

void ScatterChart::clearBrush()
{
    brush_.clear();
    update();
}

void ScatterChart::setCompared(const QStringList &ids)
{
    compared_ = ids;
    update();
}

ScatterChart::Frame ScatterChart::frame() const
{
    double highX = 0, highY = 0;
    for (const int i : front_)
        highY = std::max(highY, points_[std::size_t(i)].y), highX = std::max(highX, points_[std::size_t(i)].x);
    // The cheap end is where decisions fall; dearer ones beyond twice the front are drawn at the rim.
    for (const ScatterPoint &p : points_) {
        highX = std::max(highX, p.x);
        if (p.chosen)
            highY = std::max(highY, p.y);
    }
    Frame f;
    f.plot = QRectF(rect()).adjusted(scaled(64), space::half, -space::card, -scaled(44));
    f.x = niceAxis(0, highX, true);
    f.y = niceAxis(0, highY * 2, true);
    return f;
}

void ScatterChart::paintGrid(QPainter &p, const Frame &f) const
{
    const Theme &t = currentTheme();
    p.setFont(typeFont(TypeRole::Axis));
    for (const double tick : f.y.ticks) {
        const double y = std::round(f.plot.bottom() - f.plot.height() * f.y.share(tick)) + 0.5;
        p.setPen(tick == 0 ? t.controlEdge : t.grid);
        p.drawLine(QPointF(f.plot.left(), y), QPointF(f.plot.right(), y));
        p.setPen(t.text2);
        p.drawText(QRectF(0, y - scaled(8), f.plot.left() - 8, scaled(16)), Qt::AlignRight | Qt::AlignVCenter,
                   f.costText(tick));
    }
    for (const double tick : f.x.ticks) {
        const double x = f.plot.left() + f.plot.width() * f.x.share(tick);
        QRectF place(x - 50, f.plot.bottom() + 4, 100, scaled(16));
        const QString text = f.x.text(tick);
        const double over = x + p.fontMetrics().horizontalAdvance(text) / 2.0 + 4 - width();
        place.translate(-std::max(0.0, over), 0); // the last one stays inside the card
        p.drawText(place, Qt::AlignCenter, text);
    }
    const bool isCut =
        std::any_of(points_.begin(), points_.end(), [&](const auto &point) { return point.y > f.y.high; });
    if (isCut)
        p.drawText(QRectF(f.plot.left(), f.plot.top() + 6, f.plot.width(), scaled(16)), Qt::AlignRight | Qt::AlignTop,
                   tr("on the upper line: %1 and more").arg(f.costText(f.y.high)));
    p.setPen(t.text);
    p.drawText(QRectF(f.plot.left(), f.plot.bottom() + scaled(22), f.plot.width(), scaled(16)), Qt::AlignCenter,
               xTitle_);
}

void ScatterChart::paintMarks(QPainter &p, const Frame &f) const
{
    const Theme &t = currentTheme();
    QColor rest = t.series[5];
    rest.setAlphaF(0.55F);
    for (const ScatterPoint &point : points_) {
        const QPointF at(f.at(point).x(), std::max(f.at(point).y(), f.plot.top() + 3));
        p.setPen(point.rejected ? QPen(rest, 1.2) : QPen(Qt::NoPen));
        p.setBrush(rest);
        if (point.rejected) {
            p.drawLine(at + QPointF(-2, -2), at + QPointF(2, 2));
            p.drawLine(at + QPointF(-2, 2), at + QPointF(2, -2));
        } else {
            p.drawEllipse(at, 2.2, 2.2);
        }
    }
    QPolygonF line;
    for (const int i : front_)
        line << f.at(points_[std::size_t(i)]);
    p.setPen(QPen(t.series[0], 2.2));
    p.setBrush(Qt::NoBrush);
    p.drawPolyline(line);
    p.setBrush(t.surface);
    for (const QPointF &at : line)
        p.drawEllipse(at, 4, 4);
    std::vector<QRectF> taken;
    paintFrontNames(p, f, taken);
    for (const ScatterPoint &point : points_) {
        const QPointF at = f.at(point);
        if (compared_.contains(point.id)) {
            p.setPen(QPen(t.text, 1.5, Qt::DotLine));
            p.setBrush(Qt::NoBrush);
            p.drawEllipse(at, 8, 8);
        }
        if (point.id == selected_) {
            p.setPen(QPen(t.text, 1.5));
            p.setBrush(Qt::NoBrush);
            p.drawEllipse(at, 8, 8);
        }
        if (!point.chosen)
            continue;
        p.setPen(QPen(t.series[0], 1));
        p.setBrush(t.series[0]);
        p.drawRect(QRectF(at.x() - 5, at.y() - 5, 10, 10));
        p.setFont(typeFont(TypeRole::Chip));
        const QSizeF size(p.fontMetrics().horizontalAdvance(point.label) + 1, scaled(16));
        const QRectF label = namePlace(at, at.y() + 6, size, f.plot); // below: the front rises to the right
        if (std::any_of(taken.begin(), taken.end(), [&](const QRectF &r) { return r.intersects(label); }))
            continue;
        taken.push_back(label);
        QColor ground = t.surface;
        ground.setAlphaF(0.85F);
        p.fillRect(label.adjusted(-2, 0, 2, 0), ground);
        p.setPen(t.text);
        p.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                   p.fontMetrics().elidedText(point.label, Qt::ElideRight, int(label.width())));
    }
}

/// The other points of the front bear their names where there is room.
void ScatterChart::paintFrontNames(QPainter &p, const Frame &f, std::vector<QRectF> &taken) const
{
    const Theme &t = currentTheme();
    constexpr int longest = 360;
    p.setFont(typeFont(TypeRole::Chip));
    for (const ScatterPoint &point : points_)
        if (point.chosen) // its own name, below it, comes first
            taken.emplace_back(f.at(point).x() - 6, f.at(point).y() - 6,
                               p.fontMetrics().horizontalAdvance(point.label) + 20, scaled(30));
    p.setFont(typeFont(TypeRole::Axis));
    for (const int i : front_) {
        const ScatterPoint &point = points_[std::size_t(i)];
        if (point.chosen)
            continue;
        const QPointF at = f.at(point);
        const int wide = std::min(p.fontMetrics().horizontalAdvance(point.label) + 1, scaled(longest));
        const QRectF label = namePlace(at, at.y() - scaled(18), QSizeF(wide, scaled(16)), f.plot);
        const QString name = p.fontMetrics().elidedText(point.label, Qt::ElideRight, int(label.width()));
        if (std::any_of(taken.begin(), taken.end(), [&](const QRectF &r) { return r.intersects(label); }))
            continue;
        taken.push_back(label);
        QColor ground = t.surface;
        ground.setAlphaF(0.85F);
        p.fillRect(label.adjusted(-2, 0, 2, 0), ground);
        p.setPen(t.text2);
        p.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, name);
    }
    taken.clear();
}

void ScatterChart::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (points_.empty()) {
        paintEmptyChart(p, rect(), emptyText_);
        return;
    }
    const Frame f = frame();
    paintGrid(p, f);
    paintMarks(p, f);
    brush_.paint(p);
}

void ScatterChart::mousePressEvent(QMouseEvent *event)
{
    brush_.begin(event->position());
}

void ScatterChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!brush_.isDrawing())
        return;
    brush_.move(event->position());
    update();
}

void ScatterChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (!brush_.isDrawing())
        return;
    constexpr double reach = 12;
    const Frame f = frame();
    QStringList inside;
    if (brush_.end()) {
        for (const ScatterPoint &point : points_) {
            if (brush_.holds(QPointF(f.at(point).x(), std::max(f.at(point).y(), f.plot.top() + 3))))
                inside << point.id;
        }
        if (inside.isEmpty())
            brush_.clear();
        update();
        Q_EMIT brushed(inside);
        return;
    }
    update();
    Q_EMIT brushed({});
    const ScatterPoint *nearest = nullptr;
    double best = reach;
    for (const ScatterPoint &point : points_) {
        const double distance = QLineF(f.at(point), event->position()).length();
        if (distance < best)
            best = distance, nearest = &point;
    }
    if (nearest)
        Q_EMIT pointChosen(nearest->id);
}

} // namespace cw::app
