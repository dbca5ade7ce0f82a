#include "app/charts/scatterchart.h"

#include "app/charts/axis.h"
#include "app/charts/chartparts.h"
#include "app/charts/labelplaces.h"
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
        constexpr double rim = 3; // what costs more than the plot shows stands just below its upper line
        return {plot.left() + plot.width() * x.share(p.x),
                std::max(plot.bottom() - plot.height() * y.share(p.y), plot.top() + rim)};
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
    front_ = undominated(points);
    if (points.size() > mostPoints) {
        std::vector<ScatterPoint> kept; // the front whole, for its number is told
        for (const int i : front_)
            kept.push_back(points[std::size_t(i)]), points[std::size_t(i)].id.clear();
        std::erase_if(points, [](const ScatterPoint &point) { return point.id.isEmpty(); });
        std::stable_sort(points.begin(), points.end(), [](const ScatterPoint &a, const ScatterPoint &b) {
            return std::pair(!a.chosen, a.y) < std::pair(!b.chosen, b.y);
        });
        points.resize(std::max(mostPoints, kept.size()) - kept.size());
        points.insert(points.end(), kept.begin(), kept.end());
        front_ = undominated(points);
    }
    points_ = std::move(points);
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
    // The cheap end is where decisions fall: what costs many times the cheapest, and what lies beyond twice the rest of
    // the front, is drawn at the rim.
    constexpr double mostTimes = 30;
    double highX = 0, highY = 0;
    for (const int i : front_) { // the cheapest first
        const ScatterPoint &point = points_[std::size_t(i)];
        if (point.y <= mostTimes * points_[std::size_t(front_.front())].y)
            highY = std::max(highY, point.y);
    }
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

bool ScatterChart::isCut(const Frame &f) const
{
    return std::any_of(points_.begin(), points_.end(), [&](const auto &point) { return point.y > f.y.high; });
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
    if (isCut(f))
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
        const QPointF at = f.at(point);
        p.setPen(point.rejected ? QPen(rest, 1.2) : QPen(Qt::NoPen));
        p.setBrush(rest);
        if (point.rejected) {
            p.drawLine(at + QPointF(-2, -2), at + QPointF(2, 2));
            p.drawLine(at + QPointF(-2, 2), at + QPointF(2, -2));
        } else {
            p.drawEllipse(at, 2.2, 2.2);
        }
    }
    QPolygonF line, beyond; // what costs more than the plot shows has no height to join
    for (const int i : front_)
        (points_[std::size_t(i)].y > f.y.high ? beyond : line) << f.at(points_[std::size_t(i)]);
    p.setPen(QPen(t.series[0], 2.2));
    p.setBrush(Qt::NoBrush);
    p.drawPolyline(line);
    p.setBrush(t.surface);
    for (const QPointF &at : line)
        p.drawEllipse(at, 4, 4);
    p.setPen(QPen(t.series[0], 1.5));
    for (const QPointF &at : beyond)
        p.drawPolygon(QPolygonF{at + QPointF(-4, 4), at + QPointF(0, -3), at + QPointF(4, 4)});
    for (const ScatterPoint &point : points_) {
        const QPointF at = f.at(point);
        p.setBrush(Qt::NoBrush);
        if (compared_.contains(point.id)) {
            p.setPen(QPen(t.text, 1.5, Qt::DotLine));
            p.drawEllipse(at, 8, 8);
        }
        if (point.id == selected_) {
            p.setPen(QPen(t.text, 1.5));
            p.drawEllipse(at, 8, 8);
        }
        if (!point.chosen)
            continue;
        p.setPen(QPen(t.series[0], 1));
        p.setBrush(t.series[0]);
        p.drawRect(QRectF(at.x() - 5, at.y() - 5, 10, 10));
    }
}

LabelPlaces ScatterChart::freePlaces(const Frame &f) const
{
    constexpr double reach = 6; // of a mark with its edge
    LabelPlaces places(f.plot.adjusted(0, 0, 0, -1));
    if (isCut(f))
        places.block(QRectF(f.plot.left(), f.plot.top(), f.plot.width(), scaled(24))); // what the upper line means
    const auto isMark = [&](const ScatterPoint &point) { return point.chosen || point.id == selected_; };
    for (const ScatterPoint &point : points_) {
        const QPointF at = f.at(point);
        if (isMark(point))
            places.block(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach));
        else
            places.avoid(at);
    }
    for (std::size_t k = 0; k < front_.size(); ++k) {
        const QPointF at = f.at(points_[std::size_t(front_[k])]);
        places.block(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach));
        if (k > 0 && points_[std::size_t(front_[k])].y <= f.y.high)
            places.block(QLineF(f.at(points_[std::size_t(front_[k - 1])]), at));
    }
    return places;
}

void ScatterChart::paintNames(QPainter &p, const Frame &f) const
{
    const Theme &t = currentTheme();
    LabelPlaces places = freePlaces(f);
    std::vector<const ScatterPoint *> named; // what is chosen first
    for (const ScatterPoint &point : points_)
        if (point.chosen)
            named.push_back(&point);
    for (const int i : front_)
        if (!points_[std::size_t(i)].chosen)
            named.push_back(&points_[std::size_t(i)]);
    const auto isTwice = [&](const ScatterPoint &point) {
        return std::count_if(named.begin(), named.end(),
                             [&](const auto *other) { return other->label == point.label; }) > 1;
    };
    QColor ground = t.surface; // over marks that are not of the front
    ground.setAlphaF(0.85F);
    const auto write = [&](const QPointF &at, const QString &name) {
        constexpr double widest = 0.5; // of the plot
        const double wide = std::min<double>(p.fontMetrics().horizontalAdvance(name) + 1, f.plot.width() * widest);
        const auto place = places.take(at, QSizeF(wide, scaled(16)));
        if (!place)
            return;
        if (const auto leader = leaderTo(*place, at)) {
            const QPen names = p.pen();
            p.setPen(QPen(t.controlEdge, 1));
            p.drawLine(*leader);
            p.setPen(names);
        }
        p.fillRect(place->adjusted(-2, 0, 2, 0), ground);
        p.drawText(*place, Qt::AlignLeft | Qt::AlignVCenter,
                   p.fontMetrics().elidedText(name, Qt::ElideRight, int(place->width())));
    };
    for (const ScatterPoint *point : named) {
        p.setFont(typeFont(point->chosen ? TypeRole::Chip : TypeRole::Axis));
        p.setPen(point->chosen ? t.text : t.text2);
        const bool needsMore = isTwice(*point) && !point->detail.isEmpty();
        write(f.at(*point), needsMore ? QStringLiteral("%1, %2").arg(point->label, point->detail) : point->label);
    }
    // Marks on top of one another say how many they are, so that all can be counted.
    constexpr double sameSpot = 6;
    p.setFont(typeFont(TypeRole::Axis));
    p.setPen(t.text2);
    for (std::size_t k = 0; k < front_.size();) {
        const QPointF at = f.at(points_[std::size_t(front_[k])]);
        std::size_t end = k + 1;
        while (end < front_.size() && QLineF(at, f.at(points_[std::size_t(front_[end])])).length() < sameSpot)
            ++end;
        if (end - k > 1)
            write(at, QStringLiteral("%1×").arg(whole(double(end - k))));
        k = end;
    }
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
    paintNames(p, f);
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
            if (brush_.holds(f.at(point)))
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
