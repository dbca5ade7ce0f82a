// A text broken into lines that fit a width: what painters use where a label would wrap by itself.
#pragma once

#include <QStringList>

class QFont;

namespace cw::app {

/// At most `most` lines, broken between words where that is possible; what is left over is elided in the last one.
[[nodiscard]] QStringList textLines(const QString &text, const QFont &font, double width, int most);

} // namespace cw::app
