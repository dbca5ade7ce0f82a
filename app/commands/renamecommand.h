// Another name for a workload, an own site or a rule; what points at it in the plan follows, in one step.
#pragma once

#include "app/commands/editingcommand.h"
#include "app/commands/namingplaces.h"
#include "planner/plan/renaming.h"

#include <QCoreApplication>

namespace cw::app {

class RenameCommand : public EditingCommand {
public:
    RenameCommand(PlanDocument &document, planner::NamedThing thing, const QString &from, const QString &to)
        : EditingCommand(document, QCoreApplication::translate("Commands", "Rename %1 to %2").arg(from, to)),
          before_(document.plan()), thing_(thing), from_(from), to_(to)
    {
    }

protected:
    void apply(planner::Plan &plan) const override { plan = planner::renamed(std::move(plan), thing_, from_, to_); }
    /// Not by renaming back: the old name may stand elsewhere by chance.
    void revert(planner::Plan &plan) const override { before_.putInto(plan); }
    [[nodiscard]] QString words() const override { return QStringLiteral("Renamed %1 to %2").arg(from_, to_); }

private:
    NamingPlaces before_;
    planner::NamedThing thing_;
    QString from_, to_;
};

} // namespace cw::app
