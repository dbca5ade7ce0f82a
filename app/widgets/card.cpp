#include "app/widgets/card.h"

#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/paint.h"
#include "app/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace cw::app {

namespace {

/// Room round a content, and none while the content is hidden.
class PaddedLayout : public QVBoxLayout {
public:
    [[nodiscard]] QSize sizeHint() const override { return isEmpty() ? QSize(0, 0) : QVBoxLayout::sizeHint(); }
    [[nodiscard]] QSize minimumSize() const override { return isEmpty() ? QSize(0, 0) : QVBoxLayout::minimumSize(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return !isEmpty() && QVBoxLayout::hasHeightForWidth(); }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return isEmpty() ? 0 : QVBoxLayout::heightForWidth(width);
    }
    [[nodiscard]] int minimumHeightForWidth(int width) const override
    {
        return isEmpty() ? 0 : QVBoxLayout::minimumHeightForWidth(width);
    }
};

} // namespace

Card::Card(const QString &title, QWidget *parent) : QFrame(parent), body_(new QVBoxLayout(this)), head_(new QWidget)
{
    body_->setContentsMargins(1, 1, 1, 1);
    body_->setSpacing(0);
    auto *headColumn = new QVBoxLayout(head_);
    headColumn->setContentsMargins(space::card - 4, space::half, space::half, space::half);
    headColumn->setSpacing(2);
    headRow_ = new QHBoxLayout;
    headRow_->setSpacing(space::half);
    headColumn->addLayout(headRow_);
    title_ = makeTitle(title);
    caption_ =
        makeLabel({}, TypeRole::CellSecond, Ink::Second, true); // it wraps before it pushes verbs out of the card
    captionBelow_ = makeLabel({}, TypeRole::CellSecond, Ink::Second, true);
    captionBelow_->hide();
    headRow_->addWidget(title_);
    headRow_->addWidget(caption_, 1);
    headColumn->addWidget(captionBelow_);
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
    captionBelow_->setText(caption);
    caption_->setText(captionBelow_->isHidden() ? caption : QString());
    placeCaption();
}

void Card::placeCaption()
{
    const QString text = captionBelow_->text();
    const int beside = title_->sizeHint().width() + caption_->fontMetrics().horizontalAdvance(text) +
                       (verbs_ ? verbs_->sizeHint().width() : 0) + 4 * space::half + space::card;
    const bool isBelow = verbs_ && !text.isEmpty() && beside > width();
    if (isBelow == !captionBelow_->isHidden())
        return;
    captionBelow_->setVisible(isBelow);
    caption_->setText(isBelow ? QString() : text); // it stays in the row: verbs stand at the right
}

void Card::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeCaption();
}

bool Card::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        placeCaption();
    return QFrame::event(event);
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
        endsFlush_ = true;
        return;
    }
    auto *padded = new PaddedLayout;
    const int top = endsFlush_ ? space::half : head_->isVisibleTo(this) ? 0 : space::gap;
    endsFlush_ = false;
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
