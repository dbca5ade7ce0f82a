#include "app/charts/methodbars.h"

#include "app/charts/chartparts.h"
#include "app/charts/seriesstyle.h"
#include "app/models/numbers.h"
#include "app/widgets/typography.h"

#include <QPainter>

#include <algorithm>

namespace cw::app {

namespace {
constexpr int barHeight = 14;
constexpr int inset = space::card;

struct Sizes {
    int row = scaled(28), label = scaled(250), value = scaled(90);
};
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
        p.setPen(t.text);
        paintRowName(p, QRectF(inset, y, is.label - space::half, is.row), bars_[i].label);
        const double length = highest > 0 && bars_[i].value ? room * *bars_[i].value / highest : 0;
        if (bars_[i].value)
            paintSeriesBar(p,
                           QRectF(inset + is.label, y + (is.row - barHeight) / 2.0, std::max(1.0, length), barHeight),
                           int(i % t.series.size()), t);
        p.setFont(typeFont(TypeRole::Axis));
        p.setPen(bars_[i].value ? t.text : t.text2);
        p.drawText(QRectF(inset + is.label + length + space::half, y, is.value, is.row),
                   Qt::AlignLeft | Qt::AlignVCenter, bars_[i].value ? significant(*bars_[i].value) : tr("not known"));
    }
}

} // namespace cw::app
