// Paints limits and bands the one way they look everywhere: a hairline for the column's scale, a tint from low to high
// with end ticks, a dot at likely, a taller tick at the limit. Also the sentence that says the same.
#pragma once

#include "app/models/roles.h"
#include "app/widgets/theme.h"

class QPainter;

namespace cw::app {

inline constexpr int bandBarWidth = 100;

void paintBandBar(QPainter &painter, const QRectF &rect, const BandValue &band, const Theme &theme);
/// A filled bar to `fill` (1 = limit), with band bracket and limit tick: the dial's bar.
void paintFillBar(QPainter &painter, const QRectF &rect, std::optional<double> fill, std::optional<double> low,
                  std::optional<double> high, bool hasLimit, double warnAt, const QColor &colour, const Theme &theme);

/// The hollow diamond of what is compared with, centred on `at`.
void paintGhost(QPainter &painter, const QPointF &at, const Theme &theme);

} // namespace cw::app
