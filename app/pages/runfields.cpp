#include "app/pages/runfields.h"

#include "app/widgets/monthinput.h"

#include <QComboBox>

namespace cw::app {

RunFields::RunFields(const planner::Workload &workload, QObject *parent)
    : QObject(parent), from_(new MonthInput(tr("%1: from, month").arg(workload.id), tr("the start"))),
      interruptible_(new QComboBox)
{
    if (workload.kind == planner::WorkloadKind::FineTuning) {
        method_ = new QComboBox;
        method_->addItem(tr("adapters (LoRA)"), QStringLiteral("lora"));
        method_->addItem(tr("all weights"), QStringLiteral("full"));
        method_->setAccessibleName(tr("%1: what is tuned").arg(workload.id));
        fields_.emplace_back(tr("What is tuned"), method_);
        connect(method_, &QComboBox::activated, this, [this] {
            Q_EMIT edited(tr("what is tuned"),
                          [method = method_->currentData().toString()](planner::Workload &w) { w.method = method; });
        });
    }
    fields_.emplace_back(tr("From, month"), from_);
    connect(from_, &MonthInput::edited, this, [this](std::optional<Month> month) {
        Q_EMIT edited(tr("the month it runs from"), [month](planner::Workload &w) { w.from = month; });
    });
    interruptible_->addItem(tr("no"), false);
    interruptible_->addItem(tr("yes, spot instances too"), true);
    interruptible_->setAccessibleName(tr("%1: may be interrupted").arg(workload.id));
    fields_.emplace_back(tr("May be interrupted"), interruptible_);
    connect(interruptible_, &QComboBox::activated, this, [this] {
        Q_EMIT edited(tr("whether it may be interrupted"),
                      [may = interruptible_->currentData().toBool()](planner::Workload &w) {
                          w.interruptible = may ? std::optional(true) : std::nullopt; // absent: it may not
                      });
    });
}

void RunFields::show(const planner::Workload &workload)
{
    if (method_)
        method_->setCurrentIndex(std::max(0, method_->findData(workload.method)));
    from_->setMonth(workload.from);
    interruptible_->setCurrentIndex(workload.interruptible.value_or(false) ? 1 : 0);
}

} // namespace cw::app
