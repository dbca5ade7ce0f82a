// Puts a device of a room of ours into another rack or height unit. It changes no figure of the design, so the answer
// stays; drawings, cabling and NetBox follow.
#pragma once

#include "app/commands/editingcommand.h"
#include "planner/facility/rackmoves.h"

#include <QCoreApplication>

namespace cw::app {

class MoveDeviceCommand : public EditingCommand {
public:
    MoveDeviceCommand(PlanDocument &document, planner::RackMove move)
        : EditingCommand(document, QCoreApplication::translate("Commands", "Move %1 to %2, unit %3")
                                       .arg(move.device, move.rack)
                                       .arg(move.unit)),
          move_(std::move(move)), before_(document.plan().extensions)
    {
    }

protected:
    void apply(planner::Plan &plan) const override { planner::addRackMove(plan, move_); }
    void revert(planner::Plan &plan) const override { plan.extensions = before_; }
    [[nodiscard]] QString words() const override
    {
        return QStringLiteral("Moved %1 of %2 to rack %3, unit %4")
            .arg(move_.device, move_.site, move_.rack)
            .arg(move_.unit);
    }

private:
    planner::RackMove move_;
    planner::Json before_;
};

} // namespace cw::app
