#include "app/charts/seriesstyle.h"

#include <QPainter>

namespace cw::app {

namespace {

QColor colourOf(int series, const Theme &t)
{
    return t.series[std::size_t(std::min(series, int(t.series.size()) - 1))];
}

} // namespace

void paintSeriesGround(QPainter &p, const QRectF &rect, int series, const Theme &t)
{
    const QColor colour = colourOf(series, t);
    p.save();
    p.setClipRect(rect, Qt::IntersectClip);
    p.setRenderHint(QPainter::Antialiasing);
    if (series == 0) {
        p.fillRect(rect, colour);
    } else {
        QColor ground = colour;
        ground.setAlphaF(series >= 5 ? 0.0F : 0.28F);
        p.fillRect(rect, ground);
        p.setPen(QPen(colour, series == 1 ? 1.7 : 1.3, Qt::SolidLine, Qt::RoundCap));
        constexpr double pitch = 5;
        if (series == 1) {
            for (double y = rect.top() + 2.5; y < rect.bottom() + pitch; y += pitch - 1)
                for (double x = rect.left() + 2.5; x < rect.right(); x += pitch - 1)
                    p.drawPoint(QPointF(x, y));
        } else if (series == 2 || series == 3) {
            for (double x = rect.left() - rect.height(); x < rect.right() + rect.height(); x += pitch) {
                if (series == 2)
                    p.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
                else
                    p.drawLine(QPointF(x, rect.top()), QPointF(x + rect.height(), rect.bottom()));
            }
        } else if (series == 4) {
            for (double y = rect.top() + 2; y < rect.bottom(); y += pitch - 1)
                p.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        }
    }
    p.restore();
}

void paintSeriesBar(QPainter &p, const QRectF &rect, int series, const Theme &t)
{
    if (rect.height() <= 0 || rect.width() <= 0)
        return;
    paintSeriesGround(p, rect, series, t);
    if (series == 0)
        return;
    p.save();
    p.setRenderHint(QPainter::Antialiasing, false);
    p.setPen(QPen(colourOf(series, t), 1));
    p.setBrush(Qt::NoBrush);
    p.drawRect(rect.adjusted(0, 0, -1, -1));
    p.restore();
}

} // namespace cw::app
