// The picture of a company on its report: PNG, JPEG or SVG. Read with bounds, so that a huge or broken file is a
// sentence and never a long wait. Pure but for the reading.
#pragma once

#include "app/export/planloading.h"

#include <QSizeF>

namespace cw::app {

inline constexpr qint64 maxLogoBytes = 2 * 1024 * 1024;
inline constexpr int maxLogoPixels = 4096; ///< of each side

/// The size of the picture in its own units, or why it is none.
[[nodiscard]] Result<QSizeF> logoSize(const QByteArray &bytes);
[[nodiscard]] bool isSvg(const QByteArray &bytes);

/// Reads `plan.report.logo` from beside the plan into `logoImage`. Nothing to do without a logo. Errors carry
/// "/report/logo".
[[nodiscard]] std::vector<Error> resolveLogo(planner::Plan &plan, const QString &folder);

} // namespace cw::app
