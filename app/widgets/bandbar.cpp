#include "app/widgets/bandbar.h"

#include "app/widgets/paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cw::app {

namespace {
constexpr double tintAlpha = 0.32;
constexpr double dialOverhang = 1.0; // a bar never leaves its box; over the limit it is full
} // namespace

void paintBandBar(QPainter &p, const QRectF &rect, const BandValue &band, const Theme &t)
{
    const double span = band.scaleMax - band.scaleMin;
    if (span <= 0)
        return;
    const double middle = std::round(rect.center().y()) + 0.5;
    const auto x = [&](double v) {
        return rect.left() + rect.width() * std::clamp((v - band.scaleMin) / span, 0.0, 1.0);
    };
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(t.divider, 1));
    p.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle));
    const QColor colour = t.series[0];
    if (band.low && band.high) {
        const double left = x(*band.low), right = x(*band.high);
        QColor tint = colour;
        tint.setAlphaF(float(tintAlpha));
        p.fillRect(QRectF(left, middle - 4, right - left, 8), tint);
        p.setPen(QPen(colour, 1.5));
        p.drawLine(QPointF(left, middle - 4), QPointF(left, middle + 4));
        p.drawLine(QPointF(right, middle - 4), QPointF(right, middle + 4));
    }
    if (band.likely) {
        p.setPen(Qt::NoPen);
        p.setBrush(colour);
        p.drawEllipse(QPointF(x(*band.likely), middle), 3.2, 3.2);
    }
    if (band.limit) {
        p.setPen(QPen(t.text, 1.6));
        p.drawLine(QPointF(x(*band.limit), middle - 7), QPointF(x(*band.limit), middle + 7));
    }
    p.restore();
}

void paintFillBar(QPainter &p, const QRectF &rect, std::optional<double> fill, std::optional<double> low,
                  std::optional<double> high, bool hasLimit, double warnAt, const QColor &colour, const Theme &t)
{
    if (!fill) {
        hatch(p, rect, t.surface, t.controlEdge, rect.height() / 2);
        roundedBox(p, rect, rect.height() / 2, Qt::transparent, t.controlEdge, 1);
        return;
    }
    const auto x = [&](double share) { return rect.left() + rect.width() * std::clamp(share, 0.0, dialOverhang); };
    const bool isContrast = t.mode == ThemeMode::HighContrast; // its divider is white: the track is an outline there
    roundedBox(p, rect, 2,
               isContrast                   ? t.surface
               : t.mode == ThemeMode::Light ? t.grid
                                            : t.divider,
               isContrast ? t.divider : QColor(Qt::transparent), isContrast ? 1 : 0);
    roundedBox(p, QRectF(rect.left(), rect.top(), x(*fill) - rect.left(), rect.height()), 2, colour, Qt::transparent,
               0);
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    const double middle = rect.center().y();
    if (low && high) {
        const double left = x(*low), right = std::min(x(*high), rect.right() - 0.75);
        p.setPen(QPen(t.text, 1.3));
        p.drawLine(QPointF(left, middle), QPointF(right, middle));
        p.drawLine(QPointF(left, middle - 3), QPointF(left, middle + 3));
        p.drawLine(QPointF(right, middle - 3), QPointF(right, middle + 3));
    }
    if (hasLimit) {
        p.setPen(QPen(t.text2, 1.2));
        p.drawLine(QPointF(x(warnAt), rect.top() - 2), QPointF(x(warnAt), rect.bottom() + 2));
        p.setPen(QPen(t.text, 1.8));
        p.drawLine(QPointF(rect.right() - 1, rect.top() - 5), QPointF(rect.right() - 1, rect.bottom() + 5));
    }
    p.restore();
}

void paintGhost(QPainter &p, const QPointF &at, const Theme &t)
{
    constexpr double half = 5.5;
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(t.text, 1.4));
    p.setBrush(t.surface);
    p.drawPolygon(
        QPolygonF({at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half), at + QPointF(-half, 0)}));
    p.restore();
}

} // namespace cw::app
