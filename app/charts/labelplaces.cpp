#include "app/charts/labelplaces.h"

#include <algorithm>
#include <array>
#include <limits>

namespace cw::app {

namespace {

bool crosses(const QLineF &line, const QRectF &place)
{
    if (place.contains(line.p1()) || place.contains(line.p2()))
        return true;
    const std::array edges{QLineF(place.topLeft(), place.topRight()), QLineF(place.topRight(), place.bottomRight()),
                           QLineF(place.bottomRight(), place.bottomLeft()),
                           QLineF(place.bottomLeft(), place.topLeft())};
    return std::any_of(edges.begin(), edges.end(),
                       [&](const QLineF &edge) { return line.intersects(edge) == QLineF::BoundedIntersection; });
}

} // namespace

bool LabelPlaces::isFree(const QRectF &place) const
{
    return plot_.contains(place) &&
           std::none_of(areas_.begin(), areas_.end(), [&](const QRectF &area) { return area.intersects(place); }) &&
           std::none_of(lines_.begin(), lines_.end(), [&](const QLineF &line) { return crosses(line, place); });
}

std::optional<QRectF> LabelPlaces::take(const QPointF &point, const QSizeF &size)
{
    constexpr double apart = 9; // from the middle of a mark
    const double w = size.width(), h = size.height();
    // In the order in which the eye looks for a name: beside, above, below, then farther off.
    const std::array places{QPointF(apart, -h / 2),
                            QPointF(apart, -h - apart / 2),
                            QPointF(apart, apart / 2),
                            QPointF(-apart - w, -h / 2),
                            QPointF(-apart - w, -h - apart / 2),
                            QPointF(-apart - w, apart / 2),
                            QPointF(-w / 2, -h - apart),
                            QPointF(-w / 2, apart),
                            QPointF(-apart, -2 * h - apart / 2),
                            QPointF(apart - w, -2 * h - apart / 2)};
    std::optional<QRectF> best;
    auto fewest = std::numeric_limits<std::ptrdiff_t>::max();
    for (const QPointF &from : places) {
        const QRectF place(point + from, size);
        if (!isFree(place))
            continue;
        const auto covered =
            std::count_if(marks_.begin(), marks_.end(), [&](const QPointF &mark) { return place.contains(mark); });
        if (covered < fewest)
            fewest = covered, best = place;
    }
    if (best)
        block(*best);
    return best;
}

std::optional<QLineF> leaderTo(const QRectF &name, const QPointF &mark)
{
    constexpr double beside = 12, rim = 6; // from the middle of a mark
    const QPointF nearest(std::clamp(mark.x(), name.left(), name.right()),
                          std::clamp(mark.y(), name.top(), name.bottom()));
    const QLineF whole(nearest, mark);
    if (whole.length() <= beside)
        return std::nullopt;
    return QLineF(nearest, whole.pointAt(1 - rim / whole.length()));
}

} // namespace cw::app
