#include "app/widgets/numberslider.h"

#include "app/widgets/bandbar.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/paint.h"
#include "app/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cw::app {

namespace {
constexpr int positions = 1000; // of the slider underneath, which screen readers speak
constexpr double knob = 7, groove = 4;
} // namespace

double sliderTop(double value, double step)
{
    constexpr double fewestSteps = 10;
    const double wanted = std::max(2 * std::abs(value), fewestSteps * step);
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (factor * power >= wanted * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

NumberSlider::NumberSlider(NumberInput *input, QWidget *parent) : QSlider(Qt::Horizontal, parent), input_(input)
{
    setRange(0, positions);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(input, &NumberInput::shown, this, &NumberSlider::follow);
    connect(input, &NumberInput::edited, this, &NumberSlider::follow);
    follow();
}

void NumberSlider::setGhost(std::optional<double> value)
{
    if (ghost_ == value)
        return;
    ghost_ = value;
    update();
}

void NumberSlider::follow()
{
    const double value = input_->value();
    const bool fits = low_ == input_->minimum() && value <= high_ && value * 8 >= high_ && high_ > low_;
    if (!isSliderDown() && !fits) {
        low_ = input_->minimum();
        high_ = std::clamp(sliderTop(value, input_->singleStep()), low_ + input_->singleStep(), input_->maximum());
    }
    setAccessibleName(tr("%1, slider").arg(input_->accessibleName()));
    setAccessibleDescription(input_->text());
    setToolTip(
        tr("%1: %2 to %3").arg(input_->accessibleName(), input_->textFromValue(low_), input_->textFromValue(high_)));
    const QSignalBlocker quiet(this);
    setValue(int(std::lround(std::clamp((value - low_) / (high_ - low_), 0.0, 1.0) * positions)));
    update();
}

double NumberSlider::placeOf(double value) const
{
    return knob + (width() - 2 * knob) * std::clamp((value - low_) / (high_ - low_), 0.0, 1.0);
}

void NumberSlider::moveTo(double x)
{
    const double share = std::clamp((x - knob) / std::max(1.0, width() - 2 * knob), 0.0, 1.0);
    const double step = input_->singleStep();
    const double value = std::round((low_ + share * (high_ - low_)) / step) * step; // whole steps, whatever the low end
    input_->setValue(std::clamp(value, low_, high_));                               // tells its edit
}

void NumberSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    Q_EMIT gestureBegun();
    const double beside = event->position().x() - placeOf(input_->value());
    const bool isHandle = std::abs(beside) <= knob;
    grabbed_ = isHandle ? beside : 0; // a handle that is only touched stays where it is
    if (!isHandle)
        moveTo(event->position().x());
    event->accept();
}

void NumberSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        moveTo(event->position().x() - grabbed_);
}

void NumberSlider::mouseReleaseEvent(QMouseEvent *)
{
    if (!isSliderDown())
        return;
    setSliderDown(false);
    Q_EMIT gestureEnded();
    follow();
}

void NumberSlider::keyPressEvent(QKeyEvent *event)
{
    constexpr int page = 10;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        input_->stepBy(-1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        input_->stepBy(1);
        break;
    case Qt::Key_PageDown:
        input_->stepBy(-page);
        break;
    case Qt::Key_PageUp:
        input_->stepBy(page);
        break;
    default:
        event->ignore(); // QSlider would jump by steps of its own
    }
}

void NumberSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolling the page must not change a plan
}

void NumberSlider::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0, at = placeOf(input_->value());
    const QRectF line(knob, middle - groove / 2, width() - 2 * knob, groove);
    roundedBox(p, line, groove / 2, t.mode == ThemeMode::Light ? t.grid : t.divider, t.controlEdge,
               t.mode == ThemeMode::HighContrast ? 1 : 0);
    const QColor ink = isEnabled() ? t.accent : t.text3;
    roundedBox(p, QRectF(line.left(), line.top(), at - line.left(), groove), groove / 2, ink, Qt::transparent, 0);
    if (ghost_ && *ghost_ >= low_ && *ghost_ <= high_)
        paintGhost(p, QPointF(placeOf(*ghost_), middle), t);
    p.setPen(QPen(ink, 2));
    p.setBrush(isSliderDown() || underMouse() ? ink : t.surface);
    p.drawEllipse(QPointF(at, middle), knob - 1.5, knob - 1.5);
    if (hasFocus()) {
        p.setPen(QPen(t.accent, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace cw::app
