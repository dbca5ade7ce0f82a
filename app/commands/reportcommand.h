// Choosing what the report holds, whose it is and which files are written. Changes no figure: the answer stays.
#pragma once

#include "app/commands/editingcommand.h"

namespace cw::app {

class ChangeReportCommand : public EditingCommand {
public:
    ChangeReportCommand(PlanDocument &document, planner::ReportSettings report);

protected:
    void apply(planner::Plan &plan) const override { plan.report = after_; }
    void revert(planner::Plan &plan) const override { plan.report = before_; }

private:
    planner::ReportSettings before_, after_;
};

} // namespace cw::app
