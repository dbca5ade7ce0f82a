// Approving a finding, and taking an approval back. Keeps the facts the finding rests on, so that a later change makes
// the approval fall.
#pragma once

#include "app/commands/editingcommand.h"

namespace cw::app {

class ChangeApprovalsCommand : public EditingCommand {
public:
    ChangeApprovalsCommand(PlanDocument &document, std::vector<planner::Approval> approvals, QString reason = {});

protected:
    void apply(planner::Plan &plan) const override { plan.approvals = after_; }
    void revert(planner::Plan &plan) const override { plan.approvals = before_; }
    [[nodiscard]] QString reason() const override { return reason_.isEmpty() ? EditingCommand::reason() : reason_; }

private:
    std::vector<planner::Approval> before_, after_;
    QString reason_;
};

} // namespace cw::app
