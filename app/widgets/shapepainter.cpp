#include "app/widgets/shapepainter.h"

#include "app/widgets/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace cw::app {

namespace {

/// A regular polygon with `corners`, its first corner turned by `turn` degrees, inside the unit circle times `radius`.
QPolygonF regular(int corners, double turn, double radius)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double a = (turn + 360.0 * i / corners) * std::numbers::pi / 180;
        polygon << QPointF(radius * std::cos(a), radius * std::sin(a));
    }
    return polygon;
}

void ring(QPainter &p, const QColor &colour)
{
    p.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(QPointF(), 6.2, 6.2);
}

void filled(QPainter &p, const QPolygonF &polygon, const QColor &colour)
{
    p.setPen(QPen(colour, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(colour);
    p.drawPolygon(polygon);
}

} // namespace

void paintShape(QPainter &p, const QRectF &square, Shape shape, const Theme &t)
{
    if (shape == Shape::None)
        return;
    const QColor colour = t.colour(shape);
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.translate(square.center());
    p.scale(square.width() / 14, square.height() / 14); // drawn on a square of 14
    const QPen inner(t.surface, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    switch (shape) {
    case Shape::Block:
        filled(p, regular(8, 22.5, 6.6), colour);
        p.setPen(inner);
        p.drawLine(QPointF(-2.3, -2.3), QPointF(2.3, 2.3));
        p.drawLine(QPointF(-2.3, 2.3), QPointF(2.3, -2.3));
        break;
    case Shape::High:
        filled(p, QPolygonF{QPointF(0, -5.8), QPointF(6.3, 5.4), QPointF(-6.3, 5.4)}, colour);
        p.setPen(inner);
        p.drawLine(QPointF(0, -1.9), QPointF(0, 1.5));
        p.drawPoint(QPointF(0, 3.8));
        break;
    case Shape::Medium:
        filled(p, regular(4, 0, 6.8), colour);
        p.setPen(inner);
        p.drawLine(QPointF(-2.5, 0), QPointF(2.5, 0));
        break;
    case Shape::Note:
        p.setPen(Qt::NoPen);
        p.setBrush(colour);
        p.drawEllipse(QPointF(), 6.8, 6.8);
        p.setPen(inner);
        p.drawPoint(QPointF(0, -3.1));
        p.drawLine(QPointF(0, -0.2), QPointF(0, 3.4));
        break;
    case Shape::Ok:
        ring(p, colour);
        p.drawPolyline(QPolygonF{QPointF(-2.7, 0.2), QPointF(-0.7, 2.2), QPointF(2.9, -1.9)});
        break;
    case Shape::Upcoming:
        ring(p, colour);
        p.drawPolyline(QPolygonF{QPointF(0, -3.4), QPointF(0, 0.2), QPointF(2.5, 1.6)});
        break;
    case Shape::Waived:
        ring(p, colour);
        p.drawLine(QPointF(-3, 3), QPointF(3, -3));
        break;
    case Shape::Unknown: {
        hatch(p, QRectF(-6.2, -6.2, 12.4, 12.4), t.surface, t.controlEdge);
        p.setPen(QPen(colour, 1.2));
        p.setBrush(Qt::NoBrush);
        p.drawRect(QRectF(-6.2, -6.2, 12.4, 12.4));
        QPainterPath mark;
        mark.moveTo(-2, -1.7);
        mark.cubicTo(-2, -4.6, 2.3, -4.4, 2.1, -1.7);
        mark.cubicTo(2, -0.5, 0, -0.2, 0, 1.2);
        p.setPen(QPen(t.surface, 3.4, Qt::SolidLine, Qt::RoundCap));
        p.drawPath(mark);
        p.setPen(QPen(t.text, 1.5, Qt::SolidLine, Qt::RoundCap));
        p.drawPath(mark);
        p.drawPoint(QPointF(0, 3.6));
        break;
    }
    case Shape::None:
        break;
    }
    p.restore();
}

QPixmap shapePixmap(Shape shape, int size, qreal devicePixelRatio)
{
    QPixmap pixmap(qRound(size * devicePixelRatio), qRound(size * devicePixelRatio));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintShape(painter, QRectF(0, 0, size, size), shape, currentTheme());
    return pixmap;
}

} // namespace cw::app
