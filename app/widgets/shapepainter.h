// Paints a severity shape into a square and gives it as an icon. The word beside it is the caller's (`shapeWord`).
#pragma once

#include "app/widgets/theme.h"

#include <QPixmap>

class QPainter;

namespace cw::app {

void paintShape(QPainter &painter, const QRectF &square, Shape shape, const Theme &theme);
[[nodiscard]] QPixmap shapePixmap(Shape shape, int size, qreal devicePixelRatio);

} // namespace cw::app
