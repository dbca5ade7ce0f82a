#include "app/widgets/codelabel.h"

#include "app/widgets/paint.h"
#include "app/widgets/theme.h"
#include "app/widgets/typography.h"

#include <QPainter>

namespace cw::app {

CodeLabel::CodeLabel(QWidget *parent) : QLabel(parent)
{
    setFont(typeFont(TypeRole::Mono));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setMargin(space::half);
}

void CodeLabel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    roundedBox(painter, rect(), space::controlRadius, currentTheme().head, Qt::transparent, 0);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace cw::app
