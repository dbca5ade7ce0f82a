// Answering a question of the law (role, risk class, a fact only the planner knows) and choosing rule packs.
#pragma once

#include "app/commands/editingcommand.h"

#include <QCoreApplication>

namespace cw::app {

class ChangeRulesCommand : public EditingCommand {
public:
    ChangeRulesCommand(PlanDocument &document, planner::RuleSettings rules)
        : EditingCommand(document, QCoreApplication::translate("Commands", "Change what the law is told")),
          before_(document.plan().need.rules), after_(std::move(rules))
    {
    }

protected:
    void apply(planner::Plan &plan) const override { plan.need.rules = after_; }
    void revert(planner::Plan &plan) const override { plan.need.rules = before_; }

private:
    planner::RuleSettings before_, after_;
};

} // namespace cw::app
