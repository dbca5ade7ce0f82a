#include "app/widgets/typedtext.h"

#include "app/widgets/numberinput.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPointer>
#include <QSignalBlocker>

namespace cw::app {

TypedText::TypedText(QLineEdit *field, Take take)
    : QObject(field), field_(field), take_(std::move(take)), shown_(field->text())
{
    connect(field, &QLineEdit::editingFinished, this, &TypedText::commit);
}

bool TypedText::isTyped() const
{
    return field_->text() != shown_;
}

void TypedText::show(const QString &text)
{
    if (!isTaking_ && !isTyped())
        return replace(text);
    shown_ = text;
    isTold_ = true;
}

void TypedText::replace(const QString &text)
{
    shown_ = text;
    isTold_ = true;
    if (field_->text() == text)
        return;
    field_->setText(text);
    if (!field_->hasFocus()) // a long text shows how it begins
        field_->setCursorPosition(0);
}

void TypedText::commit()
{
    if (!isTyped() || isTaking_)
        return;
    const QString text = field_->text();
    const QPointer<TypedText> self(this); // what is told may take the field away
    isTaking_ = true;
    isTold_ = false;
    const bool stands = take_(text);
    if (!self)
        return;
    isTaking_ = false;
    if (stands)
        replace(isTold_ ? shown_ : text);
}

void commitTyped(QWidget *field)
{
    if (auto *number = qobject_cast<NumberInput *>(field)) {
        number->commit();
    } else if (auto *spin = qobject_cast<QAbstractSpinBox *>(field)) {
        spin->interpretText();
    } else {
        const auto *box = qobject_cast<const QComboBox *>(field);
        const auto *line = box ? box->lineEdit() : qobject_cast<const QLineEdit *>(field);
        if (auto *typed = line ? line->findChild<TypedText *>() : nullptr)
            typed->commit();
    }
}

void dropTyped(QWidget *root)
{
    for (TypedText *text : root->findChildren<TypedText *>())
        text->drop();
    for (NumberInput *number : root->findChildren<NumberInput *>())
        number->drop();
    for (QDateEdit *day : root->findChildren<QDateEdit *>()) {
        const QSignalBlocker quiet(day);
        day->setDate(day->date()); // writes its text anew
    }
}

} // namespace cw::app
