#include "app/widgets/emptystate.h"

#include "app/widgets/icons.h"
#include "app/widgets/labels.h"
#include "app/widgets/paint.h"
#include "app/widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cw::app {

EmptyState::EmptyState(const QString &sentence, const QString &second, const QString &first, const QString &other,
                       QWidget *parent)
    : Card({}, parent)
{
    auto *content = new QWidget;
    auto *column = column_ = new QVBoxLayout(content);
    column->setContentsMargins(space::half, space::page, space::half, space::page);
    column->setSpacing(space::half);
    column->addWidget(makeLabel(sentence, TypeRole::CardTitle, Ink::First, true));
    column->addWidget(makeLabel(second, TypeRole::Body, Ink::Second, true));
    auto *verbs = new QHBoxLayout;
    if (!first.isEmpty()) {
        auto *button = makeButton(first, {}, true);
        connect(button, &QPushButton::clicked, this, &EmptyState::firstChosen);
        verbs->addWidget(button);
    }
    if (!other.isEmpty()) {
        auto *button = makeButton(other);
        connect(button, &QPushButton::clicked, this, &EmptyState::secondChosen);
        verbs->addWidget(button);
    }
    verbs->addStretch(1);
    column->addSpacing(space::half);
    column->addLayout(verbs);
    addContent(content);
}

void EmptyState::setDropZone()
{
    constexpr int besideMark = 64;
    isDropZone_ = true;
    QMargins margins = column_->contentsMargins();
    margins.setLeft(besideMark);
    column_->setContentsMargins(margins);
    update();
}

void EmptyState::paintEvent(QPaintEvent *event)
{
    if (!isDropZone_) {
        Card::paintEvent(event);
        return;
    }
    const Theme &t = currentTheme();
    QPainter p(this);
    roundedBox(p, rect(), space::cardRadius, t.surface, Qt::transparent, 0);
    dashedBox(p, QRectF(rect()).adjusted(1, 1, -1, -1), space::cardRadius, t.controlEdge);
    constexpr double left = 24, mark = 32;
    paintIcon(p, QRectF(left, column_->contentsMargins().top(), mark, mark), QStringLiteral("drop"), t.text2);
}

} // namespace cw::app
