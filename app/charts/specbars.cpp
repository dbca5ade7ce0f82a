#include "app/charts/specbars.h"

#include "app/charts/seriesstyle.h"
#include "app/models/numbers.h"
#include "app/widgets/paint.h"
#include "app/widgets/shapepainter.h"
#include "app/widgets/typography.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cw::app {

namespace {
constexpr double mark = 14, labelShare = 0.32, room = 1.08; // room: behind the longest bar
constexpr double gap = 8, dash = 4;

/// From the height of a line of text, so that they follow its size.
struct Sizes {
    double line = QFontMetricsF(typeFont(TypeRole::CellSecond)).height();
    double row = 1.6 * line, bar = line, head = 1.4 * line, value = 7.5 * line, share = 3 * line;
};
} // namespace

SpecBars::SpecBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void SpecBars::setBars(std::vector<SpecBar> bars)
{
    bars_ = std::move(bars);
    greatest_ = 1;
    QStringList spoken;
    for (const SpecBar &bar : bars_) {
        greatest_ = std::max(greatest_, bar.share.value_or(0));
        spoken << (bar.share ? tr("%1: %2, %3 of the data sheet").arg(bar.label, bar.value, percent(*bar.share))
                             : tr("%1: %2, the data sheet states nothing").arg(bar.label, bar.value));
    }
    greatest_ *= room;
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize SpecBars::sizeHint() const
{
    const Sizes is;
    return {420, int(is.head + is.row * double(std::max<std::size_t>(bars_.size(), 3)) + space::gap)};
}

void SpecBars::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    const Sizes is;
    QPainter p(this);
    const QRectF all = QRectF(rect()).adjusted(space::gap, 0, -space::gap, -space::half);
    const double left = all.left() + all.width() * labelShare, right = all.right() - is.value - is.share;
    const auto x = [&](double share) { return left + (right - left) * share / greatest_; };
    const double bottom = is.head + is.row * double(bars_.size());
    p.setFont(typeFont(TypeRole::Axis));
    for (const double share : {0.0, 0.5, 1.0}) {
        p.setPen(QPen(share == 1.0 ? t.controlEdge : t.grid, share == 1.0 ? 2 : 1));
        p.drawLine(QPointF(x(share), is.head), QPointF(x(share), bottom));
        p.setPen(t.text2);
        p.drawText(QRectF(x(share) - 60, 0, 120, is.head - 4), Qt::AlignCenter,
                   share == 1.0 ? tr("data sheet") : percent(share));
    }
    double y = is.head;
    for (const SpecBar &bar : bars_) {
        p.setFont(typeFont(TypeRole::CellSecond));
        p.setPen(t.text);
        double labelLeft = all.left();
        if (!bar.isVerified) {
            paintShape(p, QRectF(labelLeft, y + (is.row - mark) / 2, mark, mark), Shape::Block, t);
            labelLeft += mark + dash;
        }
        const double labelWidth = left - labelLeft - gap;
        p.drawText(QRectF(labelLeft, y, labelWidth, is.row), Qt::AlignLeft | Qt::AlignVCenter,
                   p.fontMetrics().elidedText(bar.label, Qt::ElideMiddle, int(labelWidth)));
        const QRectF box(left, y + (is.row - is.bar) / 2, (bar.share ? x(*bar.share) : right) - left, is.bar);
        if (bar.share) {
            paintSeriesBar(p, box, 0, t);
        } else {
            hatch(p, box, t.surface, t.grid, 3);
            roundedBox(p, box, 3, Qt::transparent, t.divider, 1);
        }
        p.setPen(t.text2);
        p.drawText(QRectF(right, y, is.share, is.row), Qt::AlignRight | Qt::AlignVCenter,
                   bar.share ? percent(*bar.share) : QStringLiteral("—"));
        p.setPen(t.text);
        p.drawText(QRectF(right + is.share, y, is.value, is.row), Qt::AlignRight | Qt::AlignVCenter, bar.value);
        y += is.row;
    }
}

} // namespace cw::app
