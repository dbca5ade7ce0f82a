#include "app/pages/plugcard.h"

#include "app/models/numbers.h"
#include "app/models/spokentext.h"
#include "app/widgets/chip.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

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

PlugCard::PlugCard(QWidget *parent)
    : Card(tr("Pull the plug"), parent), site_(new QComboBox), buttons_(new QWidget), outcome_(new QWidget)
{
    site_->setAccessibleName(tr("Site to lose something at"));
    site_->setMinimumWidth(scaled(160));
    addVerb(site_);
    connect(site_, &QComboBox::activated, this, &PlugCard::showButtons);
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
    const QString before = site_->currentText();
    site_->clear();
    for (const planner::Loss &loss : losses_)
        if (site_->findText(loss.site) < 0)
            site_->addItem(loss.site);
    site_->setCurrentIndex(std::max(0, site_->findText(before)));
    site_->setVisible(site_->count() > 1);
    showButtons();
}

void PlugCard::showSite(const QString &site)
{
    if (const int at = site_->findText(site); at >= 0 && at != site_->currentIndex()) {
        site_->setCurrentIndex(at);
        showButtons();
    }
}

void PlugCard::clearOutcome()
{
    empty(outcome_->layout());
    sentences_.clear();
    outcome_->hide(); // an answer takes room when there is one
}

void PlugCard::showButtons()
{
    empty(buttons_->layout());
    clearOutcome();
    for (std::size_t i = 0; i < losses_.size(); ++i) {
        if (losses_[i].site != site_->currentText())
            continue;
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
    clearOutcome();
    outcome_->show();
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
