#include "app/charts/brush.h"

#include "app/widgets/theme.h"

#include <QPainter>

namespace cw::app {

namespace {
constexpr double smallest = 6; // pixels; less is a click
}

void Brush::begin(const QPointF &at)
{
    start_ = at;
    rect_ = {};
    drawing_ = true;
}

void Brush::move(const QPointF &at)
{
    const QRectF rect = QRectF(start_, at).normalized();
    rect_ = rect.width() >= smallest && rect.height() >= smallest ? rect : QRectF();
}

bool Brush::end()
{
    drawing_ = false;
    return isSet();
}

void Brush::paint(QPainter &p) const
{
    if (!isSet())
        return;
    const Theme &t = currentTheme();
    QColor ground = t.accent;
    ground.setAlphaF(0.12F);
    p.setBrush(ground);
    p.setPen(QPen(t.accent, 1, Qt::DashLine));
    p.drawRect(rect_);
}

} // namespace cw::app
