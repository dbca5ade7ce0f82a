#include "app/models/celltablemodel.h"
#include "app/models/numbers.h"
#include "app/models/pinwords.h"
#include "app/models/ruleamount.h"
#include "app/models/ruleprices.h"
#include "app/models/words.h"
#include "app/pages/listcards.h"
#include "app/pages/ruleeditor.h"
#include "app/widgets/labels.h"
#include "app/widgets/numberslider.h"
#include "app/widgets/tableview.h"

#include <QPushButton>

#include <algorithm>

namespace cw::app {

void joinGestures(NumberSlider *slider, PlanDocument *document)
{
    QObject::connect(slider, &NumberSlider::gestureBegun, document, &PlanDocument::beginGesture);
    QObject::connect(slider, &NumberSlider::gestureEnded, document, &PlanDocument::endGesture);
}

RulesCard::RulesCard(PageContext context, QWidget *parent)
    : Card(tr("Rules"), parent), context_(std::move(context)), model_(new CellTableModel(this)),
      table_(new TableView(tr("Rules"))), editor_(new RuleEditor(context_))
{
    auto *remove = makeLink(tr("Remove"), QStringLiteral("remove"));
    addVerb(makeAddRule(context_.document, this, [this](const QString &id) { select(id); }));
    addVerb(remove);
    table_->setModel(model_);
    table_->setStretch({0, 2});
    table_->setFitRows(true);
    addContent(table_, true);
    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, space::half, 0, 0);
    column->addWidget(editor_);
    column->addStretch(1);
    addContent(below, false, 1);
    connect(table_, &TableView::rowChosen, this, &RulesCard::showFields);
    connect(table_, &TableView::figureRequested, this, &RulesCard::figureRequested);
    connect(remove, &QPushButton::clicked, this, [this] {
        const QString chosen = table_->currentIndex().data(IdRole).toString();
        if (QUndoCommand *removal = makeRemoveRule(*context_.document, chosen))
            context_.document->undoStack()->push(removal);
    });
}

NumberInput *RulesCard::limitField() const
{
    return editor_->limit();
}

NumberSlider *RulesCard::limitSlider() const
{
    return editor_->slider();
}

void RulesCard::setCatalog(const catalog::SnapshotPtr &catalog)
{
    editor_->setCatalog(catalog);
}

void RulesCard::select(const QString &id)
{
    if (const int row = model_->rowOf(id); row >= 0)
        table_->setCurrentIndex(model_->index(row, 0));
}

void RulesCard::refresh()
{
    const planner::Plan &plan = context_.document->plan();
    const Answer *answer = context_.document->answer();
    const bool fresh = answer && !context_.document->isStale();
    CellTable table;
    table.columns = {{tr("Rule"), false, true}, {tr("Limit"), true, false}, {tr("Its price"), true, false}};
    const auto addRow = [&](const QString &rule, const QString &title) {
        Cell name = textCell(title);
        Cell price = textCell(QStringLiteral("—"));
        if (fresh) {
            const auto &result = answer->result;
            const bool conflicts =
                std::find(result.conflict.begin(), result.conflict.end(), rule) != result.conflict.end();
            name.shape = conflicts ? app::Shape::Block : app::Shape::Ok;
            for (const planner::Binding &binding : result.binding) {
                if (binding.constraint == rule && !conflicts && binding.priceOfRule.value_or(0) > 0)
                    name.shape = app::Shape::Medium; // as the page Constraints marks what costs
                if (binding.constraint == rule && binding.priceOfRule)
                    price = numberCell(binding.priceOfRule, withUnit(*binding.priceOfRule, rulePriceUnit(plan)),
                                       rulePriceFigure(rule));
            }
        } else {
            name.icon = QStringLiteral("rule");
        }
        table.rows.push_back({rule, CellRowStyle::Normal, {name, textCell(ruleHeld(rule, plan)), price}});
    };
    for (const planner::Constraint &rule : plan.need.constraints)
        addRow(rule.id, ruleTitle(rule));
    for (const QString &pin : pinRules(plan))
        addRow(pin, ruleTitleOf(pin, plan));
    const bool any = !table.rows.empty();
    table_->setVisible(any);
    const int row = table_->currentIndex().row(); // one that was renamed keeps its place
    model_->setTable(std::move(table));
    if (any && !table_->currentIndex().isValid()) {
        const QSignalBlocker quiet(table_); // the passport shown is the user's choice
        table_->setCurrentIndex(model_->index(std::clamp(row, 0, model_->rowCount() - 1), 0));
    }
    showFields();
}

void RulesCard::showFields()
{
    editor_->showRule(table_->currentIndex().data(IdRole).toString(),
                      tr("No rules yet. Without rules the cheapest plan wins."));
}

} // namespace cw::app
