#include "app/widgets/chip.h"

#include "app/widgets/icons.h"
#include "app/widgets/paint.h"
#include "app/widgets/shapepainter.h"
#include "app/widgets/typography.h"

#include <QPainter>

namespace cw::app {

namespace {
constexpr int side = 7;

int mark()
{
    return scaled(12);
}
} // namespace

Chip::Chip(const QString &text, const QString &iconName, Shape shape, bool framed, QWidget *parent)
    : QWidget(parent), framed_(framed)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, iconName, shape);
}

void Chip::set(const QString &text, const QString &iconName, Shape shape)
{
    text_ = text;
    icon_ = iconName;
    shape_ = shape;
    setAccessibleName(shape == Shape::None ? text : QStringLiteral("%1, %2").arg(text, shapeWord(shape)));
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(typeFont(framed_ ? TypeRole::Chip : TypeRole::Caption));
    const int marked = icon_.isEmpty() && shape_ == Shape::None ? 0 : mark() + 6;
    return {metrics.horizontalAdvance(text_) + marked + (framed_ ? 2 * side : 2), scaled(20)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter p(this);
    if (framed_)
        roundedBox(p, rect(), 3, t.surface, t.divider, 1);
    int x = framed_ ? side : 0;
    const QRectF square(x, (height() - mark()) / 2.0, mark(), mark());
    if (shape_ != Shape::None)
        paintShape(p, square, shape_, t), x += mark() + 6;
    else if (!icon_.isEmpty())
        paintIcon(p, square, icon_, t.text2), x += mark() + 6;
    p.setFont(typeFont(framed_ ? TypeRole::Chip : TypeRole::Caption));
    p.setPen(t.text);
    p.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, text_);
}

} // namespace cw::app
