#include "app/widgets/monthinput.h"

#include "app/models/shownday.h"
#include "app/widgets/refusal.h"
#include "app/widgets/typedtext.h"
#include "app/widgets/typography.h"

#include <QAccessible>
#include <QToolTip>
#include <QValidator>

#include <algorithm>

namespace cw::app {

namespace {

constexpr int fieldWidth = 96;
constexpr Month example(2027, 1);

class MonthValidator : public QValidator {
public:
    explicit MonthValidator(MonthInput *field) : QValidator(field), field_(field) {}
    [[nodiscard]] State validate(QString &text, int &) const override
    {
        constexpr qsizetype longest = 7;
        const bool isNumbers = std::all_of(text.begin(), text.end(),
                                           [](QChar c) { return c.isDigit() || QStringView(u"-./ ").contains(c); });
        if (!isNumbers || text.size() > longest)
            return Invalid;
        return typedMonth(text) || (text.isEmpty() && field_->mayBeAbsent()) ? Acceptable : Intermediate;
    }
    void fixup(QString &text) const override
    {
        const QString kept = field_->kept();
        const QString sentence =
            MonthInput::tr("“%1” is no month; a month and a year are expected, such as %2.")
                .arg(text, kept.isEmpty() ? shownMonth(example) : kept) +
            QLatin1Char(' ') +
            MonthInput::tr("The field keeps %1.").arg(kept.isEmpty() ? field_->placeholderText() : kept);
        markRefused(field_, sentence);
        QToolTip::showText(field_->mapToGlobal(field_->rect().bottomLeft()), sentence, field_);
        QAccessibleEvent spoken(field_, QAccessible::Alert);
        QAccessible::updateAccessibility(&spoken);
        text = kept;
    }

private:
    MonthInput *field_;
};

} // namespace

MonthInput::MonthInput(const QString &name, const QString &absent, QWidget *parent)
    : QLineEdit(parent), mayBeAbsent_(!absent.isEmpty()),
      typed_(new TypedText(this, [this](const QString &text) { return take(text); }))
{
    setAccessibleName(name);
    setPlaceholderText(mayBeAbsent_ ? absent : shownMonth(example));
    setFixedWidth(
        std::max(scaled(fieldWidth), fontMetrics().horizontalAdvance(placeholderText()) + scaled(space::gap * 2)));
    setValidator(new MonthValidator(this));
    connect(this, &QLineEdit::textEdited, this, [this] { markRefused(this, {}); });
}

QString MonthInput::kept() const
{
    return month_ ? shownMonth(*month_) : QString();
}

void MonthInput::setMonth(std::optional<Month> month)
{
    month_ = month;
    typed_->show(kept());
}

bool MonthInput::take(const QString &text)
{
    const std::optional<Month> typed = typedMonth(text);
    if (!typed && !(text.isEmpty() && mayBeAbsent_))
        return false;
    if (typed != month_)
        Q_EMIT edited(typed);
    typed_->show(kept()); // in the form of the language
    return true;
}

} // namespace cw::app
