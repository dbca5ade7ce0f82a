#include "app/widgets/demandbars.h"

#include "app/models/numbers.h"
#include "app/widgets/paint.h"
#include "app/widgets/theme.h"
#include "app/widgets/typography.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cw::app {

namespace {

/// Round to two significant digits: what a hand can mean.
double rounded(double value)
{
    if (value <= 0)
        return 0;
    const double power = std::pow(10, std::floor(std::log10(value)) - 1);
    return std::round(value / power) * power;
}

} // namespace

DemandBars::DemandBars(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(scaled(118));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Demand by period"));
}

void DemandBars::setDemand(std::vector<double> values, std::vector<QString> periods)
{
    values_ = std::move(values);
    periods_ = std::move(periods);
    current_ = std::clamp(current_, 0, std::max(0, int(values_.size()) - 1));
    if (!dragging_)
        scale_ = values_.empty() ? 1 : std::max(1e-9, *std::max_element(values_.begin(), values_.end()) * 1.15);
    describe();
    update();
}

void DemandBars::describe()
{
    if (!values_.empty())
        setAccessibleDescription(
            tr("%1: %2").arg(periods_[std::size_t(current_)], plain(values_[std::size_t(current_)])));
}

QRectF DemandBars::plot() const
{
    return QRectF(rect()).adjusted(4, scaled(20), -4, -scaled(20) - 2);
}

int DemandBars::periodAt(double x) const
{
    const double slot = plot().width() / double(std::max<std::size_t>(1, values_.size()));
    return std::clamp(int((x - plot().left()) / slot), 0, std::max(0, int(values_.size()) - 1));
}

void DemandBars::choose(int period)
{
    current_ = period;
    describe();
    update();
    Q_EMIT currentChanged(period);
}

void DemandBars::change(int period, double value)
{
    if (period < 0 || std::size_t(period) >= values_.size() || values_[std::size_t(period)] == value)
        return;
    values_[std::size_t(period)] = value;
    describe();
    update();
    Q_EMIT edited(values_);
}

void DemandBars::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter p(this);
    const QRectF area = plot();
    if (values_.empty())
        return;
    const double slot = area.width() / double(values_.size());
    for (std::size_t i = 0; i < values_.size(); ++i) {
        const double height = std::clamp(values_[i] / scale_, 0.0, 1.0) * area.height();
        const QRectF bar(area.left() + slot * double(i) + 4, area.bottom() - height, slot - 8, height);
        roundedBox(p, bar, 2, t.series[0], Qt::transparent, 0);
        if (hasFocus() && int(i) == current_)
            roundedBox(p, QRectF(area.left() + slot * double(i), 0, slot, height + area.top() + scaled(40)), 4,
                       Qt::transparent, t.accent, 2);
        p.setFont(typeFont(TypeRole::Caption));
        p.setPen(t.text);
        p.drawText(QRectF(area.left() + slot * double(i), bar.top() - scaled(16) - 2, slot, scaled(16)),
                   Qt::AlignCenter, plain(values_[i]));
        p.setFont(typeFont(TypeRole::Axis));
        p.setPen(t.text2);
        p.drawText(QRectF(area.left() + slot * double(i), area.bottom() + 4, slot, scaled(16)), Qt::AlignCenter,
                   periods_[i]);
    }
    p.setPen(t.controlEdge);
    p.drawLine(area.bottomLeft(), area.bottomRight());
}

void DemandBars::mousePressEvent(QMouseEvent *event)
{
    dragging_ = true;
    Q_EMIT gestureBegun();
    choose(periodAt(event->position().x()));
}

void DemandBars::mouseMoveEvent(QMouseEvent *event)
{
    if (!dragging_ || values_.empty())
        return;
    const double share = (plot().bottom() - event->position().y()) / plot().height();
    change(current_, rounded(std::clamp(share, 0.0, 1.2) * scale_));
}

void DemandBars::mouseReleaseEvent(QMouseEvent *)
{
    dragging_ = false;
    Q_EMIT gestureEnded();
}

void DemandBars::keyPressEvent(QKeyEvent *event)
{
    if (values_.empty())
        return;
    const double value = values_[std::size_t(current_)];
    const double step = std::max(rounded(value / 20), value < 1 ? 0.05 : 1.0);
    switch (event->key()) {
    case Qt::Key_Left:
        choose(std::max(0, current_ - 1));
        break;
    case Qt::Key_Right:
        choose(std::min(int(values_.size()) - 1, current_ + 1));
        break;
    case Qt::Key_Up:
        change(current_, value + step);
        break;
    case Qt::Key_Down:
        change(current_, std::max(0.0, value - step));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace cw::app
