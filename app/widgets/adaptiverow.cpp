#include "app/widgets/adaptiverow.h"

#include "app/widgets/tableview.h"
#include "app/widgets/typography.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace cw::app {

AdaptiveRow::AdaptiveRow(QWidget *parent) : QWidget(parent), row_(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(space::gap);
}

void AdaptiveRow::add(QWidget *card, int stretch)
{
    row_->addWidget(card, stretch);
}

/// As narrow as the widest card alone: the row gives way before the page gets wider than the window.
QSize AdaptiveRow::minimumSizeHint() const
{
    int width = 0;
    for (int i = 0; i < row_->count(); ++i)
        width = std::max(width, row_->itemAt(i)->minimumSize().width());
    return {width, row_->minimumSize().height()};
}

/// What a card takes so that none of its tables moves sideways.
int AdaptiveRow::comfortable(QWidget *card)
{
    constexpr int edges = 2;
    int width = card->minimumSizeHint().width();
    for (const TableView *table : card->findChildren<TableView *>())
        if (!table->isHidden())
            width = std::max(width, table->neededWidth() + edges);
    return width;
}

void AdaptiveRow::arrange()
{
    int wanted = row_->spacing() * (row_->count() - 1);
    for (int i = 0; i < row_->count(); ++i)
        wanted += std::max(row_->itemAt(i)->minimumSize().width(), comfortable(row_->itemAt(i)->widget()));
    const auto direction = wanted <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (row_->direction() != direction)
        row_->setDirection(direction);
}

void AdaptiveRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool AdaptiveRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

} // namespace cw::app
