#include "app/charts/methodbars.h"

#include "app/charts/chartparts.h"
#include "app/charts/seriesstyle.h"
#include "app/models/numbers.h"
#include "app/widgets/paint.h"
#include "app/widgets/typography.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace cw::app {

namespace {
constexpr int barHeight = 14, unknownBar = 40;
constexpr int inset = space::card;

struct Sizes {
    int row = scaled(28), label = scaled(250), value = scaled(90);
};
} // namespace

MethodBars::MethodBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void MethodBars::choose(int bar)
{
    if (bar < 0 || bar >= int(bars_.size()))
        return;
    chosen_ = bar;
    const MethodBar &shown = bars_[std::size_t(bar)];
    setAccessibleDescription(
        QStringLiteral("%1: %2").arg(shown.label, shown.value ? significant(*shown.value) : tr("not known")));
    update();
    if (!shown.passport.isEmpty())
        Q_EMIT figureRequested(shown.passport);
}

void MethodBars::mousePressEvent(QMouseEvent *event)
{
    choose(int(event->position().y()) / Sizes().row);
}

void MethodBars::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        choose(chosen_ + 1);
    else if (event->key() == Qt::Key_Up)
        choose(std::max(0, chosen_ - 1));
    else
        QWidget::keyPressEvent(event);
}

void MethodBars::setBars(std::vector<MethodBar> bars)
{
    bars_ = std::move(bars);
    chosen_ = chosen_ < int(bars_.size()) ? chosen_ : -1;
    updateGeometry();
    update();
}

QSize MethodBars::sizeHint() const
{
    const Sizes is;
    return {2 * is.label, std::max(1, int(bars_.size())) * is.row};
}

void MethodBars::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter p(this);
    const Sizes is;
    double highest = 0;
    for (const MethodBar &bar : bars_)
        highest = std::max(highest, bar.value.value_or(0));
    const double room = std::max(10, width() - inset - is.label - is.value);
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        const double y = double(i) * is.row;
        if (int(i) == chosen_) {
            p.fillRect(QRectF(0, y, width(), is.row), t.currentStep);
            p.fillRect(QRectF(0, y, 3, is.row), t.accent);
        }
        p.setPen(t.text);
        paintRowName(p, QRectF(inset, y, is.label - space::half, is.row), bars_[i].label);
        const double length = !bars_[i].value ? scaled(unknownBar) : highest > 0 ? room * *bars_[i].value / highest : 0;
        const QRectF area(inset + is.label, y + (is.row - barHeight) / 2.0, std::max(1.0, length), barHeight);
        if (bars_[i].value)
            paintSeriesBar(p, area, int(i % t.series.size()), t);
        else
            hatch(p, area, t.surface, t.controlEdge, 2);
        p.setFont(typeFont(TypeRole::Axis));
        p.setPen(bars_[i].value ? t.text : t.text2);
        p.drawText(QRectF(inset + is.label + length + space::half, y, is.value, is.row),
                   Qt::AlignLeft | Qt::AlignVCenter, bars_[i].value ? significant(*bars_[i].value) : tr("not known"));
    }
    if (hasFocus()) {
        p.setPen(QPen(t.accent, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace cw::app
