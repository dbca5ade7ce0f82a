// Writes SVG drawings with the product's own typeface on every machine: glyphs are outlines, defined once and used
// again; an invisible text lies over each label so that it can be searched, selected and read aloud. Measures in
// millimetres, y downward. Numbers in the C locale; the same calls give the same bytes. Needs a QGuiApplication.
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <map>
#include <memory>
#include <vector>

class QRawFont;

namespace cw::app {

enum class Anchor { Start, Middle, End };

struct SvgText {
    double size = 3; ///< height of the letters' em, mm
    bool isBold = false;
    QString colour = QStringLiteral("#15191F");
    Anchor anchor = Anchor::Start;
};

struct SvgPen {
    QString fill = QStringLiteral("none");
    QString stroke; ///< empty = none
    double width = 0.2;
    QString dashes; ///< "1 0.6"; empty = solid
    double radius = 0;
};

class SvgCanvas {
public:
    SvgCanvas();
    ~SvgCanvas();
    void rectangle(const QRectF &area, const SvgPen &pen);
    void line(double x1, double y1, double x2, double y2, const SvgPen &pen);
    void path(const QString &data, const SvgPen &pen);
    /// Baseline at `y`.
    void text(double x, double y, const QString &text, const SvgText &style);
    [[nodiscard]] double textWidth(const QString &text, const SvgText &style) const;
    /// A group with a name for people and machines: `<g class="rack" data-…>`; attributes in the order given.
    void begin(const QString &cssClass, const std::vector<std::pair<QString, QString>> &attributes = {});
    void end();
    /// The whole file: `title` and `description` for readers of screens, `width` x `height` in mm.
    [[nodiscard]] QByteArray finish(double width, double height, const QString &title, const QString &description);

private:
    [[nodiscard]] const QRawFont &font(bool isBold) const;
    [[nodiscard]] QString glyphId(quint32 glyph, bool isBold);

    struct Fonts;
    std::unique_ptr<Fonts> fonts_;
    std::map<std::pair<bool, quint32>, QString> glyphs_; ///< outline by weight and glyph
    QString body_;
};

/// A drawing of a canvas with its letters as text instead of outlines: for documents that embed the typeface, where
/// outlines would take ten times the room.
[[nodiscard]] QByteArray withLettersAsText(const QByteArray &svg);

/// Up to three decimals, no trailing zeros, "-0" is "0".
[[nodiscard]] QString svgNumber(double value);

} // namespace cw::app
