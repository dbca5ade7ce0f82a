// Changing the number of a promise of a workload or a limit of an own room by its rule's id, "chat.ttft_ms": what the
// page of the rules edits. Edits of one rule within a gesture are one step.
#pragma once

#include "app/commands/editingcommand.h"

#include <QCoreApplication>

namespace cw::app {

class ChangeDemandCommand : public EditingCommand {
public:
    /// `name`: the rule in people's words.
    ChangeDemandCommand(PlanDocument &document, const QString &rule, const QString &name, const planner::Plan &wanted)
        : EditingCommand(document, QCoreApplication::translate("Commands", "Change %1").arg(name), MergeId::Demand,
                         rule),
          before_(document.plan().need), after_(wanted.need)
    {
    }

protected:
    void apply(planner::Plan &plan) const override { plan.need = after_; }
    void revert(planner::Plan &plan) const override { plan.need = before_; }
    void absorb(const EditingCommand &next) override { after_ = static_cast<const ChangeDemandCommand &>(next).after_; }

private:
    planner::Need before_, after_;
};

} // namespace cw::app
