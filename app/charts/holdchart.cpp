#include "app/charts/holdchart.h"

#include "app/charts/chartparts.h"
#include "app/charts/seriesstyle.h"
#include "app/models/shownday.h"
#include "app/widgets/paint.h"
#include "app/widgets/shapepainter.h"
#include "app/widgets/typography.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace cw::app {

namespace {
constexpr double mark = 14, labelShare = 0.3;
constexpr int shortestAxisDays = 90;

struct Sizes {
    double row = scaled(32), bar = scaled(20), head = scaled(20), amount = scaled(90), text = scaled(16);
};

double labelWidth(double width)
{
    return (width - 2 * space::gap) * labelShare - 8;
}
} // namespace

/// Where each row begins, and where the last one ends: as high as its name wants.
std::vector<double> HoldChart::tops() const
{
    constexpr double around = 4;
    const Sizes is;
    std::vector<double> tops{is.head};
    for (const HoldRow &row : rows_)
        tops.push_back(tops.back() + std::max(is.row, rowNameHeight(row.label, labelWidth(width())) + around));
    return tops;
}

HoldChart::HoldChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void HoldChart::setRows(std::vector<HoldRow> rows, QDate today)
{
    rows_ = std::move(rows);
    today_ = today;
    QStringList spoken;
    for (const HoldRow &row : rows_)
        spoken << QStringLiteral("%1, %2, %3").arg(row.label, row.amount, endText(row));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize HoldChart::sizeHint() const
{
    const Sizes is;
    return {420, int(std::max(tops().back(), is.head + 3 * is.row) + space::half)};
}

QString HoldChart::endText(const HoldRow &row) const
{
    if (!row.until.isValid())
        return tr("no end known");
    const QString day = shownDay(row.until);
    return row.until < today_ ? tr("ended %1").arg(day) : tr("ends %1").arg(day);
}

void HoldChart::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter p(this);
    const QRectF all = QRectF(rect()).adjusted(space::gap, 0, -space::gap, -space::half);
    if (rows_.empty()) {
        paintEmptyChart(p, all, tr("Nothing is bought in this plan."));
        return;
    }
    int days = shortestAxisDays;
    for (const HoldRow &row : rows_) {
        if (row.until.isValid())
            days = std::max(days, int(today_.daysTo(row.until)) + 7);
    }
    const Sizes is;
    const double left = all.left() + all.width() * labelShare, right = all.right() - is.amount;
    const auto x = [&](QDate day) { return left + (right - left) * std::max(0.0, double(today_.daysTo(day))) / days; };
    p.setFont(typeFont(TypeRole::Axis));
    const std::vector<double> rowTops = tops();
    const double bottom = rowTops.back();
    const int monthsShown = std::max(1, days / 30), step = std::max(1, monthsShown / 5);
    int n = 0;
    for (QDate month(today_.year(), today_.month(), 1); month <= today_.addDays(days);
         month = month.addMonths(1), ++n) {
        if (month < today_ || n % step != 0)
            continue;
        p.setPen(t.grid);
        p.drawLine(QPointF(x(month), is.head), QPointF(x(month), bottom));
        p.setPen(t.text2);
        p.drawText(QRectF(x(month) - 40, 0, 80, is.head - 4), Qt::AlignCenter,
                   QLocale().toString(month, QStringLiteral("MMM")));
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const HoldRow &row = rows_[i];
        const double y = rowTops[i], height = rowTops[i + 1] - y;
        const bool isKnown = row.until.isValid(), hasEnded = isKnown && row.until < today_;
        const bool soon = isKnown && today_.daysTo(row.until) <= holdWarnsDays;
        p.setPen(t.text);
        paintRowName(p, QRectF(all.left(), y, labelWidth(width()), height), row.label);
        QRectF bar(left, y + (height - is.bar) / 2, isKnown ? x(row.until) - left : right - left, is.bar);
        if (!isKnown) {
            hatch(p, bar, t.surface, t.controlEdge, 3);
            roundedBox(p, bar, 3, Qt::transparent, t.controlEdge, 1);
        } else if (!hasEnded) {
            if (soon)
                p.fillRect(bar, t.high);
            else
                paintSeriesBar(p, bar, 0, t);
        }
        p.setFont(typeFont(TypeRole::Axis));
        const QString text = endText(row);
        const double width = p.fontMetrics().horizontalAdvance(text) + 6;
        double at = isKnown ? std::max(left, bar.right()) + 6 : bar.center().x() - width / 2;
        if (soon) {
            paintShape(p, QRectF(at, y + (height - mark) / 2, mark, mark), hasEnded ? Shape::High : Shape::Medium, t);
            at += mark + 4;
        } else if (isKnown && at + width > right) {
            at = bar.right() - width - 6; // no room behind the bar: on it, on its own ground
        }
        const QRectF place(at, y + (height - is.text) / 2, width, is.text);
        if (!isKnown || (isKnown && !soon && place.left() < bar.right()))
            p.fillRect(place, t.surface);
        p.setPen(t.text);
        p.drawText(place, Qt::AlignCenter, text);
        p.setFont(typeFont(TypeRole::CellSecond));
        p.drawText(QRectF(right, y, is.amount, height), Qt::AlignRight | Qt::AlignVCenter, row.amount);
    }
}

void HoldChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (sizeHint().height() != height())
        updateGeometry(); // names that wrap otherwise make rows of another height
}

void HoldChart::mousePressEvent(QMouseEvent *event)
{
    const std::vector<double> rowTops = tops();
    const auto below = std::upper_bound(rowTops.begin(), rowTops.end(), event->position().y());
    if (below != rowTops.begin() && below != rowTops.end())
        Q_EMIT rowChosen(int(below - rowTops.begin()) - 1);
}

} // namespace cw::app
