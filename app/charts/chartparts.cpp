#include "app/charts/chartparts.h"

#include "app/charts/seriesstyle.h"
#include "app/widgets/textlines.h"
#include "app/widgets/typography.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cw::app {

namespace {
constexpr int line = 20, swatchSize = 12, swatchGap = 6, nameLine = 15, mostNameLines = 4;

int swatch()
{
    return scaled(swatchSize);
}
} // namespace

void paintEmptyChart(QPainter &painter, const QRectF &area, const QString &sentence)
{
    painter.setFont(typeFont(TypeRole::Body));
    painter.setPen(currentTheme().text2);
    painter.drawText(area.adjusted(space::gap, 0, -space::gap, 0), Qt::AlignCenter | Qt::TextWordWrap, sentence);
}

double rowNameHeight(const QString &name, double width)
{
    const bool isShort = QFontMetricsF(typeFont(TypeRole::CellSecond)).horizontalAdvance(name) <= width;
    return isShort ? scaled(18)
                   : double(textLines(name, typeFont(TypeRole::Axis), width, mostNameLines).size()) * scaled(nameLine);
}

void paintRowName(QPainter &painter, const QRectF &area, const QString &name)
{
    painter.setFont(typeFont(TypeRole::CellSecond));
    const QFontMetricsF metrics(painter.font());
    if (metrics.horizontalAdvance(name) <= area.width()) {
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
        return;
    }
    painter.setFont(typeFont(TypeRole::Axis));
    const int room = std::clamp(int(area.height()) / scaled(nameLine), 1, mostNameLines);
    const QStringList lines = textLines(name, painter.font(), area.width(), room);
    QRectF place(area.left(), area.center().y() - double(lines.size()) * scaled(nameLine) / 2, area.width(),
                 scaled(nameLine));
    for (const QString &text : lines) {
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        place.translate(0, place.height());
    }
}

double legendLine()
{
    return scaled(line);
}

QRectF namePlace(const QPointF &point, double top, const QSizeF &size, const QRectF &plot)
{
    constexpr double apart = 9;
    const double right = plot.right() - point.x() - apart, left = point.x() - apart - plot.left();
    const bool isRight = size.width() <= right || (size.width() > left && right >= left);
    const double width = std::min(size.width(), isRight ? right : left);
    return {isRight ? point.x() + apart : point.x() - apart - width, top, width, size.height()};
}

std::vector<QRectF> legendPlaces(const QStringList &entries, double width, double top)
{
    const QFontMetricsF metrics(typeFont(TypeRole::Axis));
    std::vector<QRectF> places;
    double x = 0, y = top;
    for (const QString &entry : entries) {
        const double need = swatch() + swatchGap + metrics.horizontalAdvance(entry);
        if (x > 0 && x + need > width) {
            x = 0;
            y += legendLine();
        }
        places.emplace_back(x, y, need, legendLine());
        x += need + space::card;
    }
    return places;
}

void paintLegendEntry(QPainter &painter, const QRectF &place, int series, const QString &text)
{
    const Theme &t = currentTheme();
    paintSeriesBar(painter, QRectF(place.left(), place.center().y() - swatch() / 2.0, swatch(), swatch()), series, t);
    painter.setFont(typeFont(TypeRole::Axis));
    painter.setPen(t.text);
    painter.drawText(place.adjusted(swatch() + swatchGap, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace cw::app
