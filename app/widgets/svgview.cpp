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
    own_ = renderer_.isValid() ? QSizeF(renderer_.defaultSize()) : QSizeF();
    const QRectF whole = renderer_.viewBoxF(), inner = whole.adjusted(trim_, trim_, -trim_, -trim_);
    if (renderer_.isValid() && trim_ > 0 && inner.isValid()) {
        renderer_.setViewBox(inner);
        own_ = {own_.width() * inner.width() / whole.width(), own_.height() * inner.height() / whole.height()};
    }
    updateGeometry();
    update();
}

QSizeF SvgView::fitted(int width) const
{
    if (!renderer_.isValid() || own_.isEmpty())
        return {};
    const double scale = std::min(1.0, width / own_.width());
    return own_ * scale;
}

QSize SvgView::sizeHint() const
{
    return renderer_.isValid() ? own_.toSize() : QSize();
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
    const QRectF paper(QPointF(), size);
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(paper, Qt::white);
    renderer_.render(&p, paper);
}

} // namespace cw::app
