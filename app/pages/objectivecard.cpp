#include "app/pages/objectivecard.h"

#include "app/commands/needcommands.h"
#include "app/models/words.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/numberinput.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace cw::app {

namespace {

constexpr double hundred = 100, highestWeight = 1e9;
constexpr int numberWidth = 120;

} // namespace

ObjectiveCard::ObjectiveCard(PageContext context, QWidget *parent)
    : Card(tr("What is best"), parent), context_(std::move(context)), form_(new QComboBox), lines_(new QVBoxLayout),
      add_(makeLink(tr("Add a quantity"), QStringLiteral("plus")))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    form_->addItem(tr("one quantity"), int(ObjectiveForm::One));
    form_->addItem(tr("several, in order of rank"), int(ObjectiveForm::Ranks));
    form_->addItem(tr("a weighted sum"), int(ObjectiveForm::Weights));
    auto *first = new QHBoxLayout;
    addField(first, tr("Keep as low as possible"), form_);
    first->addStretch(1);
    column->addLayout(first);
    lines_->setSpacing(space::quarter);
    column->addLayout(lines_);
    auto *more = new QHBoxLayout;
    more->addWidget(add_);
    more->addStretch(1);
    column->addLayout(more);
    buildTicks(column);
    buildRobust(column);
    addContent(content);
    connect(form_, &QComboBox::activated, this, [this] { changeForm(ObjectiveForm(form_->currentData().toInt())); });
    connect(add_, &QPushButton::clicked, this, &ObjectiveCard::addQuantity);
}

void ObjectiveCard::buildTicks(QLayout *column)
{
    resale_ = new QCheckBox(tr("Hardware given up, or left at the end, counts at its resale value"));
    separate_ = new QCheckBox(tr("Inference and training never share a unit"));
    column->addWidget(resale_);
    column->addWidget(separate_);
    connect(resale_, &QCheckBox::clicked, this,
            [this](bool on) { context_.document->undoStack()->push(new ChangeResaleCommand(*context_.document, on)); });
    connect(separate_, &QCheckBox::clicked, this, [this](bool on) {
        context_.document->undoStack()->push(
            new ChangePoolsCommand(*context_.document, on ? QStringLiteral("separate") : QString()));
    });
}

void ObjectiveCard::buildRobust(QLayout *column)
{
    robust_ = new QCheckBox(tr("Stay cheap when prices turn out badly"));
    robust_->setToolTip(tr("The mean of the dearest price scenarios is minimised beside the planned total cost."));
    column->addWidget(robust_);
    robustFields_ = new QWidget;
    auto *flow = new FlowLayout(space::card, space::half, robustFields_);
    tail_ = new NumberInput(tr("Dearest scenarios that count, %"), 1, 50, 1, 1, false);
    scenarios_ = new NumberInput(tr("Scenarios drawn"), 10, 2000, 0, 50, false);
    share_ = new NumberInput(tr("Their weight against the planned cost, %"), 1, hundred, 0, 10, false);
    addField(flow, tr("Dearest scenarios that count, %"), tail_);
    addField(flow, tr("Scenarios drawn"), scenarios_);
    addField(flow, tr("Their weight against the planned cost, %"), share_);
    column->addWidget(robustFields_);
    connect(robust_, &QCheckBox::clicked, this, [this](bool on) {
        context_.document->undoStack()->push(
            new ChangeRobustCommand(*context_.document, on ? std::optional(planner::Robust()) : std::nullopt));
    });
    for (NumberInput *input : {tail_, scenarios_, share_})
        connect(input, &NumberInput::edited, this, &ObjectiveCard::changeRobust);
}

void ObjectiveCard::changeRobust()
{
    constexpr double exact = 1e6; // 5 % of all leaves 0.95, not 0.95000001
    planner::Robust robust;
    robust.cvar = std::round((1 - tail_->value() / hundred) * exact) / exact;
    robust.scenarios = int(scenarios_->value());
    robust.weight = std::round(share_->value() / hundred * exact) / exact;
    if (need().robust && !(*need().robust == robust))
        context_.document->undoStack()->push(new ChangeRobustCommand(*context_.document, robust));
}

void ObjectiveCard::push(planner::Objective objective)
{
    if (!(objective == need().minimise))
        context_.document->undoStack()->push(new ChangeObjectiveCommand(*context_.document, std::move(objective)));
    refresh(); // what cannot be is shown as it stays
}

void ObjectiveCard::changeForm(ObjectiveForm form)
{
    std::vector<planner::ObjectiveWeight> rows = rowsOf(need().minimise);
    if (form == ObjectiveForm::Ranks && rows.size() == 1) // a rank alone is one quantity
        rows.push_back({freeQuantity(rows).value_or(rows.front().quantity), 1});
    push(objectiveOf(form, rows));
}

void ObjectiveCard::addQuantity()
{
    std::vector<planner::ObjectiveWeight> rows = rowsOf(need().minimise);
    if (const auto free = freeQuantity(rows)) {
        rows.push_back({*free, 1});
        push(objectiveOf(formOf(need().minimise), rows));
    }
}

void ObjectiveCard::addRow()
{
    const auto index = rows_.size();
    Row row{new QWidget, new QComboBox,
            new NumberInput(tr("Weight of quantity %1").arg(index + 1), 0.001, highestWeight, 3, 1, false),
            makeIconButton(tr("Remove quantity %1").arg(index + 1), QStringLiteral("remove"))};
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::half);
    for (const planner::QuantityInfo &info : planner::planQuantities())
        row.quantity->addItem(quantityName(info.quantity), int(info.quantity));
    row.quantity->setAccessibleName(tr("Quantity %1 to keep low").arg(index + 1));
    row.weight->setMinimumWidth(scaled(numberWidth));
    line->addWidget(row.quantity);
    line->addWidget(row.weight);
    line->addWidget(row.remove);
    line->addStretch(1);
    lines_->addWidget(row.box);
    connect(row.quantity, &QComboBox::activated, this, [this, index] {
        std::vector<planner::ObjectiveWeight> rows = rowsOf(need().minimise);
        const auto wanted = planner::PlanQuantity(rows_[index].quantity->currentData().toInt());
        for (auto &each : rows) // each stands once: they change places
            if (each.quantity == wanted)
                each.quantity = rows[index].quantity;
        rows[index].quantity = wanted;
        push(objectiveOf(formOf(need().minimise), rows));
    });
    connect(row.weight, &NumberInput::edited, this, [this, index](std::optional<double> weight) {
        std::vector<planner::ObjectiveWeight> rows = rowsOf(need().minimise);
        rows[index].weight = weight.value_or(1);
        push(objectiveOf(ObjectiveForm::Weights, rows));
    });
    connect(static_cast<QToolButton *>(row.remove), &QToolButton::clicked, this, [this, index] {
        std::vector<planner::ObjectiveWeight> rows = rowsOf(need().minimise);
        rows.erase(rows.begin() + std::ptrdiff_t(index));
        push(objectiveOf(formOf(need().minimise), rows));
    });
    rows_.push_back(row);
}

/// Rows stay where they can, so that the hand keeps its field.
void ObjectiveCard::showRows()
{
    const std::vector<planner::ObjectiveWeight> rows = rowsOf(need().minimise);
    const ObjectiveForm form = formOf(need().minimise);
    while (rows_.size() < rows.size())
        addRow();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        rows_[i].box->setVisible(i < rows.size());
        if (i >= rows.size())
            continue;
        rows_[i].quantity->setCurrentIndex(rows_[i].quantity->findData(int(rows[i].quantity)));
        rows_[i].weight->setVisible(form == ObjectiveForm::Weights);
        rows_[i].weight->setNumber(rows[i].weight);
        rows_[i].remove->setVisible(rows.size() > 1);
    }
    add_->setVisible(form != ObjectiveForm::One && freeQuantity(rows));
}

void ObjectiveCard::refresh()
{
    const planner::Objective &objective = need().minimise;
    form_->setCurrentIndex(form_->findData(int(formOf(objective))));
    showRows();
    resale_->setChecked(need().resale);
    separate_->setChecked(need().pools == QLatin1String("separate"));
    const bool isCost = objective.weights.empty() && objective.quantity == planner::PlanQuantity::TotalCost;
    robust_->setChecked(need().robust.has_value());
    robust_->setEnabled(isCost || need().robust); // price scenarios weigh total cost and nothing else
    robustFields_->setVisible(need().robust.has_value());
    const planner::Robust robust = need().robust.value_or(planner::Robust());
    tail_->setNumber((1 - robust.cvar) * hundred);
    scenarios_->setNumber(robust.scenarios);
    share_->setNumber(robust.weight * hundred);
}

} // namespace cw::app
