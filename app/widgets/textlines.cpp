#include "app/widgets/textlines.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextLayout>

namespace cw::app {

QStringList textLines(const QString &text, const QFont &font, double width, int most)
{
    const QFontMetricsF metrics(font);
    if (most <= 1 || metrics.horizontalAdvance(text) <= width)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    // "Gbit/s" stays whole: a joiner after the stroke of a unit keeps the line from breaking there.
    constexpr QChar joiner(0x2060);
    static const QRegularExpression stroke(QStringLiteral("(?<=\\w)/(?=\\w{1,2}\\b)"));
    const QString joined = QString(text).replace(stroke, QStringLiteral("/") + joiner);
    QTextLayout layout(joined, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most - 1) {
            lines << metrics.elidedText(joined.mid(line.textStart()).remove(joiner), Qt::ElideRight, width);
            break;
        }
        lines << joined.mid(line.textStart(), line.textLength()).remove(joiner).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace cw::app
