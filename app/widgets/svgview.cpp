#include "app/widgets/svgview.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cw::app {

SvgView::SvgView(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SvgView::setDrawing(const QByteArray &svg)
{
    renderer_.load(svg);
    updateGeometry();
    update();
}

QSizeF SvgView::fitted(int width) const
{
    const QSizeF own = renderer_.defaultSize();
    if (!renderer_.isValid() || own.isEmpty())
        return {};
    const double scale = std::min(1.0, width / own.width());
    return own * scale;
}

QSize SvgView::sizeHint() const
{
    return renderer_.isValid() ? renderer_.defaultSize() : QSize();
}

int SvgView::heightForWidth(int width) const
{
    return int(std::ceil(fitted(width).height()));
}

void SvgView::paintEvent(QPaintEvent *)
{
    const QSizeF size = fitted(width());
    if (size.isEmpty())
        return;
    QPainter p(this);
    const QRectF paper((width() - size.width()) / 2, 0, size.width(), size.height());
    p.fillRect(paper, Qt::white);
    renderer_.render(&p, paper);
}

} // namespace cw::app
