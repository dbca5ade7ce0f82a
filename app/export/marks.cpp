// The severity shapes: shape carries the meaning, colour only helps. Drawn on a square of 14 units as in the window.
#include "app/export/sketch.h"

#include <QTransform>

#include <array>
#include <cmath>
#include <numbers>

namespace cw::app {

using planner::Mark;

namespace {

constexpr double unitSquare = 14, strokeUnits = 1.4;

QColor markColour(Mark mark)
{
    switch (mark) {
    case Mark::Blocks:
        return {0xB4, 0x23, 0x18};
    case Mark::High:
        return {0xA9, 0x45, 0x0A};
    case Mark::Medium:
        return {0x7A, 0x59, 0x00};
    case Mark::Note:
    case Mark::Upcoming:
        return {0x1D, 0x59, 0xB8};
    case Mark::Satisfied:
        return {0x17, 0x70, 0x4A};
    case Mark::Unknown:
    case Mark::Waived:
    case Mark::None:
        break;
    }
    return style::quiet;
}

QPainterPath polygon(int corners, double radius, double turn)
{
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / corners;
        points << QPointF(radius * std::sin(angle), -radius * std::cos(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath strokes(std::initializer_list<std::pair<QPointF, QPointF>> lines)
{
    QPainterPath path;
    for (const auto &[a, b] : lines) {
        path.moveTo(a);
        path.lineTo(b);
    }
    return path;
}

QPainterPath disc(double radius, QPointF centre = {})
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

/// Body (filled or ring), then the sign on it (strokes) and its dot.
struct Shape {
    QPainterPath body;
    bool isFilled = true;
    QPainterPath sign;
    QPainterPath dot = {};
};

Shape shapeOf(Mark mark)
{
    constexpr double r = 6.3;
    switch (mark) {
    case Mark::Blocks:
        return {polygon(8, 6.8, std::numbers::pi / 8), true,
                strokes({{{-2.3, -2.3}, {2.3, 2.3}}, {{-2.3, 2.3}, {2.3, -2.3}}})};
    case Mark::High: {
        QPainterPath triangle;
        triangle.addPolygon(QPolygonF({{0, -6}, {6.8, 5.8}, {-6.8, 5.8}}));
        triangle.closeSubpath();
        return {triangle, true, strokes({{{0, -1.8}, {0, 1.6}}}), disc(0.85, {0, 3.7})};
    }
    case Mark::Medium:
        return {polygon(4, 7, 0), true, strokes({{{-2.8, 0}, {2.8, 0}}})};
    case Mark::Note:
        return {disc(r), true, strokes({{{0, -0.6}, {0, 3.2}}}), disc(0.85, {0, -3})};
    case Mark::Satisfied:
        return {disc(r), false, strokes({{{-2.8, 0.2}, {-0.8, 2.3}}, {{-0.8, 2.3}, {3, -2.2}}})};
    case Mark::Upcoming:
        return {disc(r), false, strokes({{{0, -3.6}, {0, 0}}, {{0, 0}, {2.6, 1.4}}})};
    case Mark::Waived:
        return {disc(r), false, strokes({{{-4.2, 4.2}, {4.2, -4.2}}})};
    case Mark::Unknown:
    case Mark::None:
        break;
    }
    return {};
}

} // namespace

void addMark(Page &page, QPointF centre, double size, Mark mark)
{
    if (mark == Mark::None)
        return;
    const double scale = size / unitSquare;
    const double points = strokeUnits * scale / style::mmPerPoint;
    const QColor colour = markColour(mark);
    if (mark == Mark::Unknown) {
        // Hatched square; its word stands beside it.
        const QRectF box(centre.x() - size * 0.42, centre.y() - size * 0.42, size * 0.84, size * 0.84);
        addHatch(page, box, size / 4.2, 1, style::hairRule, colour);
        QPainterPath outline;
        outline.addRect(box);
        PathItem item;
        item.path = outline;
        item.stroke = colour;
        item.strokePoints = points * 0.8;
        page.items.push_back(item);
        return;
    }
    const QTransform place = QTransform::fromScale(scale, scale) * QTransform::fromTranslate(centre.x(), centre.y());
    const Shape shape = shapeOf(mark);
    const QColor onBody = shape.isFilled ? style::white : colour;
    PathItem body;
    body.path = place.map(shape.body);
    (shape.isFilled ? body.fill : body.stroke) = colour;
    body.strokePoints = points;
    page.items.push_back(body);
    PathItem sign;
    sign.path = place.map(shape.sign);
    sign.stroke = onBody;
    sign.strokePoints = points;
    page.items.push_back(sign);
    if (!shape.dot.isEmpty()) {
        PathItem dot;
        dot.path = place.map(shape.dot);
        dot.fill = onBody;
        page.items.push_back(dot);
    }
}

} // namespace cw::app
