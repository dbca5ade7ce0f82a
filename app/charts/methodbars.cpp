#include "app/charts/methodbars.h"

#include "app/charts/seriesstyle.h"
#include "app/models/numbers.h"
#include "app/widgets/typography.h"

#include <QPainter>

#include <algorithm>

namespace cw::app {

namespace {
constexpr int rowHeight = 28, barHeight = 14, labelWidth = 250, valueWidth = 90;
constexpr int inset = space::card;
} // namespace

MethodBars::MethodBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MethodBars::setBars(std::vector<MethodBar> bars)
{
    bars_ = std::move(bars);
    updateGeometry();
    update();
}

QSize MethodBars::sizeHint() const
{
    return {2 * labelWidth, std::max(1, int(bars_.size())) * rowHeight};
}

void MethodBars::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter p(this);
    p.setFont(typeFont(TypeRole::Axis));
    double highest = 0;
    for (const MethodBar &bar : bars_)
        highest = std::max(highest, bar.value.value_or(0));
    const double room = std::max(10, width() - inset - labelWidth - valueWidth);
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        const double y = double(i) * rowHeight;
        p.setPen(t.text);
        p.drawText(QRectF(inset, y, labelWidth - space::half, rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                   bars_[i].label);
        const double length = highest > 0 && bars_[i].value ? room * *bars_[i].value / highest : 0;
        if (bars_[i].value)
            paintSeriesBar(
                p, QRectF(inset + labelWidth, y + (rowHeight - barHeight) / 2.0, std::max(1.0, length), barHeight),
                int(i % t.series.size()), t);
        p.setPen(bars_[i].value ? t.text : t.text2);
        p.drawText(QRectF(inset + labelWidth + length + space::half, y, valueWidth, rowHeight),
                   Qt::AlignLeft | Qt::AlignVCenter, bars_[i].value ? significant(*bars_[i].value) : tr("not known"));
    }
}

} // namespace cw::app
