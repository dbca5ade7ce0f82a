// Another name for a workload, an own site or a rule; what points at it in the plan follows, in one step.
#pragma once

#include "app/commands/editingcommand.h"
#include "planner/plan/renaming.h"

#include <QCoreApplication>

namespace cw::app {

class RenameCommand : public EditingCommand {
public:
    RenameCommand(PlanDocument &document, planner::NamedThing thing, const QString &from, const QString &to)
        : EditingCommand(document, QCoreApplication::translate("Commands", "Rename %1 to %2").arg(from, to)),
          before_(touchedOf(document.plan())), thing_(thing), from_(from), to_(to)
    {
    }

protected:
    void apply(planner::Plan &plan) const override { plan = planner::renamed(std::move(plan), thing_, from_, to_); }
    /// Not by renaming back: the old name may stand elsewhere by chance.
    void revert(planner::Plan &plan) const override
    {
        plan.need = before_.need;
        plan.pins = before_.pins;
        plan.approvals = before_.approvals;
        plan.extensions = before_.extensions;
    }
    [[nodiscard]] QString words() const override { return QStringLiteral("Renamed %1 to %2").arg(from_, to_); }

private:
    /// What a name can stand in; design and result stay as they were found.
    struct Touched {
        planner::Need need;
        std::vector<planner::Pin> pins;
        std::vector<planner::Approval> approvals;
        planner::Json extensions;
    };
    static Touched touchedOf(const planner::Plan &plan)
    {
        return {plan.need, plan.pins, plan.approvals, plan.extensions};
    }

    Touched before_;
    planner::NamedThing thing_;
    QString from_, to_;
};

} // namespace cw::app
