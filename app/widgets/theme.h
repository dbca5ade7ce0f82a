// The colour roles of the window, one struct per theme (light, dark, high contrast). Widgets and painters take colours
// from here alone. The current theme belongs to the application, like its palette: GUI thread only. A change repaints
// everything through QEvent::PaletteChange; tests/app/widgets/tst_theme computes every contrast this table promises.
#pragma once

#include "app/models/shape.h"

#include <QColor>

#include <array>
#include <optional>

class QApplication;

namespace cw::app {

enum class ThemeMode { Light, Dark, HighContrast };

struct Theme {
    ThemeMode mode = ThemeMode::Light;
    QColor window, surface, head;
    QColor text, text2, text3;
    QColor divider; ///< decoration only, carries no meaning
    QColor grid, controlEdge;
    QColor accent, onAccent;
    QColor currentStep, selectedRow;
    QColor block, blockTint, high, highTint, medium, mediumTint, info, infoTint, ok, okTint;
    std::array<QColor, 6> series;
    [[nodiscard]] QColor colour(Shape shape) const;
    [[nodiscard]] QColor tint(Shape shape) const;
};

[[nodiscard]] const Theme &theme(ThemeMode mode);
[[nodiscard]] const Theme &currentTheme();
/// Sets palette and current theme. The style and fonts are set up once by `setUpAppearance`.
void applyTheme(ThemeMode mode);
/// While it lives painters use the light theme, whatever the window shows: for drawings that leave the program.
class OnPaper {
public:
    OnPaper();
    ~OnPaper();
    OnPaper(const OnPaper &) = delete;
    OnPaper &operator=(const OnPaper &) = delete;

private:
    const Theme *before_;
};
/// Light or dark by the palette the desktop gave at start-up (Qt 6.4 knows no colour scheme).
[[nodiscard]] ThemeMode systemTheme();
/// Style, fonts and the first theme. Call once after the QApplication exists. `textPoints`: see setUpFonts.
void setUpAppearance(ThemeMode mode, std::optional<double> textPoints = std::nullopt);

/// WCAG contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace cw::app
