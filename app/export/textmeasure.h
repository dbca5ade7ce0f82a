// Widths and line breaks of the report's texts, in millimetres, as the PDF will print them: measured at the printer's
// resolution, independent of any screen. Needs loaded fonts (`loadFonts`) and a QGuiApplication; GUI thread.
#pragma once

#include "app/export/reportstyle.h"

#include <QString>
#include <QStringList>

#include <memory>

class QPaintDevice;

namespace cw::app {

[[nodiscard]] QFont fontOf(const style::Text &style);
/// Control characters become spaces; what is printed must be printable.
[[nodiscard]] QString printable(const QString &text);

class TextMeasure {
public:
    TextMeasure();
    ~TextMeasure();
    [[nodiscard]] double width(const QString &text, const style::Text &style) const;
    /// Lines no wider than `width`; breaks at words, inside a word only where it is wider than a line. Never empty.
    [[nodiscard]] QStringList wrap(const QString &text, const style::Text &style, double width) const;
    /// Width of the widest piece between two places where a line may break.
    [[nodiscard]] double longestWord(const QString &text, const style::Text &style) const;
    [[nodiscard]] static double capHeight(const style::Text &style);

private:
    struct Device;
    std::unique_ptr<Device> device_;
};

} // namespace cw::app
