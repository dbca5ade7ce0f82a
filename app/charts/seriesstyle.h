// How the n-th series looks beyond its colour: fill pattern for bars, so that no meaning hangs on colour alone.
#pragma once

#include "app/widgets/theme.h"

class QPainter;

namespace cw::app {

/// The fill alone, within the clip of the painter: for areas of any form.
void paintSeriesGround(QPainter &painter, const QRectF &rect, int series, const Theme &theme);
/// Fills a bar segment with the n-th series' colour and pattern (solid, dots, diagonals, horizontals, edge only).
void paintSeriesBar(QPainter &painter, const QRectF &rect, int series, const Theme &theme);

} // namespace cw::app
