#include "app/pages/plugcard.h"

#include "app/models/numbers.h"
#include "app/models/spokentext.h"
#include "app/widgets/chip.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace cw::app {

namespace {

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

PlugCard::PlugCard(QWidget *parent) : Card(tr("Pull the plug"), parent), buttons_(new QWidget), outcome_(new QWidget)
{
    setCaption(tr("What happens if one thing is lost"));
    new FlowLayout(space::half, space::half, buttons_);
    auto *column = new QVBoxLayout(outcome_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::quarter);
    addContent(buttons_);
    addContent(outcome_);
    hide();
}

void PlugCard::setLosses(std::vector<planner::Loss> losses)
{
    losses_ = std::move(losses);
    setVisible(!losses_.empty());
    empty(buttons_->layout());
    empty(outcome_->layout());
    sentences_.clear();
    for (std::size_t i = 0; i < losses_.size(); ++i) {
        auto *button = makeButton(spokenText(losses_[i].name));
        connect(button, &QPushButton::clicked, this, [this, i] { pull(int(i)); });
        buttons_->layout()->addWidget(button);
    }
}

void PlugCard::say(app::Shape shape, const QString &sentence)
{
    sentences_ << sentence;
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::half);
    row->addWidget(new Chip(shapeWord(shape), {}, shape), 0, Qt::AlignTop);
    row->addWidget(makeLabel(sentence, TypeRole::Body, Ink::First, true), 1);
    outcome_->layout()->addWidget(line);
}

void PlugCard::pull(int index)
{
    if (index < 0 || std::size_t(index) >= losses_.size())
        return;
    const planner::Loss &loss = losses_[std::size_t(index)];
    empty(outcome_->layout());
    sentences_.clear();
    if (loss.isHarmless())
        say(app::Shape::Ok, tr("%1 lost: nothing trips and nothing slows.").arg(spokenText(loss.name)));
    for (const QString &sentence : loss.trips)
        say(app::Shape::Block, spokenText(sentence));
    for (const QString &sentence : loss.slows)
        say(app::Shape::High, spokenText(sentence));
    for (const QString &sentence : loss.left)
        say(app::Shape::Note, spokenText(sentence));
    for (const planner::WorkloadLoss &workload : loss.workloads)
        say(workload.share() > 0 ? app::Shape::Medium : app::Shape::Block,
            workload.text.isEmpty()
                ? tr("%1 keeps %2 of its capacity.").arg(workload.workload, percent(workload.share()))
                : spokenText(workload.text));
    setAccessibleDescription(sentences_.join(QLatin1Char(' ')));
}

} // namespace cw::app
