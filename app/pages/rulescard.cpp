#include "app/commands/listcommand.h"
#include "app/models/celltablemodel.h"
#include "app/models/numbers.h"
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

using planner::Constraint;

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
    table_->setStretch({0});
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
        if (const Constraint *rule = chosen())
            context_.document->undoStack()->push(new RemoveConstraintCommand(*context_.document, rule->id));
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

const planner::Constraint *RulesCard::chosen() const
{
    const QString id = table_->currentIndex().data(IdRole).toString();
    const auto &rules = context_.document->plan().need.constraints;
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Constraint &r) { return r.id == id; });
    return found == rules.end() ? nullptr : &*found;
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
    for (const Constraint &rule : plan.need.constraints) {
        Cell name = textCell(ruleTitle(rule));
        Cell price = textCell(QStringLiteral("—"));
        if (fresh) {
            const auto &result = answer->result;
            const bool conflicts =
                std::find(result.conflict.begin(), result.conflict.end(), rule.id) != result.conflict.end();
            name.shape = conflicts ? app::Shape::Block : app::Shape::Ok;
            for (const planner::Binding &binding : result.binding) {
                if (binding.constraint == rule.id && binding.priceOfRule)
                    price = numberCell(binding.priceOfRule, withUnit(*binding.priceOfRule, rulePriceUnit(plan)),
                                       rulePriceFigure(rule.id));
            }
        } else {
            name.icon = QStringLiteral("rule");
        }
        table.rows.push_back({rule.id, CellRowStyle::Normal, {name, textCell(ruleLimit(rule, plan)), price}});
    }
    const bool any = !table.rows.empty();
    table_->setVisible(any);
    model_->setTable(std::move(table));
    if (any && !table_->currentIndex().isValid()) {
        const QSignalBlocker quiet(table_); // the passport shown is the user's choice
        table_->setCurrentIndex(model_->index(0, 0));
    }
    showFields();
}

void RulesCard::showFields()
{
    editor_->showRule(table_->currentIndex().data(IdRole).toString(),
                      tr("No rules yet. Without rules the cheapest plan wins."));
}

} // namespace cw::app
