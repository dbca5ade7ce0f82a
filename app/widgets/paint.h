// Small painting helpers every painter of the window shares. Coordinates are logical pixels.
#pragma once

#include <QColor>
#include <QRectF>
#include <Qt>

#include <optional>

class QPainter;

namespace cw::app {

/// Fill and edge of a box with round corners; the edge lies inside `rect`. Width 0 draws no edge.
void roundedBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge,
                qreal width);
/// The dashed edge of a zone something may be dropped on.
void dashedBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &edge);
void chevron(QPainter &painter, const QPointF &centre, Qt::ArrowType direction, const QColor &colour, qreal half = 4);
/// White or surface with thin diagonal lines: the sign of "not known".
void hatch(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &line, qreal radius = 0);

inline constexpr int progressHeight = 3;
/// The bar of work that goes on: filled to the share done, or dashed all along while that is not known.
void progressBar(QPainter &painter, const QRectF &rect, std::optional<double> share, const QColor &colour);

} // namespace cw::app
