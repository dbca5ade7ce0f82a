// Country outlines for maps, from the files compiled into the program (Natural Earth, public domain). Degrees.
#pragma once

#include "catalog/base/result.h"

#include <QPointF>

#include <vector>

namespace cw::app {

/// Closed rings, x = longitude, y = latitude.
using Ring = std::vector<QPointF>;

[[nodiscard]] Result<std::vector<Ring>> worldOutline();

} // namespace cw::app
