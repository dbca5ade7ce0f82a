#include "app/charts/tornadochart.h"

#include "app/charts/chartparts.h"
#include "app/charts/seriesstyle.h"
#include "app/models/numbers.h"
#include "app/widgets/typography.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cw::app {

namespace {
constexpr double labelShare = 0.4; // of the width; the bars share the rest

struct Sizes {
    double row = scaled(32), bar = scaled(20), foot = scaled(22), text = scaled(16);
};

constexpr double above = 4;

double labelWidth(double width)
{
    return (width - 2 * space::gap) * labelShare - 8;
}
} // namespace

/// Where each row begins, and where the last one ends: as high as its name wants.
std::vector<double> TornadoChart::tops() const
{
    const Sizes is;
    std::vector<double> tops{above};
    for (const TornadoRow &row : rows_)
        tops.push_back(tops.back() + std::max(is.row, rowNameHeight(row.label, labelWidth(width())) + above));
    return tops;
}

TornadoChart::TornadoChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void TornadoChart::setRows(std::vector<TornadoRow> rows, double planned, const QString &unit)
{
    rows_ = std::move(rows);
    planned_ = planned;
    unit_ = unit;
    QStringList spoken;
    for (const TornadoRow &row : rows_)
        spoken << tr("%1: %2 to %3")
                      .arg(row.label, changeText(std::min(row.low, row.high)), changeText(std::max(row.low, row.high)));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize TornadoChart::sizeHint() const
{
    const Sizes is;
    return {420, int(std::max(tops().back(), 3 * is.row) + is.foot + space::half)};
}

QString TornadoChart::changeText(double value) const
{
    return change(value - planned_, {});
}

void TornadoChart::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter p(this);
    const QRectF all = QRectF(rect()).adjusted(space::gap, 0, -space::gap, -space::half);
    if (rows_.empty()) {
        paintEmptyChart(p, all, tr("Nothing in this plan is uncertain."));
        return;
    }
    p.setFont(typeFont(TypeRole::Axis));
    double reach = 0, textWidth = 0;
    for (const TornadoRow &row : rows_) {
        for (const double end : {row.low, row.high}) {
            reach = std::max(reach, std::abs(end - planned_));
            textWidth = std::max(textWidth, double(p.fontMetrics().horizontalAdvance(changeText(end))));
        }
    }
    const double left = all.left() + all.width() * labelShare;
    const double half = std::max(20.0, (all.right() - left) / 2 - textWidth - 8), middle = (left + all.right()) / 2;
    const auto x = [&](double value) { return middle + (reach > 0 ? (value - planned_) / reach * half : 0); };
    const Sizes is;
    const std::vector<double> rowTops = tops();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const TornadoRow &row = rows_[i];
        const double y = rowTops[i], height = rowTops[i + 1] - y;
        const double low = std::min(row.low, row.high), high = std::max(row.low, row.high);
        const QRectF bar(0, y + (height - is.bar) / 2, 1, is.bar);
        p.setPen(t.text);
        paintRowName(p, QRectF(all.left(), y, labelWidth(width()), height), row.label);
        paintSeriesBar(p, QRectF(x(low), bar.top(), std::max(0.0, middle - x(low)), is.bar), 0, t);
        paintSeriesBar(p, QRectF(middle, bar.top(), std::max(0.0, x(high) - middle), is.bar), 1, t);
        p.setFont(typeFont(TypeRole::Axis));
        p.setPen(t.text);
        if (low < planned_)
            p.drawText(QRectF(x(low) - textWidth - 6, y, textWidth, height), Qt::AlignRight | Qt::AlignVCenter,
                       changeText(low));
        if (high > planned_)
            p.drawText(QRectF(x(high) + 6, y, textWidth + 4, height), Qt::AlignLeft | Qt::AlignVCenter,
                       changeText(high));
    }
    const double y = rowTops.back();
    p.setPen(QPen(t.text, 1.3));
    p.drawLine(QPointF(middle, 2), QPointF(middle, y + 2));
    p.setPen(t.text2);
    p.drawText(QRectF(middle - 120, y + 3, 112, is.text), Qt::AlignRight | Qt::AlignVCenter, tr("cheaper"));
    p.drawText(QRectF(middle + 8, y + 3, 112, is.text), Qt::AlignLeft | Qt::AlignVCenter, tr("dearer"));
}

void TornadoChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (sizeHint().height() != height())
        updateGeometry(); // names that wrap otherwise make rows of another height
}

void TornadoChart::mousePressEvent(QMouseEvent *event)
{
    const std::vector<double> rowTops = tops();
    const auto below = std::upper_bound(rowTops.begin(), rowTops.end(), event->position().y());
    if (below != rowTops.begin() && below != rowTops.end())
        Q_EMIT rowChosen(int(below - rowTops.begin()) - 1);
}

} // namespace cw::app
