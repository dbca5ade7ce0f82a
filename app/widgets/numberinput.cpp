#include "app/widgets/numberinput.h"

#include "app/widgets/typography.h"

#include <QLineEdit>
#include <QWheelEvent>

namespace cw::app {

namespace {
constexpr int handRestsMs = 350;
}

NumberInput::NumberInput(const QString &name, double low, double high, int decimals, double step, bool optional,
                         QWidget *parent)
    : QDoubleSpinBox(parent), optional_(optional)
{
    setAccessibleName(name);
    setDecimals(decimals);
    setRange(low, high);
    setSingleStep(step);
    setGroupSeparatorShown(true);
    setKeyboardTracking(false);
    setAlignment(Qt::AlignRight);
    setMinimumHeight(scaled(space::control));
    setMinimumWidth(scaled(96));
    setFocusPolicy(Qt::StrongFocus);
    if (optional) {
        setSpecialValueText(tr("not stated"));
        setMinimumWidth(scaled(112));
    }
    typing_.setSingleShot(true);
    typing_.setInterval(handRestsMs);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this] {
        typing_.stop();
        Q_EMIT edited(number());
    });
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { typing_.start(); });
    connect(&typing_, &QTimer::timeout, this, &NumberInput::tellTyped);
}

/// What is typed so far, without touching the text under the hand.
void NumberInput::tellTyped()
{
    if (!hasFocus() || !hasAcceptableInput())
        return;
    const double typed = valueFromText(text());
    Q_EMIT edited(optional_ && typed == minimum() ? std::nullopt : std::optional(typed));
}

std::optional<double> NumberInput::number() const
{
    return optional_ && value() == minimum() ? std::nullopt : std::optional(value());
}

void NumberInput::setNumber(std::optional<double> number)
{
    const double wanted = number.value_or(minimum());
    const bool underHand = hasFocus() && lineEdit()->isModified() && hasAcceptableInput();
    if (wanted != value() && !(underHand && valueFromText(text()) == wanted)) {
        const QSignalBlocker quiet(this);
        setValue(wanted);
    }
    Q_EMIT shown();
}

QString NumberInput::textFromValue(double value) const
{
    QString text = QDoubleSpinBox::textFromValue(value);
    const QString point = locale().decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(locale().zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

double NumberInput::valueFromText(const QString &text) const
{
    return QDoubleSpinBox::valueFromText(text);
}

void NumberInput::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore(); // scrolling the page must not change a plan
}

} // namespace cw::app
