// The type scale: one ratio and weight per role, derived from the application font. GUI thread only.
#pragma once

#include <QFont>

namespace cw::app {

enum class TypeRole {
    StartTitle,
    PassportValue,
    Answer,
    CardTitle,
    Section,
    Body,
    Caption,
    CellSecond,
    Axis,
    Chip,
    Mono
};

/// Registers the fonts of the program and makes the text family the application font.
void setUpFonts();
[[nodiscard]] QFont typeFont(TypeRole role);

namespace space {
// Grid of four; sizes at 100 %. Device pixels follow from Qt's scaling.
inline constexpr int quarter = 4, half = 8, gap = 12, card = 16, page = 24;
inline constexpr int menuRow = 40, stepsColumn = 208, passport = 296, dials = 72, control = 28, row = 32, tallRow = 44;
inline constexpr int controlRadius = 4, cardRadius = 6;
} // namespace space

} // namespace cw::app
