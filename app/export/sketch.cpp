#include "app/export/sketch.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw::app {

namespace {

constexpr double dotRadius = 0.95, limitHeight = 4.4, bandHeight = 2.3, tickPoints = 1.1;
constexpr double leftRoom = 0.3, rightRoom = 0.12; ///< of the span, beside the ends of a band
constexpr double hatchGap = 0.9, boxPadding = 1.5, boxRadius = 0.5, whiteRim = 0.35;

PathItem strokeOf(const QPainterPath &path, double points, const QColor &colour)
{
    PathItem item;
    item.path = path;
    item.stroke = colour;
    item.strokePoints = points;
    return item;
}

PathItem fillOf(const QPainterPath &path, const QColor &colour)
{
    PathItem item;
    item.path = path;
    item.fill = colour;
    return item;
}

QPainterPath rectPath(const QRectF &rect)
{
    QPainterPath path;
    path.addRect(rect);
    return path;
}

QPainterPath linePath(QPointF a, QPointF b)
{
    QPainterPath path(a);
    path.lineTo(b);
    return path;
}

void addDots(Page &page, const QRectF &area, const QColor &colour)
{
    constexpr double gap = 0.75, radius = 0.17;
    QPainterPath dots;
    int row = 0;
    for (double y = area.bottom() - gap / 2; y > area.top() + radius; y -= gap, ++row)
        for (double x = area.left() + gap / 2 + (row % 2) * gap / 2; x < area.right() - radius; x += gap)
            dots.addEllipse(QPointF(x, y), radius, radius);
    page.items.push_back(fillOf(dots, colour));
}

} // namespace

void addRule(Page &page, double x1, double x2, double y, double points, const QColor &colour)
{
    page.items.push_back(strokeOf(linePath({x1, y}, {x2, y}), points, colour));
}

void addText(Page &page, double x, double baseline, const QString &text, const style::Text &style)
{
    if (!text.isEmpty())
        page.items.push_back(TextItem{QPointF(x, baseline), text, style});
}

void addHatch(Page &page, const QRectF &area, double gap, int slope, double points, const QColor &colour)
{
    QPainterPath lines;
    if (slope == 0) {
        for (double y = area.bottom() - gap / 2; y > area.top(); y -= gap)
            lines.addPath(linePath({area.left(), y}, {area.right(), y}));
    } else {
        // Lines x + s·y = c with s = slope; both ends are where they meet the rectangle.
        const double s = slope;
        const double first = std::min(area.left() + s * area.top(), area.left() + s * area.bottom());
        const double last = std::max(area.right() + s * area.top(), area.right() + s * area.bottom());
        for (double c = std::ceil(first / gap) * gap; c < last; c += gap) {
            const double xTop = c - s * area.top(), xBottom = c - s * area.bottom();
            const double x1 = std::clamp(xTop, area.left(), area.right());
            const double x2 = std::clamp(xBottom, area.left(), area.right());
            if (std::abs(x1 - x2) > 1e-6)
                lines.addPath(linePath({x1, (c - x1) / s}, {x2, (c - x2) / s}));
        }
    }
    if (!lines.isEmpty())
        page.items.push_back(strokeOf(lines, points, colour));
}

void addRangeBox(Page &page, const QRectF &text)
{
    const QRectF box = text.adjusted(-boxPadding, -0.75, boxPadding, 0.75);
    const double strip = boxPadding - whiteRim;
    addHatch(page, QRectF(box.left(), box.top(), strip, box.height()), hatchGap, 1, style::hairRule, style::edge);
    addHatch(page, QRectF(box.right() - strip, box.top(), strip, box.height()), hatchGap, 1, style::hairRule,
             style::edge);
    QPainterPath outline;
    outline.addRoundedRect(box, boxRadius, boxRadius);
    page.items.push_back(strokeOf(outline, style::mediumRule, style::quiet));
}

void addBand(Page &page, const QRectF &area, const planner::CellBand &band)
{
    std::vector<double> known;
    for (const auto &value : {band.low, band.likely, band.high, band.limit})
        if (value && std::isfinite(*value))
            known.push_back(*value);
    const auto [least, most] = std::minmax_element(known.begin(), known.end());
    if (known.size() < 2 || *least == *most)
        return;
    const double span = *most - *least;
    double low = *least - leftRoom * span;
    if (*least >= 0)
        low = std::max(low, 0.0);
    const double high = *most + rightRoom * span;
    const auto at = [&](double value) { return area.left() + (value - low) / (high - low) * area.width(); };
    const double y = area.center().y();
    addRule(page, area.left(), area.right(), y, style::mediumRule, style::hairline);
    const auto tick = [&](double value, double height, double points, const QColor &colour) {
        page.items.push_back(
            strokeOf(linePath({at(value), y - height / 2}, {at(value), y + height / 2}), points, colour));
    };
    if (band.low && band.high && *band.low < *band.high) {
        page.items.push_back(
            fillOf(rectPath(QRectF(at(*band.low), y - bandHeight / 2, at(*band.high) - at(*band.low), bandHeight)),
                   style::tint));
        addRule(page, at(*band.low), at(*band.high), y, style::mediumRule, style::accent);
        tick(*band.low, bandHeight + 0.9, tickPoints, style::accent);
        tick(*band.high, bandHeight + 0.9, tickPoints, style::accent);
    }
    if (band.limit)
        tick(*band.limit, limitHeight, tickPoints + 0.2, style::black);
    if (band.likely) {
        QPainterPath dot;
        dot.addEllipse(QPointF(at(*band.likely), y), dotRadius, dotRadius);
        page.items.push_back(fillOf(dot, style::accent));
    }
}

QColor seriesColour(int series)
{
    static const std::array<QColor, 6> colours = {QColor(0x0A, 0x63, 0x75), QColor(0xDC, 0x74, 0x1A),
                                                  QColor(0x2B, 0x2F, 0x8F), QColor(0x8F, 0x73, 0x00),
                                                  QColor(0xB0, 0x47, 0x9A), QColor(0x7E, 0x88, 0x94)};
    return colours[size_t(std::clamp(series, 0, 5))];
}

std::vector<double> seriesDashes(int series)
{
    switch (series) {
    case 1:
        return {4, 2};
    case 2:
        return {1, 2};
    case 3:
        return {4, 2, 1, 2};
    case 4:
        return {8, 3};
    default:
        return {};
    }
}

void addFill(Page &page, const QRectF &area, int series)
{
    if (area.height() <= 0 || area.width() <= 0)
        return;
    const QColor colour = seriesColour(series);
    switch (series) {
    case 0:
        page.items.push_back(fillOf(rectPath(area), colour));
        return;
    case 1:
        addDots(page, area, colour);
        break;
    case 2:
        addHatch(page, area, hatchGap, 1, style::mediumRule, colour);
        break;
    case 3:
        addHatch(page, area, hatchGap, -1, style::mediumRule, colour);
        break;
    case 4:
        addHatch(page, area, hatchGap * 0.8, 0, style::mediumRule, colour);
        break;
    default:
        break;
    }
    page.items.push_back(strokeOf(rectPath(area), style::mediumRule, colour));
}

void addMarker(Page &page, QPointF centre, int series)
{
    constexpr double r = 0.8;
    QPainterPath shape;
    switch (series) {
    case 1:
        shape.addRect(QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r));
        break;
    case 2:
        shape.addPolygon(QPolygonF({centre + QPointF(0, -r), centre + QPointF(r, r), centre + QPointF(-r, r)}));
        break;
    case 3:
        shape.addPolygon(QPolygonF(
            {centre + QPointF(0, -r), centre + QPointF(r, 0), centre + QPointF(0, r), centre + QPointF(-r, 0)}));
        break;
    default:
        shape.addEllipse(centre, r, r);
        break;
    }
    shape.closeSubpath();
    page.items.push_back(fillOf(shape, seriesColour(series)));
}

} // namespace cw::app
