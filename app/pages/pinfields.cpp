#include "app/pages/pinfields.h"

#include "app/commands/needcommands.h"
#include "app/models/pinwords.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/numberinput.h"

#include <QVBoxLayout>

namespace cw::app {

namespace {
constexpr double mostUnits = 1'000'000; // as in a plan file
constexpr int fieldWidth = 180;         // "as many as needed" whole, in every language
} // namespace

PinFields::PinFields(PlanDocument *document, QWidget *parent)
    : QWidget(parent), document_(document), count_(new NumberInput(tr("Units of the pin"), 0, mostUnits, 0, 1, true))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(space::card, space::half, row);
    count_->setSpecialValueText(tr("as many as needed"));
    count_->setMinimumWidth(scaled(fieldWidth));
    addField(flow, tr("Units that stand, in every period that has work for them"), count_);
    column->addWidget(row);
    column->addWidget(
        makeLabel(tr("Without a number the pin only keeps other systems and places out. Remove takes it away."),
                  TypeRole::CellSecond, Ink::Second, true));
    setFocusProxy(count_);
    connect(count_, &NumberInput::edited, this, [this](std::optional<double> units) {
        const auto index = pinIndex(rule_, document_->plan());
        const std::optional<int> wanted = units ? std::optional(int(*units)) : std::nullopt;
        if (index && document_->plan().pins[*index].count != wanted)
            document_->undoStack()->push(new ChangePinCountCommand(*document_, *index, wanted));
    });
}

void PinFields::showRule(const QString &rule)
{
    rule_ = rule;
    const planner::Pin *pin = pinOf(rule, document_->plan());
    setVisible(pin);
    if (pin)
        count_->setNumber(pin->count ? std::optional<double>(*pin->count) : std::nullopt);
}

} // namespace cw::app
