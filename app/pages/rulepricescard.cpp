#include "app/pages/rulepricescard.h"

#include "app/charts/pricebars.h"
#include "app/commands/needcommands.h"
#include "app/models/titledtext.h"
#include "app/models/words.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace cw::app {

RulePricesCard::RulePricesCard(PlanDocument *document, QWidget *parent)
    : RulePricesCard(document, new PriceBars, parent)
{
}

RulePricesCard::RulePricesCard(PlanDocument *document, PriceBars *bars, QWidget *parent)
    : ChartCard(tr("What does every rule cost?"), {}, bars, parent), document_(document), bars_(bars),
      text_(makeLabel(tr("Choose a rule to make it softer; the plan is answered at once and Ctrl+Z takes it back."),
                      TypeRole::Body, Ink::Second, true)),
      softer_(makeButton(tr("Make it softer"))), drop_(makeButton(tr("Drop the rule")))
{
    auto *below = new QWidget;
    auto *row = new QHBoxLayout(below);
    row->setContentsMargins(space::card, space::half, space::card, space::gap);
    row->setSpacing(space::gap);
    row->addWidget(text_, 1);
    row->addWidget(softer_);
    row->addWidget(drop_);
    softer_->hide();
    drop_->hide();
    addContent(below, true);
    connect(bars_, &PriceBars::chosen, this, [this](const QString &rule) {
        chooseRule(rule);
        Q_EMIT ruleChosen(rule);
        Q_EMIT figureRequested(rulePriceFigure(rule));
    });
    connect(softer_, &QPushButton::clicked, this, [this] { soften(false); });
    connect(drop_, &QPushButton::clicked, this, [this] { soften(true); });
}

void RulePricesCard::showPrices(const Answer &answer)
{
    const std::vector<RulePrice> prices = rulePrices(answer.result, answer.plan);
    const QString unit = rulePriceUnit(answer.plan);
    setVisible(!prices.empty());
    setCaption(unit);
    bars_->setPrices(prices, unit);
    setTable([prices, unit] { return rulePriceTable(prices, unit); });
    chooseRule(bars_->selected());
}

void RulePricesCard::select(const QString &rule)
{
    bars_->select(rule);
    chooseRule(bars_->selected());
}

void RulePricesCard::chooseRule(const QString &rule)
{
    const planner::Plan &plan = document_->plan();
    const QString softer = rule.isEmpty() ? QString() : loosenedText(plan, rule, answer());
    softer_->setVisible(!softer.isEmpty());
    drop_->setVisible(!rule.isEmpty() && withoutRule(plan, rule).has_value());
    if (rule.isEmpty())
        return;
    text_->setText(softer.isEmpty() ? ruleTitleOf(rule, plan) : titledText(ruleTitleOf(rule, plan), softer));
}

const planner::PlanResult *RulePricesCard::answer() const
{
    return document_->answer() ? &document_->answer()->result : nullptr;
}

void RulePricesCard::soften(bool drop)
{
    const QString rule = bars_->selected();
    const planner::Plan &plan = document_->plan();
    if (const auto softer = drop ? withoutRule(plan, rule) : loosened(plan, rule, answer()))
        document_->undoStack()->push(new RestoreNeedCommand(
            *document_, *softer, (drop ? tr("Drop the rule %1") : tr("Make %1 softer")).arg(ruleTitleOf(rule, plan))));
}

} // namespace cw::app
