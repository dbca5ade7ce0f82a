#include "app/widgets/numberinput.h"

#include "app/widgets/refusal.h"
#include "app/widgets/typography.h"

#include <QAccessible>
#include <QLineEdit>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace cw::app {

namespace {
constexpr int handRestsMs = 350;
constexpr int sampleThousands = 1500;

/// "1,5" and "0,190" in English, "1.5" in German: a mark of thousands where none can stand.
bool hasMisplacedGroups(const QString &text, const QLocale &locale)
{
    constexpr int thousand = 3;
    const QString whole = text.section(locale.decimalPoint(), 0, 0).trimmed();
    const QStringList groups = whole.split(locale.groupSeparator());
    if (groups.size() < 2)
        return false;
    const QString first = QString(groups.front()).remove(locale.negativeSign());
    bool isWrong =
        first.isEmpty() || first.size() > thousand || first == locale.zeroDigit() || groups.back().size() != thousand;
    for (int i = 1; i < groups.size() - 1; ++i) // some languages group by two before the last three
        isWrong = isWrong || groups[i].size() < thousand - 1 || groups[i].size() > thousand;
    return isWrong;
}
} // namespace

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
        const bool isTold = agreed_ == value();
        agreed_.reset();
        if (isTold)
            Q_EMIT shown();
        else
            Q_EMIT edited(number());
    });
    connect(this, &QDoubleSpinBox::editingFinished, this, &NumberInput::settle);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] {
        problem_.clear();
        markRefused(this, {});
        typing_.start();
    });
    connect(&typing_, &QTimer::timeout, this, &NumberInput::tellTyped);
}

/// What is typed so far, without touching the text under the hand.
void NumberInput::tellTyped()
{
    if (!hasFocus() || !hasAcceptableInput())
        return;
    const double typed = valueFromText(text());
    if (typed == agreed_.value_or(value()))
        return;
    Q_EMIT edited(optional_ && typed == minimum() ? std::nullopt : std::optional(typed));
}

std::optional<double> NumberInput::number() const
{
    return optional_ && value() == minimum() ? std::nullopt : std::optional(value());
}

/// Left while another number was told than the one that stands there now: typed back before the hand rested.
void NumberInput::settle()
{
    typing_.stop();
    if (const auto told = std::exchange(agreed_, std::nullopt); told && *told != value())
        Q_EMIT edited(number());
}

void NumberInput::commit()
{
    interpretText();
    settle();
}

void NumberInput::drop()
{
    typing_.stop();
    agreed_.reset();
    problem_.clear();
    markRefused(this, {});
    const QSignalBlocker quiet(this);
    setValue(value()); // writes its text anew
}

/// In the digits and the range of the field.
double NumberInput::asHeld(double number) const
{
    return std::clamp(QString::number(number, 'f', decimals()).toDouble(), minimum(), maximum());
}

void NumberInput::setNumber(std::optional<double> number)
{
    const double wanted = asHeld(number.value_or(minimum()));
    const bool underHand = hasFocus() && lineEdit()->isModified() && hasAcceptableInput();
    if (wanted != agreed_.value_or(value())) {
        agreed_.reset();
        if (underHand && valueFromText(text()) == wanted) {
            agreed_ = wanted;
        } else {
            typing_.stop();
            const QSignalBlocker quiet(this);
            setValue(wanted);
        }
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

QValidator::State NumberInput::validate(QString &text, int &position) const
{
    if (!specialValueText().isEmpty() && text == specialValueText())
        return QValidator::Acceptable;
    const QValidator::State state = QDoubleSpinBox::validate(text, position);
    if (state == QValidator::Invalid && !text.isEmpty()) {
        const QString sentence = tr("“%1” is no number from %2 to %3. Nothing was changed.")
                                     .arg(text, textFromValue(minimum()), textFromValue(maximum()));
        // Later: this is called while the text is being put in.
        auto *self = const_cast<NumberInput *>(this);
        QMetaObject::invokeMethod(
            self, [self, sentence] { self->tell(sentence); }, Qt::QueuedConnection);
    }
    return state == QValidator::Acceptable && hasMisplacedGroups(text, locale()) ? QValidator::Intermediate : state;
}

void NumberInput::fixup(QString &text) const
{
    if (text.trimmed().isEmpty() && optional_) {
        text = specialValueText(); // emptied: not stated any more
        return;
    }
    QString sentence = tr("“%1” was not read: ").arg(text);
    bool isFraction = false;
    (void)locale().toDouble(asFraction(text), &isFraction);
    if (isFraction && hasMisplacedGroups(text, locale()))
        sentence += tr("a fraction is written %1 here, thousands %2.")
                        .arg(asFraction(text), locale().toString(double(sampleThousands), 'f', 0));
    else
        sentence += (decimals() == 0 ? tr("a whole number from %1 to %2 is expected.")
                                     : tr("a number from %1 to %2 is expected."))
                        .arg(textFromValue(minimum()), textFromValue(maximum()));
    sentence +=
        QLatin1Char(' ') +
        tr("The field keeps %1.").arg(optional_ && value() == minimum() ? specialValueText() : textFromValue(value()));
    auto *self = const_cast<NumberInput *>(this);
    QMetaObject::invokeMethod(
        self, [self, sentence] { self->tell(sentence); }, Qt::QueuedConnection);
}

/// The text with its last mark of thousands read as the mark of a fraction.
QString NumberInput::asFraction(const QString &text) const
{
    QString fraction = text.trimmed();
    const QString group = locale().groupSeparator();
    fraction.replace(fraction.lastIndexOf(group), group.size(), locale().decimalPoint());
    return fraction.remove(group);
}

void NumberInput::tell(const QString &sentence)
{
    problem_ = sentence;
    markRefused(this, sentence);
    QToolTip::showText(mapToGlobal(rect().bottomLeft()), sentence, this);
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void NumberInput::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore(); // scrolling the page must not change a plan
}

} // namespace cw::app
