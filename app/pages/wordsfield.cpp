#include "app/pages/wordsfield.h"

#include "app/widgets/labels.h"
#include "app/widgets/refusal.h"
#include "app/widgets/typedtext.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

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
    typed_ = new TypedText(field_, [this](const QString &text) { return take(text); });
}

void WordsField::tell(const QString &problem)
{
    hint_->setText(problem);
    hint_->setVisible(!problem.isEmpty());
    markRefused(field_, problem);
}

bool WordsField::take(const QString &text)
{
    QStringList words;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const QString word = part.trimmed(); !word.isEmpty())
            words << word;
    const QString why = words == words_ ? QString() : refusal_(words);
    tell(why);
    if (why.isEmpty() && words != words_) {
        words_ = words;
        Q_EMIT edited(words);
    }
    return why.isEmpty();
}

void WordsField::setWords(const QStringList &words)
{
    const bool isOther = std::exchange(words_, words) != words;
    if (isOther && !problem().isEmpty()) // what was to be mended is past
        typed_->replace(words.join(QStringLiteral(", ")));
    else
        typed_->show(words.join(QStringLiteral(", ")));
    if (!typed_->isTyped())
        tell({});
}

QString WordsField::problem() const
{
    return hint_->text();
}

} // namespace cw::app
