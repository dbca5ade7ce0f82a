#include "app/export/textmeasure.h"

#include "app/export/fonts.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>

namespace cw::app {

namespace {
constexpr int resolution = 1200;
constexpr double mmPerDot = 25.4 / resolution;
constexpr double capShare = 0.727; ///< height of a capital of our sans, as a share of the size
constexpr double widest = 1e6;     ///< dots: a line that never breaks
} // namespace

QFont fontOf(const style::Text &style)
{
    QFont font(style.mono ? monoFamily() : sansFamily());
    font.setPointSizeF(style.points);
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString printable(const QString &text)
{
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0); };
    if (std::none_of(text.begin(), text.end(), isControl))
        return text;
    QString clean = text;
    std::replace_if(clean.begin(), clean.end(), isControl, QLatin1Char(' '));
    return clean;
}

namespace {
/// As long as the text and about as wide: "GB/s" and "2026/1744" stay on one line, where a slash would let them break.
QString withWholeUnits(const QString &text)
{
    constexpr qsizetype longestUnit = 12;
    constexpr QLatin1Char asWide('t');
    QStringList words = text.split(QLatin1Char(' '));
    for (QString &word : words)
        if (word.size() <= longestUnit)
            word.replace(QLatin1Char('/'), asWide);
    return words.join(QLatin1Char(' '));
}
} // namespace

struct TextMeasure::Device {
    QBuffer buffer;
    std::unique_ptr<QPdfWriter> writer;
};

TextMeasure::TextMeasure() : device_(std::make_unique<Device>())
{
    device_->buffer.open(QIODevice::WriteOnly);
    device_->writer = std::make_unique<QPdfWriter>(&device_->buffer);
    device_->writer->setResolution(resolution);
}

TextMeasure::~TextMeasure() = default;

double TextMeasure::width(const QString &text, const style::Text &style) const
{
    return QFontMetricsF(fontOf(style), device_->writer.get()).horizontalAdvance(text) * mmPerDot;
}

QStringList TextMeasure::wrap(const QString &text, const style::Text &style, double width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(withWholeUnits(text), fontOf(style), device_->writer.get());
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    // A hair wider than measured: a text measured to fit must not break over a rounding.
    const double dots = std::min(width / mmPerDot + 1, widest);
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(dots);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

double TextMeasure::longestWord(const QString &text, const style::Text &style) const
{
    double longest = 0;
    for (const QString &word : text.split(QLatin1Char(' ')))
        longest = std::max(longest, width(word, style));
    return longest;
}

double TextMeasure::capHeight(const style::Text &style)
{
    return style::pt(style.points) * capShare;
}

} // namespace cw::app
