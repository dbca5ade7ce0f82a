#include "app/widgets/answerheader.h"

#include "app/widgets/labels.h"

#include <QVBoxLayout>

namespace cw::app {

AnswerHeader::AnswerHeader(QWidget *parent)
    : QWidget(parent), answer_(makeLabel({}, TypeRole::Answer, Ink::First, true)),
      second_(makeLabel({}, TypeRole::Body, Ink::Second, true))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::quarter);
    column->addWidget(answer_);
    column->addWidget(second_);
    answer_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    second_->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void AnswerHeader::setAnswer(const QString &answer, const QString &second)
{
    answer_->setText(answer);
    second_->setText(second);
    second_->setVisible(!second.isEmpty());
}

QString AnswerHeader::answer() const
{
    return answer_->text();
}

} // namespace cw::app
