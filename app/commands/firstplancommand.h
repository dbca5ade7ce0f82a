// The plan a wizard made, in place of the empty one: one undo step, whatever the wizard asked.
#pragma once

#include "app/commands/editingcommand.h"

#include <QCoreApplication>

namespace cw::app {

class FirstPlanCommand : public EditingCommand {
public:
    FirstPlanCommand(PlanDocument &document, planner::Plan plan)
        : EditingCommand(document, QCoreApplication::translate("Commands", "Plan step by step")),
          before_(document.plan()), after_(std::move(plan))
    {
    }

protected:
    void apply(planner::Plan &plan) const override { take(plan, after_); }
    void revert(planner::Plan &plan) const override { take(plan, before_); }

private:
    static void take(planner::Plan &plan, const planner::Plan &from)
    {
        plan.title = from.title;
        plan.asOf = from.asOf;
        plan.currency = from.currency;
        plan.need = from.need;
        plan.pins = from.pins;
    }
    planner::Plan before_, after_;
};

} // namespace cw::app
