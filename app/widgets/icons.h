// The program's own line icons (24 grid, 1.75 stroke), tinted by a theme role when painted, so they follow a theme
// change. Names are the files under resources/icons without suffix; an unknown name paints nothing and warns once.
#pragma once

#include "app/widgets/theme.h"

#include <QIcon>

class QPainter;

namespace cw::app {

[[nodiscard]] QIcon icon(const QString &name, QColor Theme::*role = &Theme::text2);
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour);

} // namespace cw::app
