// The type scale: one ratio and weight per role, derived from the application font. GUI thread only.
#pragma once

#include <QFont>

#include <optional>

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

/// Body text is 13 px at this size; every other role follows by its ratio.
inline constexpr double usualTextPoints = 9.75;
inline constexpr double smallestTextPoints = 8, largestTextPoints = 16;

/// Registers the fonts of the program and makes the text family the application font. `points` is the size of body
/// text, held between the smallest and the largest; absent: as the desktop has it.
void setUpFonts(std::optional<double> points = std::nullopt);
[[nodiscard]] QFont typeFont(TypeRole role);
/// A length given for body text of 13 px, grown with the text; never smaller than given, since marks and hit areas do
/// not shrink with small text.
[[nodiscard]] int scaled(int pixels);

namespace space {
// Grid of four; sizes at 100 % and body text of 13 px, what holds text grows by `scaled`. Device pixels follow from
// Qt's scaling.
inline constexpr int quarter = 4, half = 8, gap = 12, card = 16, page = 24;
inline constexpr int menuRow = 40, stepsColumn = 208, passport = 296, dials = 72, control = 28, row = 32, tallRow = 44;
inline constexpr int controlRadius = 4, cardRadius = 6;
} // namespace space

} // namespace cw::app
