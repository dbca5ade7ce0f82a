#include "app/widgets/paint.h"

#include "app/widgets/typography.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace cw::app {

void roundedBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge,
                qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(width > 0 ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const qreal inset = width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void dashedBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(edge, 1.2);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void chevron(QPainter &painter, const QPointF &centre, Qt::ArrowType direction, const QColor &colour, qreal half)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    constexpr int unit = 1000; // as large as the letters beside it
    const double size = double(scaled(unit)) / unit;
    painter.scale(size, size);
    painter.rotate(direction == Qt::UpArrow      ? 180
                   : direction == Qt::RightArrow ? -90
                   : direction == Qt::LeftArrow  ? 90
                                                 : 0);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2)});
    painter.restore();
}

void hatch(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &line, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(rect, radius, radius);
    painter.fillPath(clip, ground);
    painter.setClipPath(clip, Qt::IntersectClip);
    QColor thin = line;
    thin.setAlphaF(0.6F);
    painter.setPen(QPen(thin, 0.8));
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += 5)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void progressBar(QPainter &painter, const QRectF &rect, std::optional<double> share, const QColor &colour)
{
    if (share) {
        painter.fillRect(QRectF(rect.topLeft(), QSizeF(rect.width() * std::clamp(*share, 0.0, 1.0), rect.height())),
                         colour);
        return;
    }
    constexpr qreal dash = 12, gap = 6;
    for (qreal x = rect.left(); x < rect.right(); x += dash + gap)
        painter.fillRect(QRectF(x, rect.top(), std::min(dash, rect.right() - x), rect.height()), colour);
}

} // namespace cw::app
