#include "app/widgets/card.h"

#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/paint.h"
#include "app/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace cw::app {

Card::Card(const QString &title, QWidget *parent) : QFrame(parent), body_(new QVBoxLayout(this)), head_(new QWidget)
{
    body_->setContentsMargins(1, 1, 1, 1);
    body_->setSpacing(0);
    headRow_ = new QHBoxLayout(head_);
    headRow_->setContentsMargins(space::card - 4, space::half, space::half, space::half);
    headRow_->setSpacing(space::half);
    title_ = makeLabel(title, TypeRole::Section);
    caption_ =
        makeLabel({}, TypeRole::CellSecond, Ink::Second, true); // it wraps before it pushes verbs out of the card
    headRow_->addWidget(title_);
    headRow_->addWidget(caption_, 1);
    body_->addWidget(head_);
    head_->setVisible(!title.isEmpty());
}

void Card::setTitle(const QString &title)
{
    title_->setText(title);
    head_->setVisible(!title.isEmpty());
}

void Card::setCaption(const QString &caption)
{
    caption_->setText(caption);
}

void Card::addVerb(QWidget *verb)
{
    if (!verbs_) {
        verbs_ = new QWidget;
        new FlowLayout(space::half, space::quarter, verbs_);
        headRow_->addWidget(verbs_);
    }
    verbs_->layout()->addWidget(verb);
    head_->show();
}

void Card::addContent(QWidget *content, bool flush, int stretch)
{
    if (flush) {
        body_->addWidget(content, stretch);
        return;
    }
    auto *padded = new QVBoxLayout;
    const int top = head_->isVisibleTo(this) ? 0 : space::gap;
    padded->setContentsMargins(space::card - 4, top, space::card - 4, space::gap);
    padded->addWidget(content);
    body_->addLayout(padded, stretch);
}

void Card::setSelected(bool selected)
{
    selected_ = selected;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = currentTheme();
    roundedBox(painter, rect(), space::cardRadius, t.surface, selected_ ? t.accent : t.divider, selected_ ? 2 : 1);
}

} // namespace cw::app
