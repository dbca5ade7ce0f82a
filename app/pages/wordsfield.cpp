#include "app/pages/wordsfield.h"

#include "app/widgets/labels.h"
#include "app/widgets/refusal.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace cw::app {

WordsField::WordsField(const QString &label, const QString &example, Refusal refusal, QWidget *parent)
    : QWidget(parent), field_(new QLineEdit), hint_(makeLabel({}, TypeRole::Caption, Ink::Second, true)),
      refusal_(std::move(refusal))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *name = makeLabel(label, TypeRole::Caption, Ink::Second, true);
    name->setBuddy(field_);
    field_->setAccessibleName(label);
    field_->setPlaceholderText(example);
    hint_->hide();
    column->addWidget(name);
    column->addWidget(field_);
    column->addWidget(hint_);
    connect(field_, &QLineEdit::editingFinished, this, &WordsField::take);
}

QStringList WordsField::typed() const
{
    QStringList words;
    for (const QString &part : field_->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const QString word = part.trimmed(); !word.isEmpty())
            words << word;
    return words;
}

void WordsField::take()
{
    const QStringList words = typed();
    const QString why = words == words_ ? QString() : refusal_(words);
    hint_->setText(why);
    hint_->setVisible(!why.isEmpty());
    markRefused(field_, why);
    if (!why.isEmpty() || words == words_)
        return;
    words_ = words;
    Q_EMIT edited(words);
}

void WordsField::setWords(const QStringList &words)
{
    const bool isMended = !problem().isEmpty() && words == words_;
    words_ = words;
    if (isMended || (field_->hasFocus() && typed() == words))
        return;
    hint_->hide();
    hint_->clear();
    markRefused(field_, {});
    field_->setText(words.join(QStringLiteral(", ")));
}

QString WordsField::problem() const
{
    return hint_->text();
}

} // namespace cw::app
