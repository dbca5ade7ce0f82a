#include "app/pages/framecard.h"

#include "app/commands/needcommands.h"
#include "app/models/words.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/monthinput.h"
#include "app/widgets/numberinput.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace cw::app {

namespace {

constexpr int titleWidth = 400; // most titles whole

} // namespace

FrameCard::FrameCard(PageContext context, QWidget *parent)
    : Card(tr("Frame"), parent), context_(std::move(context)), title_(new QLineEdit),
      start_(new MonthInput(tr("From, month"))), months_(new NumberInput(tr("Months"), 1, 240, 0, 6, false)),
      discount_(new NumberInput(tr("Discount rate, % a year"), 0, 50, 2, 0.5, false)), period_(new QComboBox),
      objective_(new QComboBox)
{
    auto *content = new QWidget;
    auto *flow = new FlowLayout(space::card, space::half, content);
    title_->setMinimumWidth(scaled(titleWidth));
    for (const int months : {1, 3, 6, 12})
        period_->addItem(tr("%n month(s)", nullptr, months), months);
    for (const planner::QuantityInfo &info : planner::planQuantities())
        objective_->addItem(quantityName(info.quantity), int(info.quantity));
    addField(flow, tr("Title"), title_);
    addField(flow, tr("From, month"), start_);
    addField(flow, tr("Months"), months_);
    addField(flow, tr("Period"), period_);
    addField(flow, tr("Discount, % a year"), discount_);
    addField(flow, tr("Keep as low as possible"), objective_);
    auto *ways = new QWidget;
    auto *row = new FlowLayout(space::gap, space::quarter, ways);
    row->setContentsMargins(0, 2, 0, 0);
    using planner::Procurement;
    for (const Procurement way : {Procurement::Buy, Procurement::Colocation, Procurement::Lease, Procurement::Cloud,
                                  Procurement::OnDemand, Procurement::Reserved, Procurement::Spot}) {
        auto *box = new QCheckBox(procurementName(planner::toText(way)));
        row->addWidget(box);
        ways_.emplace_back(way, box);
        connect(box, &QCheckBox::clicked, this, [this] {
            std::vector<Procurement> chosen; // "rent" stands for all its terms: one of them alone needs it off
            for (const auto &[w, check] : ways_) {
                if (check->isChecked())
                    chosen.push_back(w);
            }
            context_.document->undoStack()->push(new ChangeProcurementCommand(*context_.document, chosen));
        });
    }
    addField(flow, tr("Ways to procure"), ways);
    addContent(content);

    connect(title_, &QLineEdit::editingFinished, this, [this] {
        if (title_->text() != context_.document->plan().title)
            context_.document->undoStack()->push(new ChangeTitleCommand(*context_.document, title_->text()));
    });
    connect(start_, &MonthInput::edited, this, [this](std::optional<Month> month) {
        changeHorizon([&](planner::Horizon &h) { h.start = month.value_or(h.start); });
    });
    connect(months_, &NumberInput::edited, this, [this](std::optional<double> v) {
        changeHorizon([&](planner::Horizon &h) { h.months = int(v.value_or(1)); });
    });
    connect(period_, &QComboBox::activated, this,
            [this] { changeHorizon([&](planner::Horizon &h) { h.periodMonths = period_->currentData().toInt(); }); });
    connect(discount_, &NumberInput::edited, this, [this](std::optional<double> v) {
        context_.document->undoStack()->push(new ChangeDiscountCommand(*context_.document, v.value_or(0) / 100));
    });
    connect(objective_, &QComboBox::activated, this, [this] {
        context_.document->undoStack()->push(
            new ChangeObjectiveCommand(*context_.document, planner::PlanQuantity(objective_->currentData().toInt())));
    });
}

void FrameCard::changeHorizon(const std::function<void(planner::Horizon &)> &change)
{
    planner::Horizon horizon = context_.document->plan().need.horizon;
    change(horizon);
    if (!(horizon == context_.document->plan().need.horizon))
        context_.document->undoStack()->push(new ChangeHorizonCommand(*context_.document, horizon));
}

void FrameCard::refresh()
{
    const planner::Plan &plan = context_.document->plan();
    if (!title_->hasFocus())
        title_->setText(plan.title), title_->setCursorPosition(0);
    start_->setMonth(plan.need.horizon.start);
    months_->setNumber(plan.need.horizon.months);
    discount_->setNumber(plan.need.discountRate * 100);
    if (const int index = period_->findData(plan.need.horizon.periodMonths); index >= 0)
        period_->setCurrentIndex(index);
    objective_->setCurrentIndex(objective_->findData(int(plan.need.minimise.quantity)));
    for (const auto &[way, box] : ways_)
        box->setChecked(std::find(plan.need.procurement.begin(), plan.need.procurement.end(), way) !=
                        plan.need.procurement.end());
}

} // namespace cw::app
