#include "app/export/svgcanvas.h"

#include <QPainterPath>
#include <QRawFont>
#include <QRegularExpression>

#include <cmath>

namespace cw::app {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *invisible = " fill-opacity=\"0\"";

constexpr double emUnits = 1000; // glyph outlines are kept in thousandths of an em

QString outline(const QPainterPath &path)
{
    QString data;
    const auto point = [](const QPainterPath::Element &e) {
        return QString::number(std::lround(e.x)) + u' ' + QString::number(std::lround(e.y));
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += (data.isEmpty() ? u"M"_s : u"ZM"_s) + point(element);
            break;
        case QPainterPath::LineToElement:
            data += u'L' + point(element);
            break;
        case QPainterPath::CurveToElement:
            data += u'C' + point(element);
            break;
        case QPainterPath::CurveToDataElement:
            data += u' ' + point(element);
            break;
        }
    }
    return data.isEmpty() ? data : data + u'Z';
}

QString penText(const SvgPen &pen)
{
    QString text = u" fill=\"%1\""_s.arg(pen.fill);
    if (!pen.stroke.isEmpty())
        text += u" stroke=\"%1\" stroke-width=\"%2\""_s.arg(pen.stroke, svgNumber(pen.width));
    if (!pen.dashes.isEmpty())
        text += u" stroke-dasharray=\"%1\""_s.arg(pen.dashes);
    return text;
}

/// Control characters have no place in XML.
QString plainText(const QString &text)
{
    QString out;
    for (const QChar c : text)
        out += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    return out.toHtmlEscaped();
}

} // namespace

struct SvgCanvas::Fonts {
    QRawFont regular{u":/fonts/ClusterwrightSans-Regular.ttf"_s, emUnits};
    QRawFont bold{u":/fonts/ClusterwrightSans-SemiBold.ttf"_s, emUnits};
};

SvgCanvas::SvgCanvas() : fonts_(std::make_unique<Fonts>()) {}

SvgCanvas::~SvgCanvas() = default;

const QRawFont &SvgCanvas::font(bool isBold) const
{
    return isBold ? fonts_->bold : fonts_->regular;
}

QString SvgCanvas::glyphId(quint32 glyph, bool isBold)
{
    const auto [at, isNew] = glyphs_.try_emplace({isBold, glyph});
    if (isNew)
        at->second = outline(font(isBold).pathForGlyph(glyph));
    return at->second.isEmpty() ? QString() : (isBold ? u"b%1"_s : u"r%1"_s).arg(glyph);
}

void SvgCanvas::rectangle(const QRectF &area, const SvgPen &pen)
{
    body_ += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\""_s.arg(
        svgNumber(area.x()), svgNumber(area.y()), svgNumber(area.width()), svgNumber(area.height()));
    if (pen.radius > 0)
        body_ += u" rx=\"%1\""_s.arg(svgNumber(pen.radius));
    body_ += penText(pen) + u"/>\n"_s;
}

void SvgCanvas::line(double x1, double y1, double x2, double y2, const SvgPen &pen)
{
    path(u"M%1 %2L%3 %4"_s.arg(svgNumber(x1), svgNumber(y1), svgNumber(x2), svgNumber(y2)), pen);
}

void SvgCanvas::path(const QString &data, const SvgPen &pen)
{
    body_ += u"<path d=\"%1\"%2/>\n"_s.arg(data, penText(pen));
}

double SvgCanvas::textWidth(const QString &text, const SvgText &style) const
{
    const QRawFont &raw = font(style.isBold);
    double width = 0;
    for (const QPointF &advance : raw.advancesForGlyphIndexes(raw.glyphIndexesForString(text)))
        width += advance.x();
    return width * style.size / emUnits;
}

void SvgCanvas::text(double x, double y, const QString &text, const SvgText &style)
{
    const QRawFont &raw = font(style.isBold);
    const QVector<quint32> glyphs = raw.glyphIndexesForString(text);
    const bool hasAll = raw.isValid() && !glyphs.contains(0);
    const double width = textWidth(text, style);
    const double left = style.anchor == Anchor::Start ? x : style.anchor == Anchor::Middle ? x - width / 2 : x - width;
    if (hasAll) {
        body_ += u"<g aria-hidden=\"true\" fill=\"%1\" transform=\"translate(%2 %3) scale(%4)\">"_s.arg(
            style.colour, svgNumber(left), svgNumber(y), QString::number(style.size / emUnits, 'g', 6));
        double at = 0;
        const QVector<QPointF> advances = raw.advancesForGlyphIndexes(glyphs);
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            if (const QString id = glyphId(glyphs[i], style.isBold); !id.isEmpty())
                body_ += u"<use xlink:href=\"#%1\" x=\"%2\"/>"_s.arg(id, QString::number(std::lround(at)));
            at += advances[i].x();
        }
        body_ += u"</g>"_s;
    }
    // Letters that the typeface lacks are left to the viewer's own.
    body_ += u"<text x=\"%1\" y=\"%2\" font-size=\"%3\" textLength=\"%4\" fill=\"%5\"%6%7>%8</text>\n"_s.arg(
        svgNumber(left), svgNumber(y), svgNumber(style.size), svgNumber(width), style.colour,
        style.isBold ? u" font-weight=\"600\""_s : QString(), hasAll ? QLatin1String(invisible) : QLatin1String(),
        plainText(text));
}

void SvgCanvas::begin(const QString &cssClass, const std::vector<std::pair<QString, QString>> &attributes)
{
    body_ += u"<g class=\"%1\""_s.arg(cssClass);
    for (const auto &[name, value] : attributes)
        body_ += u" %1=\"%2\""_s.arg(name, plainText(value));
    body_ += u">\n"_s;
}

void SvgCanvas::end()
{
    body_ += u"</g>\n"_s;
}

QByteArray SvgCanvas::finish(double width, double height, const QString &title, const QString &description)
{
    QString out =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
        "version=\"1.1\" role=\"img\" width=\"%1mm\" height=\"%2mm\" viewBox=\"0 0 %1 %2\" "
        "font-family=\"Clusterwright Sans, Inter, Arial, sans-serif\">\n"_s.arg(svgNumber(width), svgNumber(height));
    out += u"<title>%1</title>\n<desc>%2</desc>\n<defs>\n"_s.arg(plainText(title), plainText(description));
    for (const auto &[key, data] : glyphs_)
        if (!data.isEmpty())
            out += u"<path id=\"%1%2\" d=\"%3\"/>\n"_s.arg(key.first ? u"b"_s : u"r"_s).arg(key.second).arg(data);
    out += u"</defs>\n<rect width=\"%1\" height=\"%2\" fill=\"#FFFFFF\"/>\n"_s.arg(svgNumber(width), svgNumber(height));
    return (out + body_ + u"</svg>\n"_s).toUtf8();
}

QByteArray withLettersAsText(const QByteArray &svg)
{
    static const QRegularExpression outlines(
        u"<g aria-hidden=\"true\"[^>]*>(?:<use [^>]*/>)*</g>|<path id=\"[br]\\d+\" [^>]*/>\n"_s);
    return QString::fromUtf8(svg).remove(outlines).remove(QLatin1String(invisible)).toUtf8();
}

QString svgNumber(double value)
{
    constexpr double steps = 1000;
    const double rounded = std::round(value * steps) / steps;
    return QString::number(rounded == 0 ? 0.0 : rounded, 'g', 9);
}

} // namespace cw::app
