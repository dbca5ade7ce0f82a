#include "app/widgets/emptystate.h"

#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace cw::app {

EmptyState::EmptyState(const QString &sentence, const QString &second, const QString &first, const QString &other,
                       QWidget *parent)
    : Card({}, parent)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
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

} // namespace cw::app
