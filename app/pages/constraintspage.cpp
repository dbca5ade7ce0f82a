#include "app/pages/constraintspage.h"

#include "app/models/celltablemodel.h"
#include "app/models/pinwords.h"
#include "app/models/ruleoverview.h"
#include "app/models/ruleprices.h"
#include "app/pages/findingscard.h"
#include "app/pages/ruleeditor.h"
#include "app/pages/rulepricescard.h"
#include "app/widgets/card.h"
#include "app/widgets/labels.h"
#include "app/widgets/tableview.h"

#include <QPushButton>

#include <algorithm>

namespace cw::app {

ConstraintsPage::ConstraintsPage(const PageContext &context, QWidget *parent)
    : StepPage(context, QStringLiteral("constraints"), parent), model_(new CellTableModel(this)),
      table_(new TableView(tr("Rules and where they bind"))), editor_(new RuleEditor(context)),
      prices_(new RulePricesCard(context.document)), findings_(new FindingsCard(key())),
      remove_(makeLink(tr("Remove"), QStringLiteral("remove")))
{
    auto *card = new Card(tr("Rules and where they bind"));
    card->addVerb(makeAddRule(&document(), this, [this](const QString &rule) { select(rule); }));
    card->addVerb(remove_);
    remove_->setToolTip(tr("Rules that are stated and pins can be removed; Ctrl+Z takes it back."));
    table_->setModel(model_);
    table_->setStretch({0, 2, 4});
    table_->setFitRows(true);
    card->addContent(editor_); // above the table: it is seen however many rules there are
    card->addContent(table_, true);
    body()->addWidget(card);
    body()->addWidget(prices_);
    body()->addWidget(findings_);
    connect(findings_, &FindingsCard::figureRequested, this, &StepPage::figureRequested);
    body()->addStretch(1);
    prices_->hide();
    connect(table_, &TableView::rowChosen, this, &ConstraintsPage::choose);
    connect(table_, &TableView::figureRequested, this, &StepPage::figureRequested);
    connect(prices_, &RulePricesCard::ruleChosen, this, &ConstraintsPage::select);
    connect(prices_, &ChartCard::figureRequested, this, &StepPage::figureRequested);
    connect(remove_, &QPushButton::clicked, this, &ConstraintsPage::removeChosen);
}

void ConstraintsPage::setCatalog(const catalog::SnapshotPtr &catalog)
{
    StepPage::setCatalog(catalog);
    editor_->setCatalog(catalog);
}

void ConstraintsPage::select(const QString &rule)
{
    if (const int row = model_->rowOf(rule); row >= 0)
        table_->setCurrentIndex(model_->index(row, 0));
    choose();
}

void ConstraintsPage::choose()
{
    const QString rule = table_->currentIndex().data(IdRole).toString();
    const auto &stated = document().plan().need.constraints;
    remove_->setEnabled(pinOf(rule, document().plan()) ||
                        std::any_of(stated.begin(), stated.end(), [&](const auto &each) { return each.id == rule; }));
    editor_->showRule(rule, model_->rowCount() == 0 ? tr("No rules yet. Without rules the cheapest plan wins.")
                                                    : tr("Choose a rule to change it."));
    prices_->select(rule);
}

void ConstraintsPage::removeChosen()
{
    const QString rule = table_->currentIndex().data(IdRole).toString();
    if (QUndoCommand *remove = makeRemoveRule(document(), rule))
        document().undoStack()->push(remove);
}

void ConstraintsPage::refresh()
{
    const Answer *answer = document().answer();
    const Answer *told = document().looksStale() ? nullptr : answer; // under a moving hand the last one stands
    const RulesText text = rulesText(document().plan(), told);
    header()->setAnswer(text.first, text.second);
    CellTable table = ruleOverview(document().plan(), told);
    table_->setVisible(!table.rows.empty());
    const int row = table_->currentIndex().row(); // one that was renamed keeps its place
    model_->setTable(std::move(table));
    figures_.reset();
    findings_->showFindings(answer);
    if (answer)
        prices_->showPrices(*answer);
    else
        prices_->hide();
    if (!table_->currentIndex().isValid() && model_->rowCount() > 1) {
        const QSignalBlocker quiet(table_); // the passport shown is the user's choice
        table_->setCurrentIndex(model_->index(std::clamp(row, 1, model_->rowCount() - 1), 0));
    }
    choose();
}

const planner::PlanResult *ConstraintsPage::figures() const
{
    const Answer *answer = document().answer();
    if (answer && !figures_)
        figures_ = rulePriceFigures(answer->result, answer->plan);
    return answer ? &*figures_ : nullptr;
}

} // namespace cw::app
