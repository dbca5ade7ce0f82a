// Where the names of points stand in a chart so that nothing is hidden: not over a line, a mark, another name or the
// edge of the plot. A name without such a place is left out; a mark tells its name when it is chosen.
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace cw::app {

class LabelPlaces {
public:
    /// `plot`: names stay inside.
    explicit LabelPlaces(const QRectF &plot) : plot_(plot) {}
    /// What no name may cover.
    void block(const QRectF &area) { areas_.push_back(area); }
    void block(const QLineF &line) { lines_.push_back(line); }
    /// Marks that a name covers only where there is no emptier place.
    void avoid(const QPointF &mark) { marks_.push_back(mark); }
    /// The emptiest free place beside `point`, which is blocked from then on.
    [[nodiscard]] std::optional<QRectF> take(const QPointF &point, const QSizeF &size);

private:
    [[nodiscard]] bool isFree(const QRectF &place) const;
    QRectF plot_;
    std::vector<QRectF> areas_;
    std::vector<QLineF> lines_;
    std::vector<QPointF> marks_;
};

/// Joins a name to the rim of its mark where the two stand apart.
[[nodiscard]] std::optional<QLineF> leaderTo(const QRectF &name, const QPointF &mark);

} // namespace cw::app
