// The severity shapes: meaning is carried by shape and word, colour only helps. Painters live in app/widgets.
#pragma once

#include "planner/plan/planresult.h"

#include <QString>

namespace cw::app {

enum class Shape { None, Block, High, Medium, Note, Ok, Unknown, Upcoming, Waived };

/// "Blocks", "High", "Medium", "Note", "Satisfied", "Unknown", "Upcoming", "Waived"; translated.
[[nodiscard]] QString shapeWord(Shape shape);
[[nodiscard]] Shape shapeOf(const planner::Finding &finding);
/// The worse of two; Block is worst, None best.
[[nodiscard]] Shape worse(Shape a, Shape b);

} // namespace cw::app
