#include "app/widgets/svgview.h"

#include "app/widgets/theme.h"
#include "app/widgets/typography.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace cw::app {

SvgView::SvgView(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QByteArray inColoursOf(const Theme &t, const QByteArray &svg)
{
    if (t.mode == ThemeMode::Light)
        return svg; // the paper's colours are the light theme's
    const auto tint = [&](const QColor &colour) {
        constexpr double share = 0.2;
        const auto mixed = [&](int a, int b) { return int(a * share + b * (1 - share)); };
        return QColor(mixed(colour.red(), t.surface.red()), mixed(colour.green(), t.surface.green()),
                      mixed(colour.blue(), t.surface.blue()));
    };
    const std::array<std::pair<const char *, QColor>, 26> tones{{
        {"#FFFFFF", t.surface},
        {"#15191F", t.text},
        {"#46505D", t.text2},
        {"#F8F9FA", t.head},
        {"#F1F5F8", t.head},
        {"#EEF0F2", t.head},
        {"#DDE1E6", t.divider},
        {"#B7C0CA", t.controlEdge},
        {"#858E9B", t.controlEdge},
        {"#0A6375", t.accent},
        {"#E3F0F2", tint(t.accent)},
        {"#2B2F8F", t.series[2]},
        {"#E8EAF8", tint(t.series[2])},
        {"#8A2F7C", t.series[4]},
        {"#B0479A", t.series[4]},
        {"#F7E9F4", tint(t.series[4])},
        {"#7A5900", t.medium},
        {"#FBF3D9", t.mediumTint},
        {"#A9450A", t.high},
        {"#FDF0E4", t.highTint},
        {"#B42318", t.block},
        {"#FDECEA", t.blockTint},
        {"#1D59B8", t.info},
        {"#E8F0FC", t.infoTint},
        {"#17704A", t.ok},
        {"#E4F3EB", t.okTint},
    }};
    QByteArray out;
    out.reserve(svg.size());
    constexpr qsizetype length = 7; // "#15191F"
    qsizetype done = 0;
    for (qsizetype at = svg.indexOf("\"#"); at >= 0; at = svg.indexOf("\"#", at + 1)) {
        const QByteArray colour = svg.mid(at + 1, length);
        const auto tone =
            std::find_if(tones.begin(), tones.end(), [&](const auto &each) { return colour == each.first; });
        if (tone == tones.end())
            continue;
        out += svg.mid(done, at + 1 - done) + tone->second.name().toLatin1();
        done = at + 1 + length;
    }
    return out + svg.mid(done);
}

void SvgView::setDrawing(const QByteArray &svg)
{
    svg_ = svg;
    load();
}

void SvgView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        load();
}

void SvgView::load()
{
    renderer_.load(inColoursOf(currentTheme(), svg_));
    constexpr int unit = 1000; // the letters in it grow with those beside it
    own_ = renderer_.isValid() ? QSizeF(renderer_.defaultSize()) * scaled(unit) / unit : QSizeF();
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
    return own_ * std::min(1.0, width / own_.width());
}

QTransform SvgView::toPixels() const
{
    const QRectF units = renderer_.viewBoxF();
    const QSizeF size = fitted(width());
    if (units.isEmpty() || size.isEmpty())
        return {};
    QTransform pixels;
    pixels.scale(size.width() / units.width(), size.height() / units.height());
    pixels.translate(-units.left(), -units.top());
    return pixels;
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
    p.fillRect(paper, currentTheme().surface);
    renderer_.render(&p, paper);
}

} // namespace cw::app
