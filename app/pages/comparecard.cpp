#include "app/pages/comparecard.h"

#include "app/commands/needcommands.h"
#include "app/models/deltas.h"
#include "app/widgets/bandbar.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cw::app {

CompareCard::CompareCard(PageContext context, QWidget *parent)
    : Card({}, parent), context_(std::move(context)), facts_(new QWidget)
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(space::page, 0, 0, 0);
    row->setSpacing(space::gap);
    new FlowLayout(space::card, space::quarter, facts_);
    row->addWidget(facts_, 1);
    auto *here = makeLink(tr("Compare from here"));
    here->setToolTip(tr("From now on edits are compared with this answer (Ctrl+R)"));
    auto *back = makeLink(tr("Go back"), QStringLiteral("back"));
    back->setToolTip(tr("Takes the plan back to the compared answer; Ctrl+Z brings it here again"));
    row->addWidget(here);
    row->addWidget(back);
    addContent(content);
    connect(here, &QPushButton::clicked, this, [this] { context_.document->takeReference(); });
    connect(back, &QPushButton::clicked, this, [this] {
        if (const Answer *reference = context_.document->reference())
            context_.document->undoStack()->push(new RestoreNeedCommand(*context_.document, reference->plan));
    });
    hide();
}

void CompareCard::refresh()
{
    const Answer *answer = context_.document->answer(), *reference = context_.document->reference();
    const bool differs = answer && reference && !asksTheSame(answer->plan, reference->plan) &&
                         answer->result.status != planner::Status::Infeasible;
    setVisible(differs);
    if (!differs)
        return;
    const std::vector<Delta> deltas = deltasOf(answer->result, reference->result, answer->plan);
    const QString line = deltaLine(deltas);
    if (line == text_)
        return;
    text_ = line;
    setAccessibleName(tr("Against the compared answer: %1").arg(line));
    while (QLayoutItem *item = facts_->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    facts_->layout()->addWidget(makeLabel(tr("Against the compared answer"), TypeRole::Section));
    for (const Delta &delta : deltas) {
        auto *fact = new QWidget;
        auto *pair = new QHBoxLayout(fact);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(6);
        pair->addWidget(makeLabel(delta.name, TypeRole::Body, Ink::Second));
        pair->addWidget(makeLabel(delta.text, delta.isSame ? TypeRole::Body : TypeRole::Section));
        facts_->layout()->addWidget(fact);
    }
}

void CompareCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter p(this);
    paintGhost(p, QPointF(space::card + 4, height() / 2.0), currentTheme());
}

} // namespace cw::app
